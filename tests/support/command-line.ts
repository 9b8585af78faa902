/** Runs the project's own command line as a user does, in a process of its own. */
import { spawn } from "node:child_process";
import path from "node:path";
import { packageRoot } from "../../src/package-root.ts";

export interface CommandResult {
  readonly code: number;
  /** Standard output: the result. */
  readonly out: string;
  /** Standard error: everything else. */
  readonly err: string;
}

export interface CommandOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** `policygraph ARGS`, run to its end. */
export function policygraph(args: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  const script = path.join(packageRoot(), "scripts", "policygraph.mjs");
  const child = spawn(process.execPath, [script, ...args], {
    cwd: options.cwd ?? packageRoot(),
    env: { ...process.env, ...options.env },
    stdio: "pipe",
  });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  child.stdin.end(options.input ?? "");
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? -1, out, err }));
  });
}
