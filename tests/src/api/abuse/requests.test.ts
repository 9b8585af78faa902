/** Abusive requests over HTTP, on both stores: each is refused, the next is served, and nothing of them stays in memory. */
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { DEFAULT_LIMITS, type Limits } from "../../../../src/api/limits/limits.ts";
import type { Graph } from "../../../../src/graph/port.ts";
import { openPress } from "../../../support/api-client.ts";
import { type ChangingService, serveChanges } from "../../../support/changing-service.ts";
import { describeStores } from "../../../support/stores.ts";
import { ABUSIVE_REQUESTS, type AbusiveRequest } from "./abusive-requests.ts";
import { bytesLeftBy } from "./heap.ts";

// A server plans each query anew on its first call, which takes seconds on a busy machine.
jest.setTimeout(300_000);

const ROUNDS = 5;
// A round sends some 2 MB: what the client and compiled code take is far less, a body that is kept is more.
const MOST_LEFT = 1 << 20;

let service: ChangingService | undefined;
afterEach(async () => {
  await service?.close();
  service = undefined;
});

describeStores("abusive requests", (open, store) => {
  async function start(limits: Partial<Limits> = {}): Promise<{ graph: Graph; service: ChangingService }> {
    const { store: graph } = await openPress(open, store);
    service = await serveChanges(graph, { limits: { ...DEFAULT_LIMITS, answerMs: 200_000, ...limits } });
    return { graph, service };
  }

  it("are each refused, and the next request is served", async () => {
    const { service } = await start();
    const broken: string[] = [];
    for (const request of ABUSIVE_REQUESTS) {
      const fault = await faultOf(service, request);
      if (fault !== undefined) broken.push(`${request.what}: ${fault}`);
      if ((await countDocuments(service)) !== 3) broken.push(`${request.what}: the next is not served`);
    }
    expect(broken).toEqual([]);
    expect(service.log.filter((line) => line.startsWith("error "))).toEqual([]);
  });

  it("leave nothing in memory", async () => {
    const { service } = await start();
    const left = await bytesLeftBy(ROUNDS, async () => {
      for (const request of ABUSIVE_REQUESTS) await send(service, request);
      for (let nth = 0; nth < 5; nth++) await hangUp(service);
    });
    expect(left).toBeLessThan(MOST_LEFT);
    expect(await countDocuments(service)).toBe(3);
  });

  it("of a thousand callers who send nothing take no more places than there are, and not for long", async () => {
    const { service } = await start({ connections: 100, headersMs: 1_000, requestMs: 2_000 });
    const sockets = Array.from({ length: 1_000 }, () => halfAsked(service));
    await Promise.all(sockets.map(({ settled }) => settled));
    const held = sockets.filter(({ socket }) => !socket.destroyed).length;
    expect(held).toBeLessThanOrEqual(100);
    for (let left = held; left > 0; left = sockets.filter(({ socket }) => !socket.destroyed).length)
      await sleep(100);
    expect(await countDocuments(service)).toBe(3);
  });
});

describe("what a service keeps of each request", () => {
  it("is seen", async () => {
    const kept: unknown[] = [];
    const bodies = ABUSIVE_REQUESTS.map(({ init }) => init.body);
    const left = await bytesLeftBy(ROUNDS, async () => kept.push(Buffer.from(bodies.join(""))));
    expect(left).toBeGreaterThan(MOST_LEFT);
    expect(kept).toHaveLength(ROUNDS + 2);
  });
});

async function countDocuments({ ask }: ChangingService): Promise<number | undefined> {
  return (await ask(null, "{ documents { totalCount } }")).data?.documents.totalCount;
}

async function send({ url, authorization }: ChangingService, { path = "/graphql", init }: AbusiveRequest) {
  // An upload is looked at only where its bearer may change something.
  const headers = { ...(init.headers as Record<string, string>), authorization: authorization("admin") };
  const answer = await fetch(url + path, { ...init, headers });
  return { status: answer.status, text: await answer.text() };
}

/** What the answer is not that it should be; undefined where it is a clear refusal. */
async function faultOf(service: ChangingService, request: AbusiveRequest): Promise<string | undefined> {
  const { status, text } = await send(service, request);
  if (!request.statuses.includes(status)) return `status ${status}: ${text.slice(0, 200)}`;
  if (text.includes("INTERNAL_SERVER_ERROR")) return `masked: ${text}`;
  if (text.length > 5_000) return `${text.length} characters of answer`;
  if (request.code !== undefined && !text.includes(`"code":"${request.code}"`)) return text.slice(0, 300);
  return undefined;
}

/** Begins a request and is gone. */
async function hangUp({ url }: ChangingService): Promise<void> {
  const abort = new AbortController();
  const answer = fetch(`${url}/graphql?query=${encodeURIComponent("{ statements { nodes { id } } }")}`, {
    signal: abort.signal,
  });
  await sleep(5);
  abort.abort();
  await answer.catch(() => undefined);
}

/** A connection on which half a request is sent; settled once it stands or is refused. */
function halfAsked({ url }: ChangingService): { readonly socket: Socket; readonly settled: Promise<void> } {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.on("error", () => {});
  socket.resume();
  const settled = new Promise<void>((resolve) => {
    socket.once("close", () => resolve());
    socket.once("connect", () => {
      socket.write("POST /graphql HTTP/1.1\r\nHost: ");
      // Who finds no place is let go as soon as the server has seen the connection.
      setTimeout(resolve, 500);
    });
  });
  return { socket, settled };
}
