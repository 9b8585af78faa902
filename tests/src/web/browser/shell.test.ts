/** What every page has. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { chromiumPath, violationsOf } from "../../../support/browser.ts";
import { type Explorer, startExplorer } from "../../../support/explorer.ts";

(chromiumPath === undefined ? describe.skip : describe)("every page of the explorer", () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer.close());

  it("finds a name that is typed, and goes back", async () => {
    const { page, troubles, close } = await explorer.open("/");
    await page.getByRole("combobox").fill("医共体");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "医共体" }).waitFor();
    await page.getByRole("link", { name: "紧密型县域医共体" }).first().waitFor();
    expect(new URL(page.url()).pathname).toBe("/search");
    await page.goBack();
    await page.getByRole("heading", { name: "谁谈到了哪项改革" }).waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it("is shown in the other language, and dark, and stays so", async () => {
    const { page, close } = await explorer.open("/");
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("button", { name: "Theme: system" }).click();
    await page.getByRole("button", { name: "Theme: light" }).click();
    await page.reload();
    await page.getByRole("button", { name: "Theme: dark" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await close();
  });

  it.each(["light", "dark"] as const)("has no barrier that axe finds, %s", async (colorScheme) => {
    const { page, close } = await explorer.open("/", { colorScheme });
    await page.getByRole("heading").first().waitFor();
    await page.locator(".answer").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await close();
  });
});
