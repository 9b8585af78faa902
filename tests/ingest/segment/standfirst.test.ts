import { describe, expect, it } from "@jest/globals";
import { normalise } from "../../../ingest/normalise/normalise.ts";
import { segment } from "../../../ingest/segment/segment.ts";
import type { SegmentedPage } from "../../../src/model/document.ts";

const cut = (text: string): SegmentedPage => segment(normalise(text), text);
const BODY = `　　本报讯（记者 钱程）沭河县巡回诊疗车昨日开进北岭乡，首日接诊六十人。
　　县卫生健康局副局长柳叶说，诊疗车每月到每个乡至少一次。
`;

describe("a 提要 between headline and text", () => {
  const page = cut(`诊疗车开进北岭乡

县里从设备、人员、经费入手，提出十二项任务，
村民不出村就能看上病、拿到药

${BODY}`);

  it("is no article of its own", () => {
    expect(page.articles).toHaveLength(1);
    expect(page.articles[0]?.text.text.slice(page.articles[0].bodyStart)).toMatch(/^沭河县巡回诊疗车/u);
  });

  it("is one line of the headline group, and not the main one", () => {
    expect(page.articles[0]?.headline?.text).toBe("诊疗车开进北岭乡");
    expect(page.articles[0]?.headlineParts.map(({ text }) => text)).toEqual([
      "县里从设备、人员、经费入手，提出十二项任务，村民不出村就能看上病、拿到药",
    ]);
  });
});

describe("the main headline", () => {
  it("may have a comma where it is short", () => {
    const page = cut(`沭河县一企一策帮项目\n\n九道手续，一天办完\n\n${BODY}`);
    expect(page.articles[0]?.headline?.text).toBe("九道手续，一天办完");
  });

  it("may be someone's words up to their mark, comma and all", () => {
    const page = cut(`诊疗车开进北岭乡

${BODY}
“孩子们，欢迎回家！”

□ 记者 高远

　　石磊是沭河县儿童福利院院长。除夕那天，他在院门口等到了从外地回来的四名大学生。
　　四人都是院里长大的，最大的已经工作两年。院里给每人留着床铺和碗筷。
　　田小禾今年毕业，准备回县里当老师。她说，自己最想教的是语文，第一课就讲家乡的桃园。
`);
    expect(page.articles.map(({ headline }) => headline?.text)).toEqual([
      "诊疗车开进北岭乡",
      "“孩子们，欢迎回家！”",
    ]);
  });
});
