/** What was asked to be taken in through the service, and what became of it. */
import type { Asker, Row } from "../graph/port.ts";
import { idKind } from "../model/ids.ts";
import type { JobProgress, JobReport, JobState } from "../model/job.ts";
import { flag, map, number, numberOrNull, text, textOrNull, texts } from "./columns.ts";
import { AFTER_ALL_DAYS, type Order, type Page, type PageRequest, pageOf, pageParameters } from "./page.ts";
import { total } from "./totals.ts";

export interface JobRow {
  readonly id: string;
  readonly state: JobState;
  /** What the sender calls it; null once its document was erased, as are location, why, report and failure. */
  readonly name: string | null;
  readonly location: string | null;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of its bytes, lower-case hex. */
  readonly sha256: string;
  readonly why: string | null;
  readonly again: boolean;
  /** The bearer of the token. */
  readonly askedBy: string;
  /** ISO 8601 in UTC, as the others. */
  readonly queuedAt: string;
  readonly beganAt: string | null;
  readonly endedAt: string | null;
  /** How often it was begun. */
  readonly runs: number;
  readonly progress: JobProgress;
  readonly report: JobReport | null;
  /** Why it failed. */
  readonly failure: string | null;
  /** Whether its content is still there. */
  readonly kept: boolean;
  /** Ids of the documents that it took in or found there. */
  readonly documents: readonly string[];
  /** Ending of the file's name, with its dot. */
  readonly ending: string;
}

const BY_TIME: Order = { name: "job", start: { afterAt: AFTER_ALL_DAYS, afterId: "" } };

/** Jobs, newest first. */
export async function findJobs(graph: Asker, request: PageRequest): Promise<Page<JobRow>> {
  const rows = await graph.ask("find-jobs", pageParameters(BY_TIME, request));
  const listed = rows.map((row) => {
    const value = toJob(map(row, "job"));
    return { key: { afterAt: value.queuedAt, afterId: value.id }, value };
  });
  return pageOf(BY_TIME, request, listed);
}

/** How many jobs there are. */
export function countJobs(graph: Asker): Promise<number> {
  return total(graph, "find-job-count");
}

/** A job by its id; null where there is none. */
export async function findJob(graph: Asker, id: string): Promise<JobRow | null> {
  if (idKind(id) !== "job") return null;
  const [row] = await graph.ask("find-jobs-by-id", { ids: [id] });
  return row === undefined ? null : toJob(map(row, "job"));
}

/** The jobs whose content a spool keeps, the first that was queued first. */
export async function findKeptJobs(graph: Asker, spool: string): Promise<readonly JobRow[]> {
  return (await graph.ask("find-kept-jobs", { spool })).map((row) => toJob(map(row, "job")));
}

function toJob(row: Row): JobRow {
  const state = text(row, "state") as JobState;
  // Those of an earlier run stand until there are new ones.
  const of = (key: string, ...states: readonly JobState[]) =>
    states.includes(state) ? textOrNull(row, key) : null;
  const report = of("report", "done");
  return {
    id: text(row, "id"),
    state,
    name: textOrNull(row, "name"),
    location: textOrNull(row, "location"),
    size: number(row, "size"),
    sha256: text(row, "sha256"),
    why: textOrNull(row, "why"),
    again: flag(row, "again"),
    askedBy: text(row, "askedBy"),
    queuedAt: text(row, "queuedAt"),
    beganAt: of("beganAt", "running", "done", "failed"),
    endedAt: of("endedAt", "done", "failed"),
    runs: number(row, "runs"),
    progress: { done: number(row, "doneCount"), total: numberOrNull(row, "totalCount") },
    report: report === null ? null : (JSON.parse(report) as JobReport),
    failure: of("failure", "failed"),
    kept: text(row, "keptIn") !== "",
    documents: texts(row, "documents"),
    ending: text(row, "ending"),
  };
}
