/** What a reviewer puts right of a statement in the explorer, by keyboard, and takes back. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { chromiumPath, violationsOf } from "../../../support/browser.ts";
import { type Explorer, startExplorer } from "../../../support/explorer.ts";

interface Said {
  readonly speaker: { readonly name: string } | null;
  readonly saidOn: string | null;
}

(chromiumPath === undefined ? describe.skip : describe)("a statement", () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer.close());

  const newest = async (): Promise<Said | undefined> => {
    const query =
      '{ statements(first: 1, filter: { text: "信息多跑路" }) { nodes { speaker { name } saidOn } } }';
    const response = await fetch(`${explorer.url}/graphql?query=${encodeURIComponent(query)}`);
    return ((await response.json()) as { data: { statements: { nodes: Said[] } } }).data.statements.nodes[0];
  };

  it("gets another speaker, seen before it is done, and has the old one again when that is undone", async () => {
    const { page, troubles, close } = await explorer.open("/");
    await page.evaluate(
      (given) => sessionStorage.setItem("policygraph.token", given),
      explorer.tokens.reviewer,
    );
    await page.reload();
    expect((await newest())?.speaker?.name).toBe("罗启明");
    await page.getByText("更正", { exact: true }).press("Enter");
    await page.getByRole("button", { name: "说话人不对" }).press("Enter");
    await page.keyboard.type("周敏");
    await page.getByRole("option", { name: "周敏 · 人物" }).waitFor({ state: "attached" });
    await page.getByLabel("说话人应是").selectOption({ label: "周敏 · 人物" });
    await page.getByLabel("理由").focus();
    await page.keyboard.type("上一句是周敏说的");
    await page.keyboard.press("Enter");
    const effect = page.getByRole("region", { name: "这样做的结果" });
    await effect.getByText("罗启明").first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect((await newest())?.speaker?.name).toBe("罗启明");
    await page.keyboard.press("Enter");
    await page.getByText("已更正。").first().waitFor();
    expect((await newest())?.speaker?.name).toBe("周敏");
    await page.getByRole("button", { name: "撤销更正" }).press("Enter");
    await page.keyboard.type("看错了");
    await page.keyboard.press("Enter");
    await effect.waitFor();
    await page.keyboard.press("Enter");
    await page.getByText("更正已撤销").first().waitFor();
    expect((await newest())?.speaker?.name).toBe("罗启明");
    expect(troubles).toEqual([]);
    await close();
  });

  it("offers no correction to those without a token, and refuses a date that is none", async () => {
    const { page, close } = await explorer.open("/");
    await page.locator(".statement").first().waitFor();
    expect(await page.getByText("更正", { exact: true }).count()).toBe(0);
    await page.evaluate(
      (given) => sessionStorage.setItem("policygraph.token", given),
      explorer.tokens.reviewer,
    );
    await page.reload();
    await page.getByText("更正", { exact: true }).click();
    await page.getByRole("button", { name: "日期不对" }).click();
    await page.getByLabel("日期应是").fill("前天");
    await page.getByLabel("理由").fill("试一试");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").filter({ hasText: "前天" }).waitFor();
    await close();
  });
});
