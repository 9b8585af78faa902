/** Pages that an admin takes in with the browser: pasted, and as files, one of them refused. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { chromiumPath, violationsOf } from "../../../support/browser.ts";
import { type Explorer, startExplorer } from "../../../support/explorer.ts";

jest.setTimeout(300_000);

const PAGE = `2024年3月5日  星期二  云溪日报

云溪县公立医院改革稳步推进

□ 本报记者 高远

本报云溪讯 3月4日，云溪县卫生健康局局长柳青山介绍，全县推进紧密型县域医共体建设，改革已经见效。
`;

(chromiumPath === undefined ? describe.skip : describe)("the ingest page", () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer([]);
  });
  afterAll(() => explorer.close());

  const openAs = async (token: string) => {
    const opened = await explorer.open("/");
    // A job is a process of its own: on a busy machine it takes its time.
    opened.page.setDefaultTimeout(120_000);
    await opened.page.evaluate((given) => sessionStorage.setItem("policygraph.token", given), token);
    await opened.page.goto(`${explorer.url}/ingest`);
    return opened;
  };

  it("takes a text and files in, and says what was refused and why", async () => {
    const { page, troubles, close } = await openAs(explorer.tokens.admin);
    await page.getByRole("button", { name: "读入", exact: true }).press("Enter");
    await page.getByRole("alert").filter({ hasText: "请写明叫什么" }).waitFor();
    await page.getByLabel("叫什么").fill("云溪日报");
    await page.getByLabel("原文").fill(PAGE);
    await page.getByRole("button", { name: "读入", exact: true }).press("Enter");
    await page.getByRole("status").filter({ hasText: "云溪日报：已读完" }).waitFor();
    await page.getByRole("link", { name: "云溪县公立医院改革稳步推进" }).waitFor();
    await page.getByLabel("文件（可多选）").setInputFiles([
      { name: "empty.txt", mimeType: "text/plain", buffer: Buffer.from("") },
      { name: "second.txt", mimeType: "text/plain", buffer: Buffer.from(PAGE.replace("3月4日", "3月3日")) },
    ]);
    await page.getByRole("button", { name: "读入文件" }).press("Enter");
    const jobs = page.getByRole("region", { name: "近来读入的" });
    await jobs.getByText("新文件 1").nth(1).waitFor();
    await jobs.getByText("拒绝 1").waitFor();
    await jobs
      .getByRole("listitem")
      .filter({ hasText: /^empty.txt: .+/ })
      .waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.goto(explorer.url);
    await page.getByRole("link", { name: "柳青山" }).first().waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it("says that it needs an admin", async () => {
    const { page, close } = await openAs(explorer.tokens.reviewer);
    await page.getByRole("alert").filter({ hasText: "令牌" }).waitFor();
    await close();
  });
});
