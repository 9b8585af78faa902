/** Gathers documents that come one by one into batches, each loaded in one transaction, one batch after the other. */
import { setTimeout as sleep } from "node:timers/promises";
import { ConflictError, StoreAwayError, StoreError } from "../../src/graph/errors.ts";
import type { Graph } from "../../src/graph/port.ts";
import type { LoadOutcome } from "../load/load-document.ts";
import { loadDocuments } from "../load/load-documents.ts";
import type { PageReading } from "../pipeline.ts";

/** Loads one document, together with others that come about the same time. @throws StoreError. */
export type LoadReading = (reading: PageReading) => Promise<LoadOutcome>;

interface Waiting {
  readonly reading: PageReading;
  readonly resolve: (outcome: LoadOutcome) => void;
  readonly reject: (error: unknown) => void;
}

// How long the first of a batch waits for others: little beside reading it.
const GATHER_MS = 50;
// As many characters as a batch of the pipeline holds.
const MOST_CHARACTERS = 800_000;

/** @param most documents of one transaction. */
export function batchLoader(graph: Graph, most: number): LoadReading {
  const waiting: Waiting[] = [];
  let isLoading = false;
  const loadAll = async (): Promise<void> => {
    isLoading = true;
    await sleep(GATHER_MS);
    while (waiting.length > 0) await loadBatch(graph, nextBatch(waiting, most));
    isLoading = false;
  };
  return (reading) =>
    new Promise((resolve, reject) => {
      waiting.push({ reading, resolve, reject });
      if (!isLoading) void loadAll();
    });
}

function nextBatch(waiting: Waiting[], most: number): readonly Waiting[] {
  let characters = 0;
  const end = waiting.findIndex(({ reading }, at) => {
    characters += reading.source.text.length;
    return at === most || (at > 0 && characters > MOST_CHARACTERS);
  });
  return waiting.splice(0, end < 0 ? waiting.length : end);
}

async function loadBatch(graph: Graph, batch: readonly Waiting[]): Promise<void> {
  const recordedAt = new Date().toISOString();
  const found = batch.map(({ reading }) => ({ ...reading, recordedAt }));
  try {
    const outcomes = await loadDocuments(graph, found);
    batch.forEach(({ resolve, reject }, at) => {
      const outcome = outcomes[at];
      if (outcome) resolve(outcome);
      else reject(new StoreError("A document of the batch came to nothing; load it again."));
    });
  } catch (error) {
    const isPassing = error instanceof StoreAwayError || error instanceof ConflictError;
    // One that the store refuses must not take the others with it.
    if (!isPassing && batch.length > 1) for (const one of batch) await loadBatch(graph, [one]);
    else for (const { reject } of batch) reject(error);
  }
}
