/** One invented wire text as four papers print it, and a later report that quotes the same words. */
import type { ReadPage } from "../../link/marked-page.ts";
import { page, quotation } from "../three-documents.ts";

const WIRE = [
  "{O 省教育厅}厅长{P 苏望舒}1日在发布会上说：“{G 名师下乡工程}今年要走进每一所村小，让孩子在家门口上好学。”",
  "据介绍，工程实施三年来，全省已有四千名教师到乡村学校任教，受益学生超过十二万人。",
  "各地为下乡教师建起周转宿舍，评职称时优先考虑有乡村任教经历的人。",
  "下一步，省里还将为村小配齐音乐、美术和体育教师，改善寄宿条件。",
];

/** The wire text as a paper printed it: with a headline of its own, whole or cut at the end. */
export function printed(location: string, publishedOn: string, headline: string, sentences = WIRE): ReadPage {
  return page(
    {
      location,
      publisher: `${location}日报`,
      publishedOn,
      articles: [{ headline, body: sentences.join("") }],
    },
    (read) => [quotation(read, "苏望舒", ["名师下乡工程"])],
  );
}

export const NORTH = printed("北山", "2024-06-02", "名师走进村小");
/** Cut at the end. */
export const SOUTH = printed("南河", "2024-06-03", "全省四千教师下乡任教", WIRE.slice(0, 3));
/** Edited in a word. */
export const EAST = printed("东岭", "2024-06-05", "让村里的孩子上好学", [
  WIRE[0] ?? "",
  (WIRE[1] ?? "").replace("据介绍，", "记者了解到，"),
  ...WIRE.slice(2),
]);
/** The same words, spoken again: in another report, half a year later. */
export const LATER = printed("西原", "2024-12-20", "省教育厅总结全年工作", [
  WIRE[0] ?? "",
  "会议总结了全年教育工作，通报了各市考核结果，部署了寒假期间校园安全检查。",
  "与会人员还参观了三所学校的实验室和图书馆，听取了校长的汇报。",
]);
export const PAGES: readonly ReadPage[] = [NORTH, SOUTH, EAST, LATER];
