/** What the service tells of its requests: the log's lines and the figures, over real HTTP. */
import { request } from "node:http";
import { afterEach, describe, expect, it } from "@jest/globals";
import type { LogFields } from "../../../../src/api/log.ts";
import { type ServedApi, type ServeOptions, serveApi } from "../../../../src/api/serve-api.ts";
import type { Asker } from "../../../../src/graph/port.ts";

const healthy: Asker = {
  ask: async (query) => (query === "find-document-count" ? [{ total: 0 }] : []),
};
const failing: Asker = {
  ask: async () => {
    throw new Error("the password is hunter2");
  },
};

interface Line extends LogFields {
  readonly words: string;
}
let served: ServedApi | undefined;
const lines: Line[] = [];
afterEach(async () => {
  await served?.close();
  lines.length = 0;
});

async function serve(graph: Asker, more: Partial<ServeOptions> = {}): Promise<string> {
  const log = (words: string, fields: LogFields = {}): void => void lines.push({ words, ...fields });
  served = await serveApi({ graph, log, host: "127.0.0.1", port: 0, ...more });
  return served.url;
}

function ask(url: string, query: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", connection: "close", ...headers },
    body: JSON.stringify({ query }),
  });
}

/** The lines of requests; the last may be written just after its answer has come. */
async function requestLines(count: number): Promise<Line[]> {
  for (;;) {
    const found = lines.filter(({ words }) => words === "request");
    if (found.length >= count) return found;
    await new Promise(setImmediate);
  }
}

const DOCUMENTS = "query CountOfDocuments { documents { totalCount } }";

describe("the log", () => {
  it("has one line a request, with its id, operation, status and time, and not the query", async () => {
    const url = await serve(healthy);
    const answer = await ask(url, '{ person(name: "孙丽华") { id } }');
    await answer.text();
    await (await ask(url, DOCUMENTS, { "x-request-id": "page-7" })).text();
    const [first, second] = await requestLines(2);
    expect(first).toMatchObject({ level: "info", path: "/graphql", status: 200, who: "anonymous" });
    expect(first?.["requestId"]).toBe(answer.headers.get("x-request-id"));
    expect(first?.["requestId"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(second).toMatchObject({ requestId: "page-7", operation: "CountOfDocuments", method: "POST" });
    expect(second?.["ms"]).toEqual(expect.any(Number));
    expect(JSON.stringify(lines)).not.toContain("孙丽华");
  });

  it("has the query where that is wished", async () => {
    const url = await serve(healthy, { logQueries: true });
    await (await ask(url, DOCUMENTS)).text();
    expect((await requestLines(1))[0]?.["query"]).toBe(DOCUMENTS);
  });

  it("has nothing of an address that is none of the service's, nor of its query", async () => {
    const url = await serve(healthy);
    await (await fetch(`${url}/${encodeURIComponent("孙丽华")}`)).text();
    await (await fetch(`${url}/graphql?query=${encodeURIComponent('{person(name:"孙丽华"){id}}')}`)).text();
    const found = await requestLines(2);
    expect(found.map(({ path }) => path)).toEqual(["(other)", "/graphql"]);
    expect(JSON.stringify(found)).not.toMatch(/孙|%E5/);
  });

  it.each(["a b", "x".repeat(65), "id\u00e9", '"quoted"'])("makes an id of its own for %j", async (given) => {
    const url = await serve(healthy);
    const id = await new Promise((resolve, reject) => {
      request(`${url}/health/live`, { headers: { "x-request-id": given } }, (answer) => {
        answer.resume();
        resolve(answer.headers["x-request-id"]);
      })
        .on("error", reject)
        .end();
    });
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("ties a masked error to its request", async () => {
    const url = await serve(failing);
    const body = (await (await ask(url, DOCUMENTS)).json()) as { errors: { extensions: { id: string } }[] };
    const id = body.errors[0]?.extensions.id;
    const [line] = await requestLines(1);
    expect(line).toMatchObject({ level: "error", errors: ["INTERNAL_SERVER_ERROR"], errorIds: [id] });
    expect(lines.find(({ errorId }) => errorId === id)?.words).toContain("hunter2");
  });

  it("mentions probes only to who looks for them", async () => {
    const url = await serve(healthy);
    await (await fetch(`${url}/health`)).text();
    expect((await requestLines(1))[0]).toMatchObject({ level: "debug" });
  });
});

describe("the figures", () => {
  const figures = async (url: string) => (await fetch(`${url}/metrics`)).text();

  it("count requests, operations, errors and the store's query files", async () => {
    const url = await serve(healthy);
    await (await ask(url, DOCUMENTS)).text();
    await (await ask(url, "{ nonsense }")).text();
    await requestLines(2);
    const text = await figures(url);
    for (const line of [
      'policygraph_http_requests_total{route="graphql",method="POST",status="200"} 2',
      'policygraph_operation_seconds_count{operation="CountOfDocuments",outcome="ok"} 1',
      'policygraph_operation_seconds_count{operation="(none)",outcome="error"} 1',
      'policygraph_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1',
      'policygraph_store_query_seconds_count{query="find-document-count",outcome="ok"} 1',
      "policygraph_http_requests_running 1",
    ])
      expect(text.split("\n")).toContain(line);
    expect(text).toContain("process_resident_memory_bytes");
    expect(text).toContain("nodejs_eventloop_lag_seconds");
  });

  it("stay bounded whatever names callers send", async () => {
    const url = await serve(healthy);
    for (let at = 0; at < 150; at++) await (await ask(url, `query Name${at} { __typename }`)).text();
    await requestLines(150);
    const names = new Set([...(await figures(url)).matchAll(/operation="([^"]*)"/g)].map(([, name]) => name));
    expect(names.size).toBe(101);
    expect(names).toContain("(other)");
  });
});

describe("health and figures", () => {
  const statusOf = async (address: string, headers: Record<string, string> = {}) =>
    (await fetch(address, { headers })).status;

  it("are for whom the settings say", async () => {
    const url = await serve(healthy, { healthAccess: "off", metricsAccess: "loopback" });
    expect(await statusOf(`${url}/health/live`)).toBe(403);
    expect(await statusOf(`${url}/health`)).toBe(403);
    expect(await statusOf(`${url}/metrics`)).toBe(200);
    // A proxy on this machine speaks for callers elsewhere.
    expect(await statusOf(`${url}/metrics`, { "x-forwarded-for": "192.0.2.7" })).toBe(403);
  });

  it("tell a process that lives from one that can answer", async () => {
    const url = await serve(failing);
    expect(await statusOf(`${url}/health/live`)).toBe(200);
    expect(await statusOf(`${url}/health/ready`)).toBe(503);
    expect(await statusOf(`${url}/health`)).toBe(503);
  });

  it("do not wait for a store that does not answer", async () => {
    const url = await serve({ ask: () => new Promise(() => {}) });
    const answer = await fetch(`${url}/health/ready`);
    expect([answer.status, await answer.json()]).toEqual([503, { status: "the store does not answer" }]);
  });

  it("are asked for by their whole address alone", async () => {
    const url = await serve(healthy);
    for (const address of ["/any/health", "/any/alive", "/health/live/x", "/metrics/"])
      expect(await statusOf(`${url}${address}`)).not.toBe(200);
    expect(await (await fetch(`${url}/graphql?x=/health/live`)).text()).toContain("query");
  });
});
