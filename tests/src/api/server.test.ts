/** The server around GraphQL: errors, health, headers, the address it listens on. */
import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "@jest/globals";
import { createApi } from "../../../src/api/create-api.ts";
import { NotLoopbackError, serveApi } from "../../../src/api/serve-api.ts";
import type { Asker } from "../../../src/graph/port.ts";
import { clientOf } from "../../support/api-client.ts";

const healthy: Asker = { ask: async (query) => (query === "find-store" ? [{ formatVersion: 1 }] : []) };
const failing: Asker = {
  ask: async () => {
    throw new Error("the store at 10.0.0.7 refused the password hunter2", { cause: new Error("refused") });
  },
};
const silent = (): void => {};

describe("errors", () => {
  it("that nobody meant for callers are masked, and logged under the id that the caller is given", async () => {
    const log: string[] = [];
    const { data, errors } = await clientOf(failing, log)("{ documents { nodes { id } } }");
    expect(data).toBeNull();
    const [error] = errors;
    expect(error?.extensions?.["code"]).toBe("INTERNAL_SERVER_ERROR");
    expect(error?.path).toEqual(["documents"]);
    expect(JSON.stringify(errors)).not.toContain("hunter2");
    const id = String(error?.extensions?.["id"]);
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    const entry = log.find((line) => line.includes(id));
    expect(entry).toContain("hunter2");
    expect(entry).toContain("caused by Error: refused");
  });

  it("of the query itself reach the caller with status 400", async () => {
    const log: string[] = [];
    const { status, errors } = await clientOf(healthy, log)("{ nonsense }");
    expect(status).toBe(400);
    expect(errors[0]?.message).toContain("nonsense");
    expect(log).toEqual([]);
  });

  it("of callers are one line for those who look for it, and not sent back at any length", async () => {
    const log: [string, string | undefined][] = [];
    const api = createApi({ graph: healthy, log: (line, fields) => log.push([line, fields?.level]) });
    const query = `{ documents(after: "${"县".repeat(5_000)}") { nodes { id } } }`;
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ query });
    const answer = await api.fetch("http://api.test/graphql", { method: "POST", headers, body });
    const { errors } = (await answer.json()) as { errors: { message: string; path: string[] }[] };
    expect(errors[0]?.message.length).toBeLessThan(600);
    expect(errors[0]?.path).toEqual(["documents"]);
    expect(log.length).toBeGreaterThan(0);
    for (const [line, level] of log) {
      expect(level).toBe("debug");
      expect(line).toMatch(/^a request was refused: .{1,600}$/);
    }
  });
});

describe("health", () => {
  const health = (graph: Asker) => createApi({ graph, log: silent }).fetch("http://api.test/health");

  it("is 200 while the store answers and 503 when it does not, without saying why to callers", async () => {
    const good = await health(healthy);
    expect([good.status, await good.json()]).toEqual([200, { status: "ok" }]);
    const bad = await health(failing);
    expect(bad.status).toBe(503);
    expect(await bad.text()).not.toContain("hunter2");
  });
});

describe("answers", () => {
  const api = createApi({ graph: healthy, log: silent });

  it("all carry the security headers", async () => {
    const query = {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"query":"{__typename}"}',
    };
    const answers = [
      await api.fetch("http://api.test/"),
      await api.fetch("http://api.test/search?q=x"),
      await api.fetch("http://api.test/health"),
      await api.fetch("http://api.test/graphql", query),
      await api.fetch("http://api.test/nothing-here"),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 404]);
    for (const { headers } of answers) {
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toContain("unsafe");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("access-control-allow-origin")).toBeNull();
    }
  });

  it("hold no GraphiQL, which would come from another host", async () => {
    const answer = await api.fetch("http://api.test/graphql", { headers: { accept: "text/html" } });
    expect(await answer.text()).not.toMatch(/<script|unpkg|jsdelivr/);
  });

  it("leave files outside of the page alone", async () => {
    for (const address of ["/../package.json", "/%2e%2e/package.json", "/index.html/../../api/log.ts"])
      expect((await api.fetch(`http://api.test${address}`)).status).toBe(404);
  });
});

describe("serveApi", () => {
  it("serves over HTTP on a free port and stops", async () => {
    const served = await serveApi({ graph: healthy, host: "127.0.0.1", port: 0, log: silent });
    expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const answer = await fetch(`${served.url}/graphql?query=${encodeURIComponent("{__typename}")}`);
    expect(await answer.json()).toEqual({ data: { __typename: "Query" } });
    await served.close();
    await expect(fetch(`${served.url}/health`)).rejects.toThrow();
  });

  it("refuses an address that other machines reach", async () => {
    for (const host of ["0.0.0.0", "::", "192.168.1.4", "example.org"])
      await expect(serveApi({ graph: healthy, host, port: 0, log: silent })).rejects.toThrow(
        NotLoopbackError,
      );
  });

  it("does not answer a site that gives its own name this machine's address", async () => {
    const served = await serveApi({ graph: healthy, host: "127.0.0.1", port: 0, log: silent });
    const statusFor = (host: string) =>
      new Promise((resolve, reject) => {
        get(`${served.url}/health`, { headers: { host } }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        }).on("error", reject);
      });
    expect(await statusFor("rebound.example.org")).toBe(421);
    expect(await statusFor("localhost:4000")).toBe(200);
    expect(await statusFor("[::1]:4000")).toBe(200);
    await served.close();
  });

  it("says which address is taken", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    await expect(serveApi({ graph: healthy, host: "127.0.0.1", port, log: silent })).rejects.toThrow(
      `http://127.0.0.1:${port} is taken`,
    );
    other.close();
  });
});
