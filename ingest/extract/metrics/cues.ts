/** How a programme's name stands in its clause. */
import type { Span } from "../../../src/model/span.ts";

/** What speaks for or against a candidate, in words. */
export type Cue = string;

/** Before the name: a level or a list that somebody is taken into. */
const HONOUR_BEFORE =
  /(?:国家级|省级|市级|部级|区级|入选|获评|获批|列入|入围|荣获|评为|认定为?|授予)[^，。；、]{0,8}[“「]?$/;
/** Behind the name: what bears it. */
const BEARER_BEHIND =
  /^[”」]?(?:中小|优秀|示范|试点|重点|标杆|培育)*(?:企业|工厂|车间|园区|单位|城市|基地|培育库|国家|集群|产业|商标|称号)/;
const TAKING =
  /(?:推行|实行|施行|实施|打造|启动|推出|开展|推进|推广|推动|落实|建立|健全|构建|搭建|探索|深化|创新|建成|建设|完善|设立|成立|创建|组织|依托|通过|利用|运用|上线|开通|发起|举办|举行|召开)(?:了|起|出|好)?[^，。；]{0,8}[“「]?$/;
const REACH = 16;

/** A name that is itself one for bearers: “某某”企业. */
const BEARER = /(?:企业|工厂|车间|集群|项目[）)]?|称号|奖)$/;

/** Whether the name only says of what sort the counted are: 省级“某某”企业46家. */
export function isAttribute(text: string, { start, end }: Span): boolean {
  return (
    BEARER.test(text.slice(Math.max(start, end - 4), end)) ||
    BEARER_BEHIND.test(text.slice(end, end + REACH)) ||
    HONOUR_BEFORE.test(text.slice(Math.max(0, start - REACH), start))
  );
}

/** Whether a verb of carrying out takes the name: 推行“某某”. */
export function isTaken(text: string, { start }: Span): boolean {
  return TAKING.test(text.slice(Math.max(0, start - REACH), start));
}
