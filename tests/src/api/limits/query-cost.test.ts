/** What queries cost is derived from the schema, whatever way a page's size is given. */
import { describe, expect, it } from "@jest/globals";
import { buildSchema, type GraphQLSchema, getNamedType, isObjectType, parse } from "graphql";
import { schema } from "../../../../src/api/create-api.ts";
import { costTeller, type QueryCost } from "../../../../src/api/limits/query-cost.ts";
import { resolvers } from "../../../../src/api/resolvers/resolvers.ts";

const tell = costTeller(schema, resolvers);
const costOf = (
  query: string,
  variables: Record<string, unknown> = {},
  operationName: string | null = null,
): QueryCost => tell({ document: parse(query), variables, operationName });

describe("a page's size", () => {
  const literal = costOf('{ search(query: "县", first: 90) { nodes { id } } }');

  it("counts as a literal, as a variable, as a variable's default and as the argument's own", () => {
    const VARIABLE = 'query ($n: Int) { search(query: "县", first: $n) { nodes { id } } }';
    expect(costOf(VARIABLE, { n: 90 })).toEqual(literal);
    expect(costOf('query ($n: Int = 90) { search(query: "县", first: $n) { nodes { id } } }')).toEqual(
      literal,
    );
    const usual = costOf('{ search(query: "县", first: 20) { nodes { id } } }');
    expect(costOf('{ search(query: "县") { nodes { id } } }')).toEqual(usual);
    expect(costOf(VARIABLE)).toEqual(usual);
    expect(costOf(VARIABLE, { n: null })).toEqual(usual);
    expect(usual.points).toBeLessThan(literal.points / 2);
    expect(literal.nodes).toBe(90);
  });

  it("multiplies by those around it", () => {
    const nested = (outer: number, inner: number): QueryCost =>
      costOf(
        `query ($id: ID!, $outer: Int, $inner: Int) { programme(id: $id) { talkedAboutBy(first: $outer) {
          edges { statements(first: $inner) { text } } } } }`,
        { id: "x", outer, inner },
      );
    expect(nested(100, 40).nodes).toBe(100 * 41);
    expect(nested(100, 40).points).toBeGreaterThan(4_000);
    expect(nested(1, 1).points).toBeLessThan(20);
  });

  it("of ids is their number", () => {
    const NODES = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";
    expect(costOf(NODES, { ids: Array(60).fill("x") }).nodes).toBe(60);
    const PROOF = "query ($ids: [ID!]!) { proof(claims: $ids) }";
    expect(costOf(PROOF, { ids: ["x", "y", "z"] }).points).toBe(3 * costOf(PROOF, { ids: ["x"] }).points);
  });

  it.each([101, -1, 1e9, 2 ** 31 - 1])("of %d is refused", (first) => {
    expect(() => costOf(`{ documents(first: ${first}) { totalCount } }`)).toThrow(`first is ${first}`);
  });
});

describe("a query", () => {
  it("that takes fragments counts what they hold, left out by directives or not", () => {
    const plain = costOf("{ documents { nodes { id articles { id } } } }");
    expect(costOf("{ documents { nodes { ...D } } } fragment D on Document { id articles { id } }")).toEqual(
      plain,
    );
    const SKIPPED = "query ($no: Boolean!) { documents { nodes { id articles @skip(if: $no) { id } } } }";
    expect(costOf(SKIPPED, { no: false })).toEqual(plain);
    expect(costOf(SKIPPED, { no: true }).points).toBeLessThan(plain.points);
  });

  it("costs what the operation costs that is asked for", () => {
    const two = "query A { rateLimit { cost } } query B { documents(first: 100) { nodes { id } } }";
    expect(costOf(two, {}, "A").points).toBeLessThan(10);
    expect(costOf(two, {}, "B").points).toBeGreaterThan(100);
    expect(costOf(two, {}, "C")).toEqual({ points: 0, nodes: 0 });
    expect(costOf("{ rateLimit { cost } }", {}, "C")).toEqual({ points: 0, nodes: 0 });
  });

  it("for the schema costs so much that it cannot be asked for by the dozen", () => {
    expect(costOf("{ __schema { types { name } } }").points).toBeGreaterThan(1_000);
    expect(costOf("{ __typename }").points).toBe(0);
  });

  it("whose fragments double and double is refused and not counted to the end", () => {
    const doubling = Array.from(
      { length: 40 },
      (_, at) => `fragment F${at} on Node { ...F${at + 1} ...F${at + 1} }`,
    );
    const bomb = `{ node(id: "x") { ...F0 } } ${doubling.join(" ")} fragment F40 on Node { id }`;
    expect(() => costOf(bomb)).toThrow("number of nodes");
  });
});

/** Fields that give a connection whose length the cost does not know. */
function uncosted(of: GraphQLSchema): string[] {
  return Object.values(of.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name.endsWith("Connection"))
        .filter((field) => {
          const first = field.args.find(({ name }) => name === "first");
          return typeof first?.defaultValue !== "number";
        })
        .map((field) => `${type.name}.${field.name}`),
    );
}

describe("connections", () => {
  it("all have a `first` with a default, by which they are counted", () => {
    expect(uncosted(schema)).toEqual([]);
  });

  it("without one are found", () => {
    const planted = buildSchema(`
      type Query { good(first: Int = 20): CityConnection! bare: CityConnection! open(first: Int): CityConnection! }
      type CityConnection { nodes: [City!]! }
      type City { near(after: String): CityConnection! }`);
    expect(uncosted(planted)).toEqual(["Query.bare", "Query.open", "City.near"]);
  });

  it("of everything with an id cost more the longer they are", () => {
    const nodes = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter((type) => type.getInterfaces().some(({ name }) => name === "Node"));
    const lists = nodes.flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name.endsWith("Connection"))
        .filter((field) =>
          field.args.every(({ name, type: given }) => name === "first" || !String(given).endsWith("!")),
        )
        .map((field) => ({ type: type.name, field: field.name })),
    );
    expect(lists.length).toBeGreaterThan(10);
    for (const { type, field } of lists) {
      const points = (first: number): number =>
        costOf(`{ node(id: "x") { ... on ${type} { ${field}(first: ${first}) { nodes { __typename } } } } }`)
          .points;
      expect({ type, field, more: points(100) - points(1) }).toEqual({ type, field, more: 99 });
    }
  });
});
