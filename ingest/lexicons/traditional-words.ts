/** Words of a list in Traditional print beside the Simplified. */

/**
 * The characters of titles and speech verbs that have another Traditional form, each pair Simplified and
 * Traditional as Taiwan and Hong Kong print them. A table of these few, since opening OpenCC's takes 0.1 s
 * at each start.
 */
const PAIRS =
  "长長 书書 记記 员員 会會 总總 经經 处處 厅廳 县縣 区區 镇鎮 乡鄉 党黨 务務 医醫 师師 护護 监監 检檢 审審 议議 办辦 专專 团團 队隊 编編 馆館 学學 级級 导導 设設 计計 财財 银銀 干幹 参參 国國 际際 产產 业業 划劃 农農 机機 车車 问問 调調 纪紀 组組 织織 传傳 线線 联聯 络絡 执執 讲講 说說 强強 绍紹 诉訴 认認 为為 谈談 顾顧 叹嘆 称稱 释釋 应應 报報 诺諾 赞贊 评評 价價 号號 发發 现現 标標 须須 达達 阐闡 补補 质質 谴譴 责責 忆憶 录錄 证證 实實 验驗 权權 创創 伙夥 荣榮 誉譽 临臨 驻駐 军軍 营營 连連 将將 战戰 阳陽 头頭 资資 场場 园園 厂廠 矿礦 艺藝 药藥 剂劑 练練 领領 袭襲 挂掛 职職 独獨 轮輪 贫貧 楼樓 网網 术術 访訪 统統 华華 亲親 声聲 复復 对對 笔筆 这這 们們 从從 话話";

const TRADITIONAL: ReadonlyMap<string, string> = new Map(
  PAIRS.split(" ").map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** The word in Traditional print; the word itself where it is written the same. */
export function traditional(word: string): string {
  let form = "";
  for (const character of word) form += TRADITIONAL.get(character) ?? character;
  return form;
}

/** The words, and those of them that Traditional print writes otherwise in that form. */
export function inBothScripts(words: readonly string[]): readonly string[] {
  return [...new Set(words.flatMap((word) => [word, traditional(word)]))];
}
