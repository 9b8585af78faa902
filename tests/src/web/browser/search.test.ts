/** The search box and the page of all that was found. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { chromiumPath, violationsOf } from "../../../support/browser.ts";
import { type Explorer, startExplorer } from "../../../support/explorer.ts";

const box = (page: Page) => page.getByRole("combobox", { name: "找项目、人物、机构或地方" });

(chromiumPath === undefined ? describe.skip : describe)("the search box", () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer.close());

  it("leads by keys alone to the entity that is chosen", async () => {
    const { page, troubles, close } = await explorer.open("/");
    await page.getByRole("heading").first().waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("医共体");
    await page.getByRole("group", { name: "项目" }).waitFor();
    expect(await page.locator('[role="option"] mark').first().textContent()).toBe("医共体");
    await page.keyboard.press("ArrowDown");
    const chosen = page.getByRole("option", { selected: true });
    expect(await box(page).getAttribute("aria-activedescendant")).toBe(await chosen.getAttribute("id"));
    await page.keyboard.press("ArrowUp");
    expect(await chosen.count()).toBe(0);
    await page.keyboard.press("ArrowUp");
    expect(await chosen.textContent()).toBe(await page.getByRole("option").last().textContent());
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "紧密型县域医共体" }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/programme\/ent_/);
    expect(troubles).toEqual([]);
    await close();
  });

  it("tells namesakes apart, and says that pinyin fits", async () => {
    const { page, close } = await explorer.open("/");
    await box(page).fill("zhoumin");
    const options = page.getByRole("option");
    await options.first().waitFor();
    const texts = await options.allTextContents();
    expect(texts.filter((text) => text.startsWith("周敏 "))).toHaveLength(2);
    expect(texts[0]).toContain("蒙城县医疗保障局局长");
    expect(texts.every((text) => text.includes("拼音"))).toBe(true);
    await close();
  });

  it("closes by Escape, then empties; and leaves the slash to those who type", async () => {
    const { page, close } = await explorer.open("/");
    await box(page).fill("周敏");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Escape");
    expect(await page.getByRole("option").count()).toBe(0);
    expect(await box(page).inputValue()).toBe("周敏");
    await page.keyboard.press("Escape");
    expect(await box(page).inputValue()).toBe("");
    await page.keyboard.type("a/b");
    expect(await box(page).inputValue()).toBe("a/b");
    await page.getByText("没有这个名称").waitFor();
    await close();
  });

  it.each(["light", "dark"] as const)("has no barrier that axe finds, %s", async (colorScheme) => {
    const { page, close } = await explorer.open("/", { colorScheme });
    await page.locator(".answer").waitFor();
    await box(page).fill("周敏");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await violationsOf(page)).toEqual([]);
    await close();
  });

  it("leads to all that was found, by types, a page at a time", async () => {
    const { page, troubles, close } = await explorer.open("/");
    await box(page).fill("县");
    await page.keyboard.press("Enter");
    const entries = page.locator(".entries > li");
    await entries.first().waitFor();
    const before = await entries.count();
    await page.getByRole("button", { name: /再看一些/ }).click();
    await entries.nth(before).waitFor();
    expect(await entries.nth(before).evaluate((entry) => entry === document.activeElement)).toBe(true);
    await page.getByRole("link", { name: /^地方 \d+$/ }).click();
    await page.waitForURL(/type=place/);
    await page.locator(".list[aria-busy=false]").waitFor();
    expect(await page.locator(".entries a:not(.place)").count()).toBe(0);
    expect(await violationsOf(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });
});
