/** Programmes: named policy initiatives, in quotation marks or by a fixed or a speaking name. */

import type { Mention } from "../../../src/model/mention.ts";
import type { Span } from "../../../src/model/span.ts";
import type { ArticleContext } from "../context.ts";
import { quotedTexts } from "../quoted-text.ts";
import { startsOf } from "../starts-of.ts";
import { lifeEvents } from "./life-events.ts";
import { listedProgrammes } from "./list-names.ts";
import { namedProjects } from "./named-projects.ts";
import { patternProgrammes } from "./pattern-names.ts";
import { POLICY_TERMS } from "./policy-terms.ts";
import { type NamedProgramme, quotedProgrammes } from "./quoted-names.ts";
import { findTerms, termIndex } from "./term-index.ts";

const TERMS = termIndex(POLICY_TERMS.keys());
const CAMPAIGN_OF_PLACE = /^(?:健康|平安|法治|数字|美丽|清廉|诚信|信用|食安|文明|智慧|书香)$/u;
/** Services and zones that bear the name of their place. */
const SERVICE_OF_PLACE =
  /^(?:[省市县区])?(?:政府)?(?:政务服务网|政务服务平台|市民服务热线|政务服务热线|政务服务便民热线|市民热线|便民热线|自贸试验区(?:建设)?|自由贸易试验区(?:建设)?)/u;
const LONGEST_SERVICE = 14;
/** 平台, 改革 behind a fixed term make no other name of it. */
const LENGTH_OF_THING = 2;
/** A quoted name of this length is looked for without its marks as well; a shorter one is too often another word. */
const SHORTEST_REPEATED = 4;

/**
 * The programme mentions of an article, headline lines included, ordered by span; none overlaps another.
 * Spans leave quotation marks outside. Every occurrence is a mention of its own.
 *
 * @param mentions what was found before; a programme inside a PolicyDocument's title is left out.
 */
export function findProgrammes(context: ArticleContext, mentions: readonly Mention[]): readonly Mention[] {
  const { text } = context;
  const quoted = quotedProgrammes(text, quotedTexts(text));
  const unquoted = [...fullerFirst(patternProgrammes(text), fixedTerms(text)), ...listedProgrammes(text)];
  const found = [
    ...lifeEvents(text),
    ...outsideBodies(namedProjects(context, mentions), mentions),
    ...placeCampaigns(text, mentions),
    ...quoted,
    ...outsideBodies([...notHeads(text, unquoted, quoted), ...repeatedNames(text, quoted)], mentions),
  ];
  return withoutOverlap(found, titleUnits(text, mentions)).map((programme) => toMention(context, programme));
}

/** Without 审批制度改革 right behind “一门全办”: it says what the quoted programme is. */
function notHeads(
  text: string,
  unquoted: readonly NamedProgramme[],
  quoted: readonly NamedProgramme[],
): readonly NamedProgramme[] {
  const ends = new Set(
    quoted.filter(({ span }) => /[”’]/u.test(text.charAt(span.end))).map(({ span }) => span.end + 1),
  );
  return unquoted.filter(({ span }) => !ends.has(span.start));
}

function fixedTerms(text: string): readonly NamedProgramme[] {
  return findTerms(text, TERMS).map((span) => ({
    span,
    kind: POLICY_TERMS.get(text.slice(span.start, span.end)) ?? "other",
    confidence: 0.9,
  }));
}

/** A speaking name that holds a fixed term is the fuller form of it (金融供给侧结构性改革); else the term goes first. */
function fullerFirst(
  patterns: readonly NamedProgramme[],
  terms: readonly NamedProgramme[],
): readonly NamedProgramme[] {
  const isFuller = ({ span }: NamedProgramme) =>
    terms.some(
      (term) =>
        term.span.start >= span.start &&
        term.span.end <= span.end &&
        !(term.span.start === span.start && span.end - term.span.end <= LENGTH_OF_THING),
    );
  return [...patterns.filter(isFuller), ...terms, ...patterns];
}

/** Without those that stand within the name of a body: 市乡村振兴局 is no 乡村振兴. */
function outsideBodies(
  found: readonly NamedProgramme[],
  mentions: readonly Mention[],
): readonly NamedProgramme[] {
  const bodies = mentions.filter(({ type }) => type === "Organization");
  return found.filter(
    ({ span }) =>
      !bodies.some(
        (body) =>
          body.span.start <= span.start &&
          body.span.end >= span.end &&
          body.span.end - body.span.start > span.end - span.start,
      ),
  );
}

/** 健康某州, 平安某县: a campaign named after its place; 某省政务服务网: a service of its place. */
function placeCampaigns(text: string, mentions: readonly Mention[]): readonly NamedProgramme[] {
  return mentions.flatMap(({ type, span }): readonly NamedProgramme[] => {
    if (type !== "Place") return [];
    const service = SERVICE_OF_PLACE.exec(text.slice(span.end, span.end + LONGEST_SERVICE))?.[0].length;
    if (service !== undefined) {
      return [{ span: { start: span.start, end: span.end + service }, kind: "service", confidence: 0.7 }];
    }
    if (!CAMPAIGN_OF_PLACE.test(text.slice(Math.max(0, span.start - 2), span.start))) return [];
    const after = /^(?:行动|建设)/u.exec(text.slice(span.end, span.end + 2))?.[0].length ?? 0;
    return [{ span: { start: span.start - 2, end: span.end + after }, kind: "plan", confidence: 0.7 }];
  });
}

/** The other occurrences of the names that were found in quotation marks. */
function repeatedNames(text: string, quoted: readonly NamedProgramme[]): readonly NamedProgramme[] {
  const byName = new Map(
    quoted.map((programme) => [text.slice(programme.span.start, programme.span.end), programme]),
  );
  return [...byName].flatMap(([name, first]) => {
    if (name.length < SHORTEST_REPEATED) return [];
    return startsOf(text, name).map((start) => ({
      ...first,
      span: { start, end: start + name.length },
      confidence: 0.7,
    }));
  });
}

/** Of those that overlap the first given stays; none covers a unit of `taken`. */
function withoutOverlap(
  programmes: readonly NamedProgramme[],
  taken: Set<number>,
): readonly NamedProgramme[] {
  return programmes
    .filter(({ span }) => {
      for (let at = span.start; at < span.end; at++) if (taken.has(at)) return false;
      cover(taken, span);
      return true;
    })
    .sort((left, right) => left.span.start - right.span.start);
}

/** The units of titles in 《》: what stands in them belongs to the document. */
function titleUnits(text: string, mentions: readonly Mention[]): Set<number> {
  const units = new Set<number>();
  for (const title of text.matchAll(/《[^《》\n]*》/gu)) {
    cover(units, { start: title.index, end: title.index + title[0].length });
  }
  for (const { type, span } of mentions) if (type === "PolicyDocument") cover(units, span);
  return units;
}

function cover(units: Set<number>, span: Span): void {
  for (let at = span.start; at < span.end; at++) units.add(at);
}

function toMention(context: ArticleContext, { span, kind, confidence }: NamedProgramme): Mention {
  return {
    type: "Programme",
    article: context.article,
    span,
    text: context.text.slice(span.start, span.end),
    form: "name",
    kind,
    confidence,
  };
}
