/** Are people's corrections what was corrected, and does the graph say what they come to? */
import type { Asker, Row } from "../../src/graph/port.ts";
import {
  type CorrectedParts,
  type CorrectedPlace,
  type Correction,
  claimKind,
  correctedDocument,
  correctionId,
  NO_SPEAKER,
  type Place,
} from "../../src/model/correction.ts";
import { entityType } from "../../src/model/judgement.ts";
import { checkCorrectedDocument, type Tied } from "./check-corrected-document.ts";
import type { Finding } from "./finding.ts";
import { byColumn, pagesOf, texts } from "./pages.ts";

const PAGE = 500;
const REPAIR =
  "the store was altered; import the judgements and corrections that you exported into a new one";

/** Checks all corrections, those that were undone included, and the documents that they are of. */
export async function checkCorrections(graph: Asker): Promise<readonly Finding[]> {
  const noted = byColumn(await graph.ask("check-noted-corrections"), "action");
  const given = new Set(texts([...noted.values()].flat(), "correction"));
  const undone = new Set(texts(noted.get("undo") ?? [], "correction"));
  const findings: Finding[] = [];
  const tied: Tied[] = [];
  const seen = new Set<string>();
  for await (const rows of pagesOf(graph, "check-corrections", PAGE)) {
    const documents = texts(
      rows.map((row) => row["correction"] as Row),
      "document",
    );
    const printed = await graph.ask("find-document-texts", { ids: [...new Set(documents)] });
    const words = new Map(printed.map((row) => [String(row["owner"]), String(row["text"])]));
    for (const row of rows) {
      const id = String(row["id"]);
      seen.add(id);
      const correction = correctionOf(row["correction"] as Row);
      const reasons = correction
        ? wrongIn(correction, { isNoted: given.has(id), isUndone: undone.has(id), words })
        : [wrong("altered-correction", "it lacks what it is of")];
      findings.push(...reasons.map(([code, reason]) => ({ code, of: id, reason: `${reason}: ${REPAIR}` })));
      if (correction) tied.push({ correction, claim: row["claim"] ?? null });
    }
  }
  const lost = [...given]
    .filter((id) => !seen.has(id))
    .map((of) => ({ code: "lost-correction", of, reason: `a correction was given and is gone: ${REPAIR}` }));
  return [...findings, ...lost, ...(await checkDocuments(graph, tied))];
}

/** The documents that people corrected, and those of which a claim says so. */
async function checkDocuments(graph: Asker, tied: readonly Tied[]): Promise<readonly Finding[]> {
  const ids = new Set(tied.map(({ correction }) => correctedDocument(correction)));
  for await (const rows of pagesOf(graph, "check-made-claims", PAGE))
    for (const id of texts(rows, "document")) ids.add(id);
  const rows = await graph.ask("find-documents-by-id", { ids: [...ids] });
  const findings: Finding[] = [];
  for (const { id, retractedAt } of rows.map((row) => row["document"] as Row)) {
    const own = tied.filter(({ correction }) => correctedDocument(correction) === id);
    if (typeof retractedAt !== "string")
      findings.push(...(await checkCorrectedDocument(graph, String(id), own)));
  }
  return findings;
}

type Wrong = readonly [code: string, reason: string];

function wrong(code: string, reason: string): Wrong {
  return [code, reason];
}

interface Known {
  readonly isNoted: boolean;
  readonly isUndone: boolean;
  /** The texts of documents as read. */
  readonly words: ReadonlyMap<string, string>;
}

function wrongIn(correction: Correction, { isNoted, isUndone, words }: Known): readonly Wrong[] {
  const isOut = correction.retractedAt !== undefined;
  const found: Wrong[] = [];
  if (correctionId(correction) !== correction.id)
    found.push(
      wrong("altered-correction", "what it says is not what was corrected: its id was made of other words"),
    );
  if (!isNoted) found.push(wrong("altered-correction", "nothing notes that a person gave it"));
  if (isOut !== isUndone)
    found.push(
      wrong(
        "altered-correction",
        isOut ? "it is taken back and nobody undid it" : "it was undone and counts",
      ),
    );
  const { span, quote } = correction.of;
  const printed = words.get(correctedDocument(correction))?.slice(span.start, span.end);
  if (quote !== undefined && printed !== undefined && printed !== quote)
    found.push(wrong("wrong-quote", `it quotes "${quote}" where the text says "${printed}"`));
  return found;
}

function correctionOf(row: Row): Correction | undefined {
  const kind = claimKind(row["kind"]);
  if (!kind || typeof row["sha256"] !== "string" || row["document"] !== documentIn(row)) return undefined;
  const text = (name: string) => String(row[name]);
  const of: CorrectedPlace = {
    sha256: row["sha256"],
    kind,
    span: { start: Number(row["start"]), end: Number(row["end"]) },
    said: text("said"),
    ...(typeof row["quote"] === "string" && { quote: row["quote"] }),
    ...placeIn(row, "speaker", "speaker"),
    ...placeIn(row, "subject", "subject"),
    ...placeIn(row, "object", "object"),
  };
  const parts: CorrectedParts = {
    ...(row["wrong"] === true && { wrong: true as const }),
    ...(row["toNoSpeaker"] === true && { speaker: NO_SPEAKER }),
    ...placeIn(row, "toSpeaker", "speaker"),
    ...(typeof row["toDate"] === "string" && { date: row["toDate"] }),
    ...(typeof row["toTitle"] === "string" && { title: row["toTitle"] }),
  };
  const retracted = typeof row["retractedAt"] === "string" ? { retractedAt: row["retractedAt"] } : {};
  const said = { by: text("by"), why: text("why"), recordedAt: text("recordedAt") };
  return { id: text("id"), ...said, of, parts, ...retracted };
}

function documentIn(row: Row): string {
  return correctedDocument({ of: { sha256: String(row["sha256"]) } as CorrectedPlace });
}

function placeIn(row: Row, name: string, into: string): { readonly [name: string]: Place } {
  const type = entityType(row[`${name}Type`]);
  if (!type) return {};
  return { [into]: { type, span: { start: Number(row[`${name}Start`]), end: Number(row[`${name}End`]) } } };
}
