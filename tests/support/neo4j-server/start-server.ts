/** Starts a Neo4j server: real, in a JVM of its own, on a loopback port; the data of one for tests is thrown away. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";

export interface Neo4jServer {
  /** For openGraph. */
  readonly address: string;
  /** Ends the process: at once where its data is worth nothing, else once all is written. */
  stop(): Promise<void>;
}

// On a machine that has much else to do.
const START_MS = 300_000;
// Quick to start: no time is spent on the best machine code for a server that lives a minute.
const JVM_OF_TESTS = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx1g"];
const JVM_OF_BENCH = ["-Xmx2g"];

/** Why no server can be started here, or undefined. */
export function whatIsMissing(): string | undefined {
  for (const [program, flag] of [
    ["java", "-version"],
    ["mvn", "-version"],
  ] as const) {
    if (spawnSync(program, [flag], { stdio: "ignore", shell: process.platform === "win32" }).status !== 0)
      return `there is no ${program}`;
  }
  return undefined;
}

/**
 * Starts the server and waits until it answers on its port.
 *
 * @param root the project's folder.
 * @param kept folder of a server whose data stays and whose settings are Neo4j's own, as a bench wants it; without
 *   it a server for tests is started, quick to start and to empty.
 * @throws Error when Maven cannot get the jars, or the server does not come up.
 */
export async function startServer(root: string, kept?: string): Promise<Neo4jServer> {
  const folder = path.join(root, "tests", "support", "neo4j-server");
  const classpath = classpathOf(folder, path.join(root, "node_modules", ".cache", "policygraph"));
  const { jvm, data, settings } =
    kept === undefined
      ? {
          jvm: JVM_OF_TESTS,
          data: mkdtempSync(path.join(os.tmpdir(), "policygraph-neo4j-")),
          settings: ["tests"],
        }
      : { jvm: JVM_OF_BENCH, data: kept, settings: [] };
  const child = spawn("java", [...jvm, path.join(folder, "Server.java"), data, ...settings], {
    env: { ...process.env, CLASSPATH: classpath },
    // The server ends when its standard input does, so it never outlives the tests.
    stdio: ["pipe", "pipe", "pipe"],
  });
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async (): Promise<void> => {
    if (kept === undefined) child.kill("SIGKILL");
    else child.stdin?.end();
    await gone;
    if (kept === undefined) rmSync(data, { recursive: true, force: true });
  };
  try {
    const port = await portOf(child);
    return { address: `neo4j://127.0.0.1:${port}/neo4j`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Runs Neo4j's own `neo4j-admin` with these arguments.
 *
 * @param home folder of the server that it is done to. @param cwd where it runs.
 * @returns its exit code and all that it printed.
 */
export function neo4jAdmin(
  root: string,
  home: string,
  args: readonly string[],
  cwd: string,
): { readonly code: number | null; readonly printed: string } {
  const folder = path.join(root, "tests", "support", "neo4j-server");
  mkdirSync(path.join(home, "conf"), { recursive: true });
  const { status, stdout, stderr } = spawnSync(
    "java",
    [...JVM_OF_TESTS, "org.neo4j.cli.AdminTool", ...args],
    {
      cwd,
      encoding: "utf8",
      env: {
        ...process.env,
        CLASSPATH: classpathOf(folder, path.join(root, "node_modules", ".cache", "policygraph")),
        NEO4J_HOME: home,
        NEO4J_CONF: path.join(home, "conf"),
      },
    },
  );
  return { code: status, printed: stdout + stderr };
}

/** The jars of pom.xml, as Maven has them in its local repository; asked once for each state of pom.xml. */
function classpathOf(folder: string, cache: string): string {
  const pom = path.join(folder, "pom.xml");
  const state = createHash("sha256").update(readFileSync(pom)).digest("hex").slice(0, 12);
  const file = path.join(cache, `neo4j-classpath-${state}.txt`);
  const known = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (known !== "" && known.split(path.delimiter).every((jar) => existsSync(jar))) return known;
  mkdirSync(cache, { recursive: true });
  const goal = ["-B", "-q", "-f", pom, "dependency:build-classpath", `-Dmdep.outputFile=${file}`];
  const shell = process.platform === "win32";
  // First without the network: the jars are there after the first run.
  for (const mode of [["-o"], []]) {
    const maven = spawnSync("mvn", [...mode, ...goal], { encoding: "utf8", shell });
    if (maven.status === 0) return readFileSync(file, "utf8");
    if (mode.length === 0) throw new Error(`Maven cannot get the jars of Neo4j: ${maven.stdout}`);
  }
  throw new Error("unreachable");
}

async function portOf(child: ChildProcess): Promise<number> {
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error("The server was started without pipes.");
  let complaints = "";
  stderr.on("data", (chunk) => {
    complaints = (complaints + String(chunk)).slice(-4000);
  });
  return new Promise((resolve, reject) => {
    const fail = (what: string): void => reject(new Error(`Neo4j ${what}: ${complaints}`));
    const timer = setTimeout(() => fail(`did not come up in ${START_MS / 1000} s`), START_MS);
    child.once("error", (error) => fail(error.message));
    child.once("exit", (code) => fail(`ended with code ${code}`));
    createInterface({ input: stdout }).on("line", (line) => {
      const [, port] = /^bolt port (\d+)$/.exec(line) ?? [];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    });
  });
}
