/** The first minute: an empty store, and one with pages. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { chromiumPath, violationsOf } from "../../../support/browser.ts";
import { type Explorer, startExplorer } from "../../../support/explorer.ts";

(chromiumPath === undefined ? describe.skip : describe)("the start page", () => {
  let explorer: Explorer;
  afterAll(() => explorer.close());

  describe("of an empty store", () => {
    beforeAll(async () => {
      explorer = await startExplorer([]);
    });
    afterAll(() => explorer.close());

    it("says how pages are taken in, with command lines to copy", async () => {
      const { page, troubles, close } = await explorer.open("/", {
        permissions: ["clipboard-read", "clipboard-write"],
      });
      await page.getByRole("heading", { name: "库里还没有文件" }).waitFor();
      await page.getByRole("button", { name: "复制：先用自带的六个样例" }).press("Enter");
      await page.getByRole("status").filter({ hasText: "已复制" }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe("npm run --silent policygraph -- ingest samples");
      expect(await page.getByRole("link", { name: "在网页上读入" }).count()).toBe(0);
      expect(await violationsOf(page)).toEqual([]);
      expect(troubles).toEqual([]);
      await close();
    });
  });

  describe("of the samples", () => {
    beforeAll(async () => {
      explorer = await startExplorer();
    });

    it("asks questions about what is there, and each opens an answer", async () => {
      const { page, troubles, close } = await explorer.open("/");
      const examples = page.locator(".examples a");
      await examples.filter({ hasText: "问 8" }).waitFor();
      const asked = await examples.evaluateAll((links) =>
        links.map((link) => ({ words: link.textContent, address: (link as HTMLAnchorElement).href })),
      );
      expect(asked.length).toBeGreaterThan(8);
      for (const { words, address } of asked) {
        await page.goto(address);
        const [, named = ""] =
          /(紧密型县域医共体|亳州市医疗保障局|蒙城县第五人民医院|亳州市|沈立川|紧密型|到2024年底)/.exec(
            words ?? "",
          ) ?? [];
        await page.locator("main").getByText(named).first().waitFor();
        expect([words, await page.getByRole("alert").filter({ hasText: /./ }).count()]).toEqual([words, 0]);
      }
      expect(troubles).toEqual([]);
      await close();
    });
  });
});
