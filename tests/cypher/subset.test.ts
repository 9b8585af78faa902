/** Holds every query file to the part of Cypher that both stores answer alike (docs/decisions/0001-two-stores-one-cypher.md). */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { QueryFileError } from "../../src/graph/errors.ts";
import { readHeader } from "../../src/graph/query-header.ts";
import { packageRoot } from "../../src/package-root.ts";
import { CLAUSE_RULES } from "./subset/clause-rules.ts";
import { EXPRESSION_RULES } from "./subset/expression-rules.ts";
import { HEADER_RULES } from "./subset/header-rules.ts";
import { readCypher } from "./subset/read-cypher.ts";
import type { FileUnderLint, Rule } from "./subset/rule.ts";
import { WORD_RULES } from "./subset/word-rules.ts";

const folder = path.join(packageRoot(), "cypher");
const FILES = readdirSync(folder).filter((file) => file.endsWith(".cypher"));
const RULES: readonly Rule[] = [...WORD_RULES, ...CLAUSE_RULES, ...EXPRESSION_RULES, ...HEADER_RULES];

function underLint(file: string, text: string): FileUnderLint {
  const { header, body } = readHeader(text, file);
  return { file, header, query: readCypher(body) };
}

function broken(file: FileUnderLint): string[] {
  return RULES.flatMap((rule) => {
    const place = rule.find(file);
    return place === undefined ? [] : [`${file.file}: ${rule.name} (${rule.why}): ${place}`];
  });
}

/** Planted queries of the header rules bear their own header. */
function planted(rule: Rule, text: string): FileUnderLint {
  if (HEADER_RULES.includes(rule)) return underLint("find-planted.cypher", text);
  return { ...underLint("load-planted.cypher", `// Planted.\n${text}`) };
}

describe("the subset of Cypher", () => {
  describe.each(RULES)("$name", (rule) => {
    it.each([...rule.planted])("catches: %s", (text) => {
      expect(rule.find(planted(rule, text))).toEqual(expect.any(String));
    });
    it.each([...rule.spared])("spares: %s", (text) => {
      expect(rule.find(planted(rule, text))).toBeUndefined();
    });
  });

  it("has names that differ, and a planted violation and a near miss for each rule", () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
    for (const { planted: caught, spared } of RULES) {
      expect(caught.length).toBeGreaterThan(0);
      expect(spared.length).toBeGreaterThan(0);
    }
  });
});

describe("a file without a header", () => {
  it.each([
    "MATCH (a:Entity) RETURN a.id AS id",
    "//\nRETURN 1 AS n",
    "// A.\n// @retunrs n: Integer\nRETURN 1 AS n",
  ])("is refused: %s", (text) => {
    expect(() => underLint("find-planted.cypher", text)).toThrow(QueryFileError);
  });
});

describe("every file of cypher/", () => {
  it("is there to be read", () => {
    expect(FILES.length).toBeGreaterThan(30);
  });

  // Neo4j alone is asked for these: nodes of any label, and what it is; the embedded store has functions for that.
  const ofNeo4jAlone = /^(dump|fill)(-\w+)+\.neo4j\.cypher$/;
  it.each(FILES.filter((file) => !(file.startsWith("schema-") || ofNeo4jAlone.test(file))))(
    "%s keeps to the subset",
    (file) => {
      expect(broken(underLint(file, readFileSync(path.join(folder, file), "utf8")))).toEqual([]);
    },
  );

  it.each(FILES.filter((file) => file.startsWith("schema-")))("%s can be applied again", (file) => {
    const { body } = readHeader(readFileSync(path.join(folder, file), "utf8"), file);
    const statements = body.split(";").map((statement) => statement.trim());
    expect(statements.pop()).toBe("");
    expect(statements.length).toBeGreaterThan(0);
    for (const statement of statements)
      expect(statement).toMatch(
        /^(CREATE ((FULLTEXT )?INDEX|CONSTRAINT) \w+ IF NOT EXISTS FOR |CALL db\.awaitIndexes\()/,
      );
  });
});
