/** How the service ends, with a real process and real signals. */
import { mkdtempSync, rmSync } from "node:fs";
import { type ClientRequest, type IncomingMessage, request } from "node:http";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, describe, expect, it } from "@jest/globals";
import { type ServeProcess, startServe } from "../../support/serve-process.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-stops-"));
const store = `file:${path.join(folder, "graph.db")}`;
let service: ServeProcess | undefined;
afterEach(async () => {
  service?.child.kill("SIGKILL");
  await service?.gone;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const BODY = '{"query":"{ __typename }"}';

/** A request of which the second half is still to come: it runs until that is sent. */
async function halfRequest({ url }: ServeProcess): Promise<{
  readonly rest: () => void;
  readonly answer: Promise<{ status: number | undefined; connection: string | undefined; text: string }>;
}> {
  const sent: ClientRequest = request(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", "content-length": BODY.length },
  });
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
    sent.once("response", resolve);
    sent.once("error", reject);
  }).then(async (response) => {
    let text = "";
    for await (const piece of response.setEncoding("utf8")) text += piece;
    return { status: response.statusCode, connection: response.headers.connection, text };
  });
  answer.catch(() => undefined);
  sent.write(BODY.slice(0, 10));
  // This request and the one that asks.
  await until(async () =>
    (await (await fetch(`${url}/metrics`)).text()).includes("policygraph_http_requests_running 2"),
  );
  return { rest: () => void sent.end(BODY.slice(10)), answer };
}

async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await holds())) await sleep(50);
}

const readiness = (url: string) =>
  fetch(`${url}/health/ready`).then(
    (answer) => answer.status,
    () => "refused",
  );

describe("the service, when it is asked to end", () => {
  it("says first that it is not ready, then takes nobody new, and finishes what it has begun", async () => {
    service = await startServe(store, ["--stop-delay", "3", "--stop-limit", "60"]);
    const { url, child, gone } = service;
    expect(await readiness(url)).toBe(200);
    const half = await halfRequest(service);
    child.kill("SIGTERM");
    await until(async () => (await readiness(url)) !== 200);
    expect(await readiness(url)).toBe(503);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    expect((await fetch(`${url}/health/live`)).headers.get("connection")).toBe("close");
    await until(async () => (await readiness(url)) === "refused");
    half.rest();
    const { status, connection, text } = await half.answer;
    expect([status, connection]).toEqual([200, "close"]);
    expect(JSON.parse(text)).toEqual({ data: { __typename: "Query" } });
    expect(await gone).toBe(0);
    expect(service.entries().map(({ msg }) => msg)).toEqual(["stopping", "request", "stopped"]);
  }, 120_000);

  it("waits no longer than the limit", async () => {
    service = await startServe(store, ["--stop-limit", "1"]);
    const half = await halfRequest(service);
    service.child.kill("SIGTERM");
    expect(await service.gone).toBe(0);
    await expect(half.answer).rejects.toThrow();
    expect(service.log()).toContain("1 requests took longer than 1 s and were cut off");
  }, 120_000);

  it("ends at once at a second signal", async () => {
    service = await startServe(store, ["--stop-limit", "60"]);
    await halfRequest(service);
    service.child.kill("SIGTERM");
    await until(() => service?.log().includes("stopping") ?? false);
    await sleep(600);
    service.child.kill("SIGTERM");
    expect(await service.gone).toBe(128 + os.constants.signals.SIGTERM);
  }, 120_000);

  it("takes the two signals that one Ctrl+C under npm makes for one", async () => {
    service = await startServe(store);
    const half = await halfRequest(service);
    service.child.kill("SIGINT");
    service.child.kill("SIGINT");
    half.rest();
    expect((await half.answer).status).toBe(200);
    expect(await service.gone).toBe(0);
  }, 120_000);
});
