/**
 * All Cypher stands in cypher/, where the lint and the differential test see it; and which file is asked is said by the
 * program, never by a caller.
 */
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

/** Ways to make a query's name of any text: by a cast, and by a text that begins as such names do. */
function madeNames(source: string): string[] {
  const found: string[] = [];
  const file = ts.createSourceFile("source.ts", source, ts.ScriptTarget.ES2023);
  const visit = (node: ts.Node): void => {
    if (ts.isAsExpression(node) && /\bQueryName\b/.test(node.type.getText(file)))
      found.push(node.getText(file));
    if (ts.isTypePredicateNode(node) && /\bQueryName\b/.test(node.getText(file)))
      found.push(node.getText(file));
    if (ts.isTemplateExpression(node) && /^(?:schema|load|find|check|dump|fill|lock)-/.test(node.head.text))
      found.push(node.getText(file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** What the compiler says of a file of src/query with this text. */
function complaintsOf(source: string): number {
  const planted = path.join(root, "src", "query", "planted.ts");
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.fileExists = (file) => file === planted || fileExists(file);
  host.readFile = (file) => (file === planted ? source : readFile(file));
  const program = ts.createProgram([planted], options, host);
  return ts.getPreEmitDiagnostics(program, program.getSourceFile(planted)).length;
}

const ASKING = (parameter: string, name: string): string =>
  `import type { Asker } from "../graph/port.ts";\nexport const ask = (graph: Asker, ${parameter}) => graph.ask(${name});`;

/** Where names are made of texts, with the reason why these are no caller's. */
const MAKERS: Readonly<Record<string, string>> = {
  [path.join("src", "graph", "read-query.ts")]: "reads the files, and knows which there are",
  [path.join("ingest", "load", "edges.ts")]:
    "there is a file for each of the relation types, which are a closed set",
};

describe("the name of a query", () => {
  it.each([
    ASKING("input: string", "input"),
    ASKING("args: { readonly list: string }", "args.list"),
    ASKING("args: { readonly list: string }", `\`\${args.list}-of\``),
    ASKING("list: readonly string[]", 'list[0] ?? "find-store"'),
  ])("that comes from a caller does not compile: %s", (source) => {
    expect(complaintsOf(source)).toBeGreaterThan(0);
  });

  it("of a closed set compiles", () => {
    expect(complaintsOf(ASKING('which: "find-store" | "find-documents"', "which"))).toBe(0);
    expect(
      complaintsOf(
        ASKING('of: "document" | "place"', `({ document: "find-a", place: "find-b" } as const)[of]`),
      ),
    ).toBe(0);
  });

  it.each([
    "graph.ask(input as QueryName)",
    `graph.ask(\`find-\${input}\`)`,
    "const isName = (text: string): text is QueryName => true;",
  ])("is not made of any text: %s", (source) => {
    expect(madeNames(source)).toHaveLength(1);
  });

  it("is made of a text where files are read, and nowhere else", () => {
    const made = SOURCES.filter((file) => madeNames(readFileSync(path.join(root, file), "utf8")).length > 0);
    expect(made.sort()).toEqual(Object.keys(MAKERS).sort());
  });
});
