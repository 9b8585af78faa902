import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { packageRoot } from "../../src/package-root.ts";
import { plantTree } from "../support/planted-tree.ts";

/** @param folder a planted tree, whose folder `web` is weighed. */
function weigh(folder: string): number | null {
  const script = path.join(packageRoot(), "scripts", "check-bundle.mjs");
  return spawnSync(process.execPath, [script, path.join(folder, "web")], { stdio: "ignore" }).status;
}

describe("the budget of the explorer", () => {
  const noise = (kib: number): string => `"${randomBytes(kib * 1024).toString("base64")}";`;

  it("sees scripts that are too heavy, in one file or in several", () => {
    for (const files of [
      { "web/assets/a.js": noise(120) },
      { "web/a.js": noise(60), "web/b.css": noise(60) },
    ]) {
      const planted = plantTree(files);
      expect(weigh(planted.folder)).toBe(1);
      planted.remove();
    }
  });

  it("lets lighter ones pass, and does not pass where there is nothing to weigh", () => {
    const planted = plantTree({ "web/assets/a.js": noise(20), "web/assets/graphiql.js": noise(200) });
    expect(weigh(planted.folder)).toBe(0);
    planted.remove();
    const empty = plantTree({ "web/index.html": "" });
    expect(weigh(empty.folder)).toBe(1);
    empty.remove();
  });
});
