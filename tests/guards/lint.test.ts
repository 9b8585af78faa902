import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { packageRoot } from "../../src/package-root.ts";
import { plantTree, runTool } from "../support/planted-tree.ts";

const root = packageRoot();
const project = (name: string) => readFileSync(path.join(root, name), "utf8");

const LONG_FUNCTION = `export function long(): number {\n  let n = 0;\n${"  n += 1;\n".repeat(45)}  return n;\n}\n`;
const TANGLED = `export function tangled(a: number): number {
${[1, 2, 3, 4, 5, 6].map((n) => `  if (a > ${n}) {\n    if (a < ${n + 10}) {\n      if (a !== ${n + 5}) return ${n};\n    }\n  }`).join("\n")}
  return 0;
}
`;

/** One file a rule of Biome, each breaking that rule. */
const PLANTED: Readonly<Record<string, { file: string; content: string }>> = {
  "nursery/noFloatingPromises": {
    file: "src/floating.ts",
    content: "async function later(): Promise<void> {}\nexport function run(): void {\n  later();\n}\n",
  },
  "nursery/noMisusedPromises": {
    file: "src/misused.ts",
    content:
      "async function later(): Promise<boolean> {\n  return true;\n}\nexport function run(): number {\n  if (later()) return 1;\n  return 0;\n}\n",
  },
  "complexity/noExcessiveLinesPerFunction": { file: "src/long.ts", content: LONG_FUNCTION },
  "complexity/noExcessiveCognitiveComplexity": { file: "src/tangled.ts", content: TANGLED },
  "suspicious/noConsole": { file: "src/console.ts", content: 'export const out = console.log("x");\n' },
  "style/useFilenamingConvention": { file: "src/camelCase.ts", content: "export const one = 1;\n" },
};

describe("the lint rules", () => {
  const planted = plantTree({
    "biome.json": project("biome.json").replace(
      '"enabled": true, "clientKind"',
      '"enabled": false, "clientKind"',
    ),
    "package.json": "{}",
    "tsconfig.json": project("tsconfig.json"),
    ...Object.fromEntries(Object.values(PLANTED).map(({ file, content }) => [file, content])),
  });
  afterAll(planted.remove);
  const { output } = runTool(planted.folder, "biome", [
    "lint",
    "--reporter=json",
    "--max-diagnostics=100",
    "src",
  ]);

  it.each(Object.entries(PLANTED))("%s catches its planted violation", (rule, { file }) => {
    const found = JSON.parse(output.slice(output.indexOf("{"), output.lastIndexOf("}") + 1)) as {
      diagnostics: { category: string; location: { path: string | { file: string } } }[];
    };
    const rules = found.diagnostics
      .filter(({ location }) => JSON.stringify(location.path).includes(file))
      .map(({ category }) => category);
    expect(rules).toContain(`lint/${rule}`);
  });
});

describe("the compiler", () => {
  it("sees an element that may be missing, a property that may be undefined, and an import that is not there", () => {
    const planted = plantTree({
      "tsconfig.json": project("tsconfig.json"),
      "src/a.ts": "const list: string[] = [];\nexport const size = list[0].length;\n",
      "src/b.ts": "interface One { a?: string }\nexport const one: One = { a: undefined };\n",
      "src/c.ts": 'import "./nowhere.ts";\n',
      "src/d.ts": "export enum Two { A }\n",
    });
    const { output } = runTool(planted.folder, "tsc", ["-p", "tsconfig.json", "--pretty", "false"]);
    planted.remove();
    for (const file of ["a", "b", "c", "d"]) expect(output).toContain(`src/${file}.ts(`);
  });
});

describe("the search for dead code", () => {
  it("sees an export, a file and a package that nobody uses", () => {
    const planted = plantTree({
      "knip.jsonc": project("knip.jsonc"),
      "package.json": JSON.stringify({ name: "x", type: "module", dependencies: { commander: "14.0.3" } }),
      "ingest/main.ts": 'import { used } from "./used.ts";\nexport const main = used;\n',
      "ingest/used.ts": "export const used = 1;\nexport const unused = 2;\n",
      "ingest/orphan.ts": "export const orphan = 1;\n",
    });
    const { output, status } = runTool(planted.folder, "knip", ["--no-progress"]);
    planted.remove();
    expect(status).not.toBe(0);
    for (const word of ["unused", "orphan.ts", "commander"]) expect(output).toContain(word);
  });
});
