/** Files in multipart requests over HTTP: what is no such request, too much, or from somebody who may not. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { changesOf } from "../../../../ingest/changes/changes.ts";
import { type OpenJobs, openJobs } from "../../../../ingest/jobs/jobs.ts";
import { tokensIn } from "../../../../src/api/access/tokens.ts";
import { DEFAULT_LIMITS } from "../../../../src/api/limits/limits.ts";
import { type ServedApi, serveApi } from "../../../../src/api/serve-api.ts";
import { openGraph } from "../../../../src/graph/open-graph.ts";
import type { Graph } from "../../../../src/graph/port.ts";
import { addToken, partsOf, type Sender, senderTo } from "../../../support/handing-in.ts";

jest.setTimeout(120_000);

const INGEST = `mutation ($input: IngestFileInput!) {
  ingestFile(input: $input) { job { id state name location } errors { code message } } }`;
const OPERATIONS = { query: INGEST, variables: { input: { file: null } } };
const MOST = 50_000;

const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-uploads-"));
const store = `file:${path.join(folder, "graph.db")}`;
let graph: Graph;
let jobs: OpenJobs;
let served: ServedApi;
let admin: Sender;
const tokens = path.join(folder, "tokens.json");

beforeAll(async () => {
  graph = await openGraph(store);
  jobs = await openJobs({
    ...{ graph, store, folder: path.join(folder, "spool"), mostJobs: 2, mostBytes: 2 * MOST, log: () => {} },
    // What is queued here is not read: a program that is none ends at once.
    program: path.join(folder, "none.js"),
  });
  const token = addToken(tokens, "admin", "资料员");
  served = await serveApi({
    ...{ graph, jobs, changes: changesOf(graph), log: () => {}, host: "127.0.0.1", port: 0 },
    tokens: tokensIn(tokens, () => {}),
    limits: { ...DEFAULT_LIMITS, uploadBytes: MOST, bodyBytes: 10_000 },
  });
  admin = senderTo(served.url, token);
});
afterAll(async () => {
  await served.close();
  await jobs.close();
  await graph.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A body of these parts, those that are undefined left out. */
function body(parts: Record<string, string | File | undefined>): FormData {
  const made = new FormData();
  for (const [name, part] of Object.entries(parts)) if (part !== undefined) made.set(name, part);
  return made;
}

const GOOD = {
  operations: JSON.stringify(OPERATIONS),
  map: '{"0": ["variables.input.file"]}',
  0: new File(["第一版\n"], "1.txt"),
};

describe("a multipart request", () => {
  it.each([
    ["has no operations", { operations: undefined }],
    ["has operations that are no JSON", { operations: "{" }],
    ["has several operations", { operations: JSON.stringify([OPERATIONS]) }],
    ["has operations that are null", { operations: "null" }],
    ["has no map", { map: undefined }],
    ["has a map that is no JSON", { map: "variables" }],
    ["has a map that is a list", { map: '[["variables.input.file"]]' }],
    ["has a map that names nothing", { map: "{}" }],
    ["names a part that is not there", { map: '{"1": ["variables.input.file"]}' }],
    ["names a part that is no file", { 0: "第一版" }],
    ["puts the file in two places", { map: '{"0": ["variables.input.file", "variables.input.name"]}' }],
    ["puts the file nowhere", { map: '{"0": []}' }],
    ["puts the file where no null is", { map: '{"0": ["variables.input.other"]}' }],
    ["puts the file in the query", { map: '{"0": ["query"]}' }],
    ["puts the file into a prototype", { map: '{"0": ["variables.__proto__.file"]}' }],
    ["puts the file into a constructor", { map: '{"0": ["variables.constructor.prototype"]}' }],
    ["has a map of numbers", { map: '{"0": [1]}' }],
    ["has a map of words", { map: '{"0": "variables.input.file"}' }],
    ["has two files", { 1: new File(["x"], "2.txt") }],
    ["has a field too many", { more: "x" }],
  ])("that %s is refused with a word on what is wrong", async (_what, parts) => {
    const { status, data, errors } = await admin.send(body({ ...GOOD, ...parts }));
    expect([status, data]).toEqual([400, undefined]);
    expect(errors[0]?.extensions["code"]).toBe("BAD_REQUEST");
    expect(errors[0]?.message).toMatch(/^This is no multipart request: .{10}/);
    expect(Object.prototype).not.toHaveProperty("file");
  });

  it.each([
    ["has no boundary", "multipart/form-data", "--x\r\n"],
    [
      "ends in the middle of a part",
      "multipart/form-data; boundary=x",
      '--x\r\nContent-Disposition: form-data; name="ope',
    ],
    ["is empty", "multipart/form-data; boundary=x", ""],
    ["is of another kind", "multipart/mixed; boundary=x", "--x--\r\n"],
  ])("that %s is refused", async (_what, type, text) => {
    const { status, errors } = await admin.send(text, { "content-type": type });
    expect([status, errors[0]?.extensions["code"]]).toEqual([400, "BAD_REQUEST"]);
  });

  it("with a file or a body that is too large is refused", async () => {
    const large = await admin.send(partsOf(new Uint8Array(MOST + 1), "1.txt", OPERATIONS));
    expect([large.status, large.errors[0]?.extensions["code"]]).toEqual([413, "REQUEST_ENTITY_TOO_LARGE"]);
    const huge = await admin.send(partsOf(new Uint8Array(3 * MOST), "1.txt", OPERATIONS));
    expect([huge.status, huge.errors[0]?.extensions["code"]]).toEqual([413, "REQUEST_ENTITY_TOO_LARGE"]);
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode(`--x\r\n${"x".repeat(1_000)}`)),
    });
    const unstated = await fetch(`${served.url}/graphql`, {
      ...{ method: "POST", body: endless, duplex: "half" },
      headers: {
        authorization: `Bearer ${addToken(tokens, "admin", "另一位")}`,
        "content-type": "multipart/form-data; boundary=x",
      },
    } as RequestInit).then(
      ({ status }) => status,
      // It may be let go before it has read the answer.
      () => 413,
    );
    expect([400, 413]).toContain(unstated);
    // Other bodies keep their own limit.
    const plain = await admin.ask(`{ __typename } # ${"x".repeat(20_000)}`);
    expect(plain.status).toBe(413);
  });

  it("of somebody who may not hand in is refused before it is read, and noted", async () => {
    expect((await senderTo(served.url, null).send(body(GOOD))).status).toBe(401);
    for (const role of ["reader", "reviewer"] as const) {
      const sender = senderTo(served.url, addToken(tokens, role, `${role} 某`));
      const { status, errors } = await sender.send(body({ ...GOOD, operations: "not even JSON" }));
      expect([status, errors[0]?.extensions["code"]]).toEqual([403, "FORBIDDEN"]);
      const text = 'mutation { ingestText(input: {text: "甲", name: "甲"}) { job { id } } }';
      expect((await sender.ask(text)).errors[0]?.extensions["code"]).toBe("FORBIDDEN");
      for (const question of ["{ jobs { totalCount } }", '{ job(id: "job_0") { id } }'])
        expect((await sender.ask(question)).errors[0]?.extensions["code"]).toBe("FORBIDDEN");
    }
    const { data } = await admin.ask("{ auditLog { nodes { action outcome code role } } }");
    for (const role of ["READER", "REVIEWER"])
      for (const action of ["ingestFile", "ingestText"])
        expect(data.auditLog.nodes).toContainEqual({ action, outcome: "REFUSED", code: "FORBIDDEN", role });
  });

  it("is needed for a file: words in its place are refused", async () => {
    const { errors } = await admin.ask(INGEST, { input: { file: "1.txt" } });
    expect(errors[0]?.message).toContain("multipart");
    const { errors: written } = await admin.ask('mutation { ingestFile(input: {file: "x"}) { job { id } } }');
    expect(written[0]?.message).toContain("multipart");
  });

  it("that says what cannot stand in the graph is refused, and nothing is queued", async () => {
    const refused = async (input: Record<string, unknown>, name = "1.txt") =>
      (await admin.file("第一版\n", name, input)).errors[0]?.code;
    for (const name of ["", "a\nb", "甲\u202e", "x".repeat(201), "folder/"])
      expect([name, await refused({ name })]).toEqual([name, "INVALID"]);
    for (const address of ["file:///etc/passwd", "/etc/passwd", "https://", "javascript:1", "http://a b"])
      expect([address, await refused({ address })]).toEqual([address, "INVALID"]);
    expect(await refused({ why: " " })).toBe("INVALID");
    expect((await admin.ask("{ jobs { totalCount } }")).data.jobs.totalCount).toBe(0);
    expect(existsSync(path.join(folder, "spool"))).toBe(false);
  });

  it("is taken; a job whose program does not start fails with the reason; what is too much is BUSY", async () => {
    const { job, errors } = await admin.file("第一版\n", "..\\..\\C:\\版面.txt");
    expect([errors, job.name]).toEqual([[], "版面.txt"]);
    expect((await admin.once(job.id, "FAILED")).failure).toMatch(/ended with code 1: .+/);
    const whole = new Uint8Array(MOST).fill(0x61);
    expect((await admin.file(whole, "2.txt")).errors).toEqual([]);
    // What failed is kept, so that it can run again, and counts.
    expect((await admin.file(whole, "3.txt")).errors).toMatchObject([{ code: "BUSY" }]);
    const many = await Promise.all(
      [4, 5, 6, 7, 8].map((at) => admin.text({ text: "甲", name: `${at}.txt` })),
    );
    const codes = many.flatMap((payload) => payload.errors.map(({ code }: { code: string }) => code));
    expect(codes.length).toBeGreaterThan(0);
    expect(new Set(codes)).toEqual(new Set(["BUSY"]));
  });
});
