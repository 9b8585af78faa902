import type { EvidencePartFragment } from "../questions/questions.ts";

/** The printed words in their sentence, marked. Line breaks of the print show as they stand. */
export function Quote({ evidence }: { readonly evidence: EvidencePartFragment }) {
  return (
    <blockquote class="quote">
      <bdi>
        {evidence.prefix}
        <mark>{evidence.quote}</mark>
        {evidence.suffix}
      </bdi>
    </blockquote>
  );
}
