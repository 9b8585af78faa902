/** What the service answers by setting alone: the schema, pages of other sites, stored operations. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { type ApiOptions, createApi, schema } from "../../../src/api/create-api.ts";
import { ManifestError, readManifest } from "../../../src/api/persisted-operations.ts";
import type { Asker } from "../../../src/graph/port.ts";

const empty: Asker = { ask: async () => [] };
const ADDRESS = "http://api.test/graphql";

async function post(body: unknown, options: Partial<ApiOptions> = {}, headers: Record<string, string> = {}) {
  const api = createApi({ graph: empty, log: () => {}, ...options });
  const answer = await api.fetch(ADDRESS, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json", ...headers },
    body: JSON.stringify(body),
  });
  const { data, errors } = (await answer.json()) as {
    data?: unknown;
    errors?: { message: string; extensions?: { code?: string } }[];
  };
  return {
    status: answer.status,
    data,
    code: errors?.[0]?.extensions?.code,
    message: errors?.[0]?.message ?? "",
    headers: answer.headers,
  };
}

describe("the schema", () => {
  it("is answered unless a setting closes it; names are not suggested then either", async () => {
    const query = { query: "{ __schema { queryType { name } } }" };
    expect((await post(query)).status).toBe(200);
    const closed = await post(query, { introspection: false });
    expect([closed.status, closed.code]).toEqual([400, "GRAPHQL_VALIDATION_FAILED"]);
    expect(
      (await post({ query: '{ __type(name: "Query") { name } }' }, { introspection: false })).status,
    ).toBe(400);
    const misspelt = { query: "{ documnts { totalCount } }" };
    expect((await post(misspelt)).message).toContain("documents");
    expect((await post(misspelt, { introspection: false })).message).not.toContain("documents");
    expect((await post({ query: "{ __typename }" }, { introspection: false })).status).toBe(200);
  });
});

describe("pages of other sites", () => {
  const ask = (origin: string, origins?: readonly string[]) =>
    post({ query: "{ __typename }" }, origins === undefined ? {} : { origins }, { origin });
  const allowed = (answer: { headers: Headers }) => answer.headers.get("access-control-allow-origin");

  it("read no answer, except those of origins that a setting allows", async () => {
    expect(allowed(await ask("https://news.example.org"))).toBeNull();
    const origins = ["https://news.example.org", "https://lab.example.org"];
    expect(allowed(await ask("https://news.example.org", origins))).toBe("https://news.example.org");
    expect([null, "null"]).toContain(allowed(await ask("https://evil.example.org", origins)));
  });

  it("may send the headers of GraphQL and a token where they are allowed, and no cookie", async () => {
    const api = createApi({ graph: empty, log: () => {}, origins: ["https://news.example.org"] });
    const answer = await api.fetch(ADDRESS, {
      method: "OPTIONS",
      headers: {
        origin: "https://news.example.org",
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization,content-type",
      },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get("access-control-allow-headers")).toContain("authorization");
    expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
  });
});

describe("stored operations", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-manifest-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const manifest = (text: string): string => {
    const file = path.join(folder, "manifest.json");
    writeFileSync(file, text);
    return file;
  };
  const read = (value: unknown) => readManifest(manifest(JSON.stringify(value)), schema);
  const cost = "query Cost { rateLimit { cost } }";

  it("are answered by id, in both ways that clients name them; others still are", async () => {
    const persisted = { operations: read({ cost }), only: false };
    const data = { rateLimit: { cost: expect.any(Number) } };
    expect(await post({ documentId: "cost" }, { persisted })).toMatchObject({ status: 200, data });
    const apollo = { extensions: { persistedQuery: { version: 1, sha256Hash: "cost" } } };
    expect(await post(apollo, { persisted })).toMatchObject({ status: 200, data });
    expect(await post({ query: "{ __typename }" }, { persisted })).toMatchObject({ status: 200 });
    for (const id of ["unknown", "__proto__", "constructor"])
      expect(await post({ documentId: id }, { persisted })).toMatchObject({
        status: 400,
        code: "PERSISTED_QUERY_NOT_FOUND",
      });
    expect(await post({}, { persisted })).toMatchObject({ status: 400 });
  });

  it("are all that is answered where a setting says so", async () => {
    const persisted = { operations: read({ operations: [{ id: "cost", body: cost }] }), only: true };
    expect(await post({ documentId: "cost" }, { persisted })).toMatchObject({ status: 200 });
    for (const body of [{ query: "{ __typename }" }, { query: cost, documentId: "cost" }])
      expect(await post(body, { persisted })).toMatchObject({ status: 400, code: "PERSISTED_QUERY_ONLY" });
    expect(await post({}, { persisted })).toMatchObject({ status: 400, code: "PERSISTED_QUERY_ID_REQUIRED" });
  });

  it("come from a manifest whose faults are told at the start, with the file and the operation", () => {
    const refused: readonly [string, string][] = [
      ["{", "cannot be read as JSON"],
      ["[]", "a JSON object"],
      ['{"a": 1}', "an id and the text"],
      ['{"operations": [{"id": "a"}]}', "an id and the text"],
      ['{"operations": [null]}', "an id and the text"],
      ['{"a": "{ nothing }"}', "operation a"],
      ['{"a": "{"}', "operation a"],
    ];
    for (const [text, words] of refused) {
      const file = manifest(text);
      expect(() => readManifest(file, schema)).toThrow(ManifestError);
      expect(() => readManifest(file, schema)).toThrow(file);
      expect(() => readManifest(file, schema)).toThrow(words);
    }
    expect(() => readManifest(path.join(folder, "none.json"), schema)).toThrow("none.json");
  });
});
