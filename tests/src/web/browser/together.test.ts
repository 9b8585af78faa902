/** Two entities together: what they have in common, and the paths between them. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { chromiumPath, violationsOf } from "../../../support/browser.ts";
import { type Explorer, startExplorer } from "../../../support/explorer.ts";

(chromiumPath === undefined ? describe.skip : describe)("two entities together", () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer.close());

  it("are chosen by search; their paths and what they have in common lead to sentences", async () => {
    const { page, troubles, close } = await explorer.open("/");
    await page.getByRole("combobox").fill("宗海棠");
    await page.getByRole("option", { name: /^宗海棠/ }).click();
    await page.getByRole("button", { name: "到……的路径" }).click();
    await page.keyboard.type("沈立川");
    await page.getByRole("option", { name: /沈立川/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/paths\?of=ent_\w+&of=ent_\w+$/);
    await page.getByRole("heading", { level: 2, name: /2 步/ }).first().waitFor();
    await page.locator(".paths .proofs > summary").first().click();
    await page.locator(".paths .quote mark").first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("link", { name: "两者的共同点" }).click();
    await page.waitForURL(/\/common\?/);
    await page.locator(".tie .proofs > summary").first().click();
    await page.locator(".tie .quote mark").first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it("are told where one of them is unknown", async () => {
    const { page, close } = await explorer.open("/common?of=ent_1&of=ent_2");
    await page.getByText("库里没有其中的一个").waitFor();
    await close();
  });
});
