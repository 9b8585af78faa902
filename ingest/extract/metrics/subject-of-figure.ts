/** Of whom a figure is: the candidates ranked by what speaks for each. */
import type { MentionIndex } from "../../../src/model/claim.ts";
import { type Candidate, candidatesFor, type Report, type Seat } from "./candidates.ts";
import type { Cue } from "./cues.ts";
import { cueOf, type Kind } from "./name-use.ts";
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
  const clause = seat.clauses[seat.clause];
  if (clause === undefined) return undefined;
  const ofClause = cuesOfClause(report.text.slice(clause.start, clause.end));
  let chosen: Candidate | undefined;
  let most = 0;
  let total = 0;
  for (const candidate of candidatesFor(report, seat)) {
    const weight = Math.exp(weightOf(candidate, ofClause, seat.kept));
    total += weight;
    if (chosen !== undefined && weight <= most) continue;
    chosen = candidate;
    most = weight;
  }
  if (chosen === undefined) return undefined;
  const confidence = Math.round((most / total) * 100) / 100;
  return { index: chosen.index, confidence, key: chosen.use.key };
}

/** What the words of a clause say for candidates of a kind. */
type CuesOfClause = (kind: Kind) => readonly Cue[];

function cuesOfClause(words: string): CuesOfClause {
  const deed = DEED.test(words);
  const programme = THIS_PROGRAMME.test(words);
  const body = THIS_BODY.test(words);
  return (kind) => {
    const cues: Cue[] = deed ? [cueOf("deed", kind)] : [];
    if (programme && kind === "reported") cues.push("this programme");
    if (body && kind === "body") cues.push("this body");
    return cues;
  };
}

/** The sum of all that speaks for a candidate and against it. */
function weightOf({ cues, use }: Candidate, ofClause: CuesOfClause, kept: string | undefined): number {
  let sum = 0;
  for (const cue of cues) sum += WEIGHTS.get(cue) ?? 0;
  if (kept === use.key) sum += WEIGHTS.get("kept") ?? 0;
  for (const cue of ofClause(use.kind)) sum += WEIGHTS.get(cue) ?? 0;
  return sum;
}
