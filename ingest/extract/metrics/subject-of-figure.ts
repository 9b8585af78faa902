/** Of whom a figure is. */
import type { MentionIndex } from "../../../src/model/claim.ts";
import type { EntityType } from "../../../src/model/entity.ts";
import type { Mention } from "../../../src/model/mention.ts";
import type { Span } from "../../../src/model/span.ts";
import { mentionsWithin } from "../mention-list.ts";
import { type Acting, subjectAt } from "../relations/subjects.ts";

interface Subject {
  readonly index: MentionIndex;
  readonly confidence: number;
}

/** The clauses of a sentence with who acts in it. */
interface Setting {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly acting: Acting;
  readonly clauses: readonly Span[];
}

const REPORTED: readonly EntityType[] = ["Programme", "PolicyDocument", "Event"];
const AREA = /[全我该本]([市县区省州镇])(?!级)/u;
/** A place is named again within so many characters, or the words mean another. */
const AREA_REACH = 600;
const CLAUSES_BACK = 3;

/**
 * The subject of a figure: the programme, document or event of its clause; else the place that 全市 or 我县
 * in it means; else the body named before the figure in the clause, or who acts there; else the programme
 * of the few clauses before it, up to a semicolon; else who acts in the sentence or, understood, in
 * its paragraph. Undefined where all that is left is whom the report is about.
 *
 * @param order index of the figure's clause.
 */
export function subjectOfFigure(setting: Setting, order: number, figure: Span): Subject | undefined {
  const { text, mentions, acting, clauses } = setting;
  const clause = clauses[order];
  if (clause === undefined) return undefined;
  const own =
    reportedIn(mentions, clause) ?? areaOf(text, mentions, clause) ?? bodyIn(mentions, clause, figure);
  if (own !== undefined) return { index: own, confidence: 0.7 };
  const { subject, naming } = subjectAt(acting, figure.start);
  const [actor] = subject;
  if (actor && actor.mention.span.start >= clause.start) return { index: actor.index, confidence: 0.7 };
  const before = reportedBefore(setting, order);
  if (before !== undefined) return { index: before, confidence: 0.5 };
  if (actor === undefined || naming === "presumed") return undefined;
  return { index: actor.index, confidence: naming === "named" ? 0.6 : 0.4 };
}

function reportedBefore({ text, mentions, clauses }: Setting, order: number): MentionIndex | undefined {
  for (let at = order - 1; at >= Math.max(0, order - CLAUSES_BACK); at--) {
    const clause = clauses[at];
    if (clause === undefined || text.charAt(clause.end) === "；") return undefined;
    const index = reportedIn(mentions, clause) ?? areaOf(text, mentions, clause);
    if (index !== undefined) return index;
  }
  return undefined;
}

function bodyIn(mentions: readonly Mention[], clause: Span, figure: Span): MentionIndex | undefined {
  return mentionsWithin(mentions, { start: clause.start, end: figure.start }, "Organization").at(-1)?.index;
}

/** The last place named before that 全市, 该县, 我省 can mean. */
function areaOf(text: string, mentions: readonly Mention[], clause: Span): MentionIndex | undefined {
  const [, level] = AREA.exec(text.slice(clause.start, clause.end)) ?? [];
  if (level === undefined) return undefined;
  const from = Math.max(0, clause.start - AREA_REACH);
  return mentionsWithin(mentions, { start: from, end: clause.end }, "Place").findLast(
    ({ mention }) => mention.text.endsWith(level) && mention.text.length > 2,
  )?.index;
}

/** The first such mention of a clause. */
function reportedIn(mentions: readonly Mention[], clause: Span): MentionIndex | undefined {
  return REPORTED.flatMap((type) => mentionsWithin(mentions, clause, type)).at(0)?.index;
}
