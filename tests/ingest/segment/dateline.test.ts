import { describe, expect, it } from "@jest/globals";
import { readDateline } from "../../../ingest/segment/dateline.ts";

const behind = (text: string): string | undefined => {
  const dateline = readDateline(text, 0);
  return dateline && text.slice(dateline.end).trim();
};

describe("readDateline", () => {
  it("reads the place of 本报…讯", () => {
    expect(readDateline("本报阳信讯 梨花节昨日开幕。", 0)).toMatchObject({ outlet: "本报", place: "阳信" });
  });

  it("reads place and day, and the reporters in brackets", () => {
    const text = "本报沂水3月4日讯(记者 高远 通讯员 田小禾) 昨日，县里召开会议。";
    const dateline = readDateline(text, 0);
    expect(dateline).toMatchObject({ place: "沂水", month: 3, day: 4 });
    expect(dateline?.names.map(({ name }) => name)).toEqual(["高远", "田小禾"]);
    expect(behind(text)).toBe("昨日，县里召开会议。");
  });

  it("reads an agency's dateline with the year", () => {
    expect(readDateline("新华社南昌2021年5月6日电（记者钱程）赣江边", 0)).toMatchObject({
      outlet: "新华社",
      place: "南昌",
      year: 2021,
      month: 5,
      day: 6,
    });
  });

  it("puts names together that a narrow column cuts, and keeps apart those of two people", () => {
    const cut = readDateline("日照日报/日照网讯（记者 方小\n满 石磊 报道）3月2日，记者获悉", 0);
    expect(cut?.outlet).toBe("日照日报");
    expect(cut?.names.map(({ name }) => name)).toEqual(["方小满", "石磊"]);
    const apart = readDateline("本报讯(记者\n钱子墨 通讯员 段青禾\n\n柳叶) 据悉，", 0);
    expect(apart?.names.map(({ name }) => name)).toEqual(["钱子墨", "段青禾", "柳叶"]);
  });

  it("marks what is taken over from another outlet", () => {
    expect(readDateline("据新华社北京1月2日电 国务院日前", 0)?.quoted).toBe(true);
  });

  it("takes no ordinary sentence for a dateline", () => {
    for (const text of [
      "本报电子版今日上线。",
      "记者从县里获悉，今年",
      "人民日报评论员文章指出，",
      "新闻发布会昨日召开。",
    ])
      expect(readDateline(text, 0)).toBeUndefined();
  });
});
