/** All Cypher stands in cypher/, where the lint and the differential test see it. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import ts from "typescript";
import { packageRoot } from "../../src/package-root.ts";

const CYPHER: readonly RegExp[] = [
  /\b(MATCH|MERGE|CREATE)\s*\(\s*\w*\s*[:){]/i,
  /\bMATCH\s+\w+\s*=/,
  /\bUNWIND\s+\S+\s+AS\b/i,
  /\bDETACH\s+DELETE\b/i,
  /\b(RETURN|WITH)\s.*\bAS\s+\w/,
  /\bSET\s+\w+\.\w+\s*=/,
  /\bCREATE\s+(FULLTEXT\s+)?(INDEX|CONSTRAINT)\b/i,
  /\bCALL\s*(\(\w|(\w+\.)+\w+\s*\()/,
  /\)\s*<?-\[\s*\w*\s*:/,
];

const PLANTED: readonly string[] = [
  'const q = "MATCH (n:Entity {id: $id}) RETURN n.name AS name";',
  "const q = 'match (n) return n';",
  `const q = \`UNWIND $rows AS row MERGE (n:\${label} {id: row.id})\`;`,
  'await session.run("MATCH p = shortestPath((a)--(b)) " + tail);',
  'const tail = "SET n.name = $name";',
  'const tail = "RETURN n.id AS id";',
  "const q = `CREATE INDEX by_name IF NOT EXISTS FOR (n:Entity) ON (n.name)`;",
  'const q = "CALL db.labels() YIELD label";',
  `const step = \`(a)-[:\${type}]->(b)\`;`,
];

const SPARED: readonly string[] = [
  'const why = "the header and RETURN give other columns; make them match (see the header)";',
  "// MATCH (n) RETURN n.id AS id\nconst n = 1;",
  `const why = \`With all \${count} of them, call the owner.\`;`,
  "const found = match(text) ?? create(text);",
];

/** The texts of all string literals and templates, the holes of templates filled with a name. */
function literals(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    if (ts.isTemplateExpression(node))
      found.push(node.head.text + node.templateSpans.map((span) => `x${span.literal.text}`).join(""));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("source.ts", source, ts.ScriptTarget.ES2023));
  return found;
}

function cypherIn(source: string): string[] {
  return literals(source).filter((text) => CYPHER.some((pattern) => pattern.test(text)));
}

const root = packageRoot();
const SOURCES = ["src", "ingest", "bench"].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(folder, file)),
);

describe("Cypher in TypeScript", () => {
  it.each([...PLANTED])("is caught: %s", (source) => {
    expect(cypherIn(source)).toHaveLength(1);
  });

  it.each([...SPARED])("is not seen in: %s", (source) => {
    expect(cypherIn(source)).toEqual([]);
  });

  it("is not in the sources, which were really read", () => {
    expect(SOURCES.length).toBeGreaterThan(50);
    const guilty = SOURCES.flatMap((file) =>
      cypherIn(readFileSync(path.join(root, file), "utf8")).map((text) => `${file}: ${text}`),
    );
    expect(guilty).toEqual([]);
  });
});
