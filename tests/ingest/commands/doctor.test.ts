/** `policygraph doctor`, `--version`, `backup`, `restore` and `upgrade` as a user gives them. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import {
  checkNode,
  checkSegmenter,
  checkSettingsFile,
} from "../../../ingest/commands/doctor/check-program.ts";
import { checkStore } from "../../../ingest/commands/doctor/check-store.ts";
import { openGraph } from "../../../src/graph/open-graph.ts";
import { FORMAT_VERSION, RESTORING } from "../../../src/graph/schema.ts";
import { packageRoot } from "../../../src/package-root.ts";
import { policygraph } from "../../support/command-line.ts";
import { describeStores } from "../../support/stores.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-doctor-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const OLD = path.join(packageRoot(), "tests", "fixtures", "format-1.backup.gz");

async function marked(address: string, formatVersion: number): Promise<void> {
  const graph = await openGraph(address, { allowed: "restoring" });
  await graph.ask("load-store", { formatVersion });
  await graph.close();
}

describeStores("the doctor", (_open, store) => {
  it("finds a store well, and says what to do with one of another format", async () => {
    const address = await store.address();
    await (await openGraph(address)).close();
    expect((await checkStore(address)).filter(({ status }) => status !== "ok")).toEqual([]);
    await marked(address, RESTORING);
    expect(await checkStore(address)).toContainEqual(
      expect.objectContaining({ status: "fail", finding: expect.stringContaining("policygraph restore") }),
    );
    await marked(address, FORMAT_VERSION + 1);
    expect(await checkStore(address)).toContainEqual(
      expect.objectContaining({
        status: "fail",
        finding: expect.stringContaining("use a newer policygraph"),
      }),
    );
  }, 120_000);
});

describe("the doctor", () => {
  it("knows an old Node, a missing nodejieba and an open settings file", () => {
    expect(checkNode("20.19.0").status).toBe("ok");
    expect(checkNode("22.0.0").status).toBe("ok");
    expect(checkNode("20.18.3")).toMatchObject({ status: "fail" });
    expect(checkNode("18.20.0")).toMatchObject({ status: "fail" });
    expect(checkSegmenter(() => "policygraph/3+@node-rs/jieba/2.0.3").status).toBe("warn");
    const file = path.join(folder, "settings.json");
    writeFileSync(file, "{}", { mode: 0o644 });
    expect(checkSettingsFile(file, false).status).toBe("ok");
    expect(checkSettingsFile(file, true)).toMatchObject({
      status: "warn",
      finding: expect.stringContaining("chmod 600"),
    });
  });

  it("ends with 0 where all is well and 1 where something is not", async () => {
    const none = await policygraph(["doctor", "--store", `file:${path.join(folder, "none.db")}`, "--json"]);
    expect(none.code).toBe(0);
    expect(JSON.parse(none.out)).toMatchObject({
      settings: expect.arrayContaining([expect.objectContaining({ name: "port" })]),
    });
    writeFileSync(path.join(folder, "bad.db"), "no store at all");
    const bad = await policygraph(["doctor", "--store", `file:${path.join(folder, "bad.db")}`]);
    expect(bad.code).toBe(1);
    expect(bad.out).toMatch(/^fail +store .*bad\.db/m);
  }, 120_000);
});

describe("the commands", () => {
  it("restore, back up and upgrade a store, and refuse what they cannot do", async () => {
    const store = ["--store", `file:${path.join(folder, "new.db")}`];
    expect(await policygraph(["backup", path.join(folder, "x.gz"), ...store])).toMatchObject({ code: 2 });
    const restored = await policygraph(["restore", OLD, ...store, "--json"]);
    expect(JSON.parse(restored.out)).toMatchObject({
      formatVersion: 1,
      nodes: 355,
      upgradedTo: FORMAT_VERSION,
    });
    expect(await policygraph(["restore", OLD, ...store])).toMatchObject({ code: 2 });
    const copy = path.join(folder, "copy.gz");
    expect(await policygraph(["backup", copy, ...store])).toMatchObject({ code: 0 });
    expect(await policygraph(["backup", copy, ...store])).toMatchObject({ code: 2 });
    expect((await policygraph(["upgrade", ...store])).out).toContain("nothing to do");
  }, 240_000);

  it("print the versions", async () => {
    const { out } = await policygraph(["--version"]);
    expect(out).toMatch(
      /^policygraph +\d+\.\d+\.\d+\nreader +.+\nextractor +.+\nlinker +.+\nstore format +\d+\n$/,
    );
  }, 60_000);
});
