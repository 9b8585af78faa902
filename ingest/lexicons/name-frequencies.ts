/**
 * How often surnames and the characters of given names stand in Chinese names, in bands of a factor two:
 * enough to tell a name that thousands bear from one that few do. Surnames after published counts of
 * bearers; characters after the distinct names of two and three characters that a tagger (Baidu LAC 2.1)
 * marked in 258,000 sentences of a national newspaper. Only characters were counted, no name was kept.
 */

/** Characters that stand in at least `atLeast` and less than twice as many of 100,000 names. */
interface Band {
  readonly atLeast: number;
  readonly characters: string;
}

const SURNAMES: readonly Band[] = [
  { atLeast: 4096, characters: "王李张刘陈" },
  { atLeast: 2048, characters: "杨黄" },
  { atLeast: 1024, characters: "吴赵周徐孙马朱胡林郭何" },
  { atLeast: 512, characters: "高罗郑梁谢宋唐许邓冯韩曹曾彭肖蔡潘田" },
  {
    atLeast: 256,
    characters: "董袁于余蒋叶杜苏魏程吕丁沈任姚卢钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白毛江闫薛尹",
  },
  { atLeast: 128, characters: "付段雷黎史龙钱贺陶顾龚郝邵万严洪赖武傅莫孔汤向常温康施文牛樊葛邢安齐易乔伍" },
  {
    atLeast: 64,
    characters:
      "庞颜倪庄聂章鲁岳翟申殷詹欧耿关覃兰焦俞左柳甘祝包代宁符阮尚舒纪柯梅童毕凌单季成霍苗裴涂谷曲盛冉翁蓝骆路游靳辛管柴",
  },
  {
    atLeast: 32,
    characters:
      "蒙鲍华喻祁房蒲滕萧屈饶解牟艾尤时阳阎穆应农司古吉卓车简连缪项麦褚窦娄戚岑党宫景卜费冷晏卫席柏米隋宗桂瞿全苟楼闵佟臧",
  },
  {
    atLeast: 16,
    characters:
      "边卞姬邬和师仇栾丘刁沙商寇荣巫郎桑丛甄敖虞仲池巩明佘查麻苑迟邝封官谈鞠匡惠荆乐冀胥郁南班储芦原栗燕楚鄢扬劳谌奚皮蔺粟冼盘满闻",
  },
];

const FIRST: readonly Band[] = [
  { atLeast: 2048, characters: "晓" },
  { atLeast: 1024, characters: "文建志国永小玉海德大" },
  { atLeast: 512, characters: "春明金立家振新长亚丽云学尔先庆俊世光红" },
  {
    atLeast: 256,
    characters:
      "子克正秀东天伟爱雪思宏成洪老利书凤泽福少瑞宝忠华树卫兴一桂佳旭维拉伯淑广元继女美万艳昌中林清启传宇宗梦胜彦兰朝",
  },
  {
    atLeast: 128,
    characters:
      "荣慧保军向贵兆燕锦松祥嘉智连凯青丹绍吉秋安景英汉斯跃诗剑茂希廷培雨承道惠铁鹏师生发良江敬尚仲鸿雅杰守有士远可里敏若平耀润鲁方炳仁全其孝自乐月阳力龙西达乃特友祖延开素勇恩富山义银毅之顺布怀博治贝锡盛本静星阿会心健马日",
  },
  {
    atLeast: 64,
    characters:
      "佩石来崇飞颖和为登罗彩水浩恒卡高欣尼晨如夏迪君进纳鑫凌多康格同冬比加二圣仕雷焕显念怡芳三邦田礼翠纪秉占相贤科益汝应超玲必曙伦昭宪巴武楚常逸夫瓦在湘普铭喜南基双伊医京满晋善孟黎主殿合才莹震信存艺运育代贺洛昊强米珊奇婆莉厚泰碧扎洁冠冰院根毓定莱时勒卓亮法萨再火庭五婷彬增奶升迎琼白",
  },
  {
    atLeast: 32,
    characters:
      "寿曼公竹波妈岳苏睿作经梅劲叶四沙晶赛琳丰政太森雯灵哲艾媛教鹤佐群绪托努紫辉香梓禹王联旺鸣皓以婧霞花效塔周坚雄钦九觉桃留斌致列宁业风木珍柏塞靖依修悦蒂熙玛虎六济赫映勤化雁前温鼎品人巧翔上菊婉千沛孙民昱咏久奕令村望齐古集战真意警年季挺献河辛凡渊哈馨洋财倩声栋李召索笑菲端钧述乌娅外诚野枝颂川北威莎征奥圆功弘提得言从井照琴炎团焰杏杜介聪魁隆玖舒亦原起兵选均裕革懿韦争谷莫扬于蓓严娜总采筱腾蒙理欢朋娟亭骥引璐泉韶诺寒蔚复",
  },
  {
    atLeast: 16,
    characters:
      "幼浙容杨默潭纯训步沁钟精百耕能锁名岸吾宜啸陆库贻内姝岩壮派慕捷皮律滨校叔傅翰柳契穗所爷麒羽绿冀峰芝迈空乾帅鄂瑛镇彭则劳重葛孔赞密呈镜豆结庄菁丙慈社切胡支泓路知妙辰童潇图尊章炯关又行—漫园",
  },
];

const LAST: readonly Band[] = [
  { atLeast: 2048, characters: "华" },
  { atLeast: 1024, characters: "明平林生军文" },
  { atLeast: 512, characters: "峰东辉强红杰英伟国龙波德民光斌梅勇涛荣云尔山芳新祥春刚清海" },
  {
    atLeast: 256,
    characters:
      "成宇萍霞斯兰庆飞阳君敏忠良丽鹏江胜超元武宁特兵士群珍发锋娟亮玲利安夫松琴燕青宏全川志达昌森玉才兴义",
  },
  {
    atLeast: 128,
    characters:
      "福记栋克彬金中拉婷南旺泽长俊瑞美艳秀慧宝富爷亚芬建花洲贤根香科博健虎立雄人傅权奇曼政娜思田顺伦年喜坤琦子康欣洪师琼和凯晖贵友凤静豪雷泉里坚智摄正琳迪莲姆轩然菊恩妈威进格浩星仁雨来汉远纳莹丹甫尼",
  },
  {
    atLeast: 64,
    characters:
      "楠磊涵理佳勤鑫恒乐桥河秋吉学鸣珠银力辰翔鸿霖芝培源礼维怡铭卿勒一村诚章堂书罗通基希珊洁琪勋之雪姐娥月如业儒宗永妮媛塔姨玛哲洋法雅婆颖禄言深功隆瑜任妹盛道风伯升柱园马声卫天心航叶为扬菲尧仙哥昊溪西耀布钦多邦男广晨莉奎翠亭方捷路庭语毅凡卡臣骏木欢莎蓉石冬双帆兹初球舒白启奥惠满虹奶瓦冲茹",
  },
  {
    atLeast: 32,
    characters:
      "儿乔容湖泰岩厚真腾魁登鹤久孝晓先鹰善璐高蕾曾柳寿托普枝坡旭梁娘睿图标童彪桐岚树本廷庚什薇昂潮润同衡瑶伊赫宽锦彦谦滨丰诗桂岭因阁官芹麟怀日诺朝菁爱佑索行庄馨开萱莱周纯熙雯聪若会授保贞申程姿裕跃萌前璇王岳其影圆凌铎提起苏余能宾斋嘉婧卓艺湘原举烈团琛冰逊景娣微意曦修灿均禹皓齐仲头韬昕灵祖环臻边钰铁劲赛梦苗龄繁朋温圣隐寒财仪甜渝录家甲懿古列沙帅合壮炎昆娇常珺钢叔鼎宜浪素朴玥贝领侠望农玺帝茂印定淑果翼治太三宣严鲁炜佩玮水益萨娃霆范州顿坦寅朗社杨柏谊",
  },
  {
    atLeast: 16,
    characters:
      "澍锡台瑛渠京帕昱颐丁鸥愿猛歌祎枫茵神冉祺炯好敬珂盈乌畅钊蓬嵘蒂公舟烨韵植放彤嫣洛琨振伶略征桦席资娴在存历班晗有婉可旗楷化女内剑眼加仓筠慈身豹葆得万藩传孟音晶焘恺城作靖米祯添沪第制爹娅堤增纲旦非付衣节绿品季挺贺扎员茨枢连佐巴弘名北比站坪禾璋焕瑟炳淼舞蔚",
  },
];

const SINGLE: readonly Band[] = [
  { atLeast: 512, characters: "伟华强杰勇明涛鹏平林敏超德峰飞磊军中斌龙" },
  {
    atLeast: 256,
    characters:
      "旭健方尔宁辉波雪云洁娜静梅刚浩青毅文春琳家阳婷子建芳锋松亮宇老东欣丹氏克晨洋颖山斯宏海翔艳彬俊丽鑫佳娟虹凯红燕迪扬雷吉欢巍英帆达博",
  },
  {
    atLeast: 128,
    characters:
      "琦君安里远永玲香坤荣江哲帅楠玮莉新特力恩雨维兰锐威成莹琪金蕾庆玉月正薇忠恒科冰瑞震川祥胜乐亚晶希姐琼美曼玛霞哥洪兵靖丰田菲政剑生群昊天茂凤岩杨瑛玥利悦风星炜畅倩京彦马萍朗猛莲嘉萌坚格思蒙奕立宝武光公隆民栋琴森义喆兴聪虎睿志清一昆国鸿晓勒鸣康勤拉珂",
  },
  {
    atLeast: 64,
    characters:
      "伊怡曦元多慧西富铮卡凡奇罗泰锦谦泽振尚冬进仁塔南攀伦源晖珍比尼心鲁鹤竹白歌原雯璐媛征铭深古然贤权彤鼎普轩瑾钢秀湘城布丁婕尧福汉瑜隽树珊书寒硕晴彪叔季骏跃霖爽铁驰梦蓬莱灵容村晔昕声敬良本捷行皓婧顿桢童航简淼挺朋广和洲越卫凌影露少楚诚沙景妮日根长塞坡训章泉霁苏朵叶大佩诺奎钦妹寅滨臻真赟苗野鸥冲馨桂雄夏奥都通木花桑羽斐旺智漪纯",
  },
  {
    atLeast: 32,
    characters:
      "弘钧藏菁非素研岭升冉侠戎腾后遥语莎言歆轶伯瓦郎盾雅石焱传飚路犁皇乌煜人艺桥喜果啸理翼昂登道麟王蓉观帕潇可逸队枫戈贝益微哈霄翎应忆丝启河之璞选保商蕊桃润信班熹雁图辛岳巩闻纳晋肯双赛若情前修迅代贵榕旅来佑昌蓓岚亭灿蒂豪三浪农镇舟才奈小孟",
  },
];

// Of 100,000 names; what stands in no band is taken for this rare.
const RAREST = 8;
const ALL = 100_000;
/** The share of given names that have one character, among adults of today. */
const SINGLE_SHARE = 0.25;

function sharesOf(bands: readonly Band[]): ReadonlyMap<string, number> {
  // The middle of a band on a scale of factors.
  const middle = Math.SQRT2 / ALL;
  return new Map(
    bands.flatMap(({ atLeast, characters }) =>
      [...characters].map((character) => [character, atLeast * middle] as const),
    ),
  );
}

const SURNAME_SHARES = sharesOf(SURNAMES);
const FIRST_SHARES = sharesOf(FIRST);
const LAST_SHARES = sharesOf(LAST);
const SINGLE_SHARES = sharesOf(SINGLE);

const shareIn = (shares: ReadonlyMap<string, number>, character: string): number =>
  shares.get(character) ?? RAREST / ALL;

// Four characters and more: compound surnames, names of other tongues. Few bear the same.
const LONG_NAME_SHARE = 1e-7;
// 彼得罗夫, 史密斯: a surname or a given name by itself, and nothing in these tables tells how common.
const UNPARTED_SHARE = 1e-6;

/**
 * The share of people who bear a name, taken as if its characters were drawn one by one: right within a
 * factor of three or so for common names.
 *
 * @param name a full name, folded: 王勇, 欧阳明远, 伊万·彼得罗夫.
 */
export function shareOfName(name: string): number {
  const [surname = "", first = "", last] = [...name];
  if (name.length > 3) return name.includes("·") ? LONG_NAME_SHARE : UNPARTED_SHARE;
  const known = shareIn(SURNAME_SHARES, surname);
  if (last === undefined) return known * SINGLE_SHARE * shareIn(SINGLE_SHARES, first);
  return known * (1 - SINGLE_SHARE) * shareIn(FIRST_SHARES, first) * shareIn(LAST_SHARES, last);
}
