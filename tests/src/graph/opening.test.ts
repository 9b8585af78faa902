import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import grafeo from "@grafeo-db/js";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { StoreAwayError, StoreError, StoreFormatError, StoreInUseError } from "../../../src/graph/errors.ts";
import { openGraph } from "../../../src/graph/open-graph.ts";
import { describeNeo4j } from "../../support/stores.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-open-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (...names: string[]): string => path.join(folder, ...names);

describe("opening a file", () => {
  it("makes the folders above it", async () => {
    const file = inFolder("a", "b", "graph.db");
    await (await openGraph(`file:${file}`)).close();
    expect(existsSync(file)).toBe(true);
  });

  it("refuses what is no store, and leaves it as it is", async () => {
    const file = inFolder("letter.txt");
    writeFileSync(file, "Dear reader, ".repeat(100));
    await expect(openGraph(`file:${file}`)).rejects.toThrow(StoreError);
    await expect(openGraph(`file:${file}`)).rejects.toThrow(/letter\.txt/);
    await expect(openGraph(`file:${folder}`)).rejects.toThrow(StoreError);
  });

  it("refuses a graph that another program wrote, and lets go of it", async () => {
    const file = inFolder("other.db");
    const other = grafeo.GrafeoDB.create(file);
    other.createNode(["Stranger"], { id: "x" });
    other.close();
    await expect(openGraph(`file:${file}`)).rejects.toThrow(StoreFormatError);
    const again = grafeo.GrafeoDB.create(file);
    expect(again.nodeCount()).toBe(1);
    again.close();
  });

  it("refuses a file that this process has open already, and frees it when it is closed", async () => {
    const file = inFolder("graph.db");
    const first = await openGraph(`file:${file}`);
    await expect(openGraph(`file:${file}`, { patienceMs: 0 })).rejects.toThrow(StoreInUseError);
    await first.close();
    await (await openGraph(`file:${file}`)).close();
  });
});

describe("opening a server", () => {
  it.each(["neo4j", "bolt"])(
    "tries again while nothing answers at %s://, then says so without the password",
    async (scheme) => {
      const port = await closedPort();
      const started = performance.now();
      const refused = openGraph(`${scheme}://ann:secret@127.0.0.1:${port}/press`, { patienceMs: 500 });
      await expect(refused).rejects.toThrow(StoreAwayError);
      await expect(refused).rejects.toThrow(`${scheme}://ann@127.0.0.1:${port}/press`);
      await expect(refused).rejects.not.toThrow(/secret/);
      expect(performance.now() - started).toBeGreaterThan(150);
    },
  );
});

describeNeo4j("opening a server that runs", () => {
  const address = process.env["POLICYGRAPH_TEST_NEO4J_ADDRESS"] ?? "";

  it("refuses a database that it does not have, at once", async () => {
    await expect(openGraph(address.replace(/\/neo4j$/, "/nosuch"))).rejects.toThrow(StoreError);
    await expect(openGraph(address.replace(/\/neo4j$/, "/nosuch"))).rejects.not.toThrow(StoreAwayError);
  });

  it("goes without routing and without the database's name as well", async () => {
    const graph = await openGraph(address.replace("neo4j://", "bolt://").replace(/\/neo4j$/, ""));
    expect(graph.kind).toBe("neo4j");
    await graph.close();
  });
});

async function closedPort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 1;
}
