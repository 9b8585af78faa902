/** From a fact to the printed page: the pages of claims and of documents. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { packageRoot } from "../../../../src/package-root.ts";
import { chromiumPath, violationsOf } from "../../../support/browser.ts";
import { type Explorer, startExplorer } from "../../../support/explorer.ts";
import { HARM, HOSTILE_PAGE, LONG_PAGE } from "../../../support/hostile-page.ts";

/** As it is read: the mark at its beginning is none of the text. */
const sample = readFileSync(path.join(packageRoot(), "samples", "05-press-conference.txt"), "utf8").replace(
  /^\uFEFF/,
  "",
);
const idle = (page: Page) => page.waitForLoadState("networkidle");

interface Found {
  readonly statements: {
    readonly nodes: readonly { readonly id: string; readonly document: { readonly id: string } }[];
  };
}

(chromiumPath === undefined ? describe.skip : describe)("the way from a fact to the printed page", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-hostile-"));
  let explorer: Explorer;
  /** The first statement that contains the words. */
  const statementWith = async (words: string) => {
    const query = `{ statements(filter: {text: "${words}"}, first: 1) { nodes { id document { id } } } }`;
    const response = await fetch(`${explorer.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    const { data } = (await response.json()) as { data: Found };
    const [found] = data.statements.nodes;
    if (!found) throw new Error(`Nobody said ${words}.`);
    return found;
  };
  beforeAll(async () => {
    writeFileSync(path.join(folder, "hostile.txt"), HOSTILE_PAGE);
    writeFileSync(path.join(folder, "long.txt"), LONG_PAGE);
    explorer = await startExplorer([], [path.join(packageRoot(), "samples"), folder]);
  });
  afterAll(async () => {
    await explorer.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("leads from a statement to its claim, and on to the very words in the document", async () => {
    const { id } = await statementWith("十件民生实事之首");
    const { page, troubles, close } = await explorer.open(`/claim/${id}`);
    await page.getByRole("link", { name: "宗海棠" }).first().waitFor();
    expect(await page.locator(".facts").textContent()).toMatch(/[0-9a-f]{64}/);
    await page.locator("a.printed-in").click();
    await page.locator("[data-asked]").first().waitFor();
    await idle(page);
    const words = (await page.locator("[data-asked]").allTextContents()).join("");
    const [, start, end] = /#(\d+)-(\d+)$/.exec(page.url()) ?? [];
    expect(words).toBe(sample.slice(Number(start), Number(end)));
    const box = await page.locator("[data-asked]").first().boundingBox();
    expect(box && box.y > 0 && box.y < 800).toBe(true);
    expect(troubles).toEqual([]);
    await close();
  });

  it("gives the citation to the clipboard and the proof bundle as a file", async () => {
    const { id } = await statementWith("十件民生实事之首");
    const { page, troubles, close } = await explorer.open(`/claim/${id}`, {
      permissions: ["clipboard-read", "clipboard-write"],
      acceptDownloads: true,
    });
    await page.getByRole("button", { name: "复制著录" }).click();
    await page.getByText("已复制").first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("涡淮日报, 2025-03-20");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "下载证据包" }).click(),
    ]);
    const bundle: unknown = JSON.parse(readFileSync(await download.path(), "utf8"));
    expect(JSON.stringify(bundle)).toContain(id);
    expect(download.suggestedFilename()).toBe(`${id}.jsonld`);
    expect(troubles).toEqual([]);
    await close();
  });

  it("marks names and claims in the text as read, which lead to them, and lists the claims", async () => {
    const { document } = await statementWith("十件民生实事之首");
    const { page, close } = await explorer.open(`/document/${document.id}`);
    const body = page.locator(".as-read");
    const name = body.getByRole("link", { name: "宗海棠" }).first();
    await name.waitFor();
    expect(await name.getAttribute("title")).toContain("人物");
    await name.focus();
    expect(await page.locator(".reading-note").textContent()).toContain("宗海棠 · 人物");
    await page.locator("aside .entries a[href*='#']").first().click();
    await page.waitForURL(/#\d+-\d+$/);
    await page.locator("[data-asked]").first().waitFor();
    await name.click();
    await page.getByRole("heading", { level: 1, name: "宗海棠" }).waitFor();
    await close();
  });

  it("shows text that is markup, very long or turned about as text alone", async () => {
    const { id, document: printed } = await statementWith("一抓到底");
    for (const address of [
      `/claim/${id}`,
      `/document/${printed.id}`,
      "/search?q=%3Cscript%3E",
      "/search?q=罗青山",
    ]) {
      const { page, troubles, close } = await explorer.open(address, {
        viewport: { width: 360, height: 640 },
      });
      await page.getByRole("heading", { level: 1 }).waitFor();
      await idle(page);
      expect(await page.evaluate((name) => name in globalThis, HARM)).toBe(false);
      const [width, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect([address, Number(width) <= Number(shown)]).toEqual([address, true]);
      expect(await violationsOf(page)).toEqual([]);
      expect(troubles).toEqual([]);
      await close();
    }
  });

  it("draws of a long page only the marks near the window, and finds a place far down", async () => {
    const { document: printed } = await statementWith("已经覆盖399个村");
    const start = LONG_PAGE.indexOf("已经覆盖399个村");
    const { page, close } = await explorer.open(`/document/${printed.id}#${start}-${start + 9}`);
    const asked = page.locator("[data-asked]").first();
    await asked.waitFor();
    await idle(page);
    const box = await asked.boundingBox();
    expect(box && box.y > 0 && box.y < 800).toBe(true);
    expect((await page.locator("[data-asked]").allTextContents()).join("")).toBe("已经覆盖399个村");
    await page.locator(".as-read a", { hasText: "罗青山" }).last().waitFor();
    const claims = Number(await page.locator("aside .total").first().textContent());
    expect(claims).toBeGreaterThan(1000);
    expect(await page.locator(".as-read a").count()).toBeLessThan(claims / 2);
    expect((await page.locator(".as-read").textContent())?.length).toBeGreaterThan(LONG_PAGE.length * 0.95);
    await close();
  });

  it("folds a speech of 5,000 characters, and opens it", async () => {
    const { id } = await statementWith("一抓到底");
    const { page, close } = await explorer.open(`/claim/${id}`);
    const words = page.locator(".quote mark").first();
    await words.waitFor();
    expect((await words.textContent())?.length).toBeLessThan(700);
    await page.getByRole("button", { name: "显示全文" }).click();
    expect((await words.textContent())?.length).toBeGreaterThan(5000);
    await close();
  });

  it("prints what it shows without the controls", async () => {
    const { id } = await statementWith("十件民生实事之首");
    const { page, close } = await explorer.open(`/claim/${id}`);
    await page.locator(".quote").first().waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".bar").isVisible()).toBe(false);
    expect(await page.getByRole("button").first().isVisible()).toBe(false);
    expect(await page.locator(".quote").first().isVisible()).toBe(true);
    await close();
  });

  it.each(["light", "dark"] as const)("has no barrier that axe finds, %s", async (colorScheme) => {
    const { id, document } = await statementWith("十件民生实事之首");
    for (const address of [`/claim/${id}`, `/document/${document.id}#837-900`]) {
      const { page, close } = await explorer.open(address, { colorScheme });
      await page.getByRole("heading", { level: 2 }).first().waitFor();
      await idle(page);
      expect([address, await violationsOf(page)]).toEqual([address, []]);
      await close();
    }
  });

  it("says that a claim or a document is unknown", async () => {
    const { page, close } = await explorer.open("/claim/clm_000000000000000000000000");
    await page.getByText("库里没有这个事实").waitFor();
    await page.goto(`${explorer.url}/document/doc_000000000000000000000000`);
    await page.getByText("库里没有这份文件").waitFor();
    await close();
  });

  it("has a way for reviewers to put a claim right, and for them alone", async () => {
    const { id } = await statementWith("十件民生实事之首");
    const { page, close } = await explorer.open(`/claim/${id}`);
    await page.locator(".quote").first().waitFor();
    expect(await page.locator(".claim-actions").count()).toBe(0);
    await page.evaluate(
      (token) => sessionStorage.setItem("policygraph.token", token),
      explorer.tokens.reviewer,
    );
    await page.reload();
    await page.locator(".claim-actions").waitFor();
    await close();
  });
});
