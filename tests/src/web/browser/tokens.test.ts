/** Access tokens in the browser: given, told when they are wrong, forgotten. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { chromiumPath, violationsOf } from "../../../support/browser.ts";
import { type Explorer, startExplorer } from "../../../support/explorer.ts";

(chromiumPath === undefined ? describe.skip : describe)("an access token", () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer([]);
  });
  afterAll(() => explorer.close());

  it("is given and forgotten by keyboard, and stays in its tab", async () => {
    const { page, troubles, close } = await explorer.open("/");
    await page.getByRole("button", { name: "令牌" }).press("Enter");
    const field = page.getByLabel("令牌", { exact: true });
    await field.fill(explorer.tokens.reviewer);
    await field.press("Enter");
    const bearer = page.getByRole("button", { name: "reviewer Lu（审核员）" });
    await bearer.waitFor();
    await page.getByRole("status").filter({ hasText: "审核员" }).waitFor();
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(explorer.tokens.reviewer);
    await page.reload();
    await bearer.press("Enter");
    await page.getByRole("button", { name: "忘记令牌" }).press("Enter");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "令牌" }).waitFor();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });

  it("that is wrong is told, and not kept", async () => {
    const { page, close } = await explorer.open("/");
    await page.getByRole("button", { name: "令牌" }).click();
    await page.getByLabel("令牌", { exact: true }).fill("pg_00000000_nobody");
    await page.getByRole("button", { name: "使用" }).click();
    await page.getByRole("alert").filter({ hasText: "不接受这个令牌" }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await close();
  });
});
