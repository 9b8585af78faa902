/** What cannot be taken gets a message with its name, and the rest is taken all the same. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { policygraph } from "../../support/command-line.ts";

const PAGE = `□ 本报记者 林若谷

  本报云岭讯 “今年全县要把紧密型县域医共体建起来。”5月6日，云岭县卫生健康局局长陈明远说。
`;
/** 本报讯 and a sentence, in GB18030. */
const GB18030 = Buffer.from("b1beb1a8d1b620d4c6c1ebcfd8caa1b1a3bed6bbd8b8b4cbb5a3acd2d1bead", "hex");
// More than a page can be: a line of 50 MB.
const LONG_LINE = Buffer.alloc(50 << 20, "字");

interface Report {
  readonly documents: { readonly loaded: number; readonly refused: number };
  readonly messages: readonly { readonly code: string; readonly location: string; readonly reason: string }[];
}

describe("an ingest of good and bad files", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-bad-"));
  const at = (name: string): string => path.join(folder, name);
  const store = `file:${at("store.db")}`;
  beforeAll(() => {
    mkdirSync(at("pages"));
    mkdirSync(at("nothing"));
    writeFileSync(at("pages/good.txt"), PAGE);
    writeFileSync(at("pages/gb18030.txt"), GB18030);
    writeFileSync(at("pages/empty.txt"), "");
    writeFileSync(at("pages/binary.txt"), Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0, 1, 2, 3]));
    writeFileSync(at("pages/long.txt"), LONG_LINE);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("takes the good ones, names the bad ones, and ends with 1", async () => {
    const paths = ["pages", "nowhere.txt", "nothing"].map(at);
    const { code, out, err } = await policygraph(["ingest", ...paths, "--store", store, "--json"]);
    expect(code).toBe(1);
    const { documents, messages } = JSON.parse(out) as Report;
    expect(documents).toMatchObject({ loaded: 2, refused: 3 });
    const codes = Object.fromEntries(
      messages.map((message) => [path.basename(message.location), message.code]),
    );
    expect(codes).toEqual({
      "empty.txt": "empty-file",
      "binary.txt": "binary-file",
      "long.txt": "line-too-long",
      "nowhere.txt": "no-such-file",
      nothing: "no-readable-files",
    });
    for (const { reason } of messages) expect(reason.length).toBeGreaterThan(10);
    expect(err).toContain("5/5 files");
  });

  it("leaves nothing half-written", async () => {
    const { code, out } = await policygraph(["verify", "--store", store, "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ documents: 2, findings: [] });
  });

  it("takes a page from standard input", async () => {
    const args = ["ingest", "-", "--store", store, "--json"];
    const { code, out } = await policygraph(args, { input: `${PAGE}\n第二份。\n` });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ documents: { loaded: 1 } });
  });
});

describe("wrong use", () => {
  it.each([
    ["no command that there is", ["inject"]],
    ["a command without its argument", ["ingest"]],
    ["a port that is none", ["serve", "--port", "many"]],
    ["a format that is none", ["extract", "x.txt", "--format", "silver"]],
  ])("%s ends with 2 and says how", async (_what, args) => {
    const { code, out, err } = await policygraph(args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(/Usage: policygraph/);
  });

  it("a store that is none ends with 2 and says which there are, without the password", async () => {
    const { code, err } = await policygraph(["verify", "--store", "mysql://user:secret@host/db"]);
    expect(code).toBe(2);
    expect(err).toContain("file:PATH");
    expect(err).not.toContain("secret");
  });

  it("a store that is not there is not verified", async () => {
    const missing = path.join(os.tmpdir(), "policygraph-nowhere", "x.db");
    const { code, err } = await policygraph(["verify", "--store", `file:${missing}`]);
    expect(code).toBe(2);
    expect(err).toContain(missing);
  });

  it("a folder without annotations is not evaluated", async () => {
    const { code, err } = await policygraph(["evaluate", "--gold", "src", "--sources", "samples"]);
    expect(code).toBe(2);
    expect(err).toContain("src: there are no annotated pages");
  });

  it("a service that cannot listen says so and ends", async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-listen-"));
    const args = ["serve", "--host", "0.0.0.0", "--store", `file:${path.join(folder, "a.db")}`];
    const { code, err } = await policygraph(args);
    rmSync(folder, { recursive: true, force: true });
    expect(code).toBe(1);
    expect(err).toContain("0.0.0.0");
  });
});
