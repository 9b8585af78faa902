/**
 * Bodies that every province, city and county has, by the names print gives them: 卫健委, 发改局,
 * 市场监管局 … with their full names. Said with a place or a level before them (德州市, 市, 县) they are
 * bodies of that place. Names hold from the reform of 2018 on, with the common older ones.
 */
import type { OrganizationKind } from "../../src/model/entity.ts";
import { wordList } from "./word-list.ts";

export interface Agency {
  /** Full name without the place: 卫生健康委员会. */
  readonly fullName: string;
  readonly kind: OrganizationKind;
}

/** Short forms of a field of work = its full form; each is followed by one of the endings. */
const FIELDS = `
  卫健=卫生健康 卫生健康=卫生健康 卫计=卫生和计划生育 卫生计生=卫生和计划生育 卫生=卫生 发改=发展和改革 发展改革=发展和改革 发展和改革=发展和改革 人社=人力资源和社会保障 人力资源社会保障=人力资源和社会保障
  人力资源和社会保障=人力资源和社会保障 医保=医疗保障 医疗保障=医疗保障 教体=教育和体育 教育和体育=教育和体育 教育体育=教育和体育 教育=教育 教科=教育科学技术 体育=体育 科技=科学技术 科学技术=科学技术 工信=工业和信息化
  工业和信息化=工业和信息化 工业信息化=工业和信息化 民政=民政 财政=财政 司法=司法 公安=公安 国安=国家安全 自然资源=自然资源 自然资源和规划=自然资源和规划 资规=自然资源和规划 规划=规划 国土资源=国土资源 国土=国土资源 生态环境=生态环境 环保=环境保护 环境保护=环境保护
  住建=住房和城乡建设 住房城乡建设=住房和城乡建设 住房和城乡建设=住房和城乡建设 住房保障=住房保障 城管=城市管理 城市管理=城市管理 城市综合管理=城市综合管理 交通=交通运输 交通运输=交通运输 水利=水利 水务=水务 农业农村=农业农村 农业=农业 农牧=农牧 畜牧兽医=畜牧兽医 海洋发展=海洋发展 海洋与渔业=海洋与渔业 海洋发展和渔业=海洋发展和渔业 渔业=渔业
  商务=商务 商务和投资促进=商务和投资促进 投资促进=投资促进 文旅=文化和旅游 文化和旅游=文化和旅游 文化旅游=文化和旅游 文广旅=文化广电和旅游 文旅体=文化旅游体育 文化广电旅游=文化广电旅游 文化=文化 退役军人=退役军人事务 退役军人事务=退役军人事务 应急=应急管理 应急管理=应急管理
  审计=审计 国资=国有资产监督管理 国有资产监督管理=国有资产监督管理 市场监管=市场监督管理 市场监督管理=市场监督管理 市监=市场监督管理 食药监=食品药品监督管理 工商=工商行政管理 质监=质量技术监督 药监=药品监督管理 药品监督管理=药品监督管理 统计=统计 信访=信访 金融=金融工作 地方金融监管=地方金融监督管理 地方金融监督管理=地方金融监督管理
  行政审批=行政审批服务 行政审批服务=行政审批服务 政务服务=政务服务 政务服务管理=政务服务管理 政务服务数据管理=政务服务数据管理 政务服务和数据管理=政务服务和数据管理 大数据=大数据 大数据发展=大数据发展管理 大数据发展管理=大数据发展管理 数据=数据 营商环境=营商环境建设 营商环境建设=营商环境建设 营商环境建设监督=营商环境建设监督 综合行政执法=综合行政执法 综合执法=综合行政执法
  林业=林业 林草=林业和草原 林业和草原=林业和草原 园林=园林绿化 园林绿化=园林绿化 粮食=粮食和物资储备 粮食和物资储备=粮食和物资储备 粮储=粮食和物资储备 能源=能源 知识产权=知识产权 乡村振兴=乡村振兴 扶贫=扶贫开发 民宗=民族宗教 民族宗教=民族宗教事务 民族宗教事务=民族宗教事务 外事=外事 侨务=侨务 人防=人民防空 人民防空=人民防空 机关事务管理=机关事务管理 机关事务=机关事务管理
  气象=气象 税务=税务 地震=地震 邮政管理=邮政管理 邮政=邮政 烟草专卖=烟草专卖 供销=供销合作 消防=消防救援 消防救援=消防救援 公路=公路 港航=港航 铁路=铁路 文物=文物 广电=广播电视 广播电视=广播电视 新闻出版=新闻出版 版权=版权 疾控=疾病预防控制 疾病预防控制=疾病预防控制 中医药=中医药管理 中医药管理=中医药管理 医改=医药卫生体制改革 老龄=老龄工作 爱卫=爱国卫生运动 妇儿工=妇女儿童工作
  监察=监察 国防动员=国防动员 投资服务=投资服务 经信=经济和信息化 经济和信息化=经济和信息化 经济信息化=经济和信息化 经济商务=经济商务 科创=科技创新 科技创新=科技创新 生态文明=生态文明 绿化=绿化 口岸=口岸 供热=供热 房管=房产管理 房产管理=房产管理 社保=社会保险 社会保险=社会保险`;
const ENDINGS: Readonly<Record<string, string>> = {
  局: "局",
  委: "委员会",
  委员会: "委员会",
  厅: "厅",
  办: "办公室",
  办公室: "办公室",
};

/** Bodies whose names do not follow that pattern. */
const OTHERS: Readonly<Record<OrganizationKind, string>> = {
  agency: `
    政府办=人民政府办公室 政府办公室=人民政府办公室 政府办公厅=人民政府办公厅 政府新闻办=人民政府新闻办公室 政府新闻办公室=人民政府新闻办公室 新闻办=人民政府新闻办公室 政府=人民政府 人民政府=人民政府 政府研究室=人民政府研究室 国资委=国有资产监督管理委员会
    人大=人民代表大会 人大常委会=人民代表大会常务委员会 人民代表大会常务委员会=人民代表大会常务委员会 政协=政治协商会议委员会 发改委=发展和改革委员会 卫健委=卫生健康委员会 医保中心=医疗保障服务中心 疾控中心=疾病预防控制中心 疾病预防控制中心=疾病预防控制中心 政务服务中心=政务服务中心 行政服务中心=行政服务中心 市民服务中心=市民服务中心 为民服务中心=为民服务中心 便民服务中心=便民服务中心 公积金中心=住房公积金管理中心 住房公积金管理中心=住房公积金管理中心 社保中心=社会保险事业中心 社会保险事业中心=社会保险事业中心 人才服务中心=人才服务中心 就业服务中心=公共就业服务中心 公共就业服务中心=公共就业服务中心 公共资源交易中心=公共资源交易中心
    不动产登记中心=不动产登记中心 交警支队=公安局交通警察支队 交警大队=公安局交通警察大队 消防支队=消防救援支队 消防大队=消防救援大队 消防救援支队=消防救援支队 消防救援大队=消防救援大队 军分区=军分区 武装部=人民武装部 人武部=人民武装部 招商局=招商局 接待办=接待办公室 食安办=食品安全委员会办公室 安委会=安全生产委员会 安委办=安全生产委员会办公室 供销社=供销合作社联合社 档案馆=档案馆 史志办=地方史志办公室 海关=海关 机关事务服务中心=机关事务服务中心 投资促进中心=投资促进中心 卫生监督所=卫生监督所 公安分局=公安分局 生态环境分局=生态环境分局 农业农村部=农业农村部`,
  party: `
    委=委员会 纪委=纪律检查委员会 纪委监委=纪律检查委员会监察委员会 监委=监察委员会 委组织部=委员会组织部 委宣传部=委员会宣传部 委统战部=委员会统一战线工作部 委政法委=委员会政法委员会 委政研室=委员会政策研究室 委网信办=委员会网络安全和信息化委员会办公室 委编办=委员会机构编制委员会办公室 委办公室=委员会办公室 委办公厅=委员会办公厅 委党校=委员会党校 委社会工作部=委员会社会工作部 委老干部局=委员会老干部局 委巡察办=委员会巡察工作领导小组办公室 委改革办=委员会全面深化改革委员会办公室 委改革委=委员会全面深化改革委员会 委全面深化改革委员会=委员会全面深化改革委员会
    组织部=委员会组织部 宣传部=委员会宣传部 统战部=委员会统一战线工作部 政法委=委员会政法委员会 文明办=精神文明建设委员会办公室 编办=机构编制委员会办公室 网信办=网络安全和信息化委员会办公室 党校=委员会党校 直机关工委=直属机关工作委员会 党工委=党的工作委员会 两新工委=非公有制经济组织和社会组织工作委员会 改革办=全面深化改革委员会办公室 巡察办=委员会巡察工作领导小组办公室 老干部局=委员会老干部局`,
  association: `
    妇联=妇女联合会 残联=残疾人联合会 工商联=工商业联合会 总工会=总工会 团委=共青团委员会 科协=科学技术协会 文联=文学艺术界联合会 社科联=社会科学界联合会 侨联=归国华侨联合会 红会=红十字会 红十字会=红十字会 关工委=关心下一代工作委员会 慈善总会=慈善总会 计生协=计划生育协会 作协=作家协会 消协=消费者协会 贸促会=国际贸易促进委员会 工会=工会 妇女联合会=妇女联合会 残疾人联合会=残疾人联合会 个私协会=个体劳动者私营企业协会 见义勇为基金会=见义勇为基金会 慈善会=慈善会 老促会=老区建设促进会 律协=律师协会`,
  court: `法院=人民法院 人民法院=人民法院 中级人民法院=中级人民法院 中院=中级人民法院 高级人民法院=高级人民法院 高院=高级人民法院 检察院=人民检察院 人民检察院=人民检察院 海事法院=海事法院`,
  hospital: `一院=第一人民医院 二院=第二人民医院 三院=第三人民医院 四院=第四人民医院 五院=第五人民医院 六院=第六人民医院 七院=第七人民医院 八院=第八人民医院 九院=第九人民医院
    人民医院=人民医院 医院=人民医院 中医院=中医医院 中医医院=中医医院 妇幼保健院=妇幼保健院 妇幼保健计划生育服务中心=妇幼保健计划生育服务中心 中心医院=中心医院 中心血站=中心血站 急救中心=急救中心 妇女儿童医院=妇女儿童医院 精神卫生中心=精神卫生中心 医共体=医共体总医院`,
  school:
    "一中=第一中学 二中=第二中学 三中=第三中学 四中=第四中学 五中=第五中学 六中=第六中学 七中=第七中学 八中=第八中学 九中=第九中学 实验小学=实验小学 实验中学=实验中学 职业中专=职业中等专业学校 职专=职业中等专业学校 实验幼儿园=实验幼儿园",
  company:
    "供电公司=供电公司 城投公司=城市投资公司 城投集团=城市投资集团 水务集团=水务集团 农商行=农村商业银行 农商银行=农村商业银行 公交公司=公共交通公司",
  media: "融媒体中心=融媒体中心 广播电视台=广播电视台 电视台=电视台 日报社=日报社",
  other: "图书馆=图书馆 博物馆=博物馆 文化馆=文化馆 体育中心=体育中心 福利院=福利院 救助站=救助管理站",
};

/** Bodies of the centre, which need no place before them. */
const CENTRAL = `
  中共中央=party 党中央=party 中央政治局=party 中央政治局常委会=party 中央委员会=party 中央军委=party 中央纪委=party 中央纪委国家监委=party 中纪委=party 国家监委=agency 中央办公厅=party 中办=party 中央组织部=party 中组部=party 中央宣传部=party 中宣部=party 中央统战部=party 中央政法委=party 中央文明办=party 中央网信办=party 中央深改委=party 中央全面深化改革委员会=party 中央党校=party 中央编办=party
  国务院=agency 国务院办公厅=agency 国办=agency 国务院新闻办=agency 国新办=agency 国务院新闻办公室=agency 全国人大=agency 全国人大常委会=agency 全国人民代表大会=agency 全国政协=agency 最高人民法院=court 最高法=court 最高人民检察院=court 最高检=court 外交部=agency 国防部=agency 国家发展改革委=agency 国家发展和改革委员会=agency 国家发改委=agency 教育部=agency 科技部=agency 科学技术部=agency 工业和信息化部=agency 工信部=agency 国家民委=agency 公安部=agency 国家安全部=agency 民政部=agency 司法部=agency 财政部=agency 人力资源和社会保障部=agency 人力资源社会保障部=agency 人社部=agency 自然资源部=agency 生态环境部=agency 住房和城乡建设部=agency 住房城乡建设部=agency 住建部=agency 交通运输部=agency 水利部=agency 农业农村部=agency 商务部=agency 文化和旅游部=agency 文旅部=agency 国家卫生健康委=agency 国家卫生健康委员会=agency 国家卫健委=agency 退役军人事务部=agency 应急管理部=agency 应急部=agency 中国人民银行=agency 人民银行=agency 审计署=agency 国资委=agency 国务院国资委=agency 海关总署=agency 国家税务总局=agency 税务总局=agency 市场监管总局=agency 国家市场监督管理总局=agency 国家市场监管总局=agency 国家广播电视总局=agency 国家体育总局=agency 国家统计局=agency 国家医疗保障局=agency 国家医保局=agency 国家知识产权局=agency 国家机关事务管理局=agency 国家信访局=agency 国家粮食和物资储备局=agency 国家能源局=agency 国家数据局=agency 国家林业和草原局=agency 国家林草局=agency 国家铁路局=agency 中国民航局=agency 国家邮政局=agency 国家文物局=agency 国家中医药管理局=agency 国家中医药局=agency 国家疾控局=agency 国家药监局=agency 国家药品监督管理局=agency 国家移民管理局=agency 中国气象局=agency 中国地震局=agency 中国证监会=agency 证监会=agency 银保监会=agency 国家金融监督管理总局=agency 国家外汇管理局=agency 国家乡村振兴局=agency 中国科学院=other 中科院=other 中国工程院=other 中国社会科学院=other 国务院发展研究中心=other 国务院扶贫办=agency
  全国总工会=association 中华全国总工会=association 共青团中央=association 团中央=association 全国妇联=association 全国工商联=association 中国红十字会=association 中国残联=association 中国文联=association 中国作协=association 新华社=media 人民日报社=media 人民日报=media 新华网=media 人民网=media 光明日报=media 经济日报=media 中央广播电视总台=media 央视=media 中央电视台=media 中国日报=media 中国新闻社=media 中新社=media 学习强国=media 解放军报=media 联合国=other 世界卫生组织=other 世卫组织=other 欧盟=other 国际货币基金组织=other 世界银行=other 世贸组织=other 亚洲开发银行=other 国际奥委会=other 中国疾控中心=agency 中国石油=company 中国石化=company 国家电网=company 中国移动=company 中国联通=company 中国电信=company 中国银行=company 工商银行=company 农业银行=company 建设银行=company 交通银行=company 邮储银行=company 农业发展银行=company 国家开发银行=company 中国人保=company 中国人寿=company`;

const PAIR = /^([^=]+)=(.+)$/;

function pairs(text: string): readonly (readonly [string, string])[] {
  return wordList(text).map((word) => {
    const [, left = word, right = word] = PAIR.exec(word) ?? [];
    return [left, right] as const;
  });
}

/** Name as print gives it after a place or level -> the body. */
export const AGENCIES: ReadonlyMap<string, Agency> = new Map<string, Agency>([
  ...pairs(FIELDS).flatMap(([short, full]) =>
    Object.entries(ENDINGS).map(
      ([ending, fullEnding]) =>
        [short + ending, { fullName: full + fullEnding, kind: "agency" as const }] as const,
    ),
  ),
  ...Object.entries(OTHERS).flatMap(([kind, words]) =>
    pairs(words).map(([short, fullName]) => [short, { fullName, kind: kind as OrganizationKind }] as const),
  ),
]);

// Fields that stand before 和 in the names of agencies, beside those above.
const FIRST_FIELDS =
  "工业 经济 商务 科技 科学技术 教育 文化 体育 旅游 卫生 人口 住房 城乡 城乡建设 应急 城市管理 城市 民族 宗教 海洋 粮食 物资 国防 市场 食品药品 社会保障 人力资源 统计 园林 生态 环境 湖泊 水利 水务 政务 数据 信息 金融 投资 对外 外事 机关 审批 档案 广播电视 新闻出版 地质 林业 农村 农业 畜牧 渔业 公共资源 营商 房屋 土地";

/** What an agency does, as its name says before 和: 政务服务 of 政务服务和大数据管理局. */
export const FIELDS_OF_WORK: ReadonlySet<string> = new Set([
  ...pairs(FIELDS).flat(),
  ...wordList(FIRST_FIELDS),
]);

/** Bodies of the centre and of the world that are named without a place -> kind. */
export const CENTRAL_BODIES: ReadonlyMap<string, OrganizationKind> = new Map(
  pairs(CENTRAL) as readonly (readonly [string, OrganizationKind])[],
);
