import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import neo4j from "neo4j-driver";
import { cypherLiteral } from "../../../ingest/export/cypher-literal.ts";
import { describeNeo4j } from "../../support/stores.ts";

describe("a literal of Cypher", () => {
  it("keeps every text inside its quotation marks and on its line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const literal = cypherLiteral(text);
        expect(literal).toMatch(/^'(?:[^'"\\\n\r]|\\.)*'$/su);
      }),
    );
  });

  it("refuses a number that Cypher cannot write", () => {
    for (const number of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => cypherLiteral(number)).toThrow(TypeError);
  });
});

describeNeo4j("a literal of Cypher", () => {
  it("is read by Neo4j as the value that it was made of", async () => {
    const { protocol, host } = new URL(process.env["POLICYGRAPH_TEST_NEO4J_ADDRESS"] ?? "");
    const driver = neo4j.driver(`${protocol}//${host}`, undefined, { disableLosslessIntegers: true });
    const value = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("'} ) DETACH", "\\u0027", "\\", "`", "\u2028", "😀", "\u0000"),
      fc.boolean(),
      fc.maxSafeInteger(),
      fc.array(fc.string()),
    );
    try {
      const values = fc.sample(fc.record({ one: value, "back`tick": value }), 200);
      const { records } = await driver.executeQuery(`RETURN ${cypherLiteral(values)} AS rows`);
      expect(records[0]?.get("rows")).toEqual(values);
    } finally {
      await driver.close();
    }
  });
});
