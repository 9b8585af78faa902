/** What holds while requests are answered, over HTTP: time, rate, places, bodies, slow callers. */
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "@jest/globals";
import { limitsOf } from "../../../../ingest/commands/api-settings.ts";
import { DEFAULT_LIMITS, type Limits } from "../../../../src/api/limits/limits.ts";
import { type ServedApi, serveApi } from "../../../../src/api/serve-api.ts";
import type { Asker } from "../../../../src/graph/port.ts";
import { SETTINGS, type SettingValues } from "../../../../src/settings/settings.ts";

const empty: Asker = { ask: async () => [] };
const open: ServedApi[] = [];
afterEach(async () => {
  for (const served of open.splice(0)) await served.close();
});

async function serve(graph: Asker, limits: Partial<Limits>): Promise<string> {
  const served = await serveApi({
    graph,
    log: () => {},
    host: "127.0.0.1",
    port: 0,
    limits: { ...DEFAULT_LIMITS, ...limits },
  });
  open.push(served);
  return served.url;
}

const QUERY = "{ documents { nodes { id } } }";

async function ask(url: string, body: BodyInit = JSON.stringify({ query: QUERY })) {
  const answer = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body,
    ...(body instanceof ReadableStream ? { duplex: "half" } : {}),
  } as RequestInit);
  const { data, errors } = (await answer.json()) as {
    data?: unknown;
    errors?: { extensions?: { code?: string } }[];
  };
  return {
    status: answer.status,
    code: errors?.[0]?.extensions?.code,
    data,
    retryAfter: answer.headers.get("retry-after"),
  };
}

/** A store that answers when it is let. */
function slowStore() {
  const waiting: (() => void)[] = [];
  const times: (number | undefined)[] = [];
  const graph: Asker = {
    ask: (_query, _parameters, options) => {
      times.push(options?.timeoutMs);
      return new Promise((resolve) => waiting.push(() => resolve([])));
    },
  };
  return { graph, times, answer: () => waiting.splice(0).forEach((go) => void go()) };
}

describe("limits", () => {
  it("are by default those of the settings", () => {
    const values = Object.fromEntries(
      Object.entries(SETTINGS).map(([name, setting]) => [name, setting.default]),
    ) as unknown as SettingValues;
    expect(limitsOf(values)).toEqual(DEFAULT_LIMITS);
  });
});

describe("a request that takes too long", () => {
  it("is answered as such, and the store is told how long its answer is of use", async () => {
    const store = slowStore();
    const url = await serve(store.graph, { answerMs: 200 });
    expect(await ask(url)).toMatchObject({ status: 504, code: "TIMEOUT" });
    expect(store.times.every((time) => time !== undefined && time > 0 && time <= 200)).toBe(true);
    store.answer();
  });

  it("keeps its place until the store is done; who finds no place is told when to ask again", async () => {
    const store = slowStore();
    const url = await serve(store.graph, { answerMs: 200, requestsAtATime: 1 });
    expect((await ask(url)).code).toBe("TIMEOUT");
    expect(await ask(url)).toMatchObject({ status: 503, code: "BUSY", retryAfter: "1" });
    store.answer();
    await sleep(50);
    expect((await ask(url)).code).toBe("TIMEOUT");
    store.answer();
  });
});

describe("a caller who spends too much", () => {
  it("is refused until the minute is over, and told how much is left before", async () => {
    const url = await serve(empty, { pointsAMinute: 60 });
    const query = "{ rateLimit { cost limit remaining resetAt } documents(first: 40) { nodes { id } } }";
    const first = await ask(url, JSON.stringify({ query }));
    expect(first.data).toMatchObject({
      rateLimit: { cost: expect.any(Number), limit: 60, resetAt: expect.stringMatching(/^\d{4}-.*Z$/) },
    });
    const second = await ask(url, JSON.stringify({ query }));
    expect(second).toMatchObject({ status: 429, code: "RATE_LIMITED" });
    expect(Number(second.retryAfter)).toBeGreaterThan(0);
    expect((await fetch(`${url}/health`)).status).toBe(200);
  });
});

describe("a body", () => {
  it("that is too long is refused, whether its length is told before or not", async () => {
    const url = await serve(empty, { bodyBytes: 10_000 });
    const long = JSON.stringify({ query: `{ search(query: "${"县".repeat(5_000)}") { totalCount } }` });
    expect((await ask(url, long)).status).toBe(413);
    const pieces = new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode("x".repeat(1_000))),
    });
    const streamed = await ask(url, pieces).catch(() => ({ status: 413 }));
    expect(streamed.status).toBe(413);
    expect((await ask(url)).status).toBe(200);
  });

  it.each([
    ["no JSON", "{"],
    ["JSON of another kind", "7"],
    ["nothing", ""],
    ["a batch", JSON.stringify([{ query: QUERY }, { query: QUERY }])],
    ["no query", "{}"],
    ["a query that is no text", '{"query": {"a": 1}}'],
    ["an unknown parameter", JSON.stringify({ query: QUERY, __proto__x: 1 })],
    ["variables of another kind", JSON.stringify({ query: QUERY, variables: "x" })],
    ["bytes that are no UTF-8", new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])],
  ])("that is %s is refused, and the next is answered", async (_what, body) => {
    const url = await serve(empty, {});
    expect((await ask(url, body)).status).toBe(400);
    expect((await ask(url)).status).toBe(200);
  });
});

describe("callers who send slowly", () => {
  const heard = (url: string, words: string): Promise<string> =>
    new Promise((resolve) => {
      const socket = connect(Number(new URL(url).port), "127.0.0.1", () => socket.write(words));
      let text = "";
      socket.on("data", (piece) => {
        text += piece.toString();
      });
      socket.on("error", () => {});
      socket.on("close", () => resolve(text));
    });

  it("are let go with 408, be it in the headers or in the body", async () => {
    const url = await serve(empty, { headersMs: 300, requestMs: 600 });
    const host = new URL(url).host;
    const [headers, body] = await Promise.all([
      heard(url, `POST /graphql HTTP/1.1\r\nHost: ${host}\r\nX-A: `),
      heard(
        url,
        `POST /graphql HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`,
      ),
    ]);
    expect(headers).toContain("408");
    expect(body).toMatch(/408|400|^$/);
    expect((await ask(url)).status).toBe(200);
  });

  it("or hang up leave nothing behind", async () => {
    const store = slowStore();
    const url = await serve(store.graph, { requestsAtATime: 5 });
    const gone = Array.from({ length: 5 }, async () => {
      const abort = new AbortController();
      const answer = fetch(`${url}/graphql?query=${encodeURIComponent(QUERY)}`, { signal: abort.signal });
      await sleep(300);
      abort.abort();
      await answer.catch(() => {});
    });
    await Promise.all(gone);
    store.answer();
    await sleep(200);
    const next = ask(url);
    await sleep(300);
    store.answer();
    expect((await next).status).toBe(200);
  });
});
