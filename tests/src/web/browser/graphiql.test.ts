/** GraphiQL from this service alone, with the questions of the cookbook. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { chromiumPath } from "../../../support/browser.ts";
import { type Explorer, startExplorer } from "../../../support/explorer.ts";

const answerOf = (page: Page) => page.locator(".result-window .CodeMirror-code");

(chromiumPath === undefined ? describe.skip : describe)("GraphiQL", () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer.close());

  it("asks a question of the cookbook, loads nothing from elsewhere, and breaks no policy", async () => {
    const { page, troubles, close } = await explorer.open("/graphiql");
    expect(await page.locator("header option").count()).toBe(12);
    await page.locator("header select").selectOption({ index: 10 });
    expect(new URL(page.url()).hash).toBe("#11");
    await page.getByText('search(query: "医共体"').waitFor();
    await page.getByRole("button", { name: "Execute query" }).click();
    await answerOf(page).getByText('"PREFIX"').first().waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it("opens the question that its address names", async () => {
    const { page, close } = await explorer.open("/graphiql#8");
    await page.getByText('place(name: "亳州市")').waitFor();
    await close();
  });

  it("shows the schema, and sends the header that is given", async () => {
    const { page, close } = await explorer.open("/graphiql");
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    await page.locator(".graphiql-doc-explorer").getByText("Query", { exact: true }).click();
    await page.getByText("What can be asked.").first().waitFor();
    await page.locator(".graphiql-editor-tool .CodeMirror:visible").click();
    await page.keyboard.type('{"authorization": "Bearer nobody"');
    await page.getByRole("button", { name: "Execute query" }).click();
    await answerOf(page).getByText("This token is not accepted").waitFor();
    await close();
  });
});
