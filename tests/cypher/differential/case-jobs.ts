/** What was handed in to be read, in the graph cases and in the courses of documents. */
import { moveJob } from "../../../ingest/jobs/job-book.ts";
import type { Graph } from "../../../src/graph/port.ts";
import { add, type Draft, maybe, TIMES } from "./case-draft.ts";

export const SPOOLS = ["spool-a", "spool-b"];
const STATES = ["queued", "running", "done", "failed"];

/** Jobs of two services, some of whose content is kept. */
export function addJobs(draft: Draft): void {
  const { random } = draft;
  for (let n = 0; n < 8; n++) {
    add(draft, ["Job"], `job_${n}`, {
      state: random.pick(STATES),
      keptIn: random.pick(["", ...SPOOLS]),
      name: maybe(random, 0.8, "送审.txt"),
      queuedAt: random.pick(TIMES),
      documents: random.some(draft.ids["Document"] ?? [], 2),
    });
  }
}

/**
 * Four jobs: of the document by its bytes, of a container with the document in it, and two of something else, of which one
 * has gone on meanwhile.
 *
 * @param course makes their ids other than those of other courses.
 */
export async function handIn(graph: Graph, document: string, course: string): Promise<void> {
  const job = (...concerns: readonly string[]) => ({
    ...{ state: "queued", keptIn: "spool-a", concerns },
    ...{ name: "送审.txt", location: "upload:0/送审.txt", why: "补录", report: "{}", failure: "中断" },
  });
  const jobs = [job(document), job("doc_other", document), job("doc_other", "doc_more"), job("doc_other")];
  await graph.write(async (transaction) => {
    for (const [at, properties] of jobs.entries())
      await transaction.ask("load-job", { id: `job_${course}_${at}`, properties });
    await moveJob(transaction, `job_${course}_3`, ["queued"], { state: "running" });
    await moveJob(transaction, `job_${course}_2`, ["running", "failed"], { state: "done" });
  });
}
