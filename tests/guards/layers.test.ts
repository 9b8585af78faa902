import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { packageRoot } from "../../src/package-root.ts";
import { plantTree, runTool } from "../support/planted-tree.ts";

const root = packageRoot();
const config = readFileSync(path.join(root, ".dependency-cruiser.cjs"), "utf8");

/** One file a rule, each breaking that rule. */
const PLANTED: Readonly<Record<string, { file: string; imports: string }>> = {
  "model-stands-alone": { file: "src/model/bad.ts", imports: "../graph/port.ts" },
  "graph-on-model": { file: "src/graph/bad.ts", imports: "../query/good.ts" },
  "query-on-graph": { file: "src/query/bad.ts", imports: "../api/good.ts" },
  "api-on-query": { file: "src/api/bad.ts", imports: "../graph/open-graph.ts" },
  "settings-stand-alone": { file: "src/settings/bad.ts", imports: "../query/good.ts" },
  "web-on-itself": { file: "src/web/bad.ts", imports: "../model/good.ts" },
  "src-never-imports-ingest": { file: "src/api/worse.ts", imports: "../../ingest/read/good.ts" },
  "database-only-in-graph": { file: "src/query/worse.ts", imports: "neo4j-driver" },
  "redis-only-in-queue": { file: "ingest/commands/bad.ts", imports: "ioredis" },
  "lexicons-on-model": { file: "ingest/lexicons/bad.ts", imports: "../read/good.ts" },
  "read-stands-alone": { file: "ingest/read/bad.ts", imports: "../segment/good.ts" },
  "normalise-stands-alone": { file: "ingest/normalise/bad.ts", imports: "../read/good.ts" },
  "segment-stands-alone": { file: "ingest/segment/bad.ts", imports: "../extract/good.ts" },
  "extract-stands-alone": { file: "ingest/extract/bad.ts", imports: "../../src/graph/port.ts" },
  "tagger-stands-alone": { file: "ingest/tagger/bad.ts", imports: "../extract/good.ts" },
  "train-stands-alone": { file: "ingest/train/bad.ts", imports: "../extract/good.ts" },
  "link-stands-alone": { file: "ingest/link/bad.ts", imports: "../load/good.ts" },
  "load-stands-alone": { file: "ingest/load/bad.ts", imports: "../link/good.ts" },
  "export-stands-alone": { file: "ingest/export/bad.ts", imports: "../load/good.ts" },
  "backup-stands-alone": { file: "ingest/backup/bad.ts", imports: "../load/good.ts" },
  "verify-stands-alone": { file: "ingest/verify/bad.ts", imports: "../load/good.ts" },
  "changes-on-load": { file: "ingest/changes/bad.ts", imports: "../link/good.ts" },
  "jobs-on-changes": { file: "ingest/jobs/bad.ts", imports: "../load/good.ts" },
  "evaluate-stands-alone": { file: "ingest/evaluate/bad.ts", imports: "../extract/good.ts" },
  "no-circles": { file: "src/model/circle.ts", imports: "./circle-back.ts" },
};

const GOOD = "export const good = 1;\n";
const GOOD_FILES = [
  "src/graph/port.ts",
  "src/graph/open-graph.ts",
  ...["src/query", "src/api", "src/model"].map((folder) => `${folder}/good.ts`),
  ...["read", "segment", "extract", "link", "load"].map((stage) => `ingest/${stage}/good.ts`),
];

interface Cruise {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: { from: string; rule: { name: string } }[];
  };
}

function cruise(folder: string, places: readonly string[]): Cruise {
  const { output } = runTool(folder, "depcruise", [
    "--config",
    ".dependency-cruiser.cjs",
    "-T",
    "json",
    ...places,
  ]);
  return JSON.parse(output.slice(output.indexOf("{"))) as Cruise;
}

describe("the layer rules", () => {
  const planted = plantTree({
    ".dependency-cruiser.cjs": config,
    "tsconfig.json": readFileSync(path.join(root, "tsconfig.json"), "utf8"),
    "src/model/circle-back.ts": 'import { bad } from "./circle.ts";\nexport const good = bad;\n',
    ...Object.fromEntries(GOOD_FILES.map((file) => [file, GOOD])),
    ...Object.fromEntries(
      Object.values(PLANTED).map(({ file, imports }) => [
        file,
        `import { good } from "${imports}";\nexport const bad = good;\n`,
      ]),
    ),
  });
  afterAll(planted.remove);
  const found = cruise(planted.folder, ["src", "ingest"]).summary;

  it.each(Object.entries(PLANTED))("%s catches its planted violation", (rule, { file }) => {
    expect(
      found.violations
        .filter(({ from }) => from.startsWith(file.replace(".ts", "")))
        .map((violation) => violation.rule.name),
    ).toContain(rule);
  });

  it("have no rule without a planted violation", () => {
    const { forbidden } = require(path.join(root, ".dependency-cruiser.cjs")) as {
      forbidden: { name: string }[];
    };
    expect(forbidden.map((rule) => rule.name).sort()).toEqual(Object.keys(PLANTED).sort());
  });

  it("hold in the project, which was really read", () => {
    const { totalCruised, violations } = cruise(root, ["src", "ingest"]).summary;
    expect(totalCruised).toBeGreaterThan(50);
    expect(violations).toEqual([]);
  });
});
