/** Settings as a user states them, through the real command line. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { policygraph } from "../../support/command-line.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-settings-"));
const file = path.join(folder, "settings.json");
writeFileSync(file, '{"port": 4003, "host": "::1"}');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const env = { POLICYGRAPH_STORE: "neo4j://reader:ge:he/im@here:7687/press", POLICYGRAPH_PORT: "" };
const print = ["serve", "--print-settings"];

describe("serve --print-settings", () => {
  it("prints what is in force and where it was stated, without passwords", async () => {
    const { code, out } = await policygraph([...print, "--settings", file, "--port", "4001"], { env });
    expect(code).toBe(0);
    const lines = out.trimEnd().split("\n");
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^store +neo4j:\/\/reader:…@here:7687\/press +\(POLICYGRAPH_STORE\)$/),
        expect.stringMatching(/^host +::1 +\(.*settings\.json\)$/),
        expect.stringMatching(/^port +4001 +\(--port\)$/),
      ]),
    );
    expect(out).not.toContain("im@");
  });

  it("takes the settings file from the environment, and before the command as well", async () => {
    const named = await policygraph(print, { env: { ...env, POLICYGRAPH_SETTINGS: file } });
    expect(named.out).toMatch(/^port +4003 /m);
    const before = await policygraph(["--settings", file, ...print], { env });
    expect(before.out).toBe(named.out);
  });
});

describe("a command", () => {
  it("takes its store from the settings file", async () => {
    const store = path.join(folder, "settings-with-store.json");
    writeFileSync(store, JSON.stringify({ store: `file:${path.join(folder, "none.db")}` }));
    const { code, err } = await policygraph(["verify", "--settings", store], {
      env: { POLICYGRAPH_STORE: "" },
    });
    expect(code).toBe(2);
    expect(err).toContain("none.db");
  });

  it.each([
    [["serve", "--port", "x"], {}, /--port <number>.*It must be a whole number from 0 to 65535/],
    [["serve"], { POLICYGRAPH_PORT: "x" }, /^POLICYGRAPH_PORT must be a whole number/],
    [["verify", "--settings", path.join(folder, "no.json")], {}, /no\.json cannot be read/],
  ])("%j with %j is wrong use", async (args, more: Record<string, string>, reason) => {
    const { code, err } = await policygraph(args, { env: more });
    expect(code).toBe(2);
    expect(err).toMatch(reason);
  });

  it("shows options with default and variable in its help", async () => {
    const { out } = await policygraph(["serve", "--help"]);
    expect(out.replace(/\s+/g, " ")).toContain("(default: 4000, env: POLICYGRAPH_PORT)");
    expect(out).toContain("--settings <file>");
  });
});
