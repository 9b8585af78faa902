/** `policygraph run-job`: the process that reads a job of the service; see jobs/job-process.ts. Nobody else gives it. */
import { createInterface, type Interface } from "node:readline";
import type { Command } from "commander";
import { openGraph } from "../../src/graph/open-graph.ts";
import type { JobReport } from "../../src/model/job.ts";
import type { Message } from "../../src/model/message.ts";
import type { JobLine, JobOrder } from "../jobs/job-process.ts";
import { createPageReader, type Outcome } from "../pipeline.ts";
import type { IngestReport } from "../report.ts";
import { EXIT } from "./exit-codes.ts";
import { printJson } from "./output.ts";
import { runIngest } from "./run-ingest.ts";

/** Adds the command to the program. */
export function addRunJob(program: Command): void {
  program
    .command("run-job", { hidden: true })
    .description("read a job of the service, which starts this by itself")
    .action(async () => {
      const lines = createInterface({ input: process.stdin });
      const order = await orderFrom(lines);
      // The service is gone: it runs the job again when it comes back.
      const leave = (): void => process.exit(EXIT.failedInPart);
      lines.once("close", leave);
      try {
        tell({ report: await runOrder(order) });
      } finally {
        lines.off("close", leave);
        process.stdin.destroy();
      }
    });
}

function orderFrom(lines: Interface): Promise<JobOrder> {
  return new Promise((resolve, reject) => {
    lines.once("line", (line) => resolve(JSON.parse(line) as JobOrder));
    lines.once("close", () => reject(new Error("run-job is started by the service, with an order.")));
  });
}

async function runOrder({ store, file, location, name, again }: JobOrder): Promise<JobReport> {
  const graph = await openGraph(store);
  let done = 0;
  try {
    const report = await runIngest([file], createPageReader(), graph, {
      again,
      sourceOf: (place) => (place.startsWith(file) ? location + place.slice(file.length) : place),
      watch: (outcome, files) => {
        done++;
        // Of a file that holds others nobody knows before how many.
        tell({ done, total: outcome.location === file ? files : null, ...documentOf(outcome) });
      },
    });
    tell({ done, total: done });
    return jobReport(report, { file, name });
  } finally {
    await graph.close();
  }
}

function documentOf(outcome: Outcome): { readonly document?: string } {
  return "load" in outcome && outcome.load.status !== "keptOut" ? { document: outcome.load.document } : {};
}

// Enough to see what is wrong; a container of a thousand bad files is bad in one way.
const MOST_MESSAGES = 1_000;

function jobReport(
  { extractor, documents, articles, messages }: IngestReport,
  { file, name }: Pick<JobOrder, "file" | "name">,
): JobReport {
  const named = (text: string): string => text.replaceAll(file, name);
  const kept = messages.slice(0, MOST_MESSAGES).map(
    (message): Message => ({
      ...message,
      location: named(message.location),
      reason: named(message.reason),
    }),
  );
  return { extractor, documents, articles, messageCount: messages.length, messages: kept };
}

function tell(line: JobLine): void {
  printJson(line);
}
