/** Statements: who says what, in which words, about which programmes. */
import type { StatementClaim } from "../../../src/model/claim.ts";
import type { Mention } from "../../../src/model/mention.ts";
import type { ArticleContext } from "../context.ts";
import { quotedTexts, withTornQuotations } from "../quoted-text.ts";
import { aboutOf, type Surroundings } from "./about.ts";
import { answers } from "./answers.ts";
import { directStatements } from "./direct-speech.ts";
import { indirectStatements } from "./indirect-speech.ts";
import { conveningsIn } from "./meetings.ts";
import { type OuterSentence, outerSentences } from "./outer-sentences.ts";
import type { Reported } from "./reported.ts";
import type { SpeechContext } from "./speech-context.ts";

/**
 * The statements of an article's body, in the order of the text. Content spans are verbatim, without the
 * outer quotation marks; an indirect one without its final mark.
 *
 * @param mentions all mentions of the article, ordered by span; claims point at their indexes.
 */
export function findStatements(
  context: ArticleContext,
  mentions: readonly Mention[],
): readonly StatementClaim[] {
  const { text, bodyStart } = context;
  const quotations = withTornQuotations(text, quotedTexts(text), bodyStart);
  const sentences = outerSentences(text, bodyStart, quotations);
  const verbs = context.lexicons.speechVerbs;
  const speech = { text, mentions, verbs, sentences, meetings: conveningsIn(text, mentions) };
  const answered = answers(speech, bodyStart);
  const reported = outsideOf(answered, speech);
  const direct = directStatements(reported);
  const indirect = indirectStatements(reported, direct);
  return [...answered, ...direct, ...indirect]
    .sort((left, right) => left.content.start - right.content.start)
    .map((reported) => {
      const at = Math.max(0, sentenceAt(sentences, reported.sentence.start));
      return toClaim(
        context,
        reported,
        aboutOf(text, mentions, reported, surroundings(context, sentences, at)),
      );
    });
}

/** Index of the sentence that begins at `start`; -1 where none does. */
function sentenceAt(sentences: readonly OuterSentence[], start: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = sentences[middle]?.span.start ?? start;
    if (here === start) return middle;
    if (here < start) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** What is reported outside of answers: the words of an answer are all one speaker's. */
function outsideOf(answered: readonly Reported[], context: SpeechContext): SpeechContext {
  if (answered.length === 0) return context;
  const isOutside = ({ span }: OuterSentence) =>
    !answered.some(({ sentence, content }) => span.start >= sentence.start && span.start < content.end);
  return { ...context, sentences: context.sentences.filter(isOutside) };
}

function surroundings(
  { bodyStart }: ArticleContext,
  sentences: readonly OuterSentence[],
  at: number,
): Surroundings {
  const sentence = sentences[at]?.span ?? { start: bodyStart, end: bodyStart };
  let first = at;
  while (first > 0 && sentences[first]?.opens === false) first--;
  const paragraph = { start: sentences[first]?.span.start ?? sentence.start, end: sentence.start };
  return { sentence, paragraph, headline: { start: 0, end: bodyStart } };
}

function toClaim(
  { article }: ArticleContext,
  { content, mode, speaker, cue, confidence }: Reported,
  about: readonly number[],
): StatementClaim {
  return {
    kind: "Statement",
    article,
    span: content,
    mode,
    about,
    confidence,
    ...(speaker === undefined ? {} : { speaker }),
    ...(cue === undefined ? {} : { cue: cue.span }),
    ...(cue?.act === undefined ? {} : { act: cue.act }),
  };
}
