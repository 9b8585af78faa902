/** The main job on real newspaper pages: taken in, asked, proved. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import type { Graph } from "../../src/graph/port.ts";
import { clientOf, type Loose } from "../support/api-client.ts";
import { policygraph } from "../support/command-line.ts";
import { sharedPages } from "../support/shared-pages.ts";
import { describeStores } from "../support/stores.ts";

const seeds = path.join(sharedPages, "seeds");
const gold = path.join(sharedPages, "eval", "gold");

const WHO_TALKED = `{ programme(name: "紧密型医共体") { name aliases talkedAboutBy(first: 20) { edges { node { name }
  statements(first: 5) { text mode saidOn speakerPosition { title organization { name } } about { name }
    evidence { quote start end document { text publisher } } } } } } }`;

async function ids(graph: Graph): Promise<Loose> {
  const { data, errors } = await clientOf(graph)(
    "{ documents(first: 100) { nodes { id } } statements(first: 100) { totalCount nodes { id speaker { id } } } }",
  );
  expect(errors).toEqual([]);
  return data;
}

const answersByStore = new Map<string, Loose>();

describeStores("the five real pages", (open, store) => {
  it("are taken, change nothing when taken again, and hold what they say", async () => {
    await (await open()).close();
    const address = await store.address();
    const first = await policygraph(["ingest", seeds, "--store", address, "--json"]);
    expect(first.code).toBe(0);
    expect(JSON.parse(first.out)).toMatchObject({ documents: { loaded: 5, refused: 0 }, messages: [] });
    const graph = await open();
    const before = await ids(graph);
    await graph.close();

    const second = await policygraph(["ingest", seeds, "--store", address, "--json"]);
    expect(JSON.parse(second.out)).toMatchObject({ documents: { loaded: 0, superseded: 0, unchanged: 5 } });
    const verified = await policygraph(["verify", "--store", address, "--json"]);
    expect(verified).toMatchObject({ code: 0 });
    expect(JSON.parse(verified.out)).toMatchObject({ documents: 5, findings: [] });

    const again = await open();
    expect(await ids(again)).toEqual(before);

    const { data, errors } = await clientOf(again)(WHO_TALKED);
    expect(errors).toEqual([]);
    const said = data.programme.talkedAboutBy.edges.find(
      ({ node }: Loose) => node.name === "王勇",
    ).statements;
    expect(said[0].speakerPosition.title).toBe("局长");
    expect(said[0].speakerPosition.organization.name).toMatch(/庆云县卫健局|庆云县卫生健康局/);
    for (const { evidence } of said) {
      expect(evidence.document.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    }
    expect(said.some(({ text }: Loose) => text.includes("紧密型医共体"))).toBe(true);
    answersByStore.set(store.kind, data);
  }, 300_000);
});

describe("both stores", () => {
  it("gave the same answer", () => {
    const [embedded, neo4j] = [answersByStore.get("embedded"), answersByStore.get("neo4j")];
    if (neo4j === undefined && process.env["CI"] === undefined) return;
    expect(neo4j).toEqual(embedded);
  });
});

describe("evaluate", () => {
  const out = mkdtempSync(path.join(os.tmpdir(), "policygraph-evaluate-"));
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  it.each(["nodejieba", "@node-rs/jieba"])(
    "prints the reference scorer's table with %s",
    async (segmenter) => {
      const predictions = path.join(out, segmenter.replace(/\W/g, "-"));
      const args = ["--gold", gold, "--sources", seeds, "--segmenter", segmenter, "--out", predictions];
      const { code, out: table, err } = await policygraph(["evaluate", ...args]);
      expect(code).toBe(0);
      expect(err).toContain(segmenter);
      expect(readdirSync(predictions)).toHaveLength(readdirSync(gold).length);
      const scorer = path.join(sharedPages, "eval", "score.mjs");
      const reference = spawnSync(
        process.execPath,
        [scorer, "--gold", gold, "--pred", predictions, "--sources", seeds],
        { encoding: "utf8" },
      );
      expect(table).toBe(reference.stdout);
    },
  );
});

describe("extract", () => {
  it("prints one page in the annotation format, whose quotations stand on the page", async () => {
    const [file = ""] = readdirSync(seeds);
    const { code, out } = await policygraph(["extract", path.join(seeds, file), "--format", "gold"]);
    expect(code).toBe(0);
    const page = readFileSync(path.join(seeds, file), "utf8").replace(/\s+/gu, "");
    const found = JSON.parse(out) as { entities: { name: string }[]; statements: { text: string }[] };
    expect(found.statements.length).toBeGreaterThan(0);
    for (const { text } of found.statements) {
      for (const part of text.split("…").filter(Boolean)) expect(page).toContain(part);
    }
  });
});
