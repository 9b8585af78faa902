/** `policygraph queue`: what waits in the queue, and what was given up. */
import type { Command } from "commander";
import type { SettingValues } from "../../src/settings/settings.ts";
import { type DeadLetter, type DocumentQueue, openQueue } from "../queue/document-queue.ts";
import { WrongUseError } from "./exit-codes.ts";
import { printJson, printResult } from "./output.ts";
import { settingOption } from "./setting-options.ts";

interface QueueOptions extends Pick<SettingValues, "queue"> {
  readonly json?: true;
}

// More are nobody's reading; the count says how many there are.
const MOST_LISTED = 100;

/** Adds the command to the program. */
export function addQueue(program: Command): void {
  const queue = program.command("queue").description("what waits in the queue, and what was given up");
  withAddress(queue.command("list"))
    .description("count what waits and list what was given up, with the reasons")
    .action((options: QueueOptions) => withQueue(options, (open) => list(open, options)));
  withAddress(queue.command("retry"))
    .description("try again what was given up")
    .argument("[id...]", "as list shows them; all by default")
    .action((ids: string[], options: QueueOptions) => settle("retry", ids, options));
  withAddress(queue.command("drop"))
    .description("drop what was given up; the files can be ingested again")
    .argument("[id...]", "as list shows them; all by default")
    .action((ids: string[], options: QueueOptions) => settle("drop", ids, options));
}

/** @throws WrongUseError where no queue was stated. */
export function neededQueue(address: string | null): string {
  if (address === null) throw new WrongUseError("Name the queue: --queue redis://host:6379/0.");
  return address;
}

function withAddress(command: Command): Command {
  return command.addOption(settingOption("queue")).option("--json", "print the result as JSON");
}

async function withQueue(
  options: QueueOptions,
  work: (queue: DocumentQueue) => Promise<void>,
): Promise<void> {
  const queue = await openQueue(neededQueue(options.queue));
  try {
    await work(queue);
  } finally {
    await queue.close();
  }
}

async function list(queue: DocumentQueue, { json }: QueueOptions): Promise<void> {
  const [counts, letters] = [await queue.counts(), await queue.deadLetters(MOST_LISTED)];
  if (json) return printJson({ ...counts, deadLetters: letters });
  const { waiting, active, delayed, failed } = counts;
  const head = `documents   ${waiting} waiting, ${active} under way, ${delayed} to be tried again, ${failed} given up`;
  printResult([head, ...letters.map(formatLetter)].join("\n"));
}

function formatLetter({ id, location, reason, attempts, failedAt }: DeadLetter): string {
  return `  ${id}  ${failedAt ?? ""}  ${location}: ${reason} (tries: ${attempts})`;
}

async function settle(what: "retry" | "drop", ids: readonly string[], options: QueueOptions): Promise<void> {
  await withQueue(options, async (queue) => {
    const settled = await queue.settle(what, ids.length === 0 ? "all" : ids);
    if (options.json) printJson({ [what]: settled });
    else printResult(`${settled} ${what === "retry" ? "to be tried again" : "dropped"}`);
  });
}
