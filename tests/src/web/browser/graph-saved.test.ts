/** Views of the graph that a browser keeps: saved, opened, deleted, taken elsewhere as a file. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { graphStateOf } from "../../../../src/web/graph/graph-state.ts";
import { chromiumPath, violationsOf } from "../../../support/browser.ts";
import { type Explorer, startExplorer } from "../../../support/explorer.ts";
import { idOf } from "../../../support/explorer-ids.ts";

(chromiumPath === undefined ? describe.skip : describe)("saved views of the graph", () => {
  let explorer: Explorer;
  let programme: string;
  beforeAll(async () => {
    explorer = await startExplorer();
    programme = await idOf(explorer.url, "紧密型县域医共体");
  });
  afterAll(() => explorer.close());

  const views = (page: Page) => page.locator(".graph-saved");
  const placed = (page: Page) => page.waitForFunction(() => location.hash.includes("at="));

  it("are opened as they were, go into a file, are read from it, and are deleted", async () => {
    const { page, troubles, close } = await explorer.open(`/graph#${graphStateOf([programme])}`);
    await placed(page);
    await page.getByText("筛选").click();
    await page.getByRole("checkbox", { name: /人物/ }).uncheck();
    await page.waitForFunction(() => location.hash.includes("no=PERSON"));
    await page.waitForTimeout(500);
    const before = new URL(page.url()).hash;
    await views(page).getByText("保存的视图").click();
    await views(page).getByLabel("名称").fill("没有人的 <b>图</b>");
    await views(page).getByRole("button", { name: "保存", exact: true }).click();
    await views(page).getByText("已保存在本浏览器").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      views(page).getByRole("button", { name: "存为文件" }).click(),
    ]);
    const file = await download.path();
    expect(Object.keys(JSON.parse(readFileSync(file, "utf8")))).toEqual(["没有人的 <b>图</b>"]);

    const other = await explorer.open("/graph");
    await views(other.page).getByText("保存的视图").click();
    await views(other.page).getByLabel("从文件读入").setInputFiles(file);
    await views(other.page).getByRole("link", { name: "没有人的" }).click();
    await placed(other.page);
    await other.page.getByRole("application").waitFor();
    await other.page.waitForTimeout(500);
    expect(new URL(other.page.url()).hash).toBe(before);
    await views(other.page).getByRole("button", { name: "删除：没有人的" }).click();
    await other.page.reload();
    await views(other.page).getByText("保存的视图").click();
    expect(await views(other.page).getByRole("link").count()).toBe(0);
    expect([...troubles, ...other.troubles]).toEqual([]);
    await other.close();
    await close();
  });

  it("are named in an address; a browser that has not saved it says so, and so does a file without views", async () => {
    const { page, close } = await explorer.open("/graph#view=%E4%B8%8D%E5%AD%98%E5%9C%A8");
    await page.getByText("没有保存名为“不存在”的视图").waitFor();
    await views(page).getByText("保存的视图").click();
    await views(page)
      .getByLabel("从文件读入")
      .setInputFiles({ name: "views.json", mimeType: "application/json", buffer: Buffer.from("[1]") });
    await views(page).getByText("这个文件里没有视图").waitFor();
    await close();
  });
});
