import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Baseline } from "../../../ingest/evaluate/baseline.ts";
import { packageRoot } from "../../../src/package-root.ts";
import { policygraph } from "../../support/command-line.ts";

const GOLD = "05-press-conference.json";
const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-baseline-"));
const file = path.join(folder, "baseline.json");
const evaluate = (...more: string[]) =>
  policygraph(["evaluate", "--gold", path.join(folder, "gold"), "--sources", "samples", ...more]);

beforeAll(() => {
  mkdirSync(path.join(folder, "gold"));
  copyFileSync(path.join(packageRoot(), "tests", "golden", GOLD), path.join(folder, "gold", GOLD));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("evaluate --baseline", () => {
  it("wants a baseline, or a reason to write one", async () => {
    const missing = await evaluate("--baseline", file);
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining("no baseline is here")]);
    const nowhere = await evaluate("--keep", "for the first time");
    expect([nowhere.code, nowhere.err]).toEqual([2, expect.stringContaining("--keep needs --baseline FILE")]);
  });

  it("passes beside its own figures", async () => {
    expect((await evaluate("--baseline", file, "--keep", "for the first time")).code).toBe(0);
    const again = await evaluate("--baseline", file);
    expect(again.code).toBe(0);
    expect(again.out).toContain("As in the baseline");
  });

  it("fails where a task has lost three items, and passes when that is kept for a reason", async () => {
    const kept = JSON.parse(readFileSync(file, "utf8")) as Baseline;
    const persons = kept.tasks["entity:Person"];
    if (persons === undefined) throw new Error("no persons were scored");
    const better = { ...persons, hits: persons.hits + 3, found: persons.found + 3 };
    writeFileSync(file, JSON.stringify({ ...kept, tasks: { ...kept.tasks, "entity:Person": better } }));

    const worse = await evaluate("--baseline", file);
    expect(worse.code).toBe(1);
    expect(worse.out).toContain("lost 3 in entity:Person");
    expect(worse.err).toContain("--keep");

    expect((await evaluate("--baseline", file, "--keep", "counted anew")).code).toBe(0);
    expect((JSON.parse(readFileSync(file, "utf8")) as Baseline).reason).toBe("counted anew");
  });
});
