/** Who may ask, over real HTTP: on this machine, from others, with and without a token. */
import { get } from "node:http";
import { afterEach, describe, expect, it } from "@jest/globals";
import type { Tokens, Viewer } from "../../../../src/api/access/tokens.ts";
import { NotLoopbackError, type ServedApi, serveApi } from "../../../../src/api/serve-api.ts";
import type { Asker } from "../../../../src/graph/port.ts";

const graph: Asker = { ask: async (query) => (query === "find-store" ? [{ formatVersion: 1 }] : []) };
const READER: Viewer = { token: "00000001", name: "读者", role: "reader", expiresAt: null };
const tokens: Tokens = { any: () => true, viewerOf: (token) => (token === "good" ? READER : undefined) };

const open: ServedApi[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((served) => served.close()));
});

async function serve(options: Partial<Parameters<typeof serveApi>[0]> = {}): Promise<number> {
  const served = await serveApi({ graph, log: () => {}, host: "127.0.0.1", port: 0, ...options });
  open.push(served);
  return Number(new URL(served.url).port);
}

interface Reply {
  readonly status: number;
  readonly challenge: string | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

function ask(port: number, path: string, headers: Record<string, string> = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, path, headers }, (answer) => {
      let body = "";
      answer.setEncoding("utf8").on("data", (part: string) => {
        body += part;
      });
      const { "www-authenticate": challenge, "content-type": type } = answer.headers;
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, challenge, type, body }));
    }).on("error", reject);
  });
}

const VIEWER = `/graphql?query=${encodeURIComponent("{ viewer { name role } }")}`;
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe("on this machine alone", () => {
  it("everybody may ask, and who bears a token is known", async () => {
    const port = await serve({ tokens });
    expect(JSON.parse((await ask(port, VIEWER)).body)).toEqual({ data: { viewer: null } });
    expect(JSON.parse((await ask(port, VIEWER, bearer("good"))).body)).toEqual({
      data: { viewer: { name: "读者", role: "READER" } },
    });
    expect((await ask(port, VIEWER, { authorization: "Basic Z29vZA==" })).status).toBe(200);
  });

  it("a wrong token is 401 whatever is wrong with it, in the type that was asked for", async () => {
    const port = await serve({ tokens });
    const replies = await Promise.all(
      ["bad", "", "good good", "pgt_00000000_x"].map((token) => ask(port, VIEWER, bearer(token))),
    );
    expect(new Set(replies.map(({ body }) => body)).size).toBe(1);
    for (const { status, challenge, type, body } of replies) {
      expect([status, challenge]).toEqual([401, 'Bearer realm="policygraph", error="invalid_token"']);
      expect(type).toContain("application/json");
      expect(JSON.parse(body).errors[0].extensions).toEqual({ code: "UNAUTHENTICATED" });
    }
    const accept = "application/graphql-response+json";
    const { type } = await ask(port, VIEWER, { ...bearer("bad"), accept });
    expect(type).toContain(accept);
  });

  it("an upload without a token is refused before it is read", async () => {
    const port = await serve({ tokens });
    const body = new FormData();
    body.set("operations", '{"query":"{__typename}"}');
    const { status } = await fetch(`http://127.0.0.1:${port}/graphql`, { method: "POST", body });
    expect(status).toBe(401);
  });
});

describe("reached from other machines", () => {
  it("the service does not start without a token", async () => {
    for (const host of ["0.0.0.0", "::", "192.168.1.4", "example.org"])
      await expect(serve({ host })).rejects.toThrow(NotLoopbackError);
    await expect(serve({ allowedHosts: ["graph.example.org"] })).rejects.toThrow(/token add/);
  });

  it("it answers nobody without a token, at none of the addresses that GraphQL has", async () => {
    const port = await serve({ tokens, host: "0.0.0.0" });
    const query = `query=${encodeURIComponent("{ __schema { types { name } } }")}`;
    for (const path of ["/graphql", "/graphql/", "/x/graphql", "//graphql", "/GRAPHQL"])
      expect([path, (await ask(port, `${path}?${query}`)).status]).toEqual([path, 401]);
    expect((await ask(port, `/?${query}&x=/graphql`)).body).not.toContain("__Schema");
    expect((await ask(port, `/x?${query}&x=/graphql`)).status).toBe(401);
    expect((await ask(port, VIEWER, bearer("good"))).status).toBe(200);
    expect((await ask(port, VIEWER)).challenge).toBe('Bearer realm="policygraph"');
    expect((await ask(port, "/")).status).toBe(200);
    expect((await ask(port, "/health")).status).toBe(200);
  });

  it("it answers to addresses and allowed names, not to a name that a stranger gave it", async () => {
    const exposed = await serve({ tokens, host: "0.0.0.0", allowedHosts: ["graph.example.org"] });
    const proxied = await serve({ tokens, allowedHosts: ["graph.example.org"] });
    const status = async (port: number, host: string) => (await ask(port, "/health", { host })).status;
    for (const port of [exposed, proxied]) {
      expect(await status(port, "Graph.example.org")).toBe(200);
      expect(await status(port, "localhost:4000")).toBe(200);
      expect(await status(port, "rebound.example.org")).toBe(421);
      expect(await status(port, "graph.example.org.evil.test")).toBe(421);
    }
    expect(await status(exposed, "192.168.1.4:4000")).toBe(200);
    expect(await status(proxied, "192.168.1.4:4000")).toBe(421);
    expect((await ask(proxied, VIEWER)).status).toBe(401);
  });
});
