/** Takes several documents into the graph in one transaction: what comes of it is what comes of them one after the other. */
import type { Asker, Graph } from "../../src/graph/port.ts";
import { type LoadOptions, type LoadOutcome, loadPlan, type PlannedDocument } from "./load-document.ts";
import { loadNewDocuments } from "./load-new-documents.ts";
import { type FoundDocument, planDocument } from "./plan-document.ts";

// So many are joined before they are written: where one has to be taken by itself, those after it are joined anew.
const MOST_TOGETHER = 16;

/**
 * Loads documents in their order. Loading one again changes nothing; a newer reader, extractor or linker, or
 * another content under the same source, supersedes the claims that stood and nothing else: what people judged
 * stays. What a person retracted or erased stays out unless it is to come `again`.
 *
 * @returns an outcome for each document, in their order.
 * @throws StoreError when the store refuses; then nothing of the documents is stored.
 */
export async function loadDocuments(
  graph: Graph,
  found: readonly FoundDocument[],
  options: LoadOptions = {},
): Promise<readonly LoadOutcome[]> {
  if (found.length === 0) return [];
  const planned = found.map((one) => ({ plan: planDocument(one), found: one }));
  return graph.write((transaction) => loadAll(transaction, planned, options));
}

async function loadAll(
  transaction: Asker,
  planned: readonly PlannedDocument[],
  options: LoadOptions,
): Promise<readonly LoadOutcome[]> {
  const traces = await tracesOf(transaction, planned);
  const outcomes: LoadOutcome[] = [];
  while (outcomes.length < planned.length) {
    const rest = planned.slice(outcomes.length);
    const fresh = newOnes(rest, traces);
    const loaded = await loadNewDocuments(transaction, fresh);
    outcomes.push(...loaded);
    // The next one changes more than it adds: it is taken by itself.
    const [next] = loaded.length < fresh.length || fresh.length === 0 ? rest.slice(loaded.length) : [];
    if (next) outcomes.push(await loadPlan(transaction, next, options));
    for (const { plan } of rest.slice(0, outcomes.length)) leaveTrace(traces, plan);
  }
  return outcomes;
}

/** The ids of documents and sources that the store has something of. */
async function tracesOf(transaction: Asker, planned: readonly PlannedDocument[]): Promise<Set<string>> {
  const rows = await transaction.ask("load-traces", {
    documents: planned.map(({ plan }) => plan.document.id),
    sources: planned.map(({ plan }) => plan.source.id),
  });
  return new Set(rows.map((row) => String(row["id"])));
}

/** The first of the documents, as far as they are new in all respects, to the store and to each other. */
function newOnes(
  planned: readonly PlannedDocument[],
  traces: ReadonlySet<string>,
): readonly PlannedDocument[] {
  const known = new Set(traces);
  const next = planned.slice(0, MOST_TOGETHER);
  const end = next.findIndex(({ plan }) => {
    const isKnown = known.has(plan.document.id) || known.has(plan.source.id);
    leaveTrace(known, plan);
    return isKnown;
  });
  return end < 0 ? next : next.slice(0, end);
}

function leaveTrace(traces: Set<string>, { document, source }: PlannedDocument["plan"]): void {
  traces.add(document.id).add(source.id);
}
