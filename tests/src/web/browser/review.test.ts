/** Review by keyboard alone: a pair is judged with its effect shown first, and the judgement is taken back. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { chromiumPath, violationsOf } from "../../../support/browser.ts";
import { type Explorer, startExplorer } from "../../../support/explorer.ts";

const PAIR = "周敏";

(chromiumPath === undefined ? describe.skip : describe)("the review page", () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer.close());

  const openAs = async (token: string) => {
    const opened = await explorer.open("/");
    await opened.page.evaluate((given) => sessionStorage.setItem("policygraph.token", given), token);
    await opened.page.goto(`${explorer.url}/review`);
    return opened;
  };
  const say = (page: Page, words: string) => page.getByRole("status").filter({ hasText: words }).waitFor();

  /** How many entities of that name a search finds. */
  const bearers = async (): Promise<number> => {
    const query = `{ search(query: "${PAIR}") { totalCount } }`;
    const response = await fetch(`${explorer.url}/graphql?query=${encodeURIComponent(query)}`);
    const { data } = (await response.json()) as { data: { search: { totalCount: number } } };
    return data.search.totalCount;
  };

  it("judges a pair and takes it back, with keys alone", async () => {
    const { page, troubles, close } = await openAs(explorer.tokens.reviewer);
    const apart = await bearers();
    const shown = page.getByRole("region", { name: PAIR, exact: true });
    await page.getByRole("heading", { name: "松阳三院", level: 2 }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.getByRole("heading", { name: PAIR, level: 2 }).waitFor();
    await shown.getByText("蒙城县医疗保障局局长").first().waitFor();
    await shown.getByText("栗乡好办").first().waitFor();
    expect(await violationsOf(page)).toEqual([]);

    await page.keyboard.press("s");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").filter({ hasText: "请写明理由" }).waitFor();
    await page.keyboard.type("试一试");
    await page.keyboard.press("Enter");
    const effect = page.getByRole("region", { name: "这样做的结果" });
    await effect.getByText("3 份文件").waitFor();
    expect(await effect.getByRole("listitem").count()).toBe(3);
    expect(await bearers()).toBe(apart);

    await page.keyboard.press("Enter");
    await say(page, `“${PAIR}”已判断`);
    expect(await bearers()).toBe(apart - 1);

    const undo = page.getByRole("button", { name: `撤销：${PAIR} / ${PAIR}` });
    await undo.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("看错了");
    await page.keyboard.press("Enter");
    await effect.getByText("之后").waitFor();
    expect(await bearers()).toBe(apart - 1);
    await page.keyboard.press("Enter");
    await page.getByText("已撤销").waitFor();
    expect(await bearers()).toBe(apart);
    expect(troubles).toEqual([]);
    await close();
  });

  it("judges nothing before it is confirmed", async () => {
    const { page, close } = await openAs(explorer.tokens.reviewer);
    await page.getByRole("heading", { name: "松阳三院", level: 2 }).waitFor();
    await page.keyboard.press("d");
    await page.keyboard.type("名称相近");
    await page.keyboard.press("Enter");
    await page.getByText("各条目不变").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("form").waitFor({ state: "detached" });
    await page.reload();
    await page.getByRole("heading", { name: "松阳三院", level: 2 }).waitFor();
    await close();
  });

  it("says that a token is needed, and of which role", async () => {
    const { page, close } = await explorer.open("/review");
    await page.getByText("核对需要审核员的访问令牌").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await close();
    const reader = await openAs(explorer.tokens.reader);
    await reader.page.getByRole("alert").filter({ hasText: "令牌" }).first().waitFor();
    await reader.close();
  });
});
