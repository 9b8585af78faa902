/** Exports of the sample pages, opened by the tools that they are for. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { parse } from "csv-parse/sync";
import jsonld from "jsonld";
import neo4j from "neo4j-driver";
import { writeCsv } from "../../../ingest/export/write-csv.ts";
import { cypherScript } from "../../../ingest/export/write-cypher.ts";
import { graphml } from "../../../ingest/export/write-graphml.ts";
import { jsonLd } from "../../../ingest/export/write-jsonld.ts";
import { writeNeo4jAdmin } from "../../../ingest/export/write-neo4j-admin.ts";
import { openGraph } from "../../../src/graph/open-graph.ts";
import type { QueryName, Row } from "../../../src/graph/port.ts";
import { isNode } from "../../../src/graph/whole/element.ts";
import { maskedName } from "../../../src/model/masked-name.ts";
import { packageRoot } from "../../../src/package-root.ts";
import { policygraph } from "../../support/command-line.ts";
import { neo4jAdmin, startServer } from "../../support/neo4j-server/start-server.ts";
import { describeNeo4j, describeStores } from "../../support/stores.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-export-"));
const store = `file:${path.join(folder, "graph.db")}`;
const samples = path.join(packageRoot(), "samples", "*.txt");
let places = 0;

beforeAll(async () => {
  expect((await policygraph(["ingest", samples, "--store", store])).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function exported(format: string, from = store): Promise<string> {
  const place = path.join(folder, `${format}-${++places}`);
  const { code, err } = await policygraph(["export", "--format", format, "--out", place, "--store", from]);
  expect([code, code === 0 ? "" : err]).toEqual([0, ""]);
  return place;
}

async function count(address: string, query: QueryName): Promise<Row> {
  const graph = await openGraph(address);
  try {
    return (await graph.ask(query))[0] ?? {};
  } finally {
    await graph.close();
  }
}

describe("csv", () => {
  let place: string;
  beforeAll(async () => {
    place = await exported("csv");
  });
  const table = (place: string, name: string) =>
    parse(readFileSync(path.join(place, `${name}.csv`), "utf8"), {
      bom: true,
      columns: true,
    }) as Record<string, string>[];

  it("has a table for each kind of fact, which Excel takes for UTF-8, readable by its owner alone", async () => {
    const names = readdirSync(place).sort();
    expect(names).toEqual(
      ["documents", "edges", "entities", "metrics", "positions", "relations", "statements"].map(
        (name) => `${name}.csv`,
      ),
    );
    for (const name of names) {
      expect([...readFileSync(path.join(place, name)).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(statSync(path.join(place, name)).mode & 0o077).toBe(0);
    }
  });

  it("says of each statement who said it, in which words, printed where", async () => {
    const statements = table(place, "statements");
    expect(statements.length).toBeGreaterThan(50);
    const said = statements.find(({ quote }) => quote?.includes("才真正“紧”了起来"));
    expect(said).toMatchObject({ speaker: "周敏", publisher: "涡淮日报", publishedOn: "2025-03-20" });
    expect(said?.["about"]?.split("；")).toContain("紧密型县域医共体");
    expect(said?.["citation"]).toContain("涡淮日报, 2025-03-20");
    const { start, end, quote, document } = said ?? {};
    const { sources = "" } = table(place, "documents").find(({ id }) => id === document) ?? {};
    // The text as read has no byte order mark.
    expect(
      readFileSync(sources, "utf8")
        .replace(/^\ufeff/, "")
        .slice(Number(start), Number(end)),
    ).toBe(quote);
  });

  it("names the ends of every edge by entities of its own table", async () => {
    const ids = new Set(table(place, "entities").map(({ id }) => id));
    const edges = table(place, "edges");
    expect(edges.length).toBeGreaterThan(100);
    for (const { fromId, toId } of edges) expect([ids.has(fromId), ids.has(toId)]).toEqual([true, true]);
  });

  it("masks private persons, as every answer does", async () => {
    const shown = ["entities", "statements", "positions", "relations"]
      .flatMap((name) => table(place, name))
      .flatMap((row) => [row["name"], row["speaker"], row["person"], row["from"], row["to"]])
      .join("；")
      .split("；");
    const hidden = await privateNames();
    expect(hidden.length).toBeGreaterThan(0);
    for (const name of hidden) expect(shown).not.toContain(name);
  });
});

/** Full names of private persons, of those whom a mask hides. */
async function privateNames(): Promise<readonly string[]> {
  const graph = await openGraph(store);
  const names: string[] = [];
  try {
    for await (const element of graph.elements())
      if (isNode(element) && element.properties["private"] === true)
        names.push(String(element.properties["name"]));
  } finally {
    await graph.close();
  }
  return names.filter((name) => maskedName(name) !== name);
}

const networkx = spawnSync("python3", ["-c", "import networkx"], { stdio: "ignore" }).status === 0;
if (!networkx && !process.env["CI"])
  process.stderr.write("Skipped: the test that opens GraphML with networkx, since there is no networkx.\n");

describe("graphml", () => {
  const COUNT = `
import json, sys, networkx
g = networkx.read_graphml(sys.argv[1], force_multigraph=True)
named = [d["label"] for _, d in g.nodes(data=True)]
said = [d for _, _, d in g.edges(data=True) if d["relation"] == "TALKED_ABOUT"]
print(json.dumps({"nodes": g.number_of_nodes(), "edges": g.number_of_edges(), "named": named, "claims": sum(d["claims"] for d in said)}))
`;
  (networkx || process.env["CI"] ? it : it.skip)("is opened by networkx, with names and counts", async () => {
    const place = await exported("graphml");
    const { stdout, stderr } = spawnSync("python3", ["-c", COUNT, place], { encoding: "utf8" });
    expect(stderr).toBe("");
    const found = JSON.parse(stdout) as { nodes: number; edges: number; named: string[]; claims: number };
    expect(found.nodes).toBeGreaterThan(150);
    expect(found.edges).toBeGreaterThan(200);
    expect(found.claims).toBeGreaterThan(50);
    expect(found.named).toContain("紧密型县域医共体");
  });
});

describe("jsonld", () => {
  it("is linked data: a named graph for each document, with all claims", async () => {
    const place = await exported("jsonld");
    const quads = await jsonld.toRDF(JSON.parse(readFileSync(place, "utf8")), {
      safe: true,
      documentLoader: (url) => {
        throw new Error(`${url} was asked for`);
      },
    });
    const types = quads.filter(({ predicate }) => predicate.value.endsWith("#type"));
    const claims = types.filter(({ object }) => /Statement$|Position$|Relation$|Metric$/.test(object.value));
    expect(new Set(claims.map(({ subject }) => subject.value)).size).toBeGreaterThan(400);
    const derived = quads.filter(
      ({ predicate }) => predicate.value === "http://www.w3.org/ns/prov#wasDerivedFrom",
    );
    expect(new Set(derived.map(({ graph }) => graph.value)).size).toBe(6);
  });
});

describe("an export", () => {
  it("replaces nothing, and needs a place for several files", async () => {
    const place = await exported("graphml");
    const before = readFileSync(place);
    for (const args of [
      ["--out", place],
      ["--out", folder],
    ]) {
      const { code, err } = await policygraph(["export", "--format", "graphml", "--store", store, ...args]);
      expect([code, err]).toEqual([2, expect.stringContaining("is there already")]);
    }
    expect(readFileSync(place)).toEqual(before);
    const { code, err } = await policygraph(["export", "--format", "csv", "--store", store]);
    expect([code, err]).toEqual([2, expect.stringContaining("--out")]);
  });

  it("goes to standard output, and nothing else does", async () => {
    const { code, out } = await policygraph(["export", "--format", "graphml", "--store", store]);
    expect(code).toBe(0);
    expect(out.startsWith("<?xml")).toBe(true);
    expect(out.trimEnd().endsWith("</graphml>")).toBe(true);
  });
});

describeStores("an empty store", (_open, store) => {
  it("is exported too", async () => {
    const graph = await openGraph(await store.address());
    try {
      expect(await writeCsv(graph, mkdtempSync(path.join(folder, "empty-")))).toEqual({});
      expect(await writeNeo4jAdmin(graph, mkdtempSync(path.join(folder, "empty-")))).toEqual({ Store: 1 });
      for (const text of [graphml(graph), jsonLd(graph, "2026-12-01T00:00:00Z"), cypherScript(graph)]) {
        let all = "";
        for await (const piece of text) all += piece;
        expect(all.endsWith("\n")).toBe(true);
      }
    } finally {
      await graph.close();
    }
  });
});

describeNeo4j("a Neo4j server", () => {
  it("is filled by neo4j-admin, and then holds the same graph, which verify accepts", async () => {
    const place = await exported("neo4j-admin");
    const home = path.join(folder, "home");
    const args = ["database", "import", "full", "neo4j", "@import.args"];
    const { code, printed } = neo4jAdmin(packageRoot(), home, args, place);
    expect([code, code === 0 ? "" : printed]).toEqual([0, ""]);
    const server = await startServer(packageRoot(), home);
    try {
      expect(await count(server.address, "dump-counts")).toEqual(await count(store, "dump-counts"));
      // It goes on from there.
      const another = path.join(folder, "another.txt");
      const text = readFileSync(path.join(packageRoot(), "samples", "06-forest-chiefs.txt"), "utf8");
      writeFileSync(another, text.replaceAll("2024", "2023"));
      expect((await policygraph(["ingest", another, "--store", server.address])).code).toBe(0);
      const verified = await policygraph(["verify", "--store", server.address]);
      expect([verified.code, verified.code === 0 ? "" : verified.out + verified.err]).toEqual([0, ""]);
    } finally {
      await server.stop();
    }
  }, 300_000);
});

describeNeo4j("the script in Cypher", () => {
  it("is run by a Neo4j server to the same graph, which verify accepts", async () => {
    // One page: the server plans each statement with its values anew, as it does for cypher-shell.
    const page = path.join(packageRoot(), "samples", "06-forest-chiefs.txt");
    const small = `file:${path.join(folder, "one-page.db")}`;
    expect((await policygraph(["ingest", page, "--store", small])).code).toBe(0);
    const server = await startServer(packageRoot());
    try {
      await runScript(readFileSync(await exported("cypher", small), "utf8"), server.address);
      expect(await count(server.address, "dump-counts")).toEqual(await count(small, "dump-counts"));
      const verified = await policygraph(["verify", "--store", server.address]);
      expect([verified.code, verified.code === 0 ? "" : verified.out + verified.err]).toEqual([0, ""]);
    } finally {
      await server.stop();
    }
  }, 300_000);
});

/** Does what cypher-shell does with a script: `:param` keeps the value of an expression, the rest is sent. */
async function runScript(script: string, address: string): Promise<void> {
  const { protocol, host, pathname } = new URL(address);
  const driver = neo4j.driver(`${protocol}//${host}`);
  const session = driver.session({ database: pathname.slice(1) });
  let rows: unknown = [];
  try {
    for (const part of script.split(/;\n+/).filter((each) => each.trim() !== "")) {
      const [, expression] = /^:param rows => (.*)$/s.exec(part) ?? [];
      if (expression === undefined) await session.run(part, { rows });
      else rows = (await session.run(`RETURN ${expression} AS rows`)).records[0]?.get("rows");
    }
  } finally {
    await session.close();
    await driver.close();
  }
}
