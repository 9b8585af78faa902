/** Starts the service as a user does, with `npm start`, on a free port and a store of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { packageRoot } from "../../src/package-root.ts";

export interface Service {
  readonly url: string;
  /** What it has printed on standard error. */
  log(): string;
  /** Asks it to end, as a user does with Ctrl+C, and waits until it has. */
  stop(): Promise<number | null>;
  /** Ends it at once, without asking. */
  kill(): Promise<void>;
}

/** @param store address of the store; @param args further arguments of `serve`. */
export async function startService(store: string): Promise<Service> {
  const child = spawn("npm", ["start"], {
    cwd: packageRoot(),
    env: { ...process.env, POLICYGRAPH_STORE: store, POLICYGRAPH_PORT: "0" },
    stdio: ["ignore", "pipe", "pipe"],
    // npm hands signals on to nobody, so the whole group is told.
    detached: true,
  });
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  const gone = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const url = await addressOf(child, () => err);
  return {
    url,
    log: () => err,
    stop: () => {
      signal(child, "SIGINT");
      return gone;
    },
    kill: async () => {
      signal(child, "SIGKILL");
      await gone;
    },
  };
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
    process.kill(-child.pid, name);
}

function addressOf(child: ChildProcess, log: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = "";
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      out += text;
      const [, url] = /^GraphQL\s+(\S+)\/graphql$/m.exec(out) ?? [];
      if (url) resolve(url);
    });
    child.once("exit", (code) => reject(new Error(`npm start ended with ${code}: ${out}${log()}`)));
  });
}
