/** Newspaper pages that try to break the page they are shown on: markup, long names, a long speech, marks of direction. */

/** What the page's script would set. */
export const HARM = "harmed";

const SPEECH = "把群众放在心上，".repeat(625);
const TITLE =
  "关于进一步深化医药卫生体制改革全面推进紧密型县域医疗卫生共同体建设提质增效促进优质医疗资源扩容下沉和区域均衡布局的若干意见（试行）";

export const HOSTILE_PAGE = `<script>window.${HARM} = 1</script>日报
2025年4月2日 星期三 第3版

<b>医共体</b>建设走深走实

□ 本报记者 程北辰

  本报讯 4月1日，云河县卫生健康局局长罗青山说：“<img src=x onerror="window.${HARM} = 1">紧密型县域医共体要${SPEECH}一抓到底。”
  云河县人民政府印发《${TITLE}》，云河县人民医院实施紧密型县域医共体。
  \u202e云河县卫生健康局副局长\u200f丁一川介绍，紧密型县域医共体已经覆盖12个乡镇。\u202c
`;

/** A page of one long article, each line with names and facts of its own. */
export const LONG_PAGE = `云河日报
2025年4月3日 星期四 第2版

医共体建设走深走实

□ 本报记者 程北辰

${Array.from({ length: 400 }, (_, line) => `  云河县人民医院院长罗青山说，紧密型县域医共体已经覆盖${line + 1}个村，群众看病少跑路，医生下乡多走动。\n`).join("")}`;
