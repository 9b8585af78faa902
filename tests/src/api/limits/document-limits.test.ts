/** Documents that are too long, too deep or too wide are refused; the errors say which limit it is. */
import { describe, expect, it } from "@jest/globals";
import { getIntrospectionQuery } from "graphql";
import { DEFAULT_LIMITS } from "../../../../src/api/limits/limits.ts";
import type { Asker } from "../../../../src/graph/port.ts";
import { clientOf } from "../../../support/api-client.ts";

const empty: Asker = { ask: async () => [] };
const ask = clientOf(empty);

async function refusal(query: string, variables: Record<string, unknown> = {}) {
  const { status, data, errors } = await ask(query, variables);
  expect(data).toBeUndefined();
  return { status, code: errors[0]?.extensions?.["code"], limit: errors[0]?.extensions?.["limit"] };
}

const nested = (levels: number): string =>
  `{ node(id: "x") { ... on Document { ${"articles { document { ".repeat(levels)} id ${"} }".repeat(levels)} } } }`;

describe("documents", () => {
  it.each([
    ["tokens", `{ nodes(ids: [${'"x" '.repeat(DEFAULT_LIMITS.tokens)}]) { id } }`],
    ["depth", nested(8)],
    [
      "depth",
      `{ node(id: "x") { ...A } } fragment A on Document { articles { document { articles { document { ...B } } } } }
       fragment B on Document { articles { document { articles { document { articles { document { articles { document {
       articles { document { articles { document { id } } } } } } } } } } } } }`,
    ],
    ["aliases", `{ node(id: "x") { ${Array.from({ length: 31 }, (_, at) => `a${at}: id`).join(" ")} } }`],
    ["rootFields", `{ ${Array.from({ length: 21 }, (_, at) => `a${at}: rateLimit { cost }`).join(" ")} }`],
    ["rootFields", `{ ${"__typename ".repeat(21)} }`],
    ["rootFields", `{ ${"...A ".repeat(21)} } fragment A on Query { rateLimit { cost } }`],
    ["directives", `{ __typename ${"@include(if: true) ".repeat(51)} }`],
    [
      "cost",
      "{ documents(first: 100) { nodes { articles { reprints { article { reprints { article { reprints { score } } } } } } } } }",
    ],
    [
      "nodes",
      '{ programme(id: "x") { talkedAboutBy(first: 100) { edges { statements(first: 100) { id } } } } }',
    ],
  ])("over the limit on %s are refused", async (limit, query) => {
    expect(await refusal(query)).toEqual({ status: 400, code: "LIMIT_EXCEEDED", limit });
  });

  it("are refused with variables and default values, too", async () => {
    const query = (first: string): string =>
      `query (${first}) { programme(id: "x") { talkedAboutBy(first: $n) { edges { statements(first: $n) { id } } } } }`;
    const expected = { status: 400, code: "LIMIT_EXCEEDED", limit: "nodes" };
    expect(await refusal(query("$n: Int"), { n: 100 })).toEqual(expected);
    expect(await refusal(query("$n: Int = 100"))).toEqual(expected);
    expect((await ask(query("$n: Int"), { n: 10 })).errors).toEqual([]);
  });

  it("that ask for the whole schema are answered, those that go round in it are not", async () => {
    const whole = await ask(getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true }));
    expect([whole.status, whole.errors]).toEqual([200, []]);
    const round = `{ __schema { types { ${"fields { type { ".repeat(6)} name ${"} }".repeat(6)} } } }`;
    expect((await ask(round)).status).toBe(400);
    const many = Array.from({ length: 20 }, (_, at) => `a${at}: __schema { types { name } }`).join(" ");
    expect((await ask(`{ ${many} ${many.replaceAll(/a(?=\d)/g, "b")} }`)).status).toBe(400);
  });

  it("whose fragments spread themselves or double without end are refused at once", async () => {
    expect((await ask("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }")).status).toBe(
      400,
    );
    const doubling = Array.from(
      { length: 40 },
      (_, at) => `fragment F${at} on Node { ...F${at + 1} ...F${at + 1} }`,
    );
    const bomb = `{ node(id: "x") { ...F0 } } ${doubling.join(" ")} fragment F40 on Node { id }`;
    expect((await ask(bomb)).status).toBe(400);
  });

  it("say what they cost", async () => {
    const { data } = await ask(
      "{ rateLimit { cost limit remaining resetAt } documents(first: 100) { nodes { id } } }",
    );
    expect(data.rateLimit.cost).toBeGreaterThan(100);
    expect(data.rateLimit).toMatchObject({ limit: null, remaining: null, resetAt: null });
  });
});
