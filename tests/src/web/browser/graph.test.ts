/** The graph of the explorer: expand, evidence, paths, undo, sharing, by mouse and by keys. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { graphStateOf } from "../../../../src/web/graph/graph-state.ts";
import { chromiumPath, violationsOf } from "../../../support/browser.ts";
import { type Explorer, startExplorer } from "../../../support/explorer.ts";
import { idOf } from "../../../support/explorer-ids.ts";

(chromiumPath === undefined ? describe.skip : describe)("the graph", () => {
  let explorer: Explorer;
  let programme: string;
  beforeAll(async () => {
    explorer = await startExplorer();
    programme = await idOf(explorer.url, "紧密型县域医共体");
  });
  afterAll(() => explorer.close());

  const canvas = (page: Page) => page.getByRole("application");
  const opened = async (...ids: readonly string[]) => {
    const shown = await explorer.open(`/graph#${graphStateOf(ids)}`);
    await canvas(shown.page).waitFor();
    await settled(shown.page);
    return shown;
  };

  it("says what to do while it is empty, and begins with what is found", async () => {
    const { page, troubles, close } = await explorer.open("/graph");
    await page.getByText("图上还没有内容").waitFor();
    await page.getByLabel("放到图上").fill("医共体");
    await page.getByLabel("放到图上").press("Enter");
    await page.getByRole("button", { name: "把 紧密型县域医共体 放到图上" }).click();
    await canvas(page).waitFor();
    await settled(page);
    expect(idsIn(page)).toContain(programme);
    expect(idsIn(page).length).toBeGreaterThan(5);
    expect(troubles).toEqual([]);
    await close();
  });

  it("moves nothing that is there when it is expanded", async () => {
    const { page, close } = await opened(programme);
    await canvas(page).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    const before = await page.locator(".graph-ring").boundingBox();
    const places = placesIn(page);
    await page.keyboard.press("e");
    await page.waitForFunction((count) => location.hash.split("ent_").length - 1 > count, places.size);
    await settled(page);
    expect(await page.locator(".graph-ring").boundingBox()).toEqual(before);
    const after = placesIn(page);
    expect(after.size).toBeGreaterThan(places.size);
    for (const [id, place] of places) expect([id, after.get(id)]).toEqual([id, place]);
    await close();
  });

  it("leads from an edge to its sentence, and from there to the place in the document", async () => {
    const { page, troubles, close } = await opened(programme);
    await canvas(page).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("l");
    const edge = page.locator(".graph-edge");
    await edge.locator("blockquote mark").first().waitFor();
    expect(await edge.locator(".graph-citation").first().textContent()).toMatch(/\[N\]/);
    expect(await edge.textContent()).toMatch(/置信度 0\.\d\d · policygraph/);
    await edge.locator(".printed-in").first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/document\//);
    expect(new URL(page.url()).hash).toMatch(/^#\d+-\d+$/);
    expect(troubles).toEqual([]);
    await close();
  });

  it("takes back what was done, and does it again", async () => {
    const { page, close } = await opened(programme);
    const before = placesIn(page);
    await canvas(page).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("x");
    await page.waitForTimeout(500);
    expect(placesIn(page).size).toBe(before.size - 1);
    await page.keyboard.press("Control+z");
    await page.waitForTimeout(500);
    expect(placesIn(page)).toEqual(before);
    await page.keyboard.press("Control+y");
    await page.waitForTimeout(500);
    expect(placesIn(page).size).toBe(before.size - 1);
    await close();
  });

  it("finds the paths between two that are chosen, and the address opens the same view elsewhere", async () => {
    const { page, close } = await opened(programme);
    const row = (name: string) => page.getByRole("rowheader", { name }).getByRole("button");
    await row("顾海燕").click();
    await canvas(page).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.press("p");
    await page.locator(".graph-way").first().waitFor();
    await page.locator(".graph-way button").first().click();
    await page.locator(".graph-edge blockquote mark").first().waitFor();
    await settled(page);
    const other = await explorer.open(new URL(page.url()).pathname + new URL(page.url()).hash);
    await other.page.locator(".graph-way").first().waitFor();
    await settled(other.page);
    expect(placesIn(other.page)).toEqual(placesIn(page));
    await other.close();
    await close();
  });

  it("is filtered, with chips, in canvas, table and address; the table is the list on a phone", async () => {
    const { page, close } = await explorer.open(`/graph#${graphStateOf([programme])}`, {
      viewport: { width: 390, height: 800 },
    });
    const rows = page.getByRole("table", { name: "图上的实体" }).getByRole("rowheader");
    await rows.nth(5).waitFor();
    const all = await rows.count();
    const [list, drawn] = await Promise.all([
      page.locator(".graph-tables").boundingBox(),
      canvas(page).boundingBox(),
    ]);
    expect(list?.y).toBeLessThan(drawn?.y ?? 0);
    await page.getByText("筛选").click();
    await page.getByRole("checkbox", { name: /人物/ }).uncheck();
    expect(await rows.count()).toBeLessThan(all);
    await page.getByRole("button", { name: "去掉这个条件：不看 人物" }).click();
    expect(await rows.count()).toBe(all);
    expect(await violationsOf(page)).toEqual([]);
    await close();
  });

  it("is saved as a picture of twice the size and as tables", async () => {
    const { page, troubles, close } = await opened(programme);
    const saved = async (name: string): Promise<Buffer> => {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name }).click(),
      ]);
      return readFileSync(await file.path());
    };
    const png = await saved("存图 PNG");
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    const box = await canvas(page).boundingBox();
    expect(png.readUInt32BE(16)).toBe(Math.floor(box?.width ?? 0) * 2);
    const csv = (await saved("实体 CSV")).toString();
    expect(csv).toMatch(/^\uFEFF"id","name"/);
    expect(csv).toContain("紧密型县域医共体");
    expect((await saved("边 CSV")).toString()).toContain("IMPLEMENTS");
    expect(troubles).toEqual([]);
    await close();
  });

  it.each(["light", "dark"] as const)("has no barrier that axe finds, %s", async (colorScheme) => {
    const { page, close } = await explorer.open(`/graph#${graphStateOf([programme])}`, { colorScheme });
    await canvas(page).waitFor();
    await settled(page);
    await canvas(page).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.locator(".graph-entity").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press("l");
    await page.locator(".graph-edge blockquote").first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await close();
  });
});

/** Waits until nothing is fetched or laid out any more and the address says what is shown. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => location.hash.includes("at=") && document.querySelector(".graph-tools .waiting") === null,
  );
  await page.waitForTimeout(400);
}

function idsIn(page: Page): readonly string[] {
  return [...placesIn(page).keys()];
}

/** Where the address says that each entity stands. */
function placesIn(page: Page): ReadonlyMap<string, string> {
  const parts = new Map(
    new URL(page.url()).hash
      .slice(1)
      .split("&")
      .map((part) => part.split("=") as [string, string]),
  );
  const places = (parts.get("at") ?? "").split(",");
  return new Map((parts.get("of") ?? "").split(",").map((id, at) => [id, places[at] ?? ""]));
}
