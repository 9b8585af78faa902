/** Every page of the explorer over a hostile document: no script of it runs, nothing is wider than a phone, axe finds no barrier. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Page } from "playwright-core";
import { packageRoot } from "../../../../src/package-root.ts";
import { chromiumPath, violationsOf } from "../../../support/browser.ts";
import { type Explorer, startExplorer } from "../../../support/explorer.ts";
import { HARM, HOSTILE_PAGE } from "../../../support/hostile-page.ts";

// A walk over all pages, on a machine that may be busy.
jest.setTimeout(300_000);

const PHONE = { width: 360, height: 740 };

interface Named {
  readonly id: string;
  readonly type: string;
}

interface Said {
  readonly id: string;
  readonly text: string;
  readonly speaker: Named | null;
  readonly about: readonly Named[];
  readonly speakerPositions: readonly { readonly organization: Named | null }[];
}

const FACTS = `{
  documents(first: 1) { nodes { id text } }
  statements(first: 10, filter: { from: "2025-03-25" }) {
    nodes { id text speaker { id type } about { id type } speakerPositions { organization { id type } } }
  }
  near: search(query: "云河县", first: 3) { nodes { id type } }
  issued: search(query: "深化医药卫生体制改革", first: 1) { nodes { id type } }
}`;

(chromiumPath === undefined ? describe.skip : describe)("every page of the explorer", () => {
  let explorer: Explorer;
  let folder = "";
  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-hostile-"));
    const file = path.join(folder, `a<img src=x onerror=${HARM}=1>.txt`);
    writeFileSync(file, HOSTILE_PAGE);
    explorer = await startExplorer([], [path.join(packageRoot(), "samples"), file]);
  });
  afterAll(async () => {
    await explorer.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const addresses = async (): Promise<readonly string[]> => {
    const response = await fetch(`${explorer.url}/graphql?query=${encodeURIComponent(FACTS)}`);
    const { data } = (await response.json()) as {
      data: {
        documents: { nodes: { id: string; text: string }[] };
        statements: { nodes: Said[] };
        near: { nodes: Named[] };
        issued: { nodes: Named[] };
      };
    };
    const said = data.statements.nodes;
    expect(Math.max(...said.map(({ text }) => text.length))).toBeGreaterThan(4_500);
    expect(data.documents.nodes[0]?.text).toContain("<script>");
    const people = said.flatMap(({ speaker }) => speaker ?? []);
    const bodies = said.flatMap(({ speakerPositions }) =>
      speakerPositions.flatMap(({ organization }) => organization ?? []),
    );
    const entities = [
      ...people,
      ...bodies,
      ...said.flatMap(({ about }) => about),
      ...data.near.nodes,
      ...data.issued.nodes,
    ];
    const [one, other] = people;
    // Of each type one: its page is the same for all.
    const ofEach = new Map(entities.map((each) => [each.type, each]));
    return [
      "/",
      `/search?q=${encodeURIComponent("云河")}`,
      "/search?q=%3Cscript%3E",
      ...[...ofEach.values()].map(({ type, id }) => `/${type.toLowerCase().replace("_", "-")}/${id}`),
      ...data.documents.nodes.map(({ id }) => `/document/${id}`),
      ...said.slice(0, 2).map(({ id }) => `/claim/${id}`),
      `/paths?of=${one?.id}&of=${other?.id}`,
      `/common?of=${one?.id}&of=${other?.id}`,
      `/graph#of=${one?.id}`,
      "/review",
      "/ingest",
      "/review/%3Cscript%3E",
    ];
  };

  /** How far a page is wider than the window; and whether a script of the text ran. */
  const breaks = (page: Page) =>
    page.evaluate((hit) => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { wider: scrollWidth - clientWidth, hit: hit in globalThis };
    }, HARM);

  it("stands a hostile document, on a phone, light and dark", async () => {
    const walked = await addresses();
    expect(walked.length).toBeGreaterThan(12);
    const { page, troubles, close } = await explorer.open("/", { viewport: PHONE, colorScheme: "light" });
    await page.evaluate((given) => sessionStorage.setItem("policygraph.token", given), explorer.tokens.admin);
    for (const address of walked) {
      await page.emulateMedia({ colorScheme: "light" });
      await page.goto("about:blank");
      await page.goto(explorer.url + address);
      await page.locator("main").getByRole("heading").first().waitFor();
      await page.locator(".waiting").first().waitFor({ state: "detached" });
      expect([address, await breaks(page)]).toEqual([address, { wider: 0, hit: false }]);
      expect([address, "light", await violationsOf(page)]).toEqual([address, "light", []]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect([address, "dark", await violationsOf(page)]).toEqual([address, "dark", []]);
    }
    expect(troubles).toEqual([]);
    await close();
  });

  it("would be seen to run a script, and to be too wide", async () => {
    const { page, close } = await explorer.open("/", { viewport: PHONE });
    await page.evaluate((hit) => {
      Reflect.set(globalThis, hit, 1);
      const wide = document.createElement("p");
      wide.textContent = "wide";
      wide.style.width = "500px";
      document.body.append(wide);
    }, HARM);
    expect(await breaks(page)).toEqual({ wider: 140, hit: true });
    await close();
  });
});
