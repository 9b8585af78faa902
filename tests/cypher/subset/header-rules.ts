/** Rules that hold a query against its own header and its file's name. */
import { columnsOf } from "./names.ts";
import type { Rule } from "./rule.ts";

const WRITES = /^(CREATE|MERGE|SET|REMOVE|DELETE|DETACH DELETE|FOREACH)$/;

/** The planted files bear their headers themselves. */
export const HEADER_RULES: readonly Rule[] = [
  {
    name: "the header's columns are those of RETURN",
    why: "callers read columns by the header",
    find: ({ header, query }) => {
      const declared = header.columns.map(({ name }) => name).join(", ");
      const returned = (query.blocks[0]?.clauses ?? [])
        .filter(({ keyword }) => keyword === "RETURN")
        .map((clause) =>
          columnsOf(clause)
            .map(({ name }) => name)
            .join(", "),
        );
      const given = returned.length === 0 ? [""] : returned;
      return given.find((names) => names !== declared)?.replace(/^/, `@returns ${declared}; RETURN `);
    },
    planted: [
      "// A.\n// @returns id: Id\nMATCH (a:Entity) RETURN a.id AS id, a.name AS name",
      "// A.\n// @returns id: Id, name: String\nMATCH (a:Entity) RETURN a.name AS name, a.id AS id",
      "// A.\nMATCH (a:Entity) RETURN a.id AS id",
      "// A.\n// @returns id: Id\nMATCH (a:Entity) RETURN a.id AS id UNION MATCH (a:Source) RETURN a.id AS other",
    ],
    spared: [
      "// A.\n// @returns id: Id\nMATCH (a:Entity) CALL (a) { MATCH (a)-->(b) RETURN b } RETURN b.id AS id ORDER BY b.id",
    ],
  },
  {
    name: "the header's parameters are those of the query",
    why: "a misspelt parameter is refused by one store and null in the other",
    find: ({ header, query }) => {
      const used = new Set(
        query.tokens.filter((token) => token.startsWith("$")).map((token) => token.slice(1)),
      );
      const declared = new Set(header.parameters.map(({ name }) => name));
      return difference(used, declared)[0];
    },
    planted: [
      "// A.\n// @returns id: Id\nMATCH (a:Entity {id: $id}) RETURN a.id AS id",
      "// A.\n// @param id: Id\n// @param idle: Id\n// @returns id: Id\nMATCH (a:Entity {id: $id}) RETURN a.id AS id",
    ],
    spared: ["// A.\n// @param id: Id\n// @returns id: Id\nMATCH (a:Entity {id: $id}) RETURN '$other' AS id"],
  },
  {
    name: "only load-, fill- and lock- files write",
    why: "find- and check- files are sent to readers of a cluster",
    find: ({ file, query }) =>
      /^(load|fill|lock)-/.test(file)
        ? undefined
        : query.blocks.flatMap(({ clauses }) => clauses).find(({ keyword }) => WRITES.test(keyword))?.keyword,
    planted: [
      "// A.\nMATCH (a:Entity) SET a.name = ''",
      "// A.\nMATCH (a:Entity) CALL (a) { DETACH DELETE a }",
    ],
    spared: ["// A.\n// @returns name: String\nMATCH (a:Entity) RETURN a.settled AS name"],
  },
];

function difference(left: ReadonlySet<string>, right: ReadonlySet<string>): string[] {
  return [...[...left].filter((name) => !right.has(name)), ...[...right].filter((name) => !left.has(name))];
}
