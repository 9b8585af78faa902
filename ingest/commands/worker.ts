/** `policygraph worker`: takes documents out of the queue and into the graph, as one of any number. */
import type { Command } from "commander";
import { openGraph } from "../../src/graph/open-graph.ts";
import type { Graph } from "../../src/graph/port.ts";
import type { SettingValues } from "../../src/settings/settings.ts";
import type { Reader } from "../pipeline.ts";
import { type QueueWorker, workQueue } from "../queue/work-queue.ts";
import { EXIT } from "./exit-codes.ts";
import { printJson, printResult, say } from "./output.ts";
import { startProgress } from "./progress.ts";
import { neededQueue } from "./queue.ts";
import { type SegmenterChoice, segmenterOption } from "./segmenter-option.ts";
import { settingOption, storeOption } from "./setting-options.ts";
import { untilStopped } from "./until-stopped.ts";
import { withReader, workersOfMachine } from "./with-reader.ts";

type Settings = Pick<SettingValues, "store" | "workers" | "batch" | "queue" | "queuePatience">;

interface WorkerOptions extends Settings {
  readonly segmenter?: SegmenterChoice;
  readonly untilEmpty?: true;
  readonly json?: true;
}

/** What a worker did, as its last word. */
interface Done {
  loaded: number;
  unchanged: number;
  superseded: number;
  keptOut: number;
  /** Given up: `policygraph queue list` shows them. */
  failed: number;
}

/** Adds the command to the program. */
export function addWorker(program: Command): void {
  const command = program
    .command("worker")
    .description("take documents out of the queue and into the graph, beside any number of other workers")
    .addOption(storeOption())
    .addOption(segmenterOption());
  for (const name of ["workers", "batch", "queue", "queuePatience"] as const)
    command.addOption(settingOption(name));
  command
    .option("--until-empty", "end once nothing waits, runs or is to be tried again")
    .option("--json", "print as JSON what was done")
    .action(async (options: WorkerOptions) => {
      const queue = neededQueue(options.queue);
      const graph = await openGraph(options.store, { share: true });
      try {
        const workers = options.workers ?? workersOfMachine();
        const done = await withReader(workers, options.segmenter, (reader) =>
          work(queue, reader, graph, options),
        );
        if (options.json) printJson(done);
        else printResult(formatDone(done));
        process.exitCode = done.failed === 0 ? EXIT.done : EXIT.failedInPart;
      } finally {
        await graph.close();
      }
    });
}

async function work(address: string, reader: Reader, graph: Graph, options: WorkerOptions): Promise<Done> {
  const done: Done = { loaded: 0, unchanged: 0, superseded: 0, keptOut: 0, failed: 0 };
  const progress = startProgress();
  const worker = await workQueue(address, reader, graph, {
    batch: options.batch,
    patience: options.queuePatience,
    onDone: (location, status) => {
      done[status] += 1;
      progress.step(location);
    },
    onFailed: (location, reason, isGivenUp) => {
      if (isGivenUp) done.failed += 1;
      say(
        `${location}: ${reason}${isGivenUp ? " Given up: see `policygraph queue list`." : " It is tried again."}`,
      );
    },
  });
  say("Taking documents out of the queue; a signal (Ctrl+C) ends it when those that were begun are done.");
  await untilEnd(worker, options);
  await worker.close();
  progress.end();
  return done;
}

async function untilEnd(worker: QueueWorker, { untilEmpty }: WorkerOptions): Promise<void> {
  const stopped = untilStopped(() => say("Ended at once: what was begun is given to another worker."));
  await (untilEmpty ? Promise.race([stopped, worker.untilEmpty()]) : stopped);
}

function formatDone({ loaded, superseded, unchanged, keptOut, failed }: Done): string {
  return `documents   ${loaded} new, ${superseded} new version, ${unchanged} unchanged, ${keptOut} kept out, ${failed} given up`;
}
