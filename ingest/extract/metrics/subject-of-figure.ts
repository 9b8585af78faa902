/**
 * Of whom a figure is: the candidates ranked by what speaks for each. What annotators choose, in the order in
 * which it decides, and what the cues follow:
 *
 * 1. a programme named in the figure's own clause, or in the clause before as what is carried out, is what the
 *    figure reports on, unless its name only tells of what sort the counted are (省级“某某”企业46家);
 * 2. figures in a row are of one subject, until a clause opens with another name;
 * 3. a clause that opens with 医院 or 该项目 is about the body or programme that ends so;
 * 4. 全市 and its like are the place, and so is a clause about a town's lot with no programme beside it;
 * 5. else the body or place that acts in the sentence, or that the article names again and again.
 */
import type { MentionIndex } from "../../../src/model/claim.ts";
import { type Candidate, candidatesFor, type Report, type Seat } from "./candidates.ts";
import type { Cue } from "./cues.ts";
import { cueOf, type Place } from "./name-use.ts";
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

/** A noun that stands at a clause's beginning for what ends with it: 医院拥有, 该项目. */
const NOUN_OPENS =
  /^(?:目前|今年|去年|其中|现在|如今|截至[^，]{0,8})?(这[个一家次]|该|本|此次?|我)?(医院|卫生院|公司|集团|企业|学校|学院|大学|法院|检察院|社区|村|镇|项目|工程|平台|行动计划|行动|计划|活动|机制|模式|方案|基金|协会|合作社|中心|敬老院|园区|产业园|双选会|大会|基地|系统|制度|改革)/;
const CHANGE = /(?:由|从)[^，]*(?:到|至|为)|缩短|压缩|下降|减少|降至|降为|降到|提升|提高|增长|上升|增加/;
const UNITS_OF: readonly (readonly [RegExp, Place])[] = [
  [/天|日|小时|分钟|周|月|年/, "time"],
  [/元/, "money"],
  [/%|倍/, "share"],
  [/人|名|户/, "people"],
  [/位/, "rank"],
];

/** Is handed each cue of a candidate. */
type Take = (cue: Cue) => void;

/** A candidate with all that speaks for it and against it. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly cues: readonly Cue[];
}

/** The candidates for a figure, each with its cues. Nobody where none is named. */
export function weighed(report: Report, seat: Seat): readonly Weighed[] {
  const words = wordsOf(report.text, seat);
  return candidatesFor(report, seat).map((candidate) => {
    const cues: Cue[] = [];
    eachCue(candidate, words, seat, (cue) => cues.push(cue));
    return { candidate, cues };
  });
}

/**
 * The likeliest subject of a figure. Its confidence is the share of its weight in that of all candidates
 * (softmax), so a figure with several likely subjects has a low one. Undefined where nobody is named.
 */
export function subjectOfFigure(report: Report, seat: Seat): Subject | undefined {
  const words = wordsOf(report.text, seat);
  let chosen: Candidate | undefined;
  let most = 0;
  let total = 0;
  let sum = 0;
  const take: Take = (cue) => {
    sum += WEIGHTS.get(cue) ?? 0;
  };
  for (const candidate of candidatesFor(report, seat)) {
    sum = 0;
    eachCue(candidate, words, seat, take);
    const weight = Math.exp(sum);
    total += weight;
    if (chosen !== undefined && weight <= most) continue;
    chosen = candidate;
    most = weight;
  }
  if (chosen === undefined) return undefined;
  const confidence = Math.round((most / total) * 100) / 100;
  return { index: report.meant[chosen.index] ?? chosen.index, confidence, key: chosen.use.key };
}

/** What the words of a figure's clause and its unit say, whoever the candidate is. */
interface ClauseWords {
  readonly places: readonly Place[];
  readonly noun?: string;
  readonly nounCue: Cue;
}

function wordsOf(text: string, { clauses, clause, unit }: Seat): ClauseWords {
  const { start, end } = clauses[clause] ?? { start: 0, end: 0 };
  const words = text.slice(start, end);
  const measure = UNITS_OF.find(([pattern]) => pattern.test(unit))?.[1];
  const [, pointing, noun] = NOUN_OPENS.exec(words) ?? [];
  const places: Place[] = [];
  if (DEED.test(words)) places.push("deed");
  if (CHANGE.test(words)) places.push("change");
  if (measure) places.push(measure);
  const nounCue = pointing === undefined ? "noun" : "this noun";
  return { places, nounCue, ...(noun !== undefined && { noun }) };
}

function eachCue({ cues, use }: Candidate, words: ClauseWords, { kept, keptOn }: Seat, take: Take): void {
  for (const cue of cues) take(cue);
  for (const place of words.places) take(cueOf(place, use.kind));
  if (words.noun !== undefined && use.text.endsWith(words.noun)) take(words.nounCue);
  if (kept === use.key) take(cueOf("kept", use.kind));
  else if (kept === undefined && keptOn === use.key) take(cueOf("kept on", use.kind));
}
