/**
 * Chinese surnames in three bands of frequency. The order inside a band means nothing; the bands follow
 * published counts of surnames per 100,000 people (above 100, 15 to 100, below 15).
 */
import { wordList } from "./word-list.ts";

const COMMON =
  "王李张刘陈杨黄吴赵周徐孙马朱胡林郭何高罗郑梁谢宋唐许邓冯韩曹曾彭肖蔡潘田董袁于余蒋叶杜苏魏程吕丁沈任姚卢钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白毛江闫薛尹付段雷黎史龙钱贺陶顾龚郝邵万严洪赖武傅莫孔汤向常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟申殷詹欧耿关覃兰焦俞左柳甘祝包代宁符阮尚舒纪柯梅童毕凌单季成霍苗裴涂";
const LESS_COMMON =
  "谷曲盛冉翁蓝骆路游靳辛管柴蒙鲍华喻祁房蒲滕萧屈饶解牟艾尤时阳阎穆应农司古吉卓车简连缪项麦褚窦娄戚岑党宫景卜费冷晏卫席柏米隋宗桂瞿全苟楼闵佟臧边卞姬邬师仇栾丘刁沙商寇荣巫郎桑丛甄敖虞仲池巩明佘查麻苑迟邝封官谈鞠匡惠荆乐冀胥郁南班储芦原栗燕楚鄢扬劳谌奚皮蔺粟冼盘满闻厉伊候仝区郜海阚花权强帅屠朴盖练廉禹井巴漆祖丰支卿国狄平计索宣晋相占初门云容敬";
const RARE =
  "来扈晁都芮普阙戈浦伏薄鹿邸雍辜阿羊母亓裘修邰杭赫况那宿鲜逯印隆习茹诸战慕危玉银亢公嵇豆哈湛宾勾茅戎居揭尉斯束檀衣信阴展昝智幸奉富衡昌巢郦逄寿由竺贝步东鄂弓钮濮水蔚郗荀贲别邴才操畅从达凡凤扶贡滑郏矫经靖琚蒯旷励伦雒茆糜宓綦谯渠山生侍腾铁宛隗沃乌毋咸忻续延言尧英鱼庾招种訾宝保暴承福宦汲籍冒年泮郄青释税仵邢轩郇员肇郅郯仉芳揣酆亓苻洑缑虢檀鞏逢佟桓麴";
const COMPOUND =
  "欧阳 司马 上官 诸葛 皇甫 令狐 司徒 慕容 尉迟 夏侯 公孙 轩辕 端木 长孙 宇文 独孤 南宫 东方 百里 东郭 呼延 赫连 澹台 淳于 单于 太叔 申屠 仲孙 钟离 鲜于 闾丘 濮阳 公冶 宗政 拓跋 闻人 西门 公羊 亓官 司寇 司空 颛孙 巫马 左丘 乐正 万俟 完颜 纳兰 第五 梁丘 漆雕 谷梁 宰父 段干";

/** Bearers per 100,000 people by band, for weighing one reading against another. */
export const SURNAME_FREQUENCY = { common: 500, lessCommon: 40, rare: 5, compound: 5 } as const;

/** Surname -> rough count of bearers per 100,000 people; compound surnames have two characters. */
export const SURNAMES: ReadonlyMap<string, number> = new Map([
  ...wordsOf(RARE, SURNAME_FREQUENCY.rare),
  ...wordsOf(LESS_COMMON, SURNAME_FREQUENCY.lessCommon),
  ...wordsOf(COMMON, SURNAME_FREQUENCY.common),
  ...wordList(COMPOUND).map((name) => [name, SURNAME_FREQUENCY.compound] as const),
]);

/**
 * Surnames that are ordinary words as well, so that one of them before two characters says little:
 * 向, 于, 时 and their like need a post or a verb of speech beside the name.
 */
export const SURNAMES_THAT_ARE_WORDS: ReadonlySet<string> = new Set(
  "于向常成安时应全由从来都达党国平相占初门容明高方文关代连路过海华强东水山生年言保承续经员居信展战云原官区班古司农金白江万师商车池边满计同别才包单解权支阳南".split(
    "",
  ),
);

function wordsOf(characters: string, frequency: number): readonly (readonly [string, number])[] {
  return [...characters].map((character) => [character, frequency] as const);
}
