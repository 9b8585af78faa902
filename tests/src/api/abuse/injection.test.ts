/** Hostile values in every argument of the contract, over HTTP, on both stores: refused or answered, and nothing is changed. */
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { schema } from "../../../../src/api/create-api.ts";
import { DEFAULT_LIMITS } from "../../../../src/api/limits/limits.ts";
import type { Graph, GraphElement, PortableGraph } from "../../../../src/graph/port.ts";
import { type ChangingService, serveChanges } from "../../../support/changing-service.ts";
import { writeGraph } from "../../../support/graph-builder.ts";
import { describeStores } from "../../../support/stores.ts";
import { busyGraph } from "../busy-graph.ts";
import { type ArgumentSite, argumentSites } from "./argument-sites.ts";
import { hostileValues, isChange, type Loot } from "./hostile-values.ts";

// A server plans each query anew on its first call, which takes seconds on a busy machine.
jest.setTimeout(600_000);

const { graph: busy, parents } = busyGraph();
const SITES = argumentSites(schema, parents);
const AT_ONCE = 16;
/** What is refused is not sent back whole. */
const LONGEST_MESSAGE = 600;
const EMPTY: Graph = {
  kind: "embedded",
  ask: async () => [],
  write: () => Promise.reject(new Error("nothing is written here")),
  close: async () => {},
};

describeStores("hostile values", (open, store) => {
  let service: ChangingService | undefined;
  afterEach(() => service?.close());

  it("in any argument are refused or answered, and change nothing", async () => {
    await (await open()).close();
    await writeGraph(store, busy);
    const graph = (await open()) as PortableGraph;
    // A busy machine must not decide what is refused.
    service = await serveChanges(graph, { limits: { ...DEFAULT_LIMITS, answerMs: 300_000 } });
    const before = await elementsOf(graph);
    const loot = await lootOf(service);
    const how = store.kind === "embedded" ? "all" : "language";
    const attacks = SITES.flatMap((site) => hostileValues(site, loot, how).map((value) => ({ site, value })));
    expect(attacks.length).toBeGreaterThan(1_000);
    const broken: string[] = [];
    const attack = async ({ site, value }: (typeof attacks)[number]): Promise<void> => {
      const fault = await faultOf(service as ChangingService, site, value);
      if (fault !== undefined) broken.push(`${site.place} of ${shown(value)}: ${fault}`);
    };
    const [changes, questions] = [true, false].map((is) =>
      attacks.filter(({ site }) => isChange(site) === is),
    );
    await inTurn(questions ?? [], AT_ONCE, attack);
    // Changes that are tried at once wait for each other.
    await inTurn(changes ?? [], 1, attack);
    expect(broken).toEqual([]);
    expect(await elementsOf(graph)).toEqual(before);
    expect((await service.ask(null, "{ documents { totalCount } }")).data.documents.totalCount).toBe(12);
  });
});

describe("a store that fails", () => {
  it("is seen in each argument that reaches it", async () => {
    const failing = { ...EMPTY, ask: () => Promise.reject(new Error("planted")) };
    const service = await serveChanges(failing);
    const site = SITES.find(({ place }) => place === "Query.search(query)");
    const fault = await faultOf(service, site as ArgumentSite, "县");
    await service.close();
    expect(fault).toContain("INTERNAL_SERVER_ERROR");
  });
});

/** What a request shows that it should not; undefined where it is refused or answered as it should be. */
async function faultOf(
  { ask }: ChangingService,
  { query, variables }: ArgumentSite,
  value: unknown,
): Promise<string | undefined> {
  const { status, data, errors } = await ask("admin", query, variables(value));
  const unclear = errors.filter(
    ({ message, extensions }) =>
      message === "" || message.length > LONGEST_MESSAGE || extensions?.["code"] === "INTERNAL_SERVER_ERROR",
  );
  if (status !== 200 && status !== 400) return `status ${status}`;
  if (data === undefined && errors.length === 0) return "neither data nor errors";
  return unclear.length > 0 ? JSON.stringify(unclear) : undefined;
}

const KINDS = `{ judgements(first: 1) { nodes { id left { ... on Mention { id } } } }
  documents(first: 1) { nodes { sources { id } } } }`;
const REFUSED = 'mutation { retract(input: { document: "无", why: "试" }) { written } }';

/** Ids of every kind, and the cursor of each list that has one. */
async function lootOf({ ask }: ChangingService): Promise<Loot> {
  // What is refused stands in the audit log, which has cursors then.
  await ask("admin", REFUSED);
  const { judgements, documents } = (await ask("admin", KINDS)).data;
  const [judgement] = judgements.nodes;
  const cursors = new Map<string, string>();
  for (const { place, query, variables } of SITES.filter(({ place }) => place.endsWith("(after)"))) {
    const answer = JSON.stringify(await ask("admin", query, variables(null)));
    const [, cursor] = /"endCursor":"([^"]+)"/.exec(answer) ?? [];
    if (cursor !== undefined) cursors.set(place, cursor);
  }
  const firsts = [...parents.values()].map(([id = ""]) => id);
  return {
    ids: [...firsts, judgement.id, judgement.left.id, documents.nodes[0].sources[0].id],
    cursors,
  };
}

/** All that is in the store but for the log of who asked, in an order of its own. */
async function elementsOf(graph: PortableGraph): Promise<readonly string[]> {
  const all: GraphElement[] = [];
  for await (const element of graph.elements()) all.push(element);
  return all
    .filter((element) => !("labels" in element && element.labels.includes("AuditEntry")))
    .map((element) => JSON.stringify("labels" in element ? element : [element.type, element.properties]))
    .sort();
}

async function inTurn<T>(all: readonly T[], atOnce: number, act: (one: T) => Promise<void>): Promise<void> {
  const rest = [...all];
  const work = async (): Promise<void> => {
    for (let one = rest.pop(); one !== undefined; one = rest.pop()) await act(one);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "undefined";
  return text.length > 80 ? `${text.slice(0, 80)}… (${text.length})` : text;
}
