/** How the service serves the explorer; what can be told of it without a browser. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { parse, validate } from "graphql";
import { createYoga } from "graphql-yoga";
import { createApi, schema } from "../../../src/api/create-api.ts";
import { EXPLORER_FOLDER, PAGES, useExplorer } from "../../../src/api/use-explorer.ts";
import { packageRoot } from "../../../src/package-root.ts";
import { addressOf, viewOf } from "../../../src/web/address/address.ts";
import { readCookbook } from "../../../src/web/graphiql/read-cookbook.ts";

const SOURCES = path.join(packageRoot(), "src", "web");
const sources = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.(ts|tsx|css|html)$/.test(file),
);
const read = (file: string): string => readFileSync(path.join(SOURCES, file), "utf8");
const api = createApi({ graph: { ask: async () => [] }, log: () => {} });
const get = (address: string, headers: Record<string, string> = {}) =>
  api.fetch(`http://api.test${address}`, { headers });

/** Ways for a text to become markup or a program. */
const UNSAFE =
  /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|\beval\b|new Function|srcdoc/;
/** An address of another host; the names of XML's vocabularies are none. */
const ELSEWHERE = /https?:\/\/(?!www\.w3\.org\/|gexf\.net\/1\.3)/;

describe("the explorer's sources", () => {
  it("set printed text as text alone", () => {
    expect(sources.length).toBeGreaterThan(20);
    for (const file of sources) expect([file, UNSAFE.exec(read(file))]).toEqual([file, null]);
    expect("card.dangerouslySetInnerHTML = words").toMatch(/dangerouslySetInnerHTML/);
    for (const file of sources) expect(read(file)).not.toMatch(/dangerouslySetInnerHTML/);
    expect("card.innerHTML = words").toMatch(UNSAFE);
  });

  it("name no other host", () => {
    for (const file of sources) expect([file, ELSEWHERE.exec(read(file))]).toEqual([file, null]);
    expect("https://cdn.example/lib.js").toMatch(ELSEWHERE);
  });

  it("ask only for what the contract has", () => {
    const stored = JSON.parse(read("questions/manifest.json")) as Record<string, string>;
    expect(Object.keys(stored).length).toBeGreaterThan(2);
    for (const text of Object.values(stored)) expect(validate(schema, parse(text))).toEqual([]);
  });
});

describe("the service", () => {
  it("answers every address of the explorer with its page, and no other", async () => {
    for (const page of PAGES) {
      const answer = await get(`/${page}`);
      expect([page, answer.status, answer.headers.get("content-type")]).toEqual([
        page,
        200,
        "text/html; charset=utf-8",
      ]);
    }
    expect((await get("/person/ent_1")).status).toBe(200);
    expect((await get("/elsewhere")).status).toBe(404);
    expect((await get("/../package.json")).status).toBe(404);
  });

  it("knows every view that the explorer has", () => {
    for (const page of PAGES) {
      const [plain, named] = [`/${page}`, `/${page}/ent_1`].map((pathname) =>
        viewOf({ pathname, search: "", hash: "" }),
      );
      expect([page, plain?.page === "unknown" && named?.page === "unknown"]).toEqual([page, false]);
    }
  });

  it("serves every file that the page loads, and lets browsers keep it", async () => {
    const html = await (await get("/")).text();
    const named = [...html.matchAll(/(?:src|href)="(\/[^"]*)"/g)].map(([, address]) => address ?? "");
    expect(named.length).toBeGreaterThan(2);
    for (const address of named) {
      const answer = await get(address);
      expect([address, answer.status]).toEqual([address, 200]);
      expect(answer.headers.get("cache-control")).toContain("immutable");
    }
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=/);
  });

  it("packs what it serves for those who can unpack", async () => {
    const answer = await get("/", { "accept-encoding": "br, gzip" });
    expect(answer.headers.get("content-encoding")).toBe("gzip");
    expect((await get("/")).headers.get("content-encoding")).toBeNull();
  });

  it("says what to do where the explorer was not built", async () => {
    const plugins = [useExplorer({ folder: path.join(EXPLORER_FOLDER, "nowhere") })];
    const answer = await createYoga({ schema, plugins, logging: false }).fetch("http://api.test/");
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain("npm run build");
  });
});

describe("GraphiQL", () => {
  const inline = "style-src 'self' 'unsafe-inline'";

  it("alone may write styles into its page, and no script", async () => {
    const policyOf = async (address: string) =>
      (await get(address)).headers.get("content-security-policy") ?? "";
    expect(await policyOf("/graphiql")).toContain(inline);
    expect(await policyOf("/graphiql")).toContain("script-src 'self';");
    for (const address of ["/", "/graph", "/graphiql/", "/graphiql.html", "/graphql?query={viewer{name}}"])
      expect([address, (await policyOf(address)).includes(inline)]).toEqual([address, false]);
  });

  it.each([
    ["callers may not ask for the schema", { introspection: false }],
    [
      "only stored operations are answered",
      { persisted: { operations: new Map<string, string>(), only: true } },
    ],
  ])("is off where %s, with all its files, and says so", async (_, options) => {
    const html = await (await get("/graphiql")).text();
    const [, script = ""] = /src="([^"]+)"/.exec(html) ?? [];
    expect((await get(script)).status).toBe(200);
    const closed = createApi({ graph: { ask: async () => [] }, log: () => {}, ...options });
    const answer = await closed.fetch("http://api.test/graphiql");
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("introspection");
    for (const address of [script, "/graphiql.html"])
      expect((await closed.fetch(`http://api.test${address}`)).status).toBe(404);
    expect((await closed.fetch("http://api.test/")).status).toBe(200);
  });

  it("has every question of the cookbook, and is not built without them", () => {
    const questions = readCookbook(readFileSync(path.join(packageRoot(), "docs", "cookbook.md"), "utf8"));
    expect(questions.map(({ title }) => Number.parseInt(title, 10))).toEqual(
      Array.from({ length: 12 }, (_, at) => at + 1),
    );
    for (const { query } of questions) expect(validate(schema, parse(query))).toEqual([]);
    expect(() => readCookbook("## Words\n")).toThrow("has no question");
  });
});

describe("an address", () => {
  it("says the same view again", () => {
    for (const address of [
      "/",
      "/search?q=%E5%8C%BB%E5%85%B1%E4%BD%93&type=programme",
      "/person/ent_1?asOf=2024-03-01",
      "/person/ent_1?about=ent_2&from=2024-01-01&to=2024-12-31",
      "/common?of=ent_1&of=ent_2",
      "/paths?of=ent_1&of=ent_2&asOf=2024-03-01",
      "/document/doc_1#12-40",
      "/claim/clm_1",
      "/graph#of=ent_1",
      "/review",
      "/ingest",
    ]) {
      const { pathname, search, hash } = new URL(address, "http://api.test");
      const view = viewOf({ pathname, search, hash });
      expect(addressOf(view)).toBe(address);
    }
  });

  it("that nothing has is unknown", () => {
    for (const pathname of ["/nothing", "/person/", "/person/a/b", "/review/1"])
      expect(viewOf({ pathname, search: "", hash: "" }).page).toBe("unknown");
  });
});
