/** The sentence behind an edge, with the words of the claim and both its ends marked. */
import { CLAIM_ROLES } from "../../parts/words.ts";
import type { EvidencePartFragment } from "../../questions/questions.ts";
import { say } from "../../state/language.ts";
import { type MarkedMention, type Piece, piecesOf } from "../model/marked-sentence.ts";

interface MarkedQuoteProps {
  readonly evidence: EvidencePartFragment;
  readonly mentions: readonly MarkedMention[];
}

export function MarkedQuote({ evidence, mentions }: MarkedQuoteProps) {
  return (
    <blockquote class="quote">
      <bdi>
        {piecesOf(evidence, mentions).map((piece, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence stay in their order
          <Marked key={at} piece={piece} />
        ))}
      </bdi>
    </blockquote>
  );
}

function Marked({ piece: { text, isQuote, role } }: { readonly piece: Piece }) {
  const words = role ? (
    <span class={`role ${role.toLowerCase()}`} title={say(CLAIM_ROLES[role])}>
      {text}
    </span>
  ) : (
    text
  );
  return isQuote ? <mark>{words}</mark> : words;
}
