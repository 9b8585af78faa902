/**
 * Short names of universities that print uses before their hospitals and institutes: 山大 of 山大齐鲁医院. Only short
 * names that mean one university everywhere; 交大, 中大 and 南大 mean several.
 */
import { wordList } from "./word-list.ts";

const NAMES = `
  北大=北京大学 清华=清华大学 复旦=复旦大学 上海交大=上海交通大学 西安交大=西安交通大学 浙大=浙江大学 武大=武汉大学
  川大=四川大学 山大=山东大学 吉大=吉林大学 郑大=郑州大学 兰大=兰州大学 厦大=厦门大学 苏大=苏州大学 青大=青岛大学
  中科大=中国科学技术大学 哈工大=哈尔滨工业大学 华科=华中科技大学 哈医大=哈尔滨医科大学 安医大=安徽医科大学
  重医=重庆医科大学 南医大=南京医科大学 温医大=温州医科大学 天津医大=天津医科大学 福建医大=福建医科大学
  新疆医大=新疆医科大学 广西医大=广西医科大学 首医大=首都医科大学 中国医大=中国医科大学 大连医大=大连医科大学
  山东一医大=山东第一医科大学 皖南医=皖南医学院 蚌医=蚌埠医学院 川北医=川北医学院 河大=河南大学 湘雅=中南大学湘雅
`;

/** Short name -> full name, the longest short names first. */
export const UNIVERSITY_NAMES: readonly (readonly [short: string, full: string])[] = wordList(NAMES)
  .map((entry): [string, string] => {
    const [full = "", short = ""] = entry.split("=").reverse();
    return [short, full];
  })
  .sort(([left], [right]) => right.length - left.length);
