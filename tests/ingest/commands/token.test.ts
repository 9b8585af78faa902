/** `policygraph token`, and a service that sees what it does. */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { policygraph } from "../../support/command-line.ts";
import { startService } from "../../support/service.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-token-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const store = `file:${path.join(folder, "graph.db")}`;
const token = (...args: string[]) => policygraph(["token", ...args, "--store", store]);

// Seven processes on a busy machine.
const PATIENCE_MS = 240_000;

interface Listed {
  readonly id: string;
  readonly state: string;
}

describe("policygraph token", () => {
  it(
    "makes a token that a running service knows at once, and takes it back",
    async () => {
      const service = await startService(store);
      try {
        const ask = (bearer: string) =>
          fetch(`${service.url}/graphql?query=${encodeURIComponent("{ viewer { name role expiresAt } }")}`, {
            headers: { authorization: `Bearer ${bearer}` },
          });
        const { code, out, err } = await token(
          "add",
          "--role",
          "reviewer",
          "--name",
          "安可为",
          "--expires",
          "90d",
        );
        expect(code).toBe(0);
        const secret = out.trim();
        expect(secret).toMatch(/^pgt_[0-9a-f]{8}_\S{43}$/);
        expect(err).not.toContain(secret);
        const answer = (await (await ask(secret)).json()) as { data: { viewer: object } };
        expect(answer.data.viewer).toMatchObject({ name: "安可为", role: "REVIEWER" });
        const list = await token("list", "--json");
        expect(list.out).not.toContain(secret.slice(13));
        const [listed] = JSON.parse(list.out) as Listed[];
        expect(listed?.state).toBe("counts");
        expect((await token("revoke", String(listed?.id))).code).toBe(0);
        expect((await ask(secret)).status).toBe(401);
        expect((await token("list")).out).toContain("revoked");
        expect((await token("revoke", String(listed?.id))).code).toBe(2);
      } finally {
        await service.stop();
      }
    },
    PATIENCE_MS,
  );

  it.each([
    [["add", "--role", "owner", "--name", "n"]],
    [["add", "--role", "reader"]],
    [["add", "--role", "reader", "--name", " "]],
    [["add", "--role", "reader", "--name", "x".repeat(101)]],
    [["add", "--role", "reader", "--name", "n", "--expires", "2020-01-01"]],
    [["add", "--role", "reader", "--name", "n", "--expires", "2030-02-30"]],
    [["add", "--role", "reader", "--name", "n", "--expires", "soon"]],
    [["revoke", "00000000"]],
  ])("refuses %j", async (args) => {
    expect((await token(...args)).code).toBe(2);
  });
});
