/** The service's queue of what is to be taken in: one job at a time, each read by a process of its own. */
import { createHash, randomUUID } from "node:crypto";
import type { AskedIngest, JobFigures, Jobs } from "../../src/api/jobs.ts";
import type { Graph } from "../../src/graph/port.ts";
import type { Requester } from "../../src/model/audit.ts";
import { documentId, makeId } from "../../src/model/ids.ts";
import { uploadLocation } from "../../src/model/job.ts";
import { RefusedError } from "../../src/model/refused-error.ts";
import { findJob, findKeptJobs, type JobRow } from "../../src/query/jobs.ts";
import { noteAudit } from "../changes/audit.ts";
import { concerning, moveJob, NOWHERE } from "./job-book.ts";
import { type JobRunner, type JobRunnerOptions, openRunner } from "./job-runner.ts";
import { endingOf, openSpool, type Spool } from "./spool.ts";

export interface JobsOptions extends Omit<JobRunnerOptions, "spool"> {
  /** Folder of the spool. */
  readonly folder: string;
  /** Jobs that may wait at the same time. */
  readonly mostJobs: number;
  /** Bytes that the spool may hold. */
  readonly mostBytes: number;
}

export interface OpenJobs extends Jobs {
  /** Takes no more jobs up. The one that runs is ended and waits for the next start. */
  close(): Promise<void>;
}

const DAY_MS = 86_400_000;
/** How long the content of a job that failed is kept, for it to run again. */
const KEPT_DAYS = 7;
// What was erased on the command line goes within this time.
const SWEEP_MS = 60_000;

/** Opens the queue: what waited when the service ended last goes on. */
export async function openJobs(options: JobsOptions): Promise<OpenJobs> {
  const spool = await openSpool(options.folder);
  const { graph } = options;
  const runner = await openRunner({ ...options, spool });
  const inTurn = oneByOne();
  const sweep = () => inTurn(() => sweepSpool(graph, spool, Date.now()));
  await sweep();
  const clock = setInterval(
    () => void sweep().catch((error: unknown) => options.log(String(error))),
    SWEEP_MS,
  );
  clock.unref();
  runner.start();
  return {
    queue: (asked, by) => inTurn(() => queue(asked, by, { ...options, spool, runner })),
    runAgain: (job, by) => inTurn(() => runAgain(job, by, { graph, spool, runner })),
    sweep,
    figures: (): JobFigures => runner.figures(),
    close: async () => {
      clearInterval(clock);
      await runner.close();
    },
  };
}

interface Parts {
  readonly graph: Graph;
  readonly spool: Spool;
  readonly runner: JobRunner;
}

async function queue(
  asked: AskedIngest,
  by: Requester,
  { graph, spool, runner, mostJobs, mostBytes }: Parts & Pick<JobsOptions, "mostJobs" | "mostBytes">,
): Promise<string> {
  const { action, name, content, address, why, again } = asked;
  const size = content.length;
  checkRoom(await findKeptJobs(graph, spool.id), size, { mostJobs, mostBytes });
  const id = makeId("job", randomUUID());
  const sha256 = createHash("sha256").update(content).digest("hex");
  const document = documentId(sha256);
  const at = new Date().toISOString();
  const reason = why === undefined ? {} : { why };
  const properties = {
    ...{ state: "queued", queuedAt: at, runs: 0, doneCount: 0, ...concerning(sha256, []) },
    ...{ keptIn: spool.id, size, sha256, name, again, askedBy: by.name },
    // A text is a text, whatever it is called.
    ending: action === "ingestText" ? ".txt" : endingOf(name),
    location: address ?? uploadLocation(sha256, name),
    ...reason,
  };
  const told = { name, size, sha256, ...(address !== undefined && { address }), ...reason };
  const entry = {
    by,
    action,
    at,
    outcome: "done" as const,
    arguments: told,
    documents: [document],
    subject: id,
  };
  await spool.put(id, properties.ending, content);
  try {
    await graph.write(async (transaction) => {
      await transaction.ask("load-job", { id, properties });
      await noteAudit(transaction, entry);
    });
  } catch (error) {
    await spool.remove(id);
    throw error;
  }
  runner.add(id);
  return id;
}

/** @throws RefusedError BUSY where there is no room for one more. */
function checkRoom(
  kept: readonly JobRow[],
  size: number,
  { mostJobs, mostBytes }: Pick<JobsOptions, "mostJobs" | "mostBytes">,
): void {
  const waiting = kept.filter(({ state }) => state === "queued" || state === "running").length;
  if (waiting >= mostJobs)
    throw new RefusedError("BUSY", `${waiting} jobs wait already: ask again when some are done.`);
  const bytes = kept.reduce((sum, job) => sum + job.size, size);
  if (bytes > mostBytes)
    throw new RefusedError(
      "BUSY",
      `What waits and what failed would have ${bytes} bytes, and ${mostBytes} is the most: ask again when some is done.`,
    );
}

async function runAgain(id: string, by: Requester, { graph, spool, runner }: Parts): Promise<void> {
  const job = await findJob(graph, id);
  if (!job) throw new RefusedError("NOT_FOUND", `There is no job ${id}.`);
  if (job.state !== "failed")
    throw new RefusedError("UNCHANGED", `${id} is ${job.state}: a job that failed can run again.`);
  if (!job.kept || !(await spool.jobs()).includes(id))
    throw new RefusedError("NOT_FOUND", `The content of ${id} is not kept any more: hand it in again.`);
  const at = new Date().toISOString();
  const queued = await graph.write(async (transaction) => {
    const isQueued = await moveJob(transaction, id, ["failed"], { state: "queued", queuedAt: at });
    const documents = [documentId(job.sha256)];
    const entry = { by, action: "runJobAgain", at, arguments: { job: id }, documents, subject: id };
    if (isQueued) await noteAudit(transaction, { ...entry, outcome: "done" });
    return isQueued;
  });
  if (!queued) throw new RefusedError("UNCHANGED", `${id} was queued meanwhile.`);
  runner.add(id);
}

/** Removes content whose job is done, was erased, or failed long ago. */
async function sweepSpool(graph: Graph, spool: Spool, now: number): Promise<void> {
  const present = await spool.jobs();
  if (present.length === 0) return;
  const kept = await findKeptJobs(graph, spool.id);
  const old = kept.filter(
    ({ state, endedAt }) => state === "failed" && now - Date.parse(endedAt ?? "") > KEPT_DAYS * DAY_MS,
  );
  for (const { id } of old)
    await graph.write((transaction) => moveJob(transaction, id, ["failed"], { keptIn: NOWHERE }));
  const stays = new Set(kept.filter((job) => !old.includes(job)).map(({ id }) => id));
  for (const job of present) if (!stays.has(job)) await spool.remove(job);
}

/** Runs what it is given one after the other. */
function oneByOne(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
