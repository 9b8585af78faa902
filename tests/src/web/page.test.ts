/** What can be told of the page without a browser. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { parse, validate } from "graphql";
import { createApi, schema } from "../../../src/api/create-api.ts";
import { packageRoot } from "../../../src/package-root.ts";

const FOLDER = path.join(packageRoot(), "src", "web");
const read = (file: string): string => readFileSync(path.join(FOLDER, file), "utf8");
const scripts = readdirSync(FOLDER).filter((file) => file.endsWith(".js"));

/** Ways for a text to become markup or a program. */
const UNSAFE =
  /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|\beval\b|new Function|srcdoc/;

describe("the page", () => {
  it("has no script, style or address of another host inside", () => {
    const html = read("index.html");
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=/);
    for (const file of readdirSync(FOLDER))
      expect(read(file)).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
  });

  it("sets printed text as text alone", () => {
    expect(scripts.length).toBeGreaterThan(1);
    for (const file of scripts) expect(read(file)).not.toMatch(UNSAFE);
    expect("card.innerHTML = words").toMatch(UNSAFE);
  });

  it("is served with every file that it names", async () => {
    const api = createApi({ graph: { ask: async () => [] }, log: () => {} });
    const named = [...read("index.html").matchAll(/(?:src|href)="(\/[^"#]*)"/g)].map(
      ([, address]) => address ?? "",
    );
    const imported = scripts.flatMap((file) =>
      [...read(file).matchAll(/from "\.(\/[^"]+)"/g)].map(([, address]) => address ?? ""),
    );
    const addresses = [...new Set(["/", ...named, ...imported])];
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) {
      const answer = await api.fetch(`http://api.test${address}`);
      expect([address, answer.status]).toEqual([address, 200]);
      expect(await answer.text()).not.toBe("");
    }
  });

  it("asks only for what the contract has", () => {
    const [, statement = ""] = /const STATEMENT = `([^`]*)`/.exec(read("ask.js")) ?? [];
    const queries = [...read("ask.js").matchAll(/const [A-Z]+ = `([^`]*)`/g)]
      .map(([, query]) => (query ?? "").replace(/\$\{STATEMENT\}/, statement))
      .filter((query) => query.includes("query "));
    expect(queries.length).toBe(3);
    for (const query of queries) expect(validate(schema, parse(query))).toEqual([]);
  });
});
