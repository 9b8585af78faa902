/** Whatever names an entity in the contract: an id that a merge has made old, and a name that fits several. */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { schema } from "../../../src/api/create-api.ts";
import { openGraph } from "../../../src/graph/open-graph.ts";
import type { Graph } from "../../../src/graph/port.ts";
import { ENTITY_TYPES } from "../../../src/model/entity.ts";
import { entityIdOf } from "../../../src/model/ids.ts";
import type { Loose } from "../../support/api-client.ts";
import { type ChangingService, serveChanges } from "../../support/changing-service.ts";
import { writeGraph } from "../../support/graph-builder.ts";
import { type ArgumentSite, argumentSites } from "./abuse/argument-sites.ts";
import { busyGraph } from "./busy-graph.ts";

jest.setTimeout(240_000);

const { graph: busy, parents } = busyGraph();
const SITES = argumentSites(schema, parents);
// A proof says when it was made.
const INSTANT = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;
/** Entities are named by ids, and in changes by what people write as well. */
const takesEntity = ({ place, type }: ArgumentSite): boolean =>
  type.name === "ID" || /\(input\.(?:a|b|speaker)\)$/.test(place);
const takesName = ({ place }: ArgumentSite): boolean => /^Query\.\w+\(name\)$/.test(place);

describe("what names an entity", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-named-"));
  const address = `file:${path.join(folder, "graph.db")}`;
  let graph: Graph;
  let service: ChangingService;
  beforeAll(async () => {
    await (await openGraph(address)).close();
    await writeGraph({ kind: "embedded", address: async () => address }, busy);
    graph = await openGraph(address);
    service = await serveChanges(graph);
  });
  afterAll(async () => {
    await service.close();
    await graph.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The answer as text; of an old id as if the new one had been given. */
  async function answerTo(
    { query, variables, isList }: ArgumentSite,
    id: string,
    shownAs = id,
  ): Promise<string> {
    const { data, errors } = await service.ask(
      "admin",
      query,
      variables(isList ? [id, parents.get("Person")?.[1]] : id),
    );
    return JSON.stringify({ data, errors }).replaceAll(id, shownAs).replaceAll(INSTANT, "");
  }

  it("may be an id that a merge has made old, wherever one is asked for", async () => {
    const sites = SITES.filter(takesEntity);
    expect(sites.length).toBeGreaterThan(15);
    const differing: string[] = [];
    for (const type of ENTITY_TYPES) {
      const [id = ""] = parents.get(type) ?? [];
      const NAMED =
        "query ($id: ID!) { node(id: $id) { ... on Entity { mentions(first: 2) { nodes { id } } } } }";
      const { nodes } = (await service.ask(null, NAMED, { id })).data.node.mentions;
      const old = nodes.map((mention: Loose) => entityIdOf(mention.id)).find((one: string) => one !== id);
      for (const site of sites) {
        const [now, before] = [await answerTo(site, id), await answerTo(site, old, id)];
        if (now !== before) differing.push(`${site.place} of a ${type}: ${before}, not ${now}`);
      }
    }
    expect(differing).toEqual([]);
  });

  it("is AMBIGUOUS with its candidates where a name fits several, whatever the type", async () => {
    const sites = SITES.filter(takesName);
    expect(sites.map(({ place }) => place)).toHaveLength(ENTITY_TYPES.length);
    const shared = (await graph.ask("find-shared-names", { types: ENTITY_TYPES })).map((row) => row["name"]);
    for (const { query, variables, place } of sites) {
      const answers = await Promise.all(
        [...new Set(shared)].map((name) => service.ask(null, query, variables(name))),
      );
      const [error] = answers.flatMap(({ errors }) => errors);
      expect([place, error?.extensions["code"]]).toEqual([place, "AMBIGUOUS"]);
      expect([error?.extensions["candidates"]].flat().length).toBeGreaterThan(10);
    }
  });
});
