/**
 * The process that reads a job. It is told by one line on standard input what to read, tells by lines on standard output
 * how far it is and what it did, and lives as long as its standard input is open: it ends with the service.
 */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { JobReport } from "../../src/model/job.ts";

/** What is to be read. It is passed by standard input: others see arguments, and the store's address may hold a password. */
export interface JobOrder {
  /** Address of the store. */
  readonly store: string;
  /** Absolute path of the content. */
  readonly file: string;
  /** What stands for that path in the graph. */
  readonly location: string;
  /** What stands for it in messages. */
  readonly name: string;
  readonly again: boolean;
}

/** One more document, or what it all came to. */
export type JobLine =
  | { readonly done: number; readonly total: number | null; readonly document?: string }
  | { readonly report: JobReport };

export type JobEnd = { readonly report: JobReport } | { readonly failure: string };

export interface JobProcess {
  readonly pid: number | undefined;
  readonly end: Promise<JobEnd>;
  /** Ends it; what it has committed stays. */
  stop(): void;
}

export interface JobProcessOptions {
  /** The program's main file. */
  readonly program: string;
  /** How long it may be silent, in milliseconds. */
  readonly silentMs: number;
  readonly onLine: (line: JobLine) => void;
}

const MOST_WORDS = 500;

/** Starts the process. */
export function startJobProcess(order: JobOrder, options: JobProcessOptions): JobProcess {
  const child = spawn(process.execPath, [options.program, "run-job"], { stdio: "pipe" });
  let report: JobReport | undefined;
  let words = "";
  let isSilent = false;
  const giveUp = () => {
    isSilent = true;
    child.kill("SIGKILL");
  };
  let clock = setTimeout(giveUp, options.silentMs);
  createInterface({ input: child.stdout }).on("line", (text) => {
    clearTimeout(clock);
    clock = setTimeout(giveUp, options.silentMs);
    const line = JSON.parse(text) as JobLine;
    if ("report" in line) report = line.report;
    options.onLine(line);
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    words = (words + text).slice(-MOST_WORDS);
  });
  // It may be gone before it has read its order.
  child.stdin.on("error", () => undefined);
  child.stdin.write(`${JSON.stringify(order)}\n`);
  const end = new Promise<JobEnd>((resolve) => {
    const settle = (why: string): void => {
      clearTimeout(clock);
      child.stdin.destroy();
      resolve(report ? { report } : { failure: isSilent ? silence(options.silentMs) : why });
    };
    child.once("error", (error) =>
      settle(`The process that reads it could not be started: ${error.message}.`),
    );
    child.once("close", (code, signal) => settle(whyEnded(code, signal, words)));
  });
  return { pid: child.pid, end, stop: () => void child.kill("SIGTERM") };
}

function silence(ms: number): string {
  return `The process that read it said nothing for ${ms / 60_000} minutes and was ended.`;
}

function whyEnded(code: number | null, signal: NodeJS.Signals | null, words: string): string {
  if (signal !== null) return `The process that read it was ended by ${signal}.`;
  const last = words.trim().split("\n").at(-1) ?? "";
  return `The process that read it ended with code ${code}: ${last || "it said nothing"}`;
}
