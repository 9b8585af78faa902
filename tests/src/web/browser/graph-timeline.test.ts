/** The timeline of the graph: months are chosen by mouse and by keys, in step with the days of the filters. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { graphStateOf } from "../../../../src/web/graph/graph-state.ts";
import { chromiumPath, violationsOf } from "../../../support/browser.ts";
import { type Explorer, startExplorer } from "../../../support/explorer.ts";
import { idOf } from "../../../support/explorer-ids.ts";

(chromiumPath === undefined ? describe.skip : describe)("the timeline of the graph", () => {
  let explorer: Explorer;
  let programme: string;
  beforeAll(async () => {
    explorer = await startExplorer();
    programme = await idOf(explorer.url, "紧密型县域医共体");
  });
  afterAll(() => explorer.close());

  const opened = async () => {
    const shown = await explorer.open(`/graph#${graphStateOf([programme])}`);
    await shown.page.getByRole("group", { name: "时间分布" }).waitFor();
    await shown.page.waitForFunction(() => location.hash.includes("at="));
    await shown.page.getByText("筛选").click();
    return shown;
  };
  const stands = (page: Page, name: string, at: string | number) =>
    page.locator(`[role="slider"][aria-label="${name}"][aria-valuenow="${at}"]`).waitFor({ timeout: 5_000 });
  const first = (page: Page) => page.getByRole("slider", { name: "起始月份" });
  const last = (page: Page) => page.getByRole("slider", { name: "结束月份" });
  const edges = (page: Page) => page.getByRole("table", { name: "图上的边" }).getByRole("row").count();

  it("is worked by keys, and the days of the filters follow", async () => {
    const { page, troubles, close } = await opened();
    const all = await edges(page);
    const begin = await first(page).getAttribute("aria-valuetext");
    await last(page).press("Home");
    await stands(page, "结束月份", 0);
    expect(await last(page).getAttribute("aria-valuetext")).toBe(begin);
    await page.waitForFunction(() => location.hash.includes("to="));
    expect((await page.getByLabel("至", { exact: true }).inputValue()).slice(0, 7)).toBe(begin);
    expect(await edges(page)).toBeLessThan(all);
    await last(page).press("End");
    await first(page).press("ArrowRight");
    await stands(page, "起始月份", 1);
    expect(await page.getByLabel("至", { exact: true }).inputValue()).toBe("");
    expect(await page.getByLabel("自", { exact: true }).inputValue()).toMatch(/-01$/);
    expect(await violationsOf(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it("is brushed by the mouse, is moved at a thumb, follows the day fields, and is taken back", async () => {
    const { page, troubles, close } = await opened();
    const whole = [
      await first(page).getAttribute("aria-valuenow"),
      await last(page).getAttribute("aria-valuenow"),
    ];
    const box = await page.getByRole("group", { name: "时间分布" }).boundingBox();
    if (!box) throw new Error("The timeline is not drawn.");
    const drag = async (from: number, to: number): Promise<void> => {
      await page.mouse.move(box.x + box.width * from, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * to, box.y + box.height / 2, { steps: 4 });
      await page.mouse.up();
    };
    await drag(0.7, 0.3);
    const most = Number(whole[1]) + 1;
    await stands(page, "起始月份", Math.floor(most * 0.3));
    await stands(page, "结束月份", Math.floor(most * 0.7));
    const thumb = await first(page).boundingBox();
    await drag(((thumb?.x ?? 0) + (thumb?.width ?? 0) / 2 - box.x) / box.width, 0.5);
    await stands(page, "起始月份", Math.floor(most * 0.5));
    await stands(page, "结束月份", Math.floor(most * 0.7));
    await page.getByLabel("至", { exact: true }).fill("2100-01-01");
    await stands(page, "结束月份", whole[1] ?? "");
    for (let step = 0; step < 3; step++) await page.getByRole("button", { name: "撤销" }).click();
    await stands(page, "起始月份", whole[0] ?? "");
    expect(troubles).toEqual([]);
    await close();
  });
});
