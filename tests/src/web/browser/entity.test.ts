/** The pages of entities. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { chromiumPath, violationsOf } from "../../../support/browser.ts";
import { type Explorer, startExplorer } from "../../../support/explorer.ts";

const PAGES = [
  "周敏",
  "蒙城县医疗保障局",
  "紧密型县域医共体",
  "蒙城县",
  "亳州市家庭医生签约服务提质行动方案",
];

interface Replied {
  readonly search: { readonly nodes: readonly { readonly id: string; readonly type: string }[] };
  readonly judge: { readonly written: boolean };
}

/** What the service answers to a reviewer. */
async function replyTo({ url, tokens }: Explorer, query: string): Promise<Replied> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${tokens.reviewer}` },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { readonly data: Replied }).data;
}

/** Ids of the samples' entities, by name; of namesakes the one in most documents. */
async function idOf(explorer: Explorer, name: string): Promise<{ id: string; type: string }> {
  const { search } = await replyTo(explorer, `{ search(query: "${name}", first: 1) { nodes { id type } } }`);
  const [found] = search.nodes;
  if (!found) throw new Error(`${name} is not in the samples.`);
  return { ...found, type: found.type.toLowerCase().replace("_", "-") };
}

const idle = (page: Page) => page.waitForLoadState("networkidle");

(chromiumPath === undefined ? describe.skip : describe)("the page of an entity", () => {
  let explorer: Explorer;
  const open = async (name: string, asked = "", options = {}) => {
    const { id, type } = await idOf(explorer, name);
    const opened = await explorer.open(`/${type}/${id}${asked}`, options);
    await opened.page.getByRole("heading", { level: 1, name }).waitFor();
    await idle(opened.page);
    return { id, ...opened };
  };
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer.close());

  it("shows an official's words about a programme after two actions on an empty page", async () => {
    const { page, troubles, close } = await explorer.open("/");
    await page.getByRole("combobox").fill("紧密型县域医共体");
    await page.getByRole("option", { name: /^紧密型县域医共体/ }).click();
    const said = page.locator(".statement", { hasText: "宗海棠" }).first();
    await said.waitFor();
    expect(await said.locator("mark").textContent()).toContain("十件民生实事之首");
    expect(await said.textContent()).toContain("利辛县副县长");
    expect(await page.title()).toBe("紧密型县域医共体 · policygraph");
    expect(troubles).toEqual([]);
    await close();
  });

  it("leads from a fact to its sentence by one click, and from there to the place in the document", async () => {
    const { page, close } = await open("蒙城县医疗保障局");
    const programme = page.locator(".list", { hasText: "实施的项目" });
    await programme.getByText("原句").first().click();
    expect(await programme.locator("mark").first().textContent()).toContain("总额付费、结余留用");
    const href = await programme.locator("a.printed-in").first().getAttribute("href");
    expect(href).toMatch(/^\/document\/doc_\w+#\d+-\d+$/);
    await close();
  });

  it("shows the statements about one thing and of a time, and its address says so", async () => {
    const { page, close } = await open("周敏");
    const statements = page.locator(".list", { hasText: "讲话" }).last();
    const programme = statements.locator("option", { hasText: "紧密型县域医共体" });
    await statements.getByLabel("谈到").selectOption((await programme.getAttribute("value")) ?? "");
    await page.waitForURL(/about=ent_\w+$/);
    await statements.getByLabel("到", { exact: true }).fill("2024-12-31");
    await page.waitForURL(/about=ent_\w+&to=2024-12-31$/);
    const newest = statements.locator("time", { hasText: "2025" });
    await newest.first().waitFor({ state: "detached" });
    const shown = await statements.locator(".entries").textContent();
    expect(shown).toContain("2023-05-12");
    await page.reload();
    await statements.locator(".statement").first().waitFor();
    expect(await statements.locator(".entries").textContent()).toBe(shown);
    await close();
  });

  it("says who held a post on a day, and how surely", async () => {
    const { page, close } = await open("蒙城县医疗保障局");
    await page.getByLabel("谁在这一天任职").fill("2024-05-01");
    await page.waitForURL(/asOf=2024-05-01/);
    await page.getByText("前后有据").first().waitFor();
    await page.getByLabel("谁在这一天任职").fill("1990-05-01");
    await page.getByText("没有查到这一天的任职。").waitFor();
    await page.getByRole("button", { name: "回到现在" }).click();
    await page.waitForURL((url) => url.search === "");
    await close();
  });

  it("shows what was known at an instant, and links carry it on", async () => {
    const { page, close } = await open("紧密型县域医共体");
    await page.getByText("时间", { exact: true }).click();
    await page.getByLabel("知悉日").fill("2099-01-01");
    await page.waitForURL(/knownAt=2099-01-01T23/);
    await idle(page);
    expect(await page.locator(".statement a.entity").first().getAttribute("href")).toContain("knownAt=2099");
    await page.getByLabel("知悉日").fill("1999-01-01");
    await page.getByText("库里没有这个条目").waitFor();
    await close();
  });

  it("says that an id is unknown, and puts the path of another type right", async () => {
    const { page, close } = await explorer.open("/person/ent_000000000000000000000000");
    await page.getByText("库里没有这个条目").waitFor();
    const { id } = await idOf(explorer, "蒙城县医疗保障局");
    await page.goto(`${explorer.url}/person/${id}`);
    await page.waitForURL(`${explorer.url}/organization/${id}`);
    await close();
  });

  it.each(PAGES)("%s: has no barrier that axe finds, light and dark", async (name) => {
    const { page, troubles, close } = await open(name);
    for (const proofs of (await page.locator("details.proofs > summary").all()).slice(0, 3))
      await proofs.click();
    await page.getByText("时间", { exact: true }).click();
    await idle(page);
    expect(await violationsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violationsOf(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it("opens for an id that a merge made old, under the address of now", async () => {
    const [one, other] = await Promise.all([idOf(explorer, "沈立川"), idOf(explorer, "顾海燕")]);
    const { judge } = await replyTo(
      explorer,
      `mutation { judge(input: {a: "${one.id}", b: "${other.id}", verdict: SAME, why: "to try it"}) { written } }`,
    );
    expect(judge.written).toBe(true);
    const { page, close } = await explorer.open(`/person/${one.id}?from=2025-01-01`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await idle(page);
    const shown = new URL(page.url());
    await page.goto(`${explorer.url}/person/${other.id}?from=2025-01-01`);
    await page.waitForURL(shown.href);
    expect([one.id, other.id]).toContain(shown.pathname.slice("/person/".length));
    expect(shown.search).toBe("?from=2025-01-01");
    await close();
  });
});
