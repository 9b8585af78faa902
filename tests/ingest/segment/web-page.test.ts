import { describe, expect, it } from "@jest/globals";
import { normalise } from "../../../ingest/normalise/normalise.ts";
import { splitLines } from "../../../ingest/segment/lines.ts";
import { segment } from "../../../ingest/segment/segment.ts";
import { findWebFrame } from "../../../ingest/segment/web-page.ts";
import type { SegmentedPage } from "../../../src/model/document.ts";

const cut = (text: string): SegmentedPage => segment(normalise(text), text);
const bodies = (page: SegmentedPage): string[] =>
  page.articles.map((article) => article.text.text.slice(article.bodyStart));
const frame = (text: string): string[] => {
  const page = normalise(text).text;
  return [...findWebFrame(page, splitLines(page))].map((line) => line.bare);
};

const STORY = `　　沭河县巡回诊疗车昨日开进北岭乡，首日接诊六十人。
　　县卫生健康局局长段青禾说，车上配有彩超和心电图机，每月到每个乡至少一次。`;
const STORY_BODY = STORY.replace(/[\s　]*\n[\s　]*/gu, "\n").trim();

describe("a page of a government's site", () => {
  const page = cut(`沭河县人民政府
首页 新闻中心 政务公开 政务服务 互动交流
当前位置：首页 > 新闻中心 > 部门动态

诊疗车开进北岭乡

发布时间：2023-05-04 09:30  来源：沭河县融媒体中心  浏览次数：128  【字体：大 中 小】

${STORY}

附件：
1.巡诊日程表.xlsx
责任编辑：柳叶
分享到：
上一篇：我县召开防汛工作会议
下一篇：沭河县图书馆延长开放时间
主办单位：沭河县人民政府　承办单位：沭河县大数据中心
网站标识码：3700000001　鲁ICP备00000001号
联系电话：0500-1234567
`);

  it("has the headline between bread crumbs and labels", () => {
    expect(page.articles.map(({ headline }) => headline?.text)).toEqual(["诊疗车开进北岭乡"]);
    expect(page.articles[0]?.headlineParts).toEqual([]);
  });

  it("has a body without menu, attachments and footer", () => {
    expect(bodies(page)).toEqual([STORY_BODY]);
  });

  it("is published by its source on the day beside it", () => {
    expect(page.publisher).toBe("沭河县融媒体中心");
    expect(page.publishedOn?.text).toBe("2023-05-04");
  });
});

describe("labels broken over several lines", () => {
  it("are no headline, and a day alone above the source is the page's", () => {
    const page = cut(`无障碍浏览
长者模式
诊疗车开进北岭乡
2023年5月4日
来源：沭河日报
分享到：微信 微博 QQ空间

${STORY}
Copyright © 2020 沭河县卫生健康局 All Rights Reserved
`);
    expect(page.articles.map(({ headline, headlineParts }) => [headline?.text, headlineParts])).toEqual([
      ["诊疗车开进北岭乡", []],
    ]);
    expect([page.publisher, page.publishedOn?.text]).toEqual(["沭河日报", "2023-05-04"]);
    expect(bodies(page)).toEqual([STORY_BODY]);
  });
});

describe("an official document under a table of labels", () => {
  const page = cut(`索引号：000000-2022-00017  主题分类：卫生、体育
发文机关：沭河县人民政府办公室  成文日期：2022-03-01
发文字号：沭政办发〔2022〕7号  发布日期：2022-03-09
沭河县人民政府办公室
关于推进巡回诊疗的通知

各乡镇人民政府，县政府各部门：

为方便偏远村庄群众就医，现就推进巡回诊疗有关事项通知如下。

一、工作目标

年底前每个乡镇每月至少巡诊一次。

二、保障措施

县财政安排专项资金一百万元。
`);

  it("keeps the issuing body in its headline and the numbered parts in its body", () => {
    expect(page.articles).toHaveLength(1);
    const [article] = page.articles;
    const rows = [...(article?.headlineParts ?? []), ...(article?.headline ? [article.headline] : [])];
    expect(rows.map(({ text }) => text).join("")).toContain("关于推进巡回诊疗的通知");
    expect(bodies(page)[0]).toContain("县财政安排专项资金一百万元。");
  });

  it("is published on the day of publication, not on that of signing", () => {
    expect(page.publishedOn?.text).toBe("2022-03-09");
    expect(page.publisher).toBe("沭河县人民政府办公室");
  });
});

describe("an interview", () => {
  it("is one article with all questions and answers", () => {
    const page = cut(`您现在的位置：首页 / 政策解读
县医保局局长就门诊统筹答记者问
日期：2021-06-01  信息来源：沭河县医疗保障局
记者：门诊统筹从什么时候开始实施？
段青禾：从7月1日起，全县所有村卫生室都可以直接结算。
记者：群众需要准备哪些材料？
段青禾：带上身份证或者医保电子凭证就可以，不需要其他材料。
`);
    expect(page.articles).toHaveLength(1);
    expect(page.articles[0]?.headline?.text).toBe("县医保局局长就门诊统筹答记者问");
    expect(bodies(page)[0]).toContain("不需要其他材料");
    expect(page.publisher).toBe("沭河县医疗保障局");
  });
});

describe("lines that only look like a frame", () => {
  it.each([
    "讲座时间：周六下午三点",
    "地点：县图书馆报告厅",
    "首页新闻的位置很重要。",
    "位置偏远的村庄也通了公交",
    "政务服务更便捷",
    "本报地址搬迁启事",
  ])("leaves %s to the text", (line) => {
    expect(frame(`沭河县图书馆举办讲座\n${line}\n欢迎读者参加。\n字体展览同时开幕。\n`)).toEqual([]);
  });

  it("takes no single source line for a sign of a web page", () => {
    const text = `登录\n沭河县图书馆举办讲座\n\n　　讲座昨日开讲。\n来源：沭河日报\n`;
    expect(frame(text)).toEqual(["来源：沭河日报"]);
  });
});
