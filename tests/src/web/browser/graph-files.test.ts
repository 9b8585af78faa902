/** The graph as files: a drawing, GEXF and the citations, as the browser reads and saves them. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { graphStateOf } from "../../../../src/web/graph/graph-state.ts";
import { chromiumPath } from "../../../support/browser.ts";
import { type Explorer, startExplorer } from "../../../support/explorer.ts";
import { idOf } from "../../../support/explorer-ids.ts";

(chromiumPath === undefined ? describe.skip : describe)("files of the graph", () => {
  let explorer: Explorer;
  let programme: string;
  beforeAll(async () => {
    explorer = await startExplorer();
    programme = await idOf(explorer.url, "紧密型县域医共体");
  });
  afterAll(() => explorer.close());

  it("are a drawing with its names as text, GEXF, and the citations of what the edges rest on", async () => {
    const { page, troubles, close } = await explorer.open(`/graph#${graphStateOf([programme])}`);
    await page.waitForFunction(() => location.hash.includes("at="));
    const saved = async (name: string): Promise<string> => {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name }).click(),
      ]);
      return readFileSync(await file.path(), "utf8");
    };
    const rootOf = (xml: string) =>
      page.evaluate((text) => {
        const root = new DOMParser().parseFromString(text, "text/xml").documentElement;
        const count = (name: string): number => root.getElementsByTagName(name).length;
        return { name: root.nodeName, texts: count("text"), nodes: count("node"), edges: count("edge") };
      }, xml);
    const svg = await saved("存图 SVG");
    const shown = (await page.getByRole("table", { name: "图上的实体" }).getByRole("row").count()) - 1;
    expect(await rootOf(svg)).toMatchObject({ name: "svg", texts: shown });
    expect(svg).toContain(">紧密型县域医共体</text>");
    const edges = (await page.getByRole("table", { name: "图上的边" }).getByRole("row").count()) - 1;
    expect(await rootOf(await saved("GEXF"))).toMatchObject({ name: "gexf", nodes: shown, edges });
    const lines = (await saved("引文")).trim().split("\n");
    expect(lines.length).toBeGreaterThan(1);
    for (const [at, line] of lines.entries()) expect(line).toMatch(new RegExp(`^\\[${at + 1}\\] .*\\[N`));
    expect(new Set(lines.map((line) => line.replace(/^\[\d+\] /, ""))).size).toBe(lines.length);
    expect(troubles).toEqual([]);
    await close();
  });
});
