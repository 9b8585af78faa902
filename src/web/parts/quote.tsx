import { useState } from "preact/hooks";
import type { EvidencePartFragment } from "../questions/questions.ts";
import { type Both, say } from "../state/language.ts";

// About ten lines of a page; few statements are longer.
const MOST_SHOWN = 600;

const WORDS = { all: { zh: "显示全文", en: "Show all of it" } } satisfies Record<string, Both>;

/** The printed words in their sentence, marked. Line breaks of the print show as they stand. */
export function Quote({ evidence }: { readonly evidence: EvidencePartFragment }) {
  const [isWhole, setWhole] = useState(evidence.quote.length <= MOST_SHOWN);
  return (
    <>
      <blockquote class="quote">
        <bdi>
          {evidence.prefix}
          <mark>{isWhole ? evidence.quote : `${cut(evidence.quote)}…`}</mark>
          {isWhole && evidence.suffix}
        </bdi>
      </blockquote>
      {!isWhole && (
        <button type="button" onClick={() => setWhole(true)}>
          {say(WORDS.all)}
        </button>
      )}
    </>
  );
}

/** Not in the middle of a character. */
function cut(text: string): string {
  return text.slice(0, MOST_SHOWN).replace(/[\uD800-\uDBFF]$/, "");
}
