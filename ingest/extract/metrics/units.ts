/** The units that figures are counted and measured in. */

const MEASURED =
  "个工作日 个百分点 个小时 个月 平方公里 平方千米 平方米 立方米 公里 千米 海里 公顷 千瓦时 千瓦 兆瓦 公斤 千克 毫克 毫升 厘米 毫米 摄氏度 美元 欧元 日元 港元 元 亩 吨 斤 克 米 升 方 " +
  "分钟 小时 天 周 秒 学时 课时 % ％ ‰ 倍 度";
const COUNTED =
  "人次 人份 艘次 架次 辆次 户次 场次 班次 车次 件次 项次 台次 只次 头次 例次 件 人 名 家 个 项 条 处 张 份 大类 类 种 座 所 支 只 头 套 台 辆 艘 期 例 起 次 场 户 篇 部 册 本 株 位 批 对 口 眼 " +
  "栋 间 箱 袋 枚 块 幅 盏 方面 宗 笔 幢 尾 羽 床 步 站 面 节 单 桶 瓶 片 段 棵 粒 颗 门 轮 集 首 封 层 趟 匹 顶 组 字";

/** Units for a regular expression, the longest first. */
export const UNITS = `${MEASURED} ${COUNTED}`
  .split(" ")
  .sort((left, right) => right.length - left.length)
  .join("|");

/** Units that a small number in Chinese numerals counts: 三家, 两次, but 一面 and 三步 are ways of speaking. */
export const SPOKEN_UNITS: ReadonlySet<string> = new Set(
  "个工作日 个百分点 个小时 个月 小时 分钟 天 周 倍 人次 人 名 家 个 项 条 处 张 份 大类 类 种 座 所 支 台 辆 艘 期 例 起 次 场 户 方面 亩 吨 元 公里 米".split(
    " ",
  ),
);

/** Behind these units the sign belongs to another word: 3人民, 2部门, 1位于. */
export const OTHER_WORD =
  /^(?:周年|周岁|周末|人民|人大|人均|人才|人物|人工|元旦|位于|位居|位列|场馆|场地|部门|部分|部委|家庭|家长|期间|名单|次日|月\d|头条|起步|起来|对比|对接|对口|度假|面积|面对|面向|面临|种植|支部|支行|支持|台湾|台阶|户籍|口岸|门诊|首都|首次|层次|队伍|组织|组成|方向|方式|方法|方案|方便|方言|方米|方公|条件|条例|项目|类型|类别|所有|所在|所以|批准|批次|个人|个体|个性|节目|节日|节能|集体|集中|集团|段落|单位|片区|字节|站点|站位|站在|天然|天津|天气|天地|本地|本市|本科|本报|处理|处于|处置|件事|节气|届.?[一二三四五六七八九十]?中|次全会|次会议|次代表|公斤级|公斤以|项运动|项赛)/;

/** What is written for what is printed. */
export function unitName(printed: string): string {
  if (printed === "％") return "%";
  return printed === "个小时" ? "小时" : printed;
}
