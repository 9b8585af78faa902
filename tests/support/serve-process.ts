/** `policygraph serve` as a process of its own, for tests of how it runs and ends. */
import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { packageRoot } from "../../src/package-root.ts";

export interface ServeProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** What it has printed on standard error. */
  log(): string;
  /** Its log's JSON lines. */
  entries(): Record<string, unknown>[];
  /** Its exit code; null where a signal ended it. */
  readonly gone: Promise<number | null>;
}

/** Starts it on a free port and waits until it listens. */
export async function startServe(
  store: string,
  args: readonly string[] = [],
  nodeArgs: readonly string[] = [],
): Promise<ServeProcess> {
  const script = path.join(packageRoot(), "scripts", "policygraph.mjs");
  const child = spawn(
    process.execPath,
    [...nodeArgs, script, "serve", "--store", store, "--port", "0", ...args],
    { cwd: packageRoot(), stdio: ["ignore", "pipe", "pipe"] },
  );
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  const gone = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  const url = await new Promise<string>((resolve, reject) => {
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
      const [, found] = /^GraphQL\s+(\S+)\/graphql$/m.exec(out) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once("exit", (code) => reject(new Error(`serve ended with ${code}: ${out}${err}`)));
  });
  return {
    url,
    child,
    log: () => err,
    entries: () =>
      err
        .split("\n")
        .filter((line) => line.startsWith("{"))
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    gone,
  };
}
