/** Readings that the library of pinyin does not have: of places that are read in a way of their own, and of surnames. */

/** Words in names of places and bodies, each with its reading by syllables. */
const PLACES =
  "六合 lu he|黄陂 huang pi|单县 shan xian|单城 shan cheng|大埔 da bu|蔚县 yu xian|莘庄 xin zhuang|浚县 xun xian|" +
  "涡阳 guo yang|尉犁 yu li|乐亭 lao ting|乐清 yue qing|乐陵 lao ling|洪洞 hong tong|繁峙 fan shi|解州 xie zhou|" +
  "郫都 pi du|会稽 kuai ji|歙县 she xian|泌阳 bi yang|吴堡 wu bu|窑堡 yao bu|里堡 li pu|宕昌 tan chang|什邡 shi fang|" +
  "调兵山 diao bing shan|浒墅关 xu shu guan|阏与 yu yu|筠连 jun lian|乐都 le du|曾都 zeng du|仇池 qiu chi|" +
  "库尔干 ku er gan|塔什 ta shi|喀什 ka shi|藏医 zang yi|率先 shuai xian|民乐 min le|曾家 zeng jia|单家 shan jia|" +
  "解家 xie jia|仇家 qiu jia|查家 zha jia|区家 ou jia|任家 ren jia|盖家 ge jia|尉迟 yu chi";

/** Surnames of which the library knows another reading alone, and those that families read in two ways. */
const SURNAMES =
  "种 chong|隗 kui|隗 wei|秘 bi|黑 he|洗 xian|贠 yun|祭 zhai|会 kuai|角 jue|蔚 yu|藏 zang|重 chong|盖 gai|乐 le|覃 tan|" +
  "朴 pu|牟 mu|谌 shen|郇 huan|翟 di|柏 bo|费 bi|缪 mou|尉 yu|区 qu|单于 chan yu";

/** Word -> syllables, a syllable a character. */
export const PLACE_READINGS: readonly (readonly [string, readonly string[]])[] = tableOf(PLACES);

/** Surname -> syllables. A surname may stand more than once. */
export const SURNAME_READINGS: readonly (readonly [string, readonly string[]])[] = tableOf(SURNAMES);

function tableOf(rows: string): readonly (readonly [string, readonly string[]])[] {
  return rows.split("|").map((row) => {
    const [word = "", ...syllables] = row.split(" ");
    return [word, syllables] as const;
  });
}
