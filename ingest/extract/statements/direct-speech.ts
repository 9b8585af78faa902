/** Direct speech: quotations that somebody says. */
import type { QuotedText } from "../quoted-text.ts";
import { type Attribution, attribute, type Setting } from "./attribution.ts";
import type { OuterSentence } from "./outer-sentences.ts";
import type { Reported } from "./reported.ts";
import type { SpeechContext } from "./speech-context.ts";

/**
 * The direct statements of the sentences, in order. The parts of a quotation that its speaker's tag cuts
 * in two (“……，”王某说，“……”) are one, from the first part's start to the last part's end.
 */
export function directStatements(context: SpeechContext): readonly Reported[] {
  const found: Reported[] = [];
  context.sentences.forEach((sentence, at) => {
    sentence.quotations.forEach((quotation, order) => {
      const setting = settingOf(sentence, order, quotation, at);
      const last = found.at(-1);
      if (last && goesOn(context, last, setting)) {
        const content = { start: last.content.start, end: quotation.content.end };
        found[found.length - 1] = { ...last, content };
        return;
      }
      const attribution = attribute(context, setting, last);
      if (attribution) found.push(toReported(context.text, setting, attribution));
    });
  });
  return found;
}

function settingOf(sentence: OuterSentence, order: number, quotation: QuotedText, at: number): Setting {
  const { outer } = quotation;
  return {
    quotation,
    before: { start: sentence.quotations[order - 1]?.outer.end ?? sentence.span.start, end: outer.start },
    after: {
      start: outer.end,
      end: sentence.quotations[order + 1]?.outer.start ?? Math.max(sentence.span.end, outer.end),
    },
    sentence,
    at,
  };
}

/** Whether the quotation only takes up again what the speaker's tag has cut. */
function goesOn({ text }: SpeechContext, last: Reported, { before, sentence }: Setting): boolean {
  if (last.sentence !== sentence.span || last.cue === undefined) return false;
  const tagged = last.cue.span.start >= before.start && last.cue.span.end <= before.end;
  return tagged && /^[，：:]$/u.test(text.slice(last.cue.span.end, before.end));
}

function toReported(text: string, { quotation, sentence }: Setting, attribution: Attribution): Reported {
  const { start, end } = quotation.content;
  const cut = text.charAt(end - 1) === "，" ? 1 : 0;
  return {
    mode: "direct",
    content: { start, end: end - cut },
    paragraph: sentence.paragraph,
    sentence: sentence.span,
    ...attribution,
  };
}
