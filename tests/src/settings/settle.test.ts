import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import type { SettingName } from "../../../src/settings/settings.ts";
import { settle } from "../../../src/settings/settle.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-settings-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(text: string): string {
  const file = path.join(folder, "settings.json");
  writeFileSync(file, text);
  return file;
}

function port(stated: { option?: number; variable?: string; file?: string }) {
  const options = new Map<SettingName, unknown>(stated.option === undefined ? [] : [["port", stated.option]]);
  const [settled] = settle(["port"], {
    options,
    environment: { POLICYGRAPH_PORT: stated.variable },
    file: stated.file === undefined ? undefined : fileOf(stated.file),
  });
  return settled;
}

describe("the value that counts", () => {
  const all = { option: 1, variable: "2", file: '{"port": 3}' };

  it("is that of the option, then of the environment, then of the file, then the default", () => {
    expect(port(all)).toEqual({ name: "port", value: 1, origin: "option" });
    expect(port({ variable: "2", file: all.file })).toEqual({
      name: "port",
      value: 2,
      origin: "environment",
    });
    expect(port({ file: all.file })).toEqual({ name: "port", value: 3, origin: "file" });
    expect(port({})).toEqual({ name: "port", value: 4000, origin: "default" });
  });

  it("is not that of an empty variable", () => {
    expect(port({ variable: "" })).toMatchObject({ origin: "default" });
  });

  it.each(["x", "1e3", "65536", "-1", "4000.5", " 4000"])(
    "is refused where the variable is %j",
    (variable) => {
      expect(() => port({ variable })).toThrow(
        `POLICYGRAPH_PORT must be a whole number from 0 to 65535 and is "${variable}".`,
      );
    },
  );
});

describe("a settings file", () => {
  it.each([
    ['{"prot": 1}', /"prot" is no setting; there are store, /],
    ['{"__proto__": 1}', /"__proto__" is no setting/],
    ['{"port": "4000"}', /"port" must be a whole number from 0 to 65535/],
    ['{"port": null}', /"port" must be a whole number/],
    ['{"store": ""}', /"store" must be text that is not empty/],
    ["[]", /must hold one JSON object/],
    ["null", /must hold one JSON object/],
    ['{"port": 1', /is no JSON/],
  ])("%s is refused with file and reason", (text, reason) => {
    const file = fileOf(text);
    const refused = () => settle([], { options: new Map(), environment: {}, file });
    expect(refused).toThrow(reason);
    expect(refused).toThrow(file);
  });

  it("is not quoted where it is no JSON, for it may hold a password", () => {
    const file = fileOf('{"store": "neo4j://u:geheim@h"');
    expect(() => settle([], { options: new Map(), environment: {}, file })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining("geheim") }),
    );
  });

  it("may begin with a byte order mark", () => {
    expect(port({ file: '\uFEFF{"port": 3}' })).toMatchObject({ value: 3 });
  });

  it("that is not there is refused", () => {
    const file = path.join(folder, "none.json");
    expect(() => settle([], { options: new Map(), environment: {}, file })).toThrow(
      /none\.json cannot be read/,
    );
  });
});
