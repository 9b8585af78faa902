import { describe, expect, it } from "@jest/globals";
import { QueryFileError } from "../../../src/graph/errors.ts";
import { readHeader } from "../../../src/graph/query-header.ts";

const read = (text: string) => readHeader(text, "find-x.cypher");

describe("the header of a query file", () => {
  it("states what the query does, its parameters and its columns, and may wrap", () => {
    const { header, body } = read(
      [
        "// Statements about an entity,",
        "// newest first.",
        "// @param id: EntityId  the entity",
        "// @param rows: Map[]  {id, name}, where the",
        "//   name may be left out",
        "// @param from: Date?  first day",
        "// @returns claim: Map, words: String[],",
        "//   n: Integer?",
        "MATCH (n) // not the header",
        "RETURN 1",
        "",
      ].join("\n"),
    );
    expect(header.description).toBe("Statements about an entity, newest first.");
    expect(header.parameters).toEqual([
      { name: "id", type: { base: "EntityId", list: false, nullable: false }, description: "the entity" },
      {
        name: "rows",
        type: { base: "Map", list: true, nullable: false },
        description: "{id, name}, where the name may be left out",
      },
      { name: "from", type: { base: "Date", list: false, nullable: true }, description: "first day" },
    ]);
    expect(header.columns).toEqual([
      { name: "claim", type: { base: "Map", list: false, nullable: false } },
      { name: "words", type: { base: "String", list: true, nullable: false } },
      { name: "n", type: { base: "Integer", list: false, nullable: true } },
    ]);
    expect(body).toBe("MATCH (n) // not the header\nRETURN 1");
  });

  it("is the same with Windows line ends, and may return nothing", () => {
    const { header, body } = read("// Writes.\r\n// @returns nothing\r\nMERGE (n)\r\n");
    expect(header.columns).toEqual([]);
    expect(body).toBe("MERGE (n)");
  });

  it.each([
    ["is missing", "RETURN 1 AS n"],
    ["describes nothing", "// @returns n: Integer\nRETURN 1 AS n"],
    ["has an unknown tag", "// A.\n// @parm id: Id\nRETURN 1 AS n"],
    ["has an unknown type", "// A.\n// @param id: Identity\nRETURN 1 AS n"],
    ["has a parameter without a type", "// A.\n// @param id\nRETURN 1 AS n"],
    ["has a column without a type", "// A.\n// @returns n\nRETURN 1 AS n"],
  ])("is refused where it %s", (_, text) => {
    expect(() => read(text)).toThrow(QueryFileError);
  });
});
