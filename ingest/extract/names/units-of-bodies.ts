/** Units that act in their body's stead: 云川县行政审批服务局社会事务股, 青溪县人民法院速裁团队. */
import type { Find, Scan } from "./scan.ts";

const UNIT =
  /(?:(?![各每项的了在和与及对从向由为以把被将是有等记者介绍说])[\u4e00-\u9fff]){2,9}?(?:股|科(?![技学研室普长级教])|处(?![于在理长级置方分罚])|庭(?![审长])|组(?![织长成建合])|专班|团队)/y;
/** What a unit does; before 科长 and 工作人员 it is part of a post. */
const ACTS =
  /^(?:[，。；、]|\d|认真|负责|组织|联合|会同|牵头|开展|通过|顺利|圆满|成功完成|推出|推行|探索|印发|下发|介绍|表示|提醒|获悉|了解|主动|积极|创新|坚持|立足|始终|率先|结合|针对|依托|以|将|对|为|与|和)/;

const NO_UNIT =
  /家庭$|[实好之坏益短长各住]处|组成|[开出入]庭$|[昨今当近]日|日前|成立|组建|设立|组织|抽调|选派|派出/;

/**
 * The bodies with the unit that follows where the unit acts: as one name where the article names the body
 * elsewhere, else as a body of its own, so that none of the two is lost.
 *
 * @param bodies in order, none overlapping.
 */
export function withUnits({ text }: Scan, bodies: readonly Find[]): readonly Find[] {
  return bodies.flatMap((body, index) => {
    const end = unitEnd(text, body);
    const next = bodies[index + 1];
    if (end === undefined || (next !== undefined && next.start < end)) return [body];
    if (isGroup(text, body, end)) return [{ ...body, end }];
    const unit = { ...body, start: body.end, end };
    return isNamedBesides(text, body) ? [{ ...body, end }] : [body, unit];
  });
}

function unitEnd(text: string, body: Find): number | undefined {
  const { kind, end } = body;
  UNIT.lastIndex = end;
  const unit = UNIT.exec(text)?.[0];
  if (unit === undefined || NO_UNIT.test(unit)) return undefined;
  // 医院神经内科 is what the hospital is good at.
  if (kind === "hospital" && unit.endsWith("科")) return undefined;
  const after = text.slice(end + unit.length, end + unit.length + LONGEST_ACT);
  const acts = ACTS.test(after) || (after.startsWith("的") && isGroup(text, body, end + unit.length));
  return acts ? end + unit.length : undefined;
}

const LONGEST_ACT = 4;

const HEADQUARTERS = /(?:指挥部|领导小组)$/;

/** 防汛指挥部|物资保障组: the group of a headquarters is named with it. */
function isGroup(text: string, { start, end }: Find, groupEnd: number): boolean {
  return HEADQUARTERS.test(text.slice(start, end)) && text.charAt(groupEnd - 1) === "组";
}

function isNamedBesides(text: string, { start, end }: Find): boolean {
  const name = text.slice(start, end);
  return text.indexOf(name) !== start || text.indexOf(name, end) >= 0;
}
