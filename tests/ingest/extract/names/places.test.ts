import { describe, expect, it } from "@jest/globals";
import { named } from "../read-article.ts";

describe("places", () => {
  it.each([
    ["divisions by full and short name", "海宁市与嘉兴签约，浙江支持。", ["海宁市", "嘉兴", "浙江"]],
    ["towns and villages", "记者来到许村镇柳树屯村。", ["许村镇", "柳树屯村"]],
    ["roads and sites", "沿着解放路走到人民公园，再到钱塘江大桥。", ["解放路"]],
    ["the place that leads a body", "海宁市人民医院昨日揭牌。", ["海宁市"]],
    ["the town in a body's name", "海宁市许村镇卫生院昨日揭牌。", ["海宁市", "许村镇"]],
    ["a division before its head", "海宁市长王立峰出席。", ["海宁"]],
    ["a division before its citizens", "海宁市民王立峰很满意。", ["海宁"]],
    ["a town and a village right behind the county", "记者在平湖市白镇竹园新村采访。", ["平湖市", "白镇"]],
    ["the province before the county that owns a body", "浙江省海宁市人民医院揭牌。", ["浙江省", "海宁市"]],
    ["a zone with its county", "海宁经济开发区招商忙。", ["海宁经济开发区"]],
    ["cities behind their province, wherever words are cut", "前不久，云南昆明迎来游客。", ["云南", "昆明"]],
    ["districts behind their city", "西安市新城区发布通知。", ["西安市", "新城区"]],
    ["the one site of its kind", "渔船停在海宁渔港避风。", ["海宁渔港"]],
    ["the park, not its bank", "活动在青溪北岸云澜公园举行。", ["云澜公园"]],
    [
      "a village with a foreign name",
      "在新疆和田市吉亚乡布拉克艾日克村，村民丰收。",
      ["吉亚乡", "布拉克艾日克村"],
    ],
    ["a district again, whatever the words before it", "长沙天心区回应。这一年天心区推行改革。", ["天心区"]],
    ["a country", "产品出口美国和德国。", ["美国", "德国"]],
  ])("are %s", (_, text, names) => {
    expect(named("Place", text)).toEqual(expect.arrayContaining([...names]));
  });

  it.each([
    ["words that are short names too", "广袤的平原上，人们爱好和平。"],
    ["descriptions", "建设美丽乡村和特色小镇，改造老旧小区和农村公路。"],
    ["words across an edge", "提高县域经济水平。"],
    ["ways and deeds", "群众少跑路，上山护林，下派社区，建设完整社区和移民村。"],
    ["the province in a body's name", "浙江大学昨日开学。"],
    ["waters and zones of any sort", "加强河湖治理，国家级经济技术开发区增多。"],
    ["regions that only a name holds", "保护“美丽长江”行动启动，建设美丽中国。"],
    ["hills and village posts of any sort", "公路伸入深山，村村通路，日均服务社区居民两万人次。"],
    ["the title of a work", "剧院上演《天鹅湖》。"],
  ])("are not %s", (_, text) => {
    expect(named("Place", text)).toEqual([]);
  });

  it("with an ordinary name count once the document names them in full", () => {
    expect(named("Place", "平原县举行签约仪式。平原县委书记到会。", "平原法院公布案例。")).toContain("平原");
  });
});
