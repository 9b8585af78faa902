/** `npm start`, as a newcomer meets it. */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, describe, expect, it } from "@jest/globals";
import { policygraph } from "./support/command-line.ts";
import { type Service, startService } from "./support/service.ts";

const SAMPLES = 6;

async function documentCount({ url }: Service): Promise<number> {
  const query = encodeURIComponent("{ documents(first: 1) { totalCount } }");
  const response = await fetch(`${url}/graphql?query=${query}`);
  const answer = (await response.json()) as { data: { documents: { totalCount: number } } };
  return answer.data.documents.totalCount;
}

describe("npm start", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-start-"));
  const store = `file:${path.join(folder, "graph.db")}`;
  let service: Service | undefined;
  afterEach(async () => {
    await service?.kill();
    service = undefined;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("ingests the samples the first time, and serves the page and GraphQL on loopback", async () => {
    service = await startService(store);
    expect(service.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(service.log()).toContain("Ingesting the sample pages");
    expect(await documentCount(service)).toBe(SAMPLES);
    const page = await fetch(`${service.url}/`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("<title>policygraph");
    await service.stop();
  }, 120_000);

  it("is ready at once the second time, and lets commands work on its store", async () => {
    service = await startService(store);
    expect(service.log()).not.toContain("Ingesting");
    const page = "本报云岭讯（记者 林若谷） “把医共体建起来。”云岭县卫生健康局局长陈明远说。\n";
    const ingested = await policygraph(["ingest", "-", "--store", store, "--json"], { input: page });
    expect(ingested).toMatchObject({ code: 0 });
    expect(JSON.parse(ingested.out)).toMatchObject({ documents: { loaded: 1 } });
    const verified = await policygraph(["verify", "--store", store, "--json"]);
    expect(JSON.parse(verified.out)).toMatchObject({ documents: SAMPLES + 1, findings: [] });
    expect(await documentCount(service)).toBe(SAMPLES + 1);
    await service.stop();
  }, 120_000);

  it("leaves a store that holds other pages as it is", async () => {
    service = await startService(store);
    expect(service.log()).not.toContain("Ingesting");
    expect(await documentCount(service)).toBe(SAMPLES + 1);
  }, 120_000);

  it("completes a first start that was killed half-way", async () => {
    const other = `file:${path.join(folder, "other.db")}`;
    await policygraph(["ingest", "samples/05-press-conference.txt", "--store", other]);
    service = await startService(other);
    expect(service.log()).toContain("Ingesting");
    expect(await documentCount(service)).toBe(SAMPLES);
  }, 120_000);
});
