/** Are people's corrections what was corrected, and does the graph say what they come to? */

import type { Asker, Row } from "../../src/graph/port.ts";
import { type Correction, correctedDocument, correctionId } from "../../src/model/correction.ts";
import { correctionOfProperties } from "../../src/model/correction-properties.ts";
import { groupBy } from "../../src/model/group-by.ts";
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
  const byDocument = groupBy(tied, ({ correction }) => correctedDocument(correction));
  const ids = new Set(byDocument.keys());
  for await (const rows of pagesOf(graph, "check-made-claims", PAGE))
    for (const id of texts(rows, "document")) ids.add(id);
  const rows = await graph.ask("find-documents-by-id", { ids: [...ids] });
  const findings: Finding[] = [];
  for (const { id, retractedAt } of rows.map((row) => row["document"] as Row)) {
    const own = byDocument.get(String(id)) ?? [];
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

/** The correction; undefined for a node that lacks something, or that is said to be of another document. */
function correctionOf(row: Row): Correction | undefined {
  const correction = correctionOfProperties(row);
  return correction && correctedDocument(correction) === row["document"] ? correction : undefined;
}
