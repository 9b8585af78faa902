/** Verbs that report speech. */
import type { SpeechAct } from "../../src/model/claim.ts";

/**
 * Each verb with what the speaker does by it; undefined for plain saying. Longer verbs are entries of
 * their own (`强调指出`), so the longest match is the verb.
 */
export const SPEECH_VERBS: ReadonlyMap<string, SpeechAct | undefined> = new Map<
  string,
  SpeechAct | undefined
>([
  ...[
    "说",
    "说道",
    "说起",
    "谈到",
    "谈道",
    "谈及",
    "谈起",
    "提到",
    "讲道",
    "讲述",
    "直言",
    "坦言",
    "笑言",
    "感言",
    "回忆",
    "回忆道",
    "表示",
    "介绍",
    "介绍说",
    "介绍道",
    "告诉记者",
    "对记者说",
    "告诉",
    "认为",
    "称",
    "声称",
    "表态",
    "回应",
    "答道",
    "回答",
    "补充",
    "补充道",
    "透露",
    "自述",
  ].map((verb) => [verb, undefined] as const),
  ...["指出", "强调", "强调指出", "解释", "解释说", "解释道", "解读", "阐述", "说明", "分析", "分析说"].map(
    (verb) => [verb, "explain"] as const,
  ),
  ...["宣布", "公布", "发布", "通知", "宣告"].map((verb) => [verb, "announce"] as const),
  ...["通报", "汇报", "报告", "报道"].map((verb) => [verb, "report"] as const),
  ...["要求", "明确要求", "提出要求", "部署"].map((verb) => [verb, "require"] as const),
  ...["承诺", "保证", "表态说"].map((verb) => [verb, "promise"] as const),
  ...["称赞", "赞叹", "赞叹道", "点赞", "感叹", "感叹道", "感慨", "感慨道", "评价", "肯定"].map(
    (verb) => [verb, "praise"] as const,
  ),
  ...["批评", "质疑", "反对", "谴责", "抱怨"].map((verb) => [verb, "criticise"] as const),
  ...["呼吁", "建议", "提醒", "倡议", "号召", "希望", "提议"].map((verb) => [verb, "call"] as const),
]);
