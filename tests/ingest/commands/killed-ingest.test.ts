/** An ingest that was killed is continued by the same command, with nothing lost and nothing doubled. */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { openGraph } from "../../../src/graph/open-graph.ts";
import { packageRoot } from "../../../src/package-root.ts";
import { policygraph } from "../../support/command-line.ts";
import { describeStores } from "../../support/stores.ts";
import { currentView } from "../load/derived-view.ts";
import { SNAPSHOT_QUERIES, snapshot } from "../load/graph-snapshot.ts";

jest.setTimeout(600_000);

const COPIES = 4;
/** How long an ingest may run before it is killed: longer each time, since what is there is passed by quickly. */
const [FIRST_MS, MORE_MS, MOST_KILLS] = [1000, 400, 40];

const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-killed-"));
const samples = path.join(packageRoot(), "samples");

/** Pages enough that a kill falls in between. */
function writePages(): number {
  const texts = readdirSync(samples)
    .filter((file) => file.endsWith(".txt") && !file.includes("gb18030"))
    .map((file) => readFileSync(path.join(samples, file), "utf8"));
  let pages = 0;
  for (let copy = 0; copy < COPIES; copy++)
    for (const text of texts) writeFileSync(path.join(folder, `${pages++}.txt`), `${text}\n第${copy}版\n`);
  return pages;
}

/** Gives the command and kills it after a while. @returns whether it was killed and had not ended by itself. */
async function killedAfter(store: string, ms: number): Promise<boolean> {
  const script = path.join(packageRoot(), "scripts", "policygraph.mjs");
  // Small transactions, so that a kill falls between two of them.
  const args = [script, "ingest", folder, "--store", store, "--batch", "2"];
  const child = spawn(process.execPath, args, { stdio: "ignore" });
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once("exit", (_code, signal) => resolve(signal)),
  );
  await Promise.race([sleep(ms), ended]);
  child.kill("SIGKILL");
  return (await ended) === "SIGKILL";
}

async function viewOf(store: string): Promise<readonly string[]> {
  const graph = await openGraph(store, { moreQueries: SNAPSHOT_QUERIES });
  const view = currentView(await snapshot(graph));
  await graph.close();
  return view;
}

const documentsIn = (view: readonly string[]) => view.filter((line) => line.includes('["Document"]')).length;

// The pages are those of both stores.
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeStores("an ingest that is killed again and again", (_open, store) => {
  let pages = 0;
  beforeAll(async () => {
    pages = writePages();
    // Builds what is missing, so that no build is killed.
    await policygraph(["--help"]);
  });

  it("comes out as one that was never killed, and verify finds nothing", async () => {
    const address = await store.address();
    const whole = await policygraph(["ingest", folder, "--store", address]);
    expect(whole.code).toBe(0);
    const expected = await viewOf(address);
    expect(documentsIn(expected)).toBe(pages);
    const graph = await openGraph(address, { moreQueries: SNAPSHOT_QUERIES });
    await graph.ask("load-erased-graph");
    await graph.close();

    const seen = [0];
    const between = () => seen.filter((count) => count > 0 && count < pages);
    for (let kills = 0; kills < MOST_KILLS && between().length < 2; kills++) {
      if (!(await killedAfter(address, FIRST_MS + kills * MORE_MS))) break;
      seen.push(documentsIn(await viewOf(address)));
    }
    // It was killed in between at least once, and never lost what it had.
    expect({ seen, between: between().length > 0 }).toEqual({ seen, between: true });
    expect(seen).toEqual([...seen].sort((left, right) => left - right));

    const last = await policygraph(["ingest", folder, "--store", address]);
    expect(last.code).toBe(0);
    expect(await viewOf(address)).toEqual(expected);
    const verified = await policygraph(["verify", "--store", address, "--json"]);
    expect({ code: verified.code, findings: JSON.parse(verified.out).findings }).toEqual({
      code: 0,
      findings: [],
    });
  });
});
