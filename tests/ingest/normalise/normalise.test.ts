import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { normalise } from "../../../ingest/normalise/normalise.ts";
import { sourceSpans } from "../../../src/model/mapped-text.ts";

const textOf = (source: string) => normalise(source).text;

/** Text of the marks that the rules turn on, in any order. */
const pageText = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."王邱杨县一三年人卷万，。：（）《》“”、□"),
      fc.constantFrom(" ", " ", " ", "  ", "\u3000", "\u00a0", "\t"),
      fc.constantFrom("\n", "\r\n", "\r", "\f", "\u2028"),
      fc.constantFrom(..."01５9.．,+＋%％－-ABｃ"),
      fc.constantFrom(
        "记者",
        "通讯员",
        "本报",
        "⻓",
        "⼈",
        "隆",
        "\u200b",
        "\u00ad",
        "\ufeff",
        "㎡",
        "𬭎",
        "\ud840",
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

describe("normalise, characters", () => {
  it.each([
    ["２０２３年１２月", "2023年12月"],
    ["增长３．５％", "增长3.5%"],
    ["１．加强领导", "1.加强领导"],
    ["“１＋８＋１”重点工作", "“1+8+1”重点工作"],
    ["ＰＭ２．５", "PM2.5"],
    ["热线０５３４－１２３４", "热线0534-1234"],
    ["元／吨", "元/吨"],
  ])("makes full-width %s half-width", (source, expected) => {
    expect(textOf(source)).toBe(expected);
  });

  it.each([
    "城区（含开发区）：新增；完成！何时？",
    "讯(记者 王小平) 河东区,河西区: 两地",
    "建筑面积50㎡，气温5℃，Ⅲ类水体，①至③，½",
    "3～5月——至今……",
    "卡尔．约翰",
    "甲－乙",
    "衛生局",
  ])("leaves %s as it is printed", (source) => {
    expect(textOf(source)).toBe(source);
  });

  it("unifies radicals and compatibility ideographs", () => {
    expect(textOf("局⻓在⺠⽣⼤厅，隆先生")).toBe("局长在民生大厅，隆先生");
  });

  it("drops what is invisible and keeps it in the source of the character before", () => {
    const source = "河\u200b东\u00ad区";
    const mapped = normalise(source);
    expect(mapped.text).toBe("河东区");
    expect(sourceSpans(mapped, { start: 0, end: 3 }, source)).toEqual([{ start: 0, end: 5 }]);
  });
});

describe("normalise, lines", () => {
  it("makes every line end one line feed, and keeps blank lines and indentation", () => {
    expect(textOf("一\r\n\r\n　　二\r三\f四\u2028五\u0085六\v七\n")).toBe("一\n\n  二\n三\n四\n五\n六\n七\n");
  });

  it("maps a line feed to the pair it was made of", () => {
    const mapped = normalise("一\r\n二");
    expect([...mapped.starts]).toEqual([0, 1, 3]);
    expect([...mapped.ends]).toEqual([1, 3, 4]);
  });

  it("drops spaces at line ends, so that a line of spaces is blank", () => {
    expect(textOf("一 \n \u3000\n二")).toBe("一\n\n二");
  });
});

describe("normalise, spread numbers", () => {
  it.each([
    ["投资1 . 5 亿元建设", "投资1.5亿元建设"],
    ["增长3 . 5% ，居前列", "增长3.5%，居前列"],
    ["进出口总额 31 . 3", "进出口总额31.3"],
    ["达99. 5%", "达99.5%"],
    ["共 2 6 8 人", "共268人"],
    ["2 0 2 3 年 5 月 1 2 日", "2023年5月12日"],
    ["为3 0 0 0多名外来人员安家", "为3000多名外来人员安家"],
    ["收到来信 2 7 件，回访 5 件 6 人， 2 件已结", "收到来信27件，回访5件6人，2件已结"],
    ["总量 12 , 345 件", "总量12,345件"],
    ["建成 3 . 0T 磁共振", "建成3.0T磁共振"],
    ["培养 100 名骨干， 97% 以上留任", "培养100名骨干，97%以上留任"],
    ["占 GDP 的 5 %", "占GDP的5%"],
    ["推行“1 + 4 + N”和党建 + 健康", "推行“1+4+N”和党建+健康"],
  ])("puts %s together", (source, expected) => {
    expect(textOf(source)).toBe(expected);
  });

  it.each([
    ["35 48"],
    ["河东区 35 48"],
    ["河东区 3 5 8"],
    ["1 2 3 4"],
    ["1. 5个县先行"],
    ["400 123 4567"],
    ["河东区  35"],
  ])("keeps the columns of %s apart", (source) => {
    expect(textOf(source)).toBe(source);
  });

  it("never fuses numbers of several digits, not even in running text", () => {
    expect(textOf("分别完成 35 48 件，同比增长。")).toBe("分别完成35 48件，同比增长。");
  });
});

describe("normalise, spread words and names", () => {
  it.each([
    ["□ 本 报 记 者 高向阳", "□ 本报记者 高向阳"],
    ["  □通讯员 高向阳 王小平 邱 杨", "  □通讯员 高向阳 王小平 邱杨"],
    ["本报记者 邱　杨 报道", "本报记者 邱杨 报道"],
    ["记 者 邱 杨 王 平", "记者 邱杨 王平"],
    ["出席会议的有：高向阳 邱 杨 王 平 李小山", "出席会议的有：高向阳 邱杨 王平 李小山"],
    ["《办法》主要包 括 七 个 方 面", "《办法》主要包括七个方面"],
    ["70 岁 及 以 上 居 民 建 档 率", "70岁及以上居民建档率"],
    ["较 GDP 增 速 高 出 1.37% ，连 续 三 年", "较GDP增速高出1.37%，连续三年"],
    ["一批全 市 重 点 领 域 关键技术获得突破", "一批全 市重点领域关键技术获得突破"],
    ["第一章 总 则", "第一章 总则"],
    ["本报记者　　邱　　杨", "本报记者  邱杨"],
    ["邱　　杨　　王　　平摄影报道（本报记者）", "邱杨  王平摄影报道（本报记者）"],
    ["新华社记者 邱 杨摄", "新华社记者 邱杨摄"],
    ["邱  杨（研究员）", "邱杨（研究员）"],
  ])("puts %s together", (source, expected) => {
    expect(textOf(source)).toBe(expected);
  });

  it.each([
    ["记者 高向阳 王小平 报道"],
    ["拼服务 提效率 求实效"],
    ["深化“放管服” 优化营商环境"],
    ["产值增长5% 工业回升向好"],
    ["生产线正满负荷生产。 王小平 摄"],
    ["一 二 三 四"],
    ["本报记者  邱杨"],
    ["河东 区 河西"],
    ["优  良  中  差"],
    ["邱  杨柳"],
  ])("leaves the words of %s apart", (source) => {
    expect(textOf(source)).toBe(source);
  });
});

describe("normalise, for any text", () => {
  const bare = (text: string) => text.replace(/[ \n]/g, "");

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.oneof(pageText, fc.string({ unit: "binary" })), (source) => {
        const once = textOf(source);
        expect(textOf(once)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  it("gives every unit a place in the source, in order and without overlap", () => {
    fc.assert(
      fc.property(pageText, (source) => {
        const { text, starts, ends } = normalise(source);
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        let last = 0;
        for (let at = 0; at < text.length; at++) {
          expect(starts[at]).toBeGreaterThanOrEqual(last);
          expect(ends[at]).toBeGreaterThan(starts[at] ?? 0);
          last = ends[at] ?? 0;
        }
        expect(last).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: 1000 },
    );
  });

  it("lets every span be found again: its source normalises to the same characters", () => {
    fc.assert(
      fc.property(pageText, fc.nat(), fc.nat(), (source, first, length) => {
        const mapped = normalise(source);
        if (mapped.text === "") return;
        const start = first % mapped.text.length;
        const end = start + 1 + (length % (mapped.text.length - start));
        const printed = sourceSpans(mapped, { start, end }, source).map((span) =>
          source.slice(span.start, span.end),
        );
        // Signs that are folded beside a digit only may stand alone now.
        const folded = (text: string) => bare(text).replaceAll("．", ".").replaceAll("－", "-");
        expect(folded(textOf(printed.join("")))).toBe(folded(mapped.text.slice(start, end)));
      }),
      { numRuns: 2000 },
    );
  });

  it("drops nothing but spaces and what is invisible", () => {
    fc.assert(
      fc.property(pageText, (source) => {
        expect(bare(textOf(source)).length).toBe(bare(source.replace(/[^\S\t]|[\u200b\u00ad]/g, "")).length);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["one long line", "王 邱 1 . 5 亿 3 0 0 ，"],
    ["spaces alone", "                "],
    ["digits and spaces alone", "1 2 3 4 5 6 7 8 "],
    ["ideographs and spaces alone", "本 报 记 者 邱 杨 "],
  ])("takes time in proportion to the length: %s", (_, unit) => {
    const time = (repeats: number) => {
      const text = unit.repeat(repeats);
      const runs = [1, 2, 3].map(() => {
        const start = performance.now();
        normalise(text);
        return performance.now() - start;
      });
      return Math.min(...runs);
    };
    const short = time(2000);
    // Ten times the text; a quadratic rule would take a hundred times as long.
    expect(time(20_000)).toBeLessThan(Math.max(short, 5) * 50);
  });
});
