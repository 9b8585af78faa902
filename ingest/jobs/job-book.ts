/** What the graph has of jobs: each step of a job is one transaction. */
import type { Asker, Graph, Parameters } from "../../src/graph/port.ts";
import { documentId } from "../../src/model/ids.ts";
import type { JobProgress, JobReport, JobState } from "../../src/model/job.ts";
import type { JobRow } from "../../src/query/jobs.ts";

export interface JobBook {
  /** A queued job is running now. @returns false where it is not queued any more. */
  begin(job: JobRow): Promise<boolean>;
  /** How far a running job is. @param documents ids of those that it has taken in or found. */
  progress(job: JobRow, progress: JobProgress, documents: readonly string[]): Promise<void>;
  /** A running job was read to its end: its content is kept no more. */
  done(job: JobRow, report: JobReport): Promise<void>;
  failed(job: JobRow, failure: string): Promise<void>;
  /** A job that was running waits again: its process ended with the service. */
  requeue(job: JobRow): Promise<void>;
}

/** Where content is kept of which nothing is kept. */
export const NOWHERE = "";

/** @param now gives the time, ISO 8601 in UTC. */
export function jobBook(graph: Graph, now: () => string): JobBook {
  const move = ({ id }: JobRow, state: JobState, properties: Parameters) =>
    graph.write((transaction) => moveJob(transaction, id, [state], properties));
  return {
    begin: (job) =>
      move(job, "queued", { state: "running", beganAt: now(), runs: job.runs + 1, doneCount: 0 }),
    progress: async (job, { done, total }, documents) => {
      const known = total === null ? {} : { totalCount: total };
      await move(job, "running", { doneCount: done, ...known, ...concerning(job.sha256, documents) });
    },
    done: async (job, report) => {
      const properties = { report: JSON.stringify(report), keptIn: NOWHERE };
      await move(job, "running", { state: "done", endedAt: now(), ...properties });
    },
    failed: async (job, failure) => {
      await move(job, "running", { state: "failed", endedAt: now(), failure });
    },
    requeue: async (job) => {
      await move(job, "running", { state: "queued" });
    },
  };
}

/** @returns whether the job was in one of the states. */
export async function moveJob(
  transaction: Asker,
  id: string,
  states: readonly JobState[],
  properties: Parameters,
): Promise<boolean> {
  return (await transaction.ask("load-job-state", { id, states, properties })).length > 0;
}

// More are counted and not listed: a container may hold a library.
const MOST_DOCUMENTS = 1_000;

/**
 * The documents of a job, and all that it concerns: its content is a document itself where it is no container.
 *
 * @param sha256 of the content.
 */
export function concerning(sha256: string, documents: readonly string[]) {
  const listed = documents.slice(0, MOST_DOCUMENTS);
  return { documents: listed, concerns: [...new Set([documentId(sha256), ...listed])] };
}
