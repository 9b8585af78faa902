import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { ParameterError, QueryFileError, UnknownQueryError } from "../../../src/graph/errors.ts";
import { queryReader } from "../../../src/graph/read-query.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-queries-"));
  const write = (file: string, text: string): void => writeFileSync(path.join(folder, file), text);
  write("find-both.cypher", "// Both.\n// @returns n: Integer\nRETURN 1 AS n;\n");
  write("find-apart.embedded.cypher", "// Here.\n// @returns n: Integer\nRETURN 1 AS n");
  write("find-apart.neo4j.cypher", "// There.\n// @returns n: Integer\nRETURN 2 AS n");
  write("find-one.neo4j.cypher", "// There.\n// @returns n: Integer\nRETURN 3 AS n");
  write("find-empty.cypher", "// Nothing.\n");
  write("load-it.cypher", "// Writes.\n// @param id: Id\nMERGE (n:X {id: $id})");
  write("schema-test.cypher", "// Two.\nCREATE INDEX a;\nCREATE INDEX b;\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a reader of queries", () => {
  it("takes the file of its store where there are two, and the common one else", () => {
    const [embedded, neo4j] = [queryReader("embedded", folder), queryReader("neo4j", folder)];
    expect(embedded.read("find-apart").statements).toEqual(["RETURN 1 AS n"]);
    expect(neo4j.read("find-apart").statements).toEqual(["RETURN 2 AS n"]);
    expect(embedded.read("find-both").statements).toEqual(neo4j.read("find-both").statements);
    expect(embedded.read("find-both").statements).toEqual(["RETURN 1 AS n"]);
  });

  it("lists what its store has: the project's own files too, each once", () => {
    const names = queryReader("embedded", folder).names();
    expect(names).toEqual(expect.arrayContaining(["find-apart", "find-both", "find-store", "schema-ids"]));
    expect(names).not.toContain("find-one");
    expect(new Set(names).size).toBe(names.length);
  });

  it("knows what writes, and cuts schema files into statements", () => {
    const reader = queryReader("neo4j", folder);
    expect(reader.read("load-it")).toMatchObject({ writes: true, isSchema: false });
    expect(reader.read("find-both")).toMatchObject({ writes: false, isSchema: false });
    expect(reader.read("schema-test")).toMatchObject({
      writes: true,
      isSchema: true,
      statements: ["CREATE INDEX a", "CREATE INDEX b"],
    });
  });

  it("reads a file once", () => {
    const reader = queryReader("neo4j", folder);
    const first = reader.read("find-both");
    writeFileSync(path.join(folder, "find-both.cypher"), "// Changed.\nRETURN 2 AS n");
    expect(reader.read("find-both")).toBe(first);
  });

  it("refuses what is not there, what has no query, and parameters that do not fit", () => {
    const reader = queryReader("embedded", folder);
    expect(() => reader.read("find-one")).toThrow(UnknownQueryError);
    expect(() => reader.read("../cypher/find-store")).toThrow(UnknownQueryError);
    expect(() => reader.read("find-empty")).toThrow(QueryFileError);
    expect(() => reader.prepare("load-it", {})).toThrow(ParameterError);
  });

  it("can read every file of the project, for both stores", () => {
    for (const dialect of ["embedded", "neo4j"] as const) {
      const reader = queryReader(dialect);
      expect(reader.names().length).toBeGreaterThan(30);
      for (const name of reader.names()) expect(reader.read(name).statements).not.toEqual([]);
    }
  });
});
