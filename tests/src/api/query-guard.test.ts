/** Every list of the contract costs the same number of queries, however long its page and however many ask for it. */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { buildSchema } from "graphql";
import { schema } from "../../../src/api/create-api.ts";
import { openGraph } from "../../../src/graph/open-graph.ts";
import type { Graph } from "../../../src/graph/port.ts";
import { type Client, clientOf, counting, WIDE_LIMITS } from "../../support/api-client.ts";
import { writeGraph } from "../../support/graph-builder.ts";
import { busyGraph } from "./busy-graph.ts";
import { type PagedField, pagedFields, pageOf, wayTo } from "./walk-schema.ts";

jest.setTimeout(600_000);

const { graph: busy, parents } = busyGraph();
const programmes = parents.get("Programme") ?? [];

/** Lists that give at most so many. */
const MOST: Readonly<Record<string, number>> = { "Query.paths": 10, "Query.pathSearch": 10 };

/** The query for a page of a field, of as many parents as ids are given; undefined where nothing leads to its type. */
function queryOf({ type, field }: PagedField): string | undefined {
  const page = pageOf(field, programmes);
  if (type === "Query") return `query ($first: Int) { ${page} }`;
  const way = wayTo(type, parents);
  return way && `query ($first: Int, $ids: [ID!]!) { ${way.selectionOf(page)} }`;
}

/**
 * Whether more is asked than before. What two ways lead to is asked once or twice, as their answers come in; what is asked
 * for each entry comes ten times as often.
 */
function exceeds(asked: readonly string[], before: readonly string[]): boolean {
  const times = (list: readonly string[], name: string): number => list.filter((one) => one === name).length;
  return asked.some((name) => !before.includes(name) || times(asked, name) > times(before, name) + 1);
}

const nameOf = ({ type, field }: PagedField): string => `${type}.${field.name}`;
const FIELDS = pagedFields(schema);

describe("the lists of the contract", () => {
  it("are all reached", () => {
    expect(FIELDS.length).toBeGreaterThan(40);
    expect(FIELDS.filter((one) => queryOf(one) === undefined).map(({ type }) => type)).toEqual([]);
  });

  it("that nothing leads to are noticed", () => {
    const planted = buildSchema("type Query { a: Strange } type Strange { list(first: Int): [Int] }");
    expect(pagedFields(planted).map(queryOf)).toEqual([undefined]);
  });
});

// What is asked is the same on both stores, and the embedded one answers faster.
describe("the number of queries", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-guard-"));
  const address = `file:${path.join(folder, "graph.db")}`;
  let store: Graph;
  let ask: Client;
  let graph: ReturnType<typeof counting>;
  beforeAll(async () => {
    await (await openGraph(address)).close();
    await writeGraph({ kind: "embedded", address: async () => address }, busy);
    store = await openGraph(address);
    graph = counting(store);
    const limits = {
      ...WIDE_LIMITS,
      tokens: 100_000,
      depth: 30,
      pointsAMinute: 1e12,
      entries: 1e9,
      answerMs: 600_000,
    };
    // Some lists are for those who judge, one for admins.
    ask = clientOf(graph, [], limits, { admin: true });
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What a query asks of the store. */
  async function costOf(query: string, first: number, ids: readonly string[]): Promise<readonly string[]> {
    graph.reset();
    const { errors } = await ask(query, query.includes("$ids") ? { first, ids } : { first });
    expect(errors).toEqual([]);
    return [...graph.asked].sort();
  }

  it("is the same for ten entries and for a hundred, for one parent and for twelve", async () => {
    const growing: string[] = [];
    for (const one of FIELDS) {
      const query = queryOf(one) ?? "";
      const ids = wayTo(one.type, parents)?.ids ?? [];
      const usual = await costOf(query, 10, ids.slice(0, 1));
      const longest = await costOf(query, MOST[nameOf(one)] ?? 100, ids.slice(0, 1));
      const many = await costOf(query, 10, ids);
      // A page of one may lead to less: the first mention of a programme is no claim.
      const single = (await costOf(query, 1, ids.slice(0, 1))).filter((name) => !usual.includes(name));
      const grows = exceeds(longest, usual) || exceeds(many, usual) || single.length > 0;
      if (grows) growing.push(`${nameOf(one)}: ${usual} becomes ${longest}, ${many}, ${single}`);
    }
    expect(growing).toEqual([]);
  });
});
