/** Are people's judgements what was judged, and tied to the mentions that stand where they were given? */
import type { Asker, Row, Value } from "../../src/graph/port.ts";
import { type Anchor, anchorOf, entityType, judgementId, VERDICTS } from "../../src/model/judgement.ts";
import type { Finding } from "./finding.ts";
import { byColumn, pagesOf, texts } from "./pages.ts";

const PAGE = 200;
const REPAIR = "the store was altered; import the judgements that you exported into a new one";

/** Checks all judgements of people, those that were undone included. */
export async function checkPeopleJudgements(graph: Asker): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const noted = byColumn(await graph.ask("check-noted-judgements"), "action");
  const undone = new Set(texts(noted.get("undo") ?? [], "judgement"));
  const missing = new Set(texts([...(noted.get("judge") ?? []), ...(noted.get("undo") ?? [])], "judgement"));
  for await (const rows of pagesOf(graph, "check-people-judgements", PAGE)) {
    const judgements = rows.map((row) => row["judgement"] as Row);
    const places = judgements.flatMap((row) => [
      ...texts([row], "leftDocument"),
      ...texts([row], "rightDocument"),
    ]);
    const documents = [...new Set(places)];
    const mentions = byColumn(await graph.ask("check-mentions-of-documents", { ids: documents }), "document");
    const printed = await graph.ask("find-document-texts", { ids: documents });
    const words = new Map(printed.map((row) => [String(row["owner"]), String(row["text"])]));
    for (const row of rows) {
      const id = String(row["id"]);
      missing.delete(id);
      const reasons = wrongIn(row, mentions, words, undone.has(id));
      findings.push(...reasons.map(([code, reason]) => ({ code, of: id, reason: `${reason}: ${REPAIR}` })));
    }
  }
  const lost = [...missing].map((id) => ({
    code: "lost-judgement",
    of: id,
    reason: `a person's judgement was given and is gone: ${REPAIR}`,
  }));
  return [...findings, ...lost];
}

type Wrong = readonly [code: string, reason: string];

function wrongIn(
  row: Row,
  mentions: ReadonlyMap<string, readonly Row[]>,
  words: ReadonlyMap<string, string>,
  isUndone: boolean,
): readonly Wrong[] {
  const judgement = row["judgement"] as Row;
  const isOut = typeof judgement["retractedAt"] === "string";
  const sides = (["left", "right"] as const).flatMap((name) => {
    const side = sideOf(judgement, name);
    return side ? [{ ...side, name, tied: row[name] ?? null }] : [];
  });
  return [
    ...alteredWords(judgement, sides),
    ...(isOut === isUndone
      ? []
      : [
          [
            "altered-judgement",
            isOut ? "it is taken back and nobody undid it" : "it was undone and counts",
          ] as const,
        ]),
    ...sides.flatMap((side) => wrongQuote(side, words.get(side.document))),
    ...sides.flatMap((side) => wrongTie(side, isOut, anchorsOf(mentions.get(side.document) ?? []))),
  ];
}

type Side = NonNullable<ReturnType<typeof sideOf>> & {
  readonly name: "left" | "right";
  /** The mention that it is tied to. */
  readonly tied: Value;
};

/** The id of a judgement is made of all that it says. */
function alteredWords(judgement: Row, [left, right]: readonly Side[]): readonly Wrong[] {
  const verdict = VERDICTS.find((word) => word === judgement["verdict"]);
  if (!left || !right || !verdict) return [["altered-judgement", "it lacks its verdict or a side"]];
  const text = (name: string) => String(judgement[name]);
  const said = { verdict, by: text("by"), why: text("why"), recordedAt: text("recordedAt"), left, right };
  if (judgementId(said) === judgement["id"]) return [];
  return [["altered-judgement", "what it says is not what was judged: its id was made of other words"]];
}

function wrongQuote({ name, quote, span }: Side, text: string | undefined): readonly Wrong[] {
  const printed = text?.slice(span.start, span.end);
  if (quote === undefined || printed === undefined || printed === quote) return [];
  return [["wrong-quote", `its ${name} side quotes "${quote}" where the text says "${printed}"`]];
}

/** One that counts is tied to the mention that stands there; where the document is retracted, it may still be tied. */
function wrongTie(side: Side, isOut: boolean, standing: readonly Anchor[]): readonly Wrong[] {
  if (!isOut && standing.length === 0) return [];
  const anchor = isOut ? null : (anchorOf(side, standing)?.id ?? null);
  if (side.tied === anchor) return [];
  return [
    [
      "wrong-side",
      `its ${side.name} side is tied to ${side.tied ?? "nothing"} and not to ${anchor ?? "nothing"}`,
    ],
  ];
}

function sideOf(row: Row, name: "left" | "right") {
  const type = entityType(row[`${name}Type`]);
  const [document, sha256, quote] = [row[`${name}Document`], row[`${name}Sha256`], row[`${name}Quote`]];
  if (!type || typeof document !== "string" || typeof sha256 !== "string") return undefined;
  const span = { start: Number(row[`${name}Start`]), end: Number(row[`${name}End`]) };
  return { document, sha256, span, type, ...(typeof quote === "string" && { quote }) };
}

/** Mentions as places that people judge and correct. */
export function anchorsOf(rows: readonly Row[]): readonly Anchor[] {
  return rows.flatMap((row) => {
    const type = entityType(row["type"]);
    const span = { start: Number(row["begins"]), end: Number(row["ends"]) };
    return type ? [{ id: String(row["id"]), span, type }] : [];
  });
}
