/** Posts (职务), ranks and callings: the words that stand beside a name and say what the person is. */
import { inBothScripts, traditional } from "./traditional-words.ts";
import { wordList } from "./word-list.ts";

/** The words of a list in both scripts. */
function titleList(words: string): readonly string[] {
  return inBothScripts(wordList(words));
}

/** Posts that head a government and so belong to the place named before them: 市长 of 乐陵市. */
export const HEADS_OF_PLACES: ReadonlySet<string> = new Set(
  titleList("省长 市长 县长 区长 州长 盟长 旗长 镇长 乡长 村长 行政长官 自治区主席"),
);

/** Posts and ranks without prefixes. */
export const POSTS: ReadonlySet<string> = new Set([
  ...HEADS_OF_PLACES,
  ...titleList(`
    主任委员 学部委员 书记 总书记 支书 村支书 支部书记 党支部书记 总支书记 党总支书记 第一书记 主任 委员 常委 委员长 成员 组长 组员 秘书长 秘书
    局长 厅长 部长 处长 科长 股长 室主任 所长 站长 队长 大队长 支队长 总队长 中队长 分局长 办公室主任 街道办主任
    党组成员 党委委员 党工委委员 常委会主任 人大主任 政协主席 主席 主席团成员 专员 专职委员 督查专员 总督学 督学 巡视员 调研员
    一级巡视员 二级巡视员 一级调研员 二级调研员 三级调研员 四级调研员 主任科员 一级主任科员 二级主任科员 三级主任科员 四级主任科员
    一级科员 二级科员 科员 八级职员 七级职员 六级职员 五级职员 纪检监察组组长 纪检组长 组织委员 宣传委员 纪检委员 政法委员 统战委员 武装部长
    检察长 检察官 检察官助理 院长 庭长 审判长 审判员 法官 法官助理 书记员 执行局局长 首席大法官 大法官
    校长 教务主任 班主任 教导主任 系主任 教研室主任 辅导员 导师 博导 教授 讲师 研究员 助理研究员 院士 博士生导师 老师 教师
    医生 主任医师 主治医师 医师 住院医师 主管护师 主管药师 药师 技师 护师 护士长 总护士长 护士 护理部主任 科主任 医务科科长
    董事长 董事 监事 监事长 总经理 经理 总监 总裁 厂长 车间主任 班长 店长 行长 理事长 理事 会长 社长 总编辑 总编 主编 编辑 台长 园长 馆长 场长 矿长
    工程师 总工程师 总工 总会计师 总经济师 总农艺师 农艺师 总规划师 总设计师 总建筑师 建筑师 总审计师 设计师 会计 船长 机长 列车长 车长 段长 工长 主管 老板
    法定代表人 法人代表 法人 创始人 合伙人 联合创始人 首席执行官 首席技术官 首席科学家 首席专家 负责人 发言人 新闻发言人 召集人 主持人 带头人 传承人 代言人 经办人 承办人 联系人
    司令员 司令 政委 政治委员 参谋长 军长 师长 团长 营长 连长 排长 指导员 教导员 大队政委 警长 所长 教练 主教练 队员 队友
    总统 首相 总理 外长 国务卿 外交部长 国防部长 财政部长 国王 女王 大使 总领事 领事 参赞 议长 议员 国务委员 国家主席 国务院总理 特使 大臣 干事长
    团委书记 妇联主席 工会主席 网格员 网格长 河长 林长 链长 田长 楼长 路长 驻村工作队队长 工作队队长 村委会主任 村主任 居委会主任 社区书记 党委书记 党组书记 党工委书记 机关党委书记 纪委书记 政法委书记
    人大代表 政协委员 党代表 代表 候选人 委员 干事 专干 助理 顾问 参事 馆员 会计师 律师 公证员 仲裁员 调解员 评审专家 专家 学者 矛盾调解员 人民调解员 人民陪审员 代购员 社区代购员 社区民警
    区域经理 项目经理 大堂经理 销售经理 市场总监 技术总监 财务总监 运营总监 行政总监 执行董事 站点负责人 项目负责人 企业负责人 相关负责人 主要负责人 分管负责人 有关负责人
    指挥长 总指挥 指挥 总干事 干部 领队 助教 裁判长 站点站长 监理 总监理工程师 司长 署长 总署署长 关长 税务局长
  `),
]);

/** What stands before a post and belongs to it. */
export const POST_PREFIXES: readonly string[] = titleList(
  "副 常务 第一 执行 代理 代 名誉 助理 高级 首席 总 正 兼职 专职 非执行 独立 轮值 资深 特级 一级 二级 三级 四级 党组 党委 党工委 党总支 党支部 机关党委 总支 支部 临时党委 常务理事 分党组 分管 驻村 驻会 主管 主持工作的 主持日常工作的 主持全面工作的 省级 市级 县级 镇级 乡级 村级 扶贫 挂职",
);

/** Callings and conditions before a name of someone who is no official; such a person is private. */
export const PRIVATE_ROLES: ReadonlySet<string> = new Set(
  wordList(`
    患者 病人 村民 居民 市民 群众 农户 农民 菜农 果农 瓜农 棉农 粮农 渔民 养殖户 种植户 种粮大户 贫困户 脱贫户 低保户 业主 住户 租户 商户 店主 摊主 摊贩 顾客 消费者 游客 乘客 旅客 司机 驾驶员 车主 乘务员
    家长 母亲 父亲 妻子 丈夫 儿子 女儿 孙子 孙女 奶奶 爷爷 老人 老汉 大爷 大妈 孩子 男孩 女孩 小伙 姑娘 女子 男子 产妇 孕妇 新生儿 家属 邻居 老乡 学生 同学 大学生 毕业生 考生 新生 研究生 求职者 应聘者 务工人员 农民工 职工 员工 工人 退休职工 残疾人 老党员
    当事人 原告 被告 被告人 犯罪嫌疑人 嫌疑人 申请人 被执行人 受害人 死者 伤者 投保人 纳税人 办事群众 群众代表 商家 经营者 个体户 创业者 返乡创业者 房东 办事人 死难者 献血者 捐献者 受助者 居民代表 户主 参保人 求助者
  `),
);

/** Callings before a name of someone who acts in public, though without an office. */
export const PUBLIC_ROLES: ReadonlySet<string> = new Set(
  wordList(`
    记者 通讯员 志愿者 讲解员 解说员 工作人员 民警 辅警 交警 警察 消防员 消防战士 战士 军人 退役军人 烈士 英雄 模范 劳模 全国劳模 劳动模范 道德模范 好人 功臣 党员 作家 诗人 画家 书法家 艺术家 歌手 演员 导演 运动员 选手 冠军 教练员 科学家 企业家 院长助理 收费员 快递员 外卖员 骑手 环卫工人 技术员 农技员 质检员 操作员 检测员 审批员 窗口人员 帮办代办员 代办员 帮办员 值班员 话务员 社工 社区工作者 村医 乡村医生 家庭医生 大夫 专家 学者 博士 硕士 研究人员 科研人员 同志 先生 女士 小姐 总 非遗传承人 传承人 手艺人 匠人 工匠 设计者 发明人 作者 编剧 评论员 分析师 理事单位代表 特派员 科技特派员 选派干部 驻村干部 包村干部 镇干部 村干部 社区干部 帮扶干部 联络员 宣讲员 书记员 护林员 巡护员 保洁员 饲养员 管理员 保管员 售票员 接线员 教官 部队官兵 官兵 指战员 老兵 老红军 老战士
  `),
);

/** After a surname, a way of address that makes a mention of a person: 李女士, 王大爷. */
export const PRIVATE_ADDRESSES: ReadonlySet<string> = new Set(
  wordList(
    "女士 先生 大爷 大妈 大娘 大婶 大嫂 老爹 老师傅 阿姨 大叔 大伯 大姐 大哥 奶奶 爷爷 老汉 老太 老太太 婆婆 老伯 老人 小姐 师傅 同学 某 某某 某甲 某乙",
  ),
);

/** What must not follow a post for it to be one: 委员会 is no 委员, 书记处 no 书记. */
export const NOT_AFTER_POST: ReadonlyMap<string, readonly string[]> = bothWays([
  ["委员", ["会"]],
  ["书记", ["处", "员"]],
  ["主席", ["台", "团", "令"]],
  ["经理", ["部", "人"]],
  ["代表", ["团", "大会", "性", "作", "处", "着", "了", "队", "们"]],
  ["主任", ["医师", "科员", "护师", "药师", "技师"]],
  ["科主任", ["医师", "护师", "药师", "技师"]],
  ["理事", ["会", "长", "单位", "项"]],
  ["董事", ["会", "长", "局"]],
  ["监事", ["会", "长"]],
  ["会长", ["单位"]],
  ["教练", ["员"]],
  ["常委", ["会"]],
  ["专家", ["组", "库", "团", "们", "门诊"]],
  ["编辑", ["部", "整理"]],
  ["会计", ["师", "核算", "局"]],
  ["指挥", ["部", "中心", "棒", "长"]],
  ["秘书", ["长", "处", "科", "组"]],
  ["法人", ["代表"]],
  ["律师", ["事务所", "协会"]],
  ["护士", ["长", "节"]],
  ["干部", ["职工", "群众", "队伍", "作风", "教育", "们"]],
  ["教师", ["节", "队伍", "们"]],
  ["老师", ["们"]],
  ["医生", ["们", "签约"]],
  ["研究员", ["级"]],
  ["市长", ["热线", "公开电话", "信箱"]],
  ["县长", ["热线", "公开电话", "信箱"]],
]);

function bothWays(
  entries: readonly (readonly [string, readonly string[]])[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    entries.flatMap(([post, next]) => [
      [post, next] as const,
      [traditional(post), inBothScripts(next)] as const,
    ]),
  );
}
