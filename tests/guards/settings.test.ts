/** Every setting is documented, and the code reads no environment variable but through the table of settings. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { packageRoot } from "../../src/package-root.ts";
import { optionOf, settingNamed, settingNames, variableOf } from "../../src/settings/settings.ts";
import { plantTree } from "../support/planted-tree.ts";

const root = packageRoot();
const docs = readFileSync(path.join(root, "docs", "settings.md"), "utf8");

/** The line that docs/settings.md has to have for each setting. */
function lineOf(name: ReturnType<typeof settingNames>[number]): string {
  const { kind, default: standard, description } = settingNamed(name);
  const shown = kind.toText(standard);
  const cells = [
    `\`${name}\``,
    `\`${optionOf(name)} <${kind.placeholder.replaceAll("|", "\\|")}>\``,
    `\`${variableOf(name)}\``,
    shown === "" ? "" : `\`${shown}\``,
    description,
  ];
  return `| ${cells.join(" | ")} |`;
}

/** Variables of the project that the files of `folder` name and docs/settings.md does not. */
function undocumented(folder: string, places: readonly string[]): string[] {
  return filesOf(folder, places).flatMap((file) =>
    [...codeOf(folder, file).matchAll(/\bPOLICYGRAPH_[A-Z0-9_]+/g)]
      .filter(([variable]) => !docs.includes(`\`${variable}\``))
      .map(([variable]) => `${file}: ${variable}`),
  );
}

/** Files that read the environment themselves. */
function readsEnvironment(folder: string): string[] {
  return filesOf(folder, ["src", "ingest"]).filter((file) =>
    /\bprocess\s*\??\.?\s*\[?["']?env\b|\{[^}]*\benv\b[^}]*\}\s*=\s*process\b|\bPOLICYGRAPH_[A-Z]/.test(
      codeOf(folder, file),
    ),
  );
}

/** A file's text without its comments. */
function codeOf(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), "utf8").replace(/^\s*(\*|\/\*|\/\/).*$/gm, "");
}

function filesOf(folder: string, places: readonly string[]): string[] {
  return places.flatMap((place) =>
    readdirSync(path.join(folder, place), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|mjs|js|ya?ml)$/.test(entry.name))
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))),
  );
}

describe("settings", () => {
  it.each(settingNames())("%s is documented as it is", (name) => {
    expect(docs.split("\n")).toContain(lineOf(name));
  });

  it("are all that docs/settings.md tells of", () => {
    const told = [...docs.matchAll(/^\| `(\w+)` \| `--/gm)].map(([, name]) => name);
    expect(told).toEqual(settingNames());
  });

  it("are the only variables that the project names", () => {
    expect(filesOf(root, ["src", "ingest"]).length).toBeGreaterThan(200);
    expect(undocumented(root, ["src", "ingest", "scripts", "bench"])).toEqual([]);
  });

  it("are read from the environment in one place", () => {
    expect(readsEnvironment(root)).toEqual([path.join("ingest", "commands", "setting-options.ts")]);
  });
});

describe("the guard of the settings", () => {
  const reads = [
    'process.env["POLICYGRAPH_SECRET_WISH"]',
    "process.env.POLICYGRAPH_SECRET_WISH",
    "process['env'][name]",
    'process . env["POLICYGRAPH_" + name]',
  ];
  const planted = plantTree({
    ...Object.fromEntries(reads.map((read, at) => [`src/api/bad-${at}.ts`, `export const bad = ${read};\n`])),
    "src/api/bad-4.ts": "const { env } = process;\n",
    "src/api/good.ts": "/** Not process.env. */\nexport const environment = 1;\n",
    "ingest/good.ts": "export const good = 1;\n",
  });
  afterAll(planted.remove);

  it("finds an undocumented variable", () => {
    expect(undocumented(planted.folder, ["src"])).toEqual([
      `${path.join("src", "api", "bad-0.ts")}: POLICYGRAPH_SECRET_WISH`,
      `${path.join("src", "api", "bad-1.ts")}: POLICYGRAPH_SECRET_WISH`,
    ]);
  });

  it("finds whoever reads the environment by himself", () => {
    expect(readsEnvironment(planted.folder).sort()).toEqual(
      [0, 1, 2, 3, 4].map((at) => path.join("src", "api", `bad-${at}.ts`)),
    );
  });
});
