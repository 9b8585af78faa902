/** Runs jobs, one after the other, and notes in the graph how each goes. */
import { existsSync } from "node:fs";
import type { JobFigures } from "../../src/api/jobs.ts";
import type { Asker, Graph } from "../../src/graph/port.ts";
import type { JobProgress, JobReport } from "../../src/model/job.ts";
import { messageOf } from "../../src/model/message-of.ts";
import { findJob, findKeptJobs, type JobRow } from "../../src/query/jobs.ts";
import { type JobBook, jobBook } from "./job-book.ts";
import { type JobEnd, type JobLine, type JobOrder, type JobProcess, startJobProcess } from "./job-process.ts";
import type { Spool } from "./spool.ts";

export interface JobRunnerOptions {
  readonly graph: Graph;
  /** Address of the store, for the processes. */
  readonly store: string;
  readonly spool: Spool;
  /** The program's main file. */
  readonly program: string;
  readonly log: (line: string) => void;
  /** How long a process may be silent, in milliseconds; an hour where it is left out. */
  readonly silentMs?: number;
}

export interface JobRunner {
  /** Begins to run what waits. */
  start(): void;
  /** One more waits. */
  add(job: string): void;
  figures(): JobFigures;
  /** Ends what runs, which waits again then. */
  close(): Promise<void>;
}

const HOUR_MS = 3_600_000;
// Often enough to see that it goes on, seldom enough beside what the job itself writes.
const PROGRESS_EVERY_MS = 500;

/** The runner of a spool, with all that waits there or was running when the service ended. */
export async function openRunner(options: JobRunnerOptions): Promise<JobRunner> {
  const { graph, spool, log } = options;
  const book = jobBook(graph, () => new Date().toISOString());
  const kept = await findKeptJobs(graph, spool.id);
  for (const job of kept) if (job.state === "running") await book.requeue(job);
  const waiting = kept.filter(({ state }) => state === "queued" || state === "running").map(({ id }) => id);
  const ended = { done: 0, failed: 0 };
  const life: Life = { isClosed: false };
  let isWorking = false;
  let work: Promise<void> = Promise.resolve();
  const workOff = async (): Promise<void> => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      if (life.isClosed) break;
      const outcome = await run(id, options, book, life).catch((error: unknown) => {
        log(`job ${id}: ${messageOf(error)}`);
      });
      if (outcome === "done" || outcome === "failed") ended[outcome]++;
    }
    isWorking = false;
  };
  const start = (): void => {
    if (life.isClosed || isWorking || waiting.length === 0) return;
    isWorking = true;
    work = workOff();
  };
  return {
    start,
    add: (job) => {
      waiting.push(job);
      start();
    },
    figures: () => ({ ...ended, queued: waiting.length, running: isWorking ? 1 : 0 }),
    close: async () => {
      life.isClosed = true;
      life.current?.stop();
      await work;
    },
  };
}

/** What a closing runner has to know and to end. */
interface Life {
  isClosed: boolean;
  current?: JobProcess;
}

type Outcome = "done" | "failed" | "stopped";

/** Runs a job that waits. @returns undefined where it does not wait any more. */
async function run(
  id: string,
  options: JobRunnerOptions,
  book: JobBook,
  life: Life,
): Promise<Outcome | undefined> {
  const { graph, spool } = options;
  const job = await findJob(graph, id);
  if (!job || !(await book.begin(job))) return undefined;
  const order = orderOf(job, options);
  if (!order) {
    await book.failed(job, "Its content is not there any more: hand it in again.");
    return "failed";
  }
  const documents = [...job.documents];
  const end = await read(order, options, life, {
    documents,
    tell: (progress) => book.progress(job, progress, documents),
  });
  if ("report" in end) {
    await book.done(job, await tellable(end.report, graph, id));
    await spool.remove(id);
    return "done";
  }
  if (life.isClosed) await book.requeue(job);
  else await book.failed(job, end.failure);
  return life.isClosed ? "stopped" : "failed";
}

/** What is to be read; undefined where it was erased or is gone. */
function orderOf(job: JobRow, { spool, store }: JobRunnerOptions): JobOrder | undefined {
  const { id, name, location, ending, again } = job;
  const file = spool.pathOf(id, ending);
  return name === null || location === null || !existsSync(file)
    ? undefined
    : { store, file, location, name, again };
}

interface Hearing {
  /** Ids of the documents; it grows while they are read. */
  readonly documents: string[];
  readonly tell: (progress: JobProgress) => Promise<void>;
}

async function read(
  order: JobOrder,
  { program, silentMs = HOUR_MS }: JobRunnerOptions,
  life: Life,
  { documents, tell }: Hearing,
): Promise<JobEnd> {
  const progress = throttled(tell);
  const onLine = (line: JobLine): void => {
    if ("report" in line) return;
    if (line.document !== undefined && !documents.includes(line.document)) documents.push(line.document);
    progress.tell(line);
  };
  const started = startJobProcess(order, { program, silentMs, onLine });
  life.current = started;
  if (life.isClosed) started.stop();
  const end = await started.end;
  delete life.current;
  await progress.settle();
  return end;
}

/** The report; without its messages where the document was erased meanwhile, whose words they may have. */
async function tellable(report: JobReport, graph: Asker, id: string): Promise<JobReport> {
  const job = await findJob(graph, id);
  return job?.name === null ? { ...report, messages: [] } : report;
}

interface Throttled<T> {
  tell(value: T): void;
  /** Resolves once the last value is written. */
  settle(): Promise<void>;
}

/** Writes what it is told, one value at a time and not too often; of those that come meanwhile the last. */
function throttled<T>(write: (value: T) => Promise<void>): Throttled<T> {
  let next: { readonly value: T } | undefined;
  let writing: Promise<void> | undefined;
  let isEnding = false;
  const flush = async (): Promise<void> => {
    for (let one = next; one; one = next) {
      next = undefined;
      await write(one.value);
      if (!isEnding) await new Promise((resolve) => setTimeout(resolve, PROGRESS_EVERY_MS));
    }
    writing = undefined;
  };
  return {
    tell: (value) => {
      next = { value };
      writing ??= flush();
    },
    settle: async () => {
      isEnding = true;
      await writing;
    },
  };
}
