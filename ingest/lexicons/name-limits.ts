/** Which characters no given name holds, and which words begin after a name. */
import { wordList } from "./word-list.ts";

/** Characters that end a name before them: particles, verbs and adverbs that a given name does not hold. */
export const NOT_IN_NAMES: ReadonlySet<string> = new Set(
  "的了说是着过们等被把给让您你我他她它这那哪什么吗呢吧啊呀很最太更再又也都就才还没不别只每各两几第个位名次件家项条所部局厅署市县区省镇乡村街路年日时分秒岁元万亿吨米该此其某称叫谈讲带率做作去到从往向将请让由如若即但却且或者及与跟比至首已正未曾常将会能可应须要想需得敢看见听问答告诉讯报记题党委院校司厂店行处科室办组队团员长任职主席副总书部站所区".split(
    "",
  ),
);

/** Words that stand right after a name: verbs of what people do in the news, and function words. */
export const AFTER_NAMES: readonly string[] = wordList(`
  带领 率领 率队 带队 主持 出席 参加 参与 陪同 调研 检查 指导 督导 视察 考察 走访 慰问 看望 致辞 讲话 作了 作报告 发言 宣布 宣读 介绍 表示 指出 强调 要求 告诉 认为 说道 透露 坦言 直言 感慨 回忆 回答 解释 补充 提醒 建议 呼吁 希望
  先后 分别 一行 等人 等领导 等一行 同志 先生 女士 老师 教授 书记 主任 局长 院长 市长 县长 代表 通过 来到 走进 深入 前往 赶到 拿着 拿出 看着 指着 正在 刚刚 已经 曾经 一直 今年 现年 当选 担任 出任 就任 任职 当时 从事 毕业 出生 荣获 获得 获评 被评 被授予 向记者 对记者 给记者 接受 高兴 激动 深有 满意 兴奋 笑着 打开 开始 决定 没有 认真 每天 经常 带着 领着 作为 身着 组织 召集 负责 分管 联系 到会 应邀 受邀 现场 当场 立即 迅速 第一 主动 积极 始终 感到 觉得 知道 发现 成为 成立 创办 创立 经营 介入 结合 针对 按照 根据 围绕 为组长 为代表 为首 获悉 了解 家住 家里 家中 家的 反映 拨打 咨询 收到 领到 办理 提交 递交 联合 会见 会谈 会晤 共同 致电 通话 发来 发表 签署 抵达 访问 赴 一家 夫妇 夫妻 父子 母子
`);

/** One-character words that stand right after a name. */
export const PARTICLES_AFTER_NAMES: ReadonlySet<string> = new Set(
  "的说在是了和与及等对向从将把被也还就都曾却则已又给让因带率做任称讲谈问答到去来为以于有没不最便才正所想用同并".split(
    "",
  ),
);
