/** The contract keeps what a release has promised until a release has called it deprecated. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { packageRoot } from "../../src/package-root.ts";

const RELEASED = `
  type Query { old: Int @deprecated(reason: "ask for fresh") kept(first: Int, after: String @deprecated(reason: "no pages")): Int gone: Int choice: Choice }
  enum Choice { STAYS GOES OLD @deprecated(reason: "STAYS") }`;

describe("the released contract", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-contract-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function check(...schemas: readonly string[]) {
    const files = schemas.map((sdl, at) => {
      const file = path.join(folder, `${at}.graphql`);
      writeFileSync(file, sdl);
      return file;
    });
    const script = path.join("scripts", "check-contract.mjs");
    const { status, stderr } = spawnSync(process.execPath, [script, ...files], {
      cwd: packageRoot(),
      encoding: "utf8",
    });
    return { status, stderr };
  }

  it("is kept by the schema of now", () => {
    expect(check()).toEqual({ status: 0, stderr: "" });
  });

  it("is broken by what goes, or becomes harder to ask, without a word before", () => {
    const { status, stderr } = check(
      RELEASED,
      "type Query { old: Int kept(first: Int!): Int choice: Choice } enum Choice { STAYS OLD }",
    );
    expect(status).toBe(1);
    for (const name of ["Query.gone", "Query.kept", "GOES"]) expect(stderr).toContain(name);
    expect(stderr).toContain("@deprecated");
  });

  it("lets go what it called deprecated, and takes whatever is new", () => {
    expect(
      check(
        RELEASED,
        "type Query { kept(first: Int, more: Int): Int gone: Int choice: Choice fresh: Int } enum Choice { STAYS GOES NEW }",
      ),
    ).toEqual({ status: 0, stderr: "" });
  });
});
