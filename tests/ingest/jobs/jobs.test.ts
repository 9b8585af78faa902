/** Texts and files that are handed to a running service, which has them read by processes of their own. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeAll, beforeEach, expect, it, jest } from "@jest/globals";
import { openGraph } from "../../../src/graph/open-graph.ts";
import { packageRoot } from "../../../src/package-root.ts";
import { findJob } from "../../../src/query/jobs.ts";
import type { Loose } from "../../support/api-client.ts";
import { policygraph } from "../../support/command-line.ts";
import { addToken, JOB, type Sender, senderTo } from "../../support/handing-in.ts";
import { type ServeProcess, startServe } from "../../support/serve-process.ts";
import { commandsOn } from "../../support/store-commands.ts";
import { describeStores } from "../../support/stores.ts";

jest.setTimeout(240_000);

const sample = (name: string) => readFileSync(path.join(packageRoot(), "samples", name));
const PAGE = sample("01-county-medical-community.txt");

// Builds what is missing: the service starts the built program.
beforeAll(async () => {
  await policygraph(["--help"]);
});

describeStores("what is handed to the service", (_open, store) => {
  let folder = "";
  let service: ServeProcess | undefined;
  let sender: Sender;

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-jobs-"));
  });
  afterEach(async () => {
    service?.child.kill("SIGKILL");
    await service?.gone;
    rmSync(folder, { recursive: true, force: true });
  });

  async function start(...args: string[]): Promise<ServeProcess> {
    const [tokens, spool] = [path.join(folder, "tokens.json"), path.join(folder, "spool")];
    const token = addToken(tokens, "admin", "资料员");
    service = await startServe(await store.address(), ["--tokens", tokens, "--spool", spool, ...args]);
    sender = senderTo(service.url, token);
    return service;
  }

  const spooled = () => readdirSync(path.join(folder, "spool")).filter((file) => file.startsWith("job_"));

  /** Resolves once nothing waits in the spool: a job is said to be done just before its content goes. */
  async function isEmptied(): Promise<void> {
    while (spooled().length > 0) await sleep(20);
  }

  /** Ids of the processes that the service has started. */
  function children({ child }: ServeProcess): readonly number[] {
    try {
      return execFileSync("pgrep", ["-P", String(child.pid)], { encoding: "utf8" })
        .trim()
        .split("\n")
        .map(Number);
    } catch {
      return [];
    }
  }

  /** The process that reads for the service, once there is one. */
  async function readerOf(served: ServeProcess, job: string): Promise<number> {
    await sender.once(job, "RUNNING");
    for (;;) {
      const [reader] = children(served);
      if (reader !== undefined) return reader;
      await sleep(20);
    }
  }

  it("is read to its end, refused in the report where it is no page, and nothing of it stays in the spool", async () => {
    await start();
    const asked = { why: "补录三月的版面", clientMutationId: "7" };
    const { job, errors, clientMutationId } = await sender.file(PAGE, "../../etc/医共体.TXT", asked);
    expect([errors, clientMutationId]).toEqual([[], "7"]);
    const told = { name: "医共体.TXT", askedBy: "资料员", why: asked.why, size: PAGE.length };
    expect(job).toMatchObject(told);
    expect(spooled()).toEqual([`${job.id}.txt`]);
    expect(statSync(path.join(folder, "spool", `${job.id}.txt`)).mode & 0o777).toBe(0o600);
    expect(statSync(path.join(folder, "spool")).mode & 0o777).toBe(0o700);
    const address = "https://news.example.org/1";
    const others: string[] = [];
    for (const [text, more] of [
      ["第一版\n没有人说话。\n", {}],
      ["甲版\n", { address }],
      ["乙版\n", { address }],
      ["\0", {}],
    ] as const)
      others.push((await sender.text({ text, name: "医共体.TXT", ...more })).job.id);
    expect(await sender.once(job.id, "DONE", "FAILED")).toMatchObject({
      ...{
        ...told,
        state: "DONE",
        runs: 1,
        failure: null,
        canRunAgain: false,
        progress: { done: 1, total: 1 },
      },
      document: { id: `doc_${job.sha256.slice(0, 24)}` },
      location: `upload:${job.sha256.slice(0, 12)}/医共体.TXT`,
      report: { loaded: 1, refused: 0, articles: 3, messages: [] },
    });
    const ended: Loose[] = [];
    for (const id of others) ended.push(await sender.once(id, "DONE", "FAILED"));
    expect(ended.map(({ state }) => state)).toEqual(["DONE", "DONE", "DONE", "DONE"]);
    const [alike, , newer, bad] = ended;
    expect(bad).toMatchObject({
      ...{ document: null, documents: [] },
      report: { refused: 1, messages: [{ severity: "ERROR", code: "binary-file", file: "医共体.TXT" }] },
    });
    expect(JSON.stringify(bad)).not.toContain(folder);
    await isEmptied();
    // One name is two sources; what has an address is a version of it.
    const { data } = await sender.ask(`{ documents { nodes { id sources { location } } }
      jobs(first: 1) { totalCount nodes { id } pageInfo { endCursor } }
      auditLog { nodes { action outcome subject arguments documents } } }`);
    const standing = data.documents.nodes.map(({ id }: Loose) => id).sort();
    expect(standing).toEqual([`doc_${job.sha256.slice(0, 24)}`, alike.document.id, newer.document.id].sort());
    expect(newer.location).toBe(address);
    expect(data.jobs).toMatchObject({ totalCount: 5, nodes: [{ id: bad.id }] });
    const after = data.jobs.pageInfo.endCursor;
    const next = await sender.ask(
      "query ($after: String) { jobs(first: 1, after: $after) { nodes { id } } }",
      {
        after,
      },
    );
    expect(next.data.jobs.nodes).toEqual([{ id: newer.id }]);
    const entry = data.auditLog.nodes.find(({ subject }: Loose) => subject === job.id);
    expect(entry).toMatchObject({ action: "ingestFile", outcome: "DONE" });
    expect(JSON.parse(entry.arguments)).toMatchObject({ name: "医共体.TXT", sha256: job.sha256 });
    const figures = await (await fetch(`${service?.url}/metrics`)).text();
    expect(figures).toContain('policygraph_jobs_ended_total{outcome="done"} 5');
    expect(figures).toContain('policygraph_jobs{state="queued"} 0');
    await takesJobs(job.id);
  });

  /** Verify, doctor, backup and restore take a store with jobs in it. */
  async function takesJobs(job: string): Promise<void> {
    const commands = commandsOn(await store.address());
    await commands.isSound();
    expect((await commands.run("doctor")).code).toBe(0);
    const file = path.join(folder, "all.backup.gz");
    expect((await commands.run("backup", file)).code).toBe(0);
    const restored = `file:${path.join(folder, "restored.grafeo")}`;
    expect((await policygraph(["restore", file, "--store", restored])).code).toBe(0);
    await commandsOn(restored).isSound();
    const graph = await openGraph(restored);
    expect(await findJob(graph, job)).toMatchObject({ id: job, state: "done", kept: false });
    await graph.close();
  }

  it("fails when its process dies, and runs again; erased, it leaves nothing behind", async () => {
    const served = await start();
    const { job } = await sender.file(PAGE, "渠边见闻.txt", { why: "渠边的理由" });
    expect(await sender.again(job.id)).toMatchObject({ job: null, errors: [{ code: "UNCHANGED" }] });
    process.kill(await readerOf(served, job.id), "SIGKILL");
    expect(await sender.once(job.id, "DONE", "FAILED")).toMatchObject({
      ...{ state: "FAILED", canRunAgain: true, runs: 1, report: null },
      failure: expect.stringContaining("SIGKILL"),
    });
    expect(spooled()).toHaveLength(1);
    expect(await sender.again(job.id)).toMatchObject({ job: { id: job.id, failure: null }, errors: [] });
    const done = await sender.once(job.id, "DONE", "FAILED");
    expect(done).toMatchObject({ state: "DONE", runs: 2, failure: null });
    await isEmptied();
    expect(await sender.again("job_nothing")).toMatchObject({ errors: [{ code: "NOT_FOUND" }] });

    const { job: second } = await sender.file(PAGE, "渠边见闻.txt");
    process.kill(await readerOf(served, second.id), "SIGKILL");
    await sender.once(second.id, "FAILED");
    const erase = "mutation ($input: RetractInput!) { retract(input: $input) { written } }";
    const input = { document: done.document.id, erase: true, why: "撤" };
    expect((await sender.ask(erase, { input })).data.retract.written).toBe(true);
    expect(spooled()).toEqual([]);
    expect(await sender.again(second.id)).toMatchObject({ errors: [{ code: "NOT_FOUND" }] });
    const { data } = await sender.ask(`{ jobs { nodes { ${JOB} } } auditLog { nodes { arguments } } }`);
    expect(data.jobs.nodes).toHaveLength(2);
    expect(JSON.stringify(data)).not.toContain("渠边");
  });

  it("goes on after the service was ended, whether it was asked to or not; what reads ends with it", async () => {
    let served = await start();
    const jobs: string[] = [];
    for (const name of ["01-county-medical-community.txt", "03-one-line-paragraphs.txt"])
      jobs.push((await sender.file(sample(name), name)).job.id);
    for (const signal of ["SIGKILL", "SIGTERM"] as const) {
      const reader = await readerOf(served, jobs[0] ?? "");
      served.child.kill(signal);
      await served.gone;
      while (isAlive(reader)) await sleep(50);
      expect(spooled()).toHaveLength(2);
      served = await start();
    }
    for (const id of jobs) expect((await sender.once(id, "DONE", "FAILED")).state).toBe("DONE");
    expect((await sender.job(jobs[0] ?? "")).runs).toBe(3);
    await isEmptied();
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
