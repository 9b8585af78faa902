/** Access tokens: what is kept of them, and who is let in. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { makeToken } from "../../../../src/api/access/token.ts";
import { changeTokens, readTokens, TokenFileError } from "../../../../src/api/access/token-book.ts";
import { tokensIn } from "../../../../src/api/access/tokens.ts";

let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-tokens-"));
  file = path.join(folder, "made", "tokens.json");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function add(more: { expiresAt?: string; revokedAt?: string } = {}): string {
  const { id, token, hash } = makeToken();
  const entry = {
    id,
    hash,
    name: "审核员",
    role: "reviewer" as const,
    createdAt: "2026-01-01T00:00:00.000Z",
  };
  changeTokens(file, (tokens) => [...tokens, { ...entry, ...more }]);
  return token;
}

describe("the file of tokens", () => {
  it("holds a hash and no token, and is its owner's alone", () => {
    const token = add();
    const text = readFileSync(file, "utf8");
    expect(text).not.toContain(token.slice("pgt_00000000_".length));
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readTokens(file).map(({ name }) => name)).toEqual(["审核员"]);
  });

  it("is refused when others can read it, and when it is no list of tokens", () => {
    add();
    chmodSync(file, 0o644);
    expect(() => readTokens(file)).toThrow(/chmod 600/);
    for (const text of [
      "",
      "[]",
      '{"tokens":[{"id":"1"}]}',
      '{"tokens":[{"id":1,"name":"n","role":"root","hash":"h","createdAt":"t"}]}',
    ]) {
      writeFileSync(file, text);
      chmodSync(file, 0o600);
      expect(() => readTokens(file)).toThrow(TokenFileError);
    }
  });

  it("is changed by one command at a time, and freed by one that fails", () => {
    add();
    writeFileSync(`${file}.lock`, "");
    expect(() => add()).toThrow(/another command/);
    rmSync(`${file}.lock`);
    const fail = () => {
      throw new Error("no");
    };
    expect(() => changeTokens(file, fail)).toThrow("no");
    add();
    expect(readTokens(file)).toHaveLength(2);
  });
});

describe("a caller", () => {
  it("is known by a token that counts, and by no other", () => {
    const log: string[] = [];
    const tokens = tokensIn(
      file,
      (line) => log.push(line),
      () => Date.parse("2026-06-01"),
    );
    expect(tokens.any()).toBe(false);
    const good = add({ expiresAt: "2026-06-02T00:00:00.000Z" });
    const expired = add({ expiresAt: "2026-06-01T00:00:00.000Z" });
    const revoked = add({ revokedAt: "2026-02-01T00:00:00.000Z" });
    expect(tokens.any()).toBe(true);
    expect(tokens.viewerOf(good)).toMatchObject({ name: "审核员", role: "reviewer" });
    const forged = `${good.slice(0, 13)}${makeToken().token.slice(13)}`;
    for (const wrong of [expired, revoked, forged, makeToken().token, `${good}x`, "", "pgt_", "__proto__"])
      expect(tokens.viewerOf(wrong)).toBeUndefined();
    expect(log).toEqual([]);
  });

  it("is shut out at once when the file says so, or cannot be trusted any more", () => {
    const log: string[] = [];
    const tokens = tokensIn(file, (line) => log.push(line));
    const token = add();
    expect(tokens.viewerOf(token)).toBeDefined();
    changeTokens(file, (all) => all.map((one) => ({ ...one, revokedAt: "2026-01-02T00:00:00.000Z" })));
    expect(tokens.viewerOf(token)).toBeUndefined();
    const other = add();
    expect(tokens.viewerOf(other)).toBeDefined();
    chmodSync(file, 0o666);
    expect(tokens.viewerOf(other)).toBeUndefined();
    expect(tokens.viewerOf(other)).toBeUndefined();
    expect(log).toHaveLength(1);
    expect(log[0]).toContain("chmod 600");
  });
});
