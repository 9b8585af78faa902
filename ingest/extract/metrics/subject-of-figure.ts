/** Of whom a figure is: the candidates ranked by what speaks for each. */
import type { MentionIndex } from "../../../src/model/claim.ts";
import { type Candidate, candidatesFor, classOf, nameKey, type Report, type Seat } from "./candidates.ts";
import type { Cue } from "./cues.ts";
import { WEIGHTS } from "./weights.ts";

export interface Subject {
  readonly index: MentionIndex;
  readonly confidence: number;
  /** The subject's name as the next figure's `kept` takes it. */
  readonly key: string;
}

/** A clause that begins with a deed: whoever acts has done it, whatever programme was named before. */
const DEED =
  /^(?:目前|今年|去年|其中|全年|截至[^，]{0,8}|共|已|累计|并|还|也|先后|近年来)*(?:新建|新增|建成|完成|推出|打造|形成|组建|办理|开展|提供|发放|吸引|带动|促成|上报|审结|聘任|引入|培育|创建|改造|清理|出动|组织|培训|选派|投入|筹集|整合|争取|检查|查处|调解|化解|救助|救援|发布|举办|配备|招聘|引进)/;
const THIS_PROGRAMME = /[该本此](?:项目|机制|平台|活动|行动|工程|模式|服务|制度|计划|改革|政策|基金|产品)/;
const THIS_BODY = /该?(?:公司|企业|集团|医院|学院|学校|院|校|局|中心|支队|法院)|我[院校局]/;

/**
 * The likeliest subject of a figure. Its confidence is the share of its weight in that of all candidates
 * (softmax), so a figure with several likely subjects has a low one. Undefined where nobody is named.
 */
export function subjectOfFigure(report: Report, seat: Seat): Subject | undefined {
  const candidates = candidatesWithCues(report, seat);
  if (candidates.length === 0) return undefined;
  const weights = candidates.map(({ cues }) =>
    Math.exp(cues.reduce((sum, cue) => sum + (WEIGHTS[cue] ?? 0), 0)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const best = weights.indexOf(Math.max(...weights));
  const chosen = candidates[best];
  if (chosen === undefined) return undefined;
  const confidence = Math.round(((weights[best] ?? 0) / total) * 100) / 100;
  return { index: chosen.index, confidence, key: nameKey(chosen.mention) };
}

/** The candidates with all that speaks for and against each. */
export function candidatesWithCues(report: Report, seat: Seat): readonly Candidate[] {
  const clause = seat.clauses[seat.clause];
  if (clause === undefined) return [];
  const words = report.text.slice(clause.start, clause.end);
  const deed = DEED.test(words);
  return candidatesFor(report, seat).map((candidate) => {
    const kind = classOf(candidate.mention);
    const cues: Cue[] = [...candidate.cues];
    if (deed) cues.push(`deed ${kind}`);
    if (kind === "reported" && THIS_PROGRAMME.test(words)) cues.push("this programme");
    if (kind === "body" && THIS_BODY.test(words)) cues.push("this body");
    return { ...candidate, cues };
  });
}
