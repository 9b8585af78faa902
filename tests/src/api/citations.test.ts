/** What is cited as where it is printed. */
import { expect, it, jest } from "@jest/globals";
import { clientOf, openPress } from "../../support/api-client.ts";
import { entity, GraphBuilder, spanOf, writeGraph } from "../../support/graph-builder.ts";
import { describeStores } from "../../support/stores.ts";

// A server plans each query anew on its first call, which takes seconds on a busy machine.
jest.setTimeout(240_000);

const TEXT = "平川县推行一窗办\n平川县人民政府 第6版\n邵青说，“一窗办方便。”\n";

describeStores("citations", (open, store) => {
  it("of a claim, its article and its document are one reference", async () => {
    const press = await openPress(open, store);
    const { data, errors } = await clientOf(press.store)(
      `query ($claim: ID!) { claim(id: $claim) { citation article { citation } document { citation } } }`,
      { claim: press.ids.firstStatement },
    );
    expect(errors).toEqual([]);
    const citation = "安可为. 云泽县推进紧密型县域医共体建设[N]. 云泽日报, 2023-05-18.";
    expect(data.claim).toEqual({ citation, article: { citation }, document: { citation } });
  });

  it("of a page of the web bear its address and the day on which it was read", async () => {
    await (await open()).close();
    const build = new GraphBuilder();
    const page = build.document({
      text: TEXT,
      publisher: "平川县人民政府",
      publishedOn: "2024-03",
      headline: "平川县推行一窗办",
      location: "https://www.example.gov.cn/2024/6.html",
    });
    const speaker = build.mention(page, entity("Person", "邵青"), "邵青");
    const claim = build.claim(
      page,
      "Statement",
      [spanOf(TEXT, "一窗办方便。")],
      { mode: "direct" },
      { ends: [["SPEAKER", speaker]] },
    );
    await writeGraph(store, build.build());
    const { data } = await clientOf(await open())("query ($claim: ID!) { claim(id: $claim) { citation } }", {
      claim,
    });
    expect(data.claim.citation).toBe(
      "安可为. 平川县推行一窗办[EB/OL]. 平川县人民政府, 2024(2024-03)[2026-01-02]. https://www.example.gov.cn/2024/6.html.",
    );
  });
});
