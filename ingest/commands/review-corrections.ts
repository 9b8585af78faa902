/** Which corrections do not change the graph now, and why not. */

import type { Asker, Row } from "../../src/graph/port.ts";
import { type Correction, correctedDocument } from "../../src/model/correction.ts";
import { correctionOfProperties } from "../../src/model/correction-properties.ts";
import { pagesOf } from "../verify/pages.ts";

/**
 * `document-missing`: its document is not here; `no-claim`: the document is here and no claim says what was
 * corrected any more; `idle`: the claim that it is of says so itself.
 */
export type CorrectionState = "document-missing" | "no-claim" | "idle";

/** A correction that waits or is idle. */
export interface RestingCorrection {
  readonly correction: string;
  readonly state: CorrectionState;
  readonly document: string;
  readonly quote?: string;
  readonly by: string;
  readonly why: string;
  readonly recordedAt: string;
}

// So many corrections are asked about at once.
const PAGE = 1000;

/** Those that were not taken back and change nothing now, the first given first. */
export async function restingCorrections(graph: Asker): Promise<readonly RestingCorrection[]> {
  const resting: RestingCorrection[] = [];
  for await (const rows of pagesOf(graph, "find-corrections", PAGE)) {
    const all = rows.flatMap((row) => correctionOfProperties(row["correction"] as Row) ?? []);
    resting.push(
      ...(await restingOf(
        graph,
        all.filter(({ retractedAt }) => retractedAt === undefined),
      )),
    );
  }
  const key = ({ recordedAt, correction }: RestingCorrection) => `${recordedAt} ${correction}`;
  return resting.sort((left, right) => (key(left) < key(right) ? -1 : 1));
}

async function restingOf(
  graph: Asker,
  corrections: readonly Correction[],
): Promise<readonly RestingCorrection[]> {
  const ids = corrections.map(({ id }) => id);
  const tied = await graph.ask("find-corrected-claims", { ids });
  const claims = new Map(tied.map((row) => [row["owner"], row["claim"] as Row]));
  const documents = await graph.ask("find-documents-by-id", { ids: corrections.map(correctedDocument) });
  const standing = new Set(
    documents.map((row) => row["document"] as Row).flatMap((row) => (isStanding(row) ? [row["id"]] : [])),
  );
  return corrections.flatMap((correction) => {
    const { id, by, why, recordedAt, of } = correction;
    const document = correctedDocument(correction);
    const state = standing.has(document) ? stateOf(claims.get(id)) : "document-missing";
    if (state === undefined) return [];
    const quote = of.quote !== undefined && { quote: of.quote };
    return [{ correction: id, state, document, ...quote, by, why, recordedAt }];
  });
}

function stateOf(claim: Row | undefined): CorrectionState | undefined {
  if (!claim) return "no-claim";
  return isStanding(claim) ? "idle" : undefined;
}

function isStanding(row: Row): boolean {
  return typeof row["retractedAt"] !== "string";
}

const STATES: Readonly<Record<CorrectionState, string>> = {
  "document-missing": "waits: its document is not here",
  "no-claim": "waits: no claim of its document says what was corrected",
  idle: "idle: the document is read so by itself",
};

/** Two lines: what it is and why it changes nothing, and the words that it is bound to. */
export function formatResting({ correction, state, by, why, quote, document }: RestingCorrection): string {
  return [
    `${correction}  ${STATES[state]}`,
    `  ${document}${quote === undefined ? "" : ` “${quote.replace(/\s+/gu, "")}”`}; ${by}: ${why}`,
  ].join("\n");
}
