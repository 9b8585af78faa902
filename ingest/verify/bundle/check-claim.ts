/** Does a bundled claim say what stands in the text to which its places belong? */

import type { EntityType } from "../../../src/model/entity.ts";
import { foldForMatching } from "../../../src/model/fold.ts";
import { mentionId } from "../../../src/model/ids.ts";
import { claimIdOf } from "../../../src/model/proof/claim-id.ts";
import type {
  BundledClaim,
  BundledMention,
  BundledPiece,
  BundledQuote,
  BundledSentence,
} from "../../../src/model/proof/read-bundle.ts";
import { wrongCorrections } from "./check-corrections.ts";
import type { Doubt } from "./doubt.ts";
import { findQuote } from "./find-quote.ts";

/** @param text the document's text as read, known to be the one that was read. */
export function wrongInClaim(claim: BundledClaim, text: string): readonly Doubt[] {
  const places = [
    ...claim.pieces.flatMap((piece) => [...wrongQuote(piece, text), ...wrongSentence(piece, text)]),
    ...claim.mentions.flatMap((mention) => [
      ...wrongQuote(mention, text),
      ...wrongMention(mention, claim.document.id),
    ]),
  ];
  return [...places, ...wrongWords(claim), ...wrongCorrections(claim)];
}

function wrongQuote(quote: BundledQuote, text: string): readonly Doubt[] {
  const { exact, prefix, suffix, span, inCodePoints } = quote;
  if (text.slice(span.start, span.end) !== exact) {
    const found = findQuote(text, quote);
    const where = found ? `it stands at ${found.start}-${found.end}` : "it stands nowhere in the text";
    const reason = `“${exact}” does not stand at ${span.start}-${span.end}: ${where}`;
    return [{ code: found ? "quote-moved" : "quote-gone", span: found ?? span, reason }];
  }
  const doubts: Doubt[] = [];
  const characters = [...text.slice(0, span.end)];
  if (characters.length !== inCodePoints.end || characters.slice(inCodePoints.start).join("") !== exact)
    doubts.push({
      code: "wrong-position",
      span,
      reason: `${inCodePoints.start}-${inCodePoints.end} in code points is not the place ${span.start}-${span.end} in UTF-16 units`,
    });
  if (!text.slice(0, span.start).endsWith(prefix))
    doubts.push({ code: "wrong-prefix", span, reason: `“${prefix}” does not stand before “${exact}”` });
  if (!text.startsWith(suffix, span.end))
    doubts.push({ code: "wrong-suffix", span, reason: `“${suffix}” does not stand after “${exact}”` });
  return doubts;
}

/** A sentence may be cut by columns, with other text between; its characters stand there in their order. */
function wrongSentence({ span, sentence }: BundledPiece, text: string): readonly Doubt[] {
  const inside = sentence.span.start <= span.start && span.start < sentence.span.end;
  if (inside && standsIn(sentence, text)) return [];
  const reason = inside
    ? `the sentence “${sentence.text}” does not stand at ${sentence.span.start}-${sentence.span.end}`
    : `the quote at ${span.start}-${span.end} does not begin in its sentence`;
  return [{ code: "wrong-sentence", span: sentence.span, reason }];
}

function standsIn({ text: sentence, span }: BundledSentence, text: string): boolean {
  const [words, printed] = [foldForMatching(sentence), foldForMatching(text.slice(span.start, span.end))];
  let at = 0;
  for (const character of words) {
    at = printed.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function wrongMention({ id, type, name, exact, span }: BundledMention, document: string): readonly Doubt[] {
  const isItself =
    mentionId(document, span, type as EntityType) === id &&
    foldForMatching(name).startsWith(foldForMatching(exact));
  if (isItself) return [];
  return [
    { code: "wrong-mention", span, reason: `${id} is not the mention of “${name}” as ${type} at its place` },
  ];
}

function wrongWords(claim: BundledClaim): readonly Doubt[] {
  const quoted = claim.pieces.map(({ exact }) => exact).join("");
  if (foldForMatching(quoted) !== foldForMatching(claim.text))
    return [{ code: "wrong-words", reason: `the claim says “${claim.text}” and its evidence “${quoted}”` }];
  const id = claimIdOf({
    ...claim,
    document: claim.document.id,
    pieces: claim.pieces.map(({ span }) => span),
  });
  if (id === claim.id) return [];
  return [{ code: "wrong-claim", reason: "the claim's id is not that of what it says: it was altered" }];
}
