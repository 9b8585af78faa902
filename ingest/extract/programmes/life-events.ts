/** One life event handled as one thing: 新生儿出生“一件事” is a programme of its own within 一件事. */
import { startsOf } from "../starts-of.ts";
import { verbsIn } from "./own-name.ts";
import type { NamedProgramme } from "./quoted-names.ts";

const NAME = "一件事";
/** 高效办成“一件事” is the reform itself. */
const HANDLING = "高效办成";
const OPENING = /[“‘「]/u;
const CLOSING = /[”’」]/u;
/** What an event of a life or of an enterprise ends with. */
const EVENT_END =
  /(?:出生|开办|注册|变更|注销|退出|入学|就学|入园|毕业|就业|创业|招聘|招用|用工|退休|养老|身后|身故|死亡|殡葬|退役|救助|救治|优待|报销|就医|住院|过户|买卖|交易|登记|用能|报装|接入|破产|修复|婚育|结婚|婚姻|生育|建房|住房|购房|租房|提取|经营|上市|迁移|落户|迁户|流动|引进|服务|备案|审批|验收|准营|投产|开工|招投标|纳税|缴费|办证|换证|补办|补贴|保障|保护|企业|工程|项目|汽车|机动车|车辆|公积金|社保卡|身份证|不动产|开办\p{Script=Han}{1,8}|开(?:店|超市|饭店|餐馆|餐厅|药店|诊所|便利店|民宿|书店|公司))$/u;
const RUN = /[\p{Script=Han}]{2,14}$/u;
const LONGEST_RUN = 14;
/** These only say how many or how often: 平均每个“一件事”. */
const NOT_AN_EVENT = /(?:每个|高频|一批|办成|多个|各个|这|第|推动|推进|每|的|围绕|聚焦|作为)$|^(?:每|各|这)/u;
const SHORTEST = 3;

/** The named life events of a text, and 高效办成“一件事”; a span runs from the event to the end of 一件事, marks inside it. */
export function lifeEvents(text: string): readonly NamedProgramme[] {
  const found: NamedProgramme[] = [];
  for (const at of startsOf(text, NAME)) {
    const opened = OPENING.test(text.charAt(at - 1));
    const eventEnd = opened ? at - 1 : at;
    const start = eventStart(text, eventEnd);
    if (start === undefined) continue;
    const end = at + NAME.length + (opened && CLOSING.test(text.charAt(at + NAME.length)) ? 1 : 0);
    found.push({
      span: { start, end },
      kind: text.startsWith(HANDLING, start) ? "reform" : "service",
      confidence: 0.8,
    });
  }
  return found;
}

function eventStart(text: string, end: number): number | undefined {
  const [run] = RUN.exec(text.slice(Math.max(0, end - LONGEST_RUN), end)) ?? [];
  if (run?.endsWith(HANDLING)) return end - HANDLING.length;
  if (run === undefined || NOT_AN_EVENT.test(run) || !EVENT_END.test(run)) return undefined;
  const preposition = /^.*(?:[以将把对在和与及为从到]|比如|例如|推出)/u.exec(run)?.[0].length ?? 0;
  const verb = verbsIn(run.slice(preposition)).findLast((each) => preposition + each.end < run.length);
  const cut = preposition + (verb?.end ?? 0);
  return run.length - cut >= SHORTEST ? end - run.length + cut : undefined;
}
