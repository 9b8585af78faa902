/** Who a figure may be about: the entities around it, each with where and how it stands there. */
import type { MentionIndex } from "../../../src/model/claim.ts";
import type { Span } from "../../../src/model/span.ts";
import type { ListedMention } from "../mention-list.ts";
import type { Acting } from "../relations/subjects.ts";
import type { Cue } from "./cues.ts";
import { cueOf, type Kind, type NameUse, type Place } from "./name-use.ts";

/** An article's sentences with what the choice of a subject asks of the whole article. */
export interface Report {
  readonly text: string;
  readonly bodyStart: number;
  readonly sentences: readonly Acting[];
  /** How each mention's name is used, by the mention's index. */
  readonly uses: readonly NameUse[];
  /** For 全市 and its like the place of that level named last before it, by the index of the area word. */
  readonly meant: Readonly<Record<number, MentionIndex>>;
  /** Who acts first in the body. */
  readonly topic: readonly ListedMention[];
  /** The article's first 全市 or 我县. */
  readonly area?: ListedMention;
}

/** The place of a figure: which sentence, which of its clauses. */
export interface Seat {
  readonly sentence: number;
  readonly clauses: readonly Span[];
  readonly clause: number;
  readonly figure: Span;
  readonly unit: string;
  /** Whom the sentence's figure before this one is about. */
  readonly kept?: string;
  /** Whom the last figure of the sentences before, in the same paragraph, is about. */
  readonly keptOn?: string;
  /** The candidates from outside of the sentence, the same for all of its figures. */
  readonly around: readonly Candidate[];
}

export interface Candidate {
  readonly index: MentionIndex;
  readonly use: NameUse;
  /** What speaks for and against it, by name; subject-of-figure weighs each. */
  readonly cues: readonly Cue[];
}

const SENTENCES_BACK = 3;

/** The candidates for a figure, each name once: at the place that is nearest before the figure. */
export function candidatesFor(report: Report, seat: Seat): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  offerSentence(report, seat, found);
  for (const candidate of seat.around) {
    if (!found.has(candidate.use.key)) found.set(candidate.use.key, candidate);
  }
  return [...found.values()];
}

/** The candidates that a sentence's figures have outside of it: the sentences before, headline, topic, area. */
export function candidatesAround(report: Report, sentence: number): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  offerBefore(report, sentence, found);
  offerRest(report, found);
  return [...found.values()];
}

/** By the key of the name. */
type Found = Map<string, Candidate>;

/** How the name is used, where it can be a candidate and is none yet. */
function wanted(
  { uses }: Pick<Report, "uses">,
  { index, mention }: ListedMention,
  found: Found,
): NameUse | undefined {
  const use = uses[index];
  return use === undefined || mention.form === "pronoun" || found.has(use.key) ? undefined : use;
}

function offer(found: Found, index: MentionIndex, use: NameUse, cues: Cue[]): void {
  if (use.often) cues.push(cueOf("often", use.kind));
  if (use.sole) cues.push(cueOf("sole", use.manner));
  found.set(use.key, { index, use, cues });
}

/** What holds of the name at its place, then how it is used there: as what a verb takes. */
function placed(use: NameUse, place: Place, more?: Place): Cue[] {
  const cues: Cue[] = [cueOf(place, use.manner)];
  if (more !== undefined) cues.push(cueOf(more, use.manner));
  return cues;
}

function withTaken(use: NameUse, cues: Cue[]): Cue[] {
  if (use.taken) cues.push("taken");
  return cues;
}

/** The mentions of the figure's own sentence: nearest before the figure first, then those behind it. */
function offerSentence(report: Report, seat: Seat, found: Found): void {
  const acting = report.sentences[seat.sentence];
  if (acting === undefined) return;
  offerLeading(report, seat, acting, found);
  const clauseEnd = seat.clauses[seat.clause]?.end ?? 0;
  for (const listed of acting.mentions) {
    const { start } = listed.mention.span;
    const use = start < seat.figure.end ? undefined : wanted(report, listed, found);
    if (!use) continue;
    offer(found, listed.index, use, withTaken(use, placed(use, start < clauseEnd ? "behind" : "later")));
  }
}

/** The mentions before the figure. */
function offerLeading({ uses, text }: Report, seat: Seat, acting: Acting, found: Found): void {
  const { mentions, sentence } = acting;
  const parted = text.slice(sentence.start, seat.figure.start).lastIndexOf("；");
  const semicolon = parted < 0 ? -1 : sentence.start + parted;
  for (let at = mentions.length - 1; at >= 0; at--) {
    const listed = mentions[at];
    if (listed === undefined || listed.mention.span.end > seat.figure.start) continue;
    const use = wanted({ uses }, listed, found);
    if (!use) continue;
    const cues = cuesBefore(seat, listed, use, { acting, semicolon, text });
    if (found.size === 0) cues.push(cueOf("nearest", use.manner));
    offer(found, listed.index, use, cues);
  }
}

function cuesBefore(
  seat: Seat,
  { mention, index }: ListedMention,
  use: NameUse,
  { acting, semicolon, text }: { readonly acting: Acting; readonly semicolon: number; readonly text: string },
): Cue[] {
  const at = clauseOf(seat.clauses, mention.span);
  const back = seat.clause - (at < 0 ? seat.clause : at);
  const distance = back === 0 ? "own" : back === 1 ? "last" : "earlier";
  const cues = placed(use, distance, isSubject(acting, index) ? "acting" : undefined);
  if (opensClause(text, seat, mention.span)) cues.push(cueOf("opens", use.manner));
  if (semicolon >= mention.span.end) cues.push(cueOf("semicolon", use.manner));
  return withTaken(use, cues);
}

/** Words of time and order before the name that a clause begins with. */
const LEAD_IN =
  /^[“"]?(?:目前|今年|去年|全年|[上下]半年|近年来|其中|同时|此外|随后|截至[^，]{2,9}|\d{4}年|以来|在|由|全国|全省)*[“"]?$/;

function opensClause(text: string, { clauses }: Seat, { start }: Span): boolean {
  const clause = clauses.findLast((each) => each.start <= start);
  return (
    clause !== undefined &&
    start - clause.start <= LONGEST_LEAD &&
    LEAD_IN.test(text.slice(clause.start, start))
  );
}

const LONGEST_LEAD = 12;

function clauseOf(clauses: readonly Span[], { start }: Span): number {
  for (let at = 0; at < clauses.length; at++) if (start < (clauses[at]?.end ?? 0)) return at;
  return -1;
}

function isSubject({ subjects }: Acting, index: MentionIndex): boolean {
  for (const list of subjects) for (const one of list) if (one.index === index) return true;
  return false;
}

/** The mentions of the few sentences before, the nearest sentence first and in it the last name. */
function offerBefore(report: Report, sentence: number, found: Found): void {
  const start = report.sentences[sentence]?.sentence.start ?? 0;
  const paragraph = report.text.lastIndexOf("\n", start - 1) + 1;
  for (let back = 1; back <= SENTENCES_BACK; back++) {
    const acting = report.sentences[sentence - back];
    if (acting === undefined || acting.sentence.start < report.bodyStart) return;
    offerAll(report, acting, distanceOf(acting.sentence, paragraph, back), found);
  }
}

function distanceOf({ start }: Span, paragraph: number, back: number): Place {
  if (start < paragraph) return "other paragraph";
  return back === 1 ? "sentence before" : "paragraph";
}

function offerAll(report: Report, acting: Acting, where: Place, found: Found): void {
  const { mentions } = acting;
  for (let at = mentions.length - 1; at >= 0; at--) {
    const listed = mentions[at];
    const use = listed && wanted(report, listed, found);
    if (!listed || !use) continue;
    const acted = isSubject(acting, listed.index) ? "acted" : undefined;
    offer(found, listed.index, use, withTaken(use, placed(use, where, acted)));
  }
}

/** Who the article is about: its headline's names, who acts first in its body, and the place that 全市 means. */
function offerRest(report: Report, found: Found): void {
  const offerAs = (listed: ListedMention, place: Place, kind?: Kind) => {
    const use = wanted(report, listed, found);
    if (use) offer(found, listed.index, use, [cueOf(place, kind ?? use.kind)]);
  };
  for (const acting of report.sentences) {
    if (acting.sentence.start >= report.bodyStart) break;
    for (const each of acting.mentions) offerAs(each, "headline");
  }
  for (const each of report.topic) offerAs(each, "topic");
  if (report.area) offerAs(report.area, "elsewhere", "area");
}
