/** The explorer on real newspaper pages. */
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { chromiumPath, violationsOf } from "../support/browser.ts";
import { type Explorer, startExplorer } from "../support/explorer.ts";
import { sharedPages } from "../support/shared-pages.ts";

(chromiumPath === undefined ? describe.skip : describe)("the explorer on the five real pages", () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer([], [path.join(sharedPages, "seeds")]);
  });
  afterAll(() => explorer.close());

  it("shows 王勇's words about 紧密型医共体 after two actions on an empty page, and where they are printed after three", async () => {
    const { page, troubles, close } = await explorer.open("/");
    await page.getByRole("combobox").fill("紧密型医共体");
    await page
      .getByRole("option", { name: /紧密型医共体/ })
      .first()
      .click();
    const said = page
      .locator(".statement", { has: page.getByRole("link", { name: "王勇", exact: true }) })
      .first();
    await said.waitFor();
    expect(await said.textContent()).toMatch(/庆云县(卫健局|卫生健康局)局长/);
    expect(await said.locator("mark").textContent()).toContain("医共体");
    expect(await violationsOf(page)).toEqual([]);
    await said.locator("a.printed-in").click();
    await page.locator("[data-asked]").first().waitFor();
    await page.waitForLoadState("networkidle");
    expect(await violationsOf(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });
});
