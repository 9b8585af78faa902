/** `policygraph ingest --watch`: takes what is there, and then what comes, until it is stopped. */
import type { Graph } from "../../src/graph/port.ts";
import { type IngestOptions, ingest, type Outcome, type Reader } from "../pipeline.ts";
import { type PathChange, watchPaths } from "../read/watch-paths.ts";
import { formatMessage, isWhole } from "../report.ts";
import { EXIT } from "./exit-codes.ts";
import { printJson, printResult, say } from "./output.ts";
import { filesOf, runIngest } from "./run-ingest.ts";
import { untilStopped } from "./until-stopped.ts";

interface WatchOptions extends IngestOptions {
  readonly json: boolean;
}

/**
 * Prints the outcome of each document on a line of its own, as it is known. A file that is written anew is a new version
 * of its source. One that is deleted stays in the graph: it was printed all the same, and `retract` takes it out.
 *
 * @returns the exit code: whether all was taken that came.
 */
export async function watchIngest(
  paths: readonly string[],
  reader: Reader,
  graph: Graph,
  { json, ...options }: WatchOptions,
): Promise<number> {
  const tell = json ? printJson : (outcome: Outcome) => printResult(lineOf(outcome));
  // Before the first run, so that nothing falls between it and the changes.
  const watch = await watchPaths(paths);
  const stopped = untilStopped(() => say("ended at once by a second signal")).then(() => watch.close());
  const { messages } = await runIngest(paths, reader, graph, {
    ...options,
    watch: (outcome) => tell(told(outcome)),
  });
  let isAllTaken = isWhole({ messages });
  say(`following ${paths.join(", ")}; Ctrl+C ends it`);
  for await (const change of watch.changes())
    for await (const outcome of follow(change, { reader, graph, options })) {
      isAllTaken &&= isTaken(outcome);
      tell(told(outcome));
    }
  await stopped;
  return isAllTaken ? EXIT.done : EXIT.failedInPart;
}

interface Following {
  readonly reader: Reader;
  readonly graph: Graph;
  readonly options: IngestOptions;
}

async function* follow(
  { kind, location, reason }: PathChange,
  { reader, graph, options }: Following,
): AsyncGenerator<Outcome> {
  if (kind === "trouble") say(`${location}: cannot be followed: ${reason}`);
  if (kind === "deleted")
    say(`${location} was deleted; what was taken in from it stays, and "policygraph retract" takes it out`);
  // What has gone again in between is not found, and its end is noticed by itself.
  if (kind === "written") yield* ingest(filesOf([location], []), reader, graph, options);
}

function isTaken(outcome: Outcome): boolean {
  return !("refused" in outcome) || outcome.refused.severity !== "error";
}

/** The outcome without the reading, which is as large as the page. */
function told(outcome: Outcome): Outcome {
  if ("refused" in outcome) return outcome;
  const { location, load, doubts } = outcome;
  return { location, load, doubts };
}

const WORDS = {
  loaded: "new",
  superseded: "new version",
  unchanged: "unchanged",
  keptOut: "kept out",
} as const;

function lineOf(outcome: Outcome): string {
  return "refused" in outcome
    ? formatMessage(outcome.refused).trim()
    : `${WORDS[outcome.load.status]}: ${outcome.location}`;
}
