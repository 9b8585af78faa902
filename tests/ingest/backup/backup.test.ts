/** A store as one file, and back, on both stores. */
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "@jest/globals";
import { BackupError } from "../../../ingest/backup/backup-file.ts";
import { checkBackup } from "../../../ingest/backup/read-backup.ts";
import { restoreBackup } from "../../../ingest/backup/restore-backup.ts";
import { writeBackup } from "../../../ingest/backup/write-backup.ts";
import { readOne } from "../../../ingest/commands/read-one.ts";
import { runIngest } from "../../../ingest/commands/run-ingest.ts";
import { upgradeGraph } from "../../../ingest/commands/upgrade-graph.ts";
import { createPageReader, pageCutter } from "../../../ingest/pipeline.ts";
import { verifyStore } from "../../../ingest/verify/verify-store.ts";
import { openGraph } from "../../../src/graph/open-graph.ts";
import type { Graph } from "../../../src/graph/port.ts";
import { FORMAT_VERSION, RESTORING } from "../../../src/graph/schema.ts";
import { packageRoot } from "../../../src/package-root.ts";
import { dumpStore, makeCaseQueries } from "../../cypher/differential/case-queries.ts";
import { describeStores, type StoreOfTest } from "../../support/stores.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-backup-"));
const queries = makeCaseQueries([]);
afterAll(() => {
  queries.remove();
  rmSync(folder, { recursive: true, force: true });
});

const SAMPLES = ["01-county-medical-community.txt", "02-appointments-and-family-doctors.txt"].map((name) =>
  path.join(packageRoot(), "samples", name),
);
const OLD = path.join(packageRoot(), "tests", "fixtures", "format-1.backup.gz");
const NOW = "2026-12-01T06:00:00.000Z";
let files = 0;
const newFile = (): string => path.join(folder, `${++files}.backup.gz`);
const newStore = (): string => `file:${path.join(folder, `${++files}.db`)}`;

async function opened<T>(address: string, use: (graph: Graph) => Promise<T>): Promise<T> {
  const graph = await openGraph(address, { moreQueries: queries.folder });
  try {
    return await use(graph);
  } finally {
    await graph.close();
  }
}

async function backUp(address: string): Promise<string> {
  const file = newFile();
  const graph = await openGraph(address, { allowed: "older" });
  try {
    await writeBackup(graph, file, NOW);
  } finally {
    await graph.close();
  }
  return file;
}

async function restore(file: string, address: string): Promise<void> {
  const backup = await checkBackup(file);
  const graph = await openGraph(address, { allowed: "restoring" });
  try {
    await restoreBackup(graph, file, backup);
  } finally {
    await graph.close();
  }
}

async function readOriginal(location: string) {
  const read = await readOne(location);
  return read.ok ? read.source : undefined;
}

const findings = (address: string) =>
  opened(address, async (graph) => {
    const verified = await verifyStore(graph, { readOriginal, cutter: pageCutter });
    expect(verified.documents).toBeGreaterThan(0);
    return verified.findings;
  });

async function ingestSamples(address: string): Promise<string[]> {
  return opened(address, async (graph) => {
    await runIngest(SAMPLES, createPageReader(), graph);
    return dumpStore(graph);
  });
}

/** The same backup with other lines, its hash made to fit again. */
function withLines(file: string, change: (lines: string[]) => string[]): string {
  const lines = gunzipSync(readFileSync(file)).toString("utf8").trimEnd().split("\n");
  const body = change(lines.slice(0, -1));
  const sha256 = createHash("sha256")
    .update(`${body.join("\n")}\n`)
    .digest("hex");
  const foot = { ...(JSON.parse(lines.at(-1) ?? "") as object), sha256 };
  const other = newFile();
  writeFileSync(other, gzipSync(`${[...body, JSON.stringify(foot)].join("\n")}\n`));
  return other;
}

describeStores("a backup", (_open, store: StoreOfTest) => {
  it("is restored into either store as the same graph, and from there again", async () => {
    const address = await store.address();
    const graph = await ingestSamples(address);
    const file = await backUp(address);
    const elsewhere = newStore();
    await restore(file, elsewhere);
    expect(await opened(elsewhere, dumpStore)).toEqual(graph);
    expect(await findings(elsewhere)).toEqual([]);
    const again = await backUp(elsewhere);
    expect((await checkBackup(again)).nodes).toBe((await checkBackup(file)).nodes);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(readdirSync(folder).filter((name) => /part|copy/.test(name))).toEqual([]);
  }, 240_000);

  it("fills an empty store of this kind, which then takes pages as before", async () => {
    const source = newStore();
    const graph = await ingestSamples(source);
    const address = await store.address();
    await restore(await backUp(source), address);
    expect(await opened(address, dumpStore)).toEqual(graph);
    expect(await findings(address)).toEqual([]);
    expect(await ingestSamples(address)).toEqual(graph);
  }, 240_000);

  it("is not restored over a graph", async () => {
    const address = await store.address();
    await opened(address, async () => undefined);
    await restore(OLD, address);
    await expect(restore(OLD, address)).rejects.toThrow(/The store is not empty \(\d+ nodes\)/);
  }, 120_000);

  it("that was half restored is worked on by nothing else, and is restored whole at the next try", async () => {
    const address = await store.address();
    await opened(address, async () => undefined);
    const broken = withLines(OLD, (lines) => [
      ...lines,
      '{"type":"IN","from":0,"to":999999,"properties":{}}',
    ]);
    const graph = await openGraph(address, { allowed: "restoring" });
    const head = { backup: "policygraph-backup", version: 1, formatVersion: 1, madeAt: NOW } as const;
    await expect(restoreBackup(graph, broken, head)).rejects.toThrow(/leads to node 999999/);
    expect((await graph.ask("find-store"))[0]).toEqual({ formatVersion: RESTORING });
    await graph.close();
    await expect(openGraph(address)).rejects.toThrow(
      /is half restored: give `policygraph restore FILE` again/,
    );
    await restore(OLD, address);
    const whole = await openGraph(address, { allowed: "older" });
    expect((await whole.ask("dump-counts"))[0]?.["nodes"]).toBe((await checkBackup(OLD)).nodes + 1);
    await whole.close();
  }, 120_000);

  it("of a store of format 1 is brought to the format of now, once", async () => {
    const address = await store.address();
    await opened(address, async () => undefined);
    await restore(OLD, address);
    const graph = await openGraph(address, { allowed: "older" });
    expect(await upgradeGraph(graph)).toMatchObject({ from: 1, to: FORMAT_VERSION });
    expect(await upgradeGraph(graph)).toMatchObject({ from: FORMAT_VERSION, to: FORMAT_VERSION, steps: [] });
    await graph.close();
    expect(await findings(address)).toEqual([]);
  }, 120_000);
});

describe("a backup of a store that another process has open", () => {
  it("holds one moment of it, whatever is written meanwhile", async () => {
    const address = newStore();
    const owner = await openGraph(address, { share: true });
    const beside = await openGraph(address);
    expect(beside.kind).toBe("shared");
    const file = newFile();
    await Promise.all([runIngest(SAMPLES, createPageReader(), owner), writeBackup(beside, file, NOW)]);
    await beside.close();
    await owner.close();
    const elsewhere = newStore();
    await restore(file, elsewhere);
    const { documents } = await opened(elsewhere, (graph) =>
      verifyStore(graph, { readOriginal, cutter: pageCutter }).then((verified) => {
        expect(verified.findings).toEqual([]);
        return verified;
      }),
    );
    expect(documents).toBeLessThanOrEqual(SAMPLES.length);
  }, 240_000);

  it("is not restored into it", async () => {
    const address = newStore();
    const owner = await openGraph(address, { share: true });
    await expect(restore(OLD, address)).rejects.toThrow(/open in another process: stop that one/);
    expect((await owner.ask("find-store"))[0]).toEqual({ formatVersion: FORMAT_VERSION });
    await owner.close();
  });
});

describe("a file", () => {
  it("that is there already is not replaced", async () => {
    const file = newFile();
    writeFileSync(file, "mine");
    const graph = await openGraph(newStore());
    await expect(writeBackup(graph, file, NOW)).rejects.toThrow(BackupError);
    await graph.close();
    expect(readFileSync(file, "utf8")).toBe("mine");
  });

  const bytes = readFileSync(OLD);
  const head = (more: object) => (lines: string[]) => [
    JSON.stringify({ ...(JSON.parse(lines[0] ?? "") as object), ...more }),
    ...lines.slice(1),
  ];
  const written = (content: Uint8Array | string): string => {
    const file = newFile();
    writeFileSync(file, content);
    return file;
  };
  it.each([
    ["cut short", () => written(bytes.subarray(0, 5000)), /ends in the middle/],
    [
      "without its foot",
      () => written(gzipSync(`${gunzipSync(bytes).toString().split("\n").slice(0, -2).join("\n")}\n`)),
      /ends in the middle/,
    ],
    [
      "with a letter changed",
      () => written(gzipSync(gunzipSync(bytes).toString().replace("卫生", "卫主"))),
      /its hash differs/,
    ],
    [
      "with a byte changed",
      () => written(Buffer.from(bytes).fill(0, 9000, 9010)),
      /is no backup, or a damaged one|its hash differs|no JSON/,
    ],
    ["with a line taken out", () => withLines(OLD, (lines) => lines.toSpliced(5, 1)), /its hash differs/],
    ["that is empty", () => written(""), /ends in the middle|is no backup/],
    ["that is another thing", () => written(gzipSync('{"a":1}\n')), /is no backup of policygraph/],
    ["that is no gzip", () => written("hello\n"), /is no backup, or a damaged one/],
    ["of a newer form", () => withLines(OLD, head({ version: 2 })), /is a backup of form 2/],
    ["that is not there", () => newFile(), /cannot be read/],
    ["that is a folder", () => folder, /cannot be read/],
  ])("%s is refused before anything is done", async (_what, make, reason) => {
    await expect(checkBackup(make())).rejects.toThrow(reason);
    await expect(checkBackup(make())).rejects.toThrow(BackupError);
  });

  it("of a store of a newer format is refused, and the store stays as it is", async () => {
    const file = withLines(OLD, head({ formatVersion: 99 }));
    const address = newStore();
    await expect(restore(file, address)).rejects.toThrow(
      /is of a store of format 99 and this policygraph knows/,
    );
    await opened(address, async (graph) => {
      expect((await graph.ask("find-store"))[0]).toEqual({ formatVersion: FORMAT_VERSION });
    });
  });
});

describe("an upgrade", () => {
  const steps = (ran: number[], breaksAt?: number) =>
    [1, 2, 3].map((step) => ({
      to: FORMAT_VERSION + step,
      what: `step ${step}`,
      run: async () => {
        ran.push(step);
        if (step === breaksAt) throw new Error("killed");
      },
    }));

  it("that was broken off goes on with the step that was not done", async () => {
    const graph = await openGraph(newStore());
    const ran: number[] = [];
    await expect(upgradeGraph(graph, undefined, steps(ran, 2))).rejects.toThrow("killed");
    expect(ran).toEqual([1, 2]);
    expect(await upgradeGraph(graph, undefined, steps(ran))).toMatchObject({
      from: FORMAT_VERSION + 1,
      to: FORMAT_VERSION + 3,
      steps: ["step 2", "step 3"],
    });
    expect(ran).toEqual([1, 2, 2, 3]);
    await graph.close();
  });

  it("is not tried on a store of a newer format, which nothing opens", async () => {
    const address = newStore();
    await opened(address, (graph) => graph.ask("load-store", { formatVersion: FORMAT_VERSION + 1 }));
    for (const allowed of ["whole", "older", "restoring"] as const)
      await expect(openGraph(address, { allowed })).rejects.toThrow(/use a newer policygraph/);
    expect(existsSync(address.slice("file:".length))).toBe(true);
  });
});
