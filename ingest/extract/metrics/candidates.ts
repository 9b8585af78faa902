/** Who a figure may be about: the entities around it, each with where and how it stands there. */
import type { MentionIndex } from "../../../src/model/claim.ts";
import type { Mention } from "../../../src/model/mention.ts";
import type { Span } from "../../../src/model/span.ts";
import type { ListedMention } from "../mention-list.ts";
import { isAreaWord } from "../relations/area-words.ts";
import type { Acting } from "../relations/subjects.ts";
import { type Cue, isAttribute, isTaken } from "./cues.ts";

/** An article's sentences with what the choice of a subject asks of the whole article. */
export interface Report {
  readonly text: string;
  readonly bodyStart: number;
  readonly mentions: readonly Mention[];
  readonly sentences: readonly Acting[];
  /** How often each name stands in the article, by type and text. */
  readonly counts: ReadonlyMap<string, number>;
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
  /** Whom the sentence's figure before this one is about. */
  readonly kept?: string;
}

export interface Candidate {
  readonly index: MentionIndex;
  readonly mention: Mention;
  /** What speaks for and against it, by name; subject-of-figure weighs each. */
  readonly cues: readonly Cue[];
}

const SENTENCES_BACK = 3;
const OFTEN = 3;

/** The candidates for a figure, each name once: at the place that is nearest before the figure. */
export function candidatesFor(report: Report, seat: Seat): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  const offer = (listed: ListedMention, cues: readonly Cue[]) => {
    const key = nameKey(listed.mention);
    if (listed.mention.form === "pronoun" || found.has(key)) return;
    const kept = seat.kept === key ? ["kept"] : [];
    found.set(key, { ...listed, cues: [...cues, ...everywhere(report, listed.mention, key), ...kept] });
  };
  offerSentence(report, seat, offer);
  offerBefore(report, seat, offer);
  offerRest(report, offer);
  return [...found.values()];
}

type Offer = (listed: ListedMention, cues: readonly Cue[]) => void;

/** Equal for mentions of one name; 全市 and 我市 mean the same place. */
export function nameKey(mention: Mention): string {
  return isAreaWord(mention) ? `area|${mention.text.charAt(1)}` : `${mention.type}|${mention.text}`;
}

/** What sort of subject a mention makes; 全市 is an area, 某市 a place. */
export function classOf(mention: Mention): "reported" | "body" | "place" | "area" | "person" {
  const { type } = mention;
  if (isAreaWord(mention)) return "area";
  if (type === "Organization") return "body";
  if (type === "Place") return "place";
  return type === "Person" ? "person" : "reported";
}

/** What holds of a name wherever it stands. */
function everywhere(report: Report, mention: Mention, key: string): readonly Cue[] {
  const cues: Cue[] = [];
  if ((report.counts.get(key) ?? 0) >= OFTEN) cues.push(`often ${classOf(mention)}`);
  return cues;
}

/** The mentions of the figure's own sentence: nearest before the figure first, then those behind it. */
function offerSentence(report: Report, seat: Seat, offer: Offer): void {
  const acting = report.sentences[seat.sentence];
  if (acting === undefined) return;
  const subjects = new Set(acting.subjects.flat().map(({ index }) => index));
  const before = acting.mentions.filter(({ mention }) => mention.span.end <= seat.figure.start);
  for (const listed of [...before].reverse()) {
    offer(listed, cuesBefore(report, seat, listed, subjects.has(listed.index)));
  }
  for (const listed of acting.mentions) {
    if (listed.mention.span.start < seat.figure.end) continue;
    const own = listed.mention.span.start < (seat.clauses[seat.clause]?.end ?? 0);
    offer(
      listed,
      withManner(report, listed, [
        own ? `behind ${classOf(listed.mention)}` : `later ${classOf(listed.mention)}`,
      ]),
    );
  }
}

function cuesBefore(report: Report, seat: Seat, listed: ListedMention, isSubject: boolean): readonly Cue[] {
  const { mention } = listed;
  const kind = classOf(mention);
  const at = seat.clauses.findIndex(({ end }) => mention.span.start < end);
  const back = seat.clause - (at < 0 ? seat.clause : at);
  const distance = back === 0 ? "own" : back === 1 ? "last" : "earlier";
  const cues: Cue[] = [`${distance} ${kind}`];
  if (isSubject) cues.push(`acting ${kind}`);
  const between = report.text.slice(mention.span.end, seat.figure.start);
  if (between.includes("；")) cues.push(`semicolon ${kind}`);
  return withManner(report, listed, cues);
}

/** How the name is used at its place: as an attribute of what is counted, or as what a verb takes. */
function withManner({ text }: Report, { mention }: ListedMention, cues: readonly Cue[]): readonly Cue[] {
  if (classOf(mention) !== "reported") return cues;
  if (isAttribute(text, mention.span)) return cues.map((cue) => cue.replace("reported", "attribute"));
  return isTaken(text, mention.span) ? [...cues, "taken"] : cues;
}

/** The mentions of the few sentences before, the nearest sentence first and in it the last name. */
function offerBefore(report: Report, seat: Seat, offer: Offer): void {
  const start = report.sentences[seat.sentence]?.sentence.start ?? 0;
  const paragraph = report.text.lastIndexOf("\n", start - 1) + 1;
  for (let back = 1; back <= SENTENCES_BACK; back++) {
    const acting = report.sentences[seat.sentence - back];
    if (acting === undefined || acting.sentence.start < report.bodyStart) return;
    offerAll(report, acting, distanceOf(acting.sentence, paragraph, back), offer);
  }
}

function distanceOf({ start }: Span, paragraph: number, back: number): string {
  if (start < paragraph) return "other paragraph";
  return back === 1 ? "sentence before" : "paragraph";
}

function offerAll(report: Report, acting: Acting, where: string, offer: Offer): void {
  const subjects = new Set(acting.subjects.flat().map(({ index }) => index));
  for (const listed of [...acting.mentions].reverse()) {
    const kind = classOf(listed.mention);
    const cues: Cue[] = [`${where} ${kind}`];
    if (subjects.has(listed.index)) cues.push(`acted ${kind}`);
    offer(listed, withManner(report, listed, cues));
  }
}

/** Who the article is about: its headline's names, who acts first in its body, and the place that 全市 means. */
function offerRest(report: Report, offer: Offer): void {
  for (const acting of report.sentences) {
    if (acting.sentence.start >= report.bodyStart) break;
    for (const each of acting.mentions) offer(each, [`headline ${classOf(each.mention)}`]);
  }
  for (const each of report.topic) offer(each, [`topic ${classOf(each.mention)}`]);
  if (report.area) offer(report.area, ["elsewhere area"]);
}
