/** The course of a programme, the earliest first. */
import { NodeList } from "../parts/node-list.tsx";
import { PrintedIn } from "../parts/printed-in.tsx";
import { ClaimLink } from "../parts/proofs.tsx";
import { Quote } from "../parts/quote.tsx";
import { TIMELINE_KINDS } from "../parts/words.ts";
import { Timeline } from "../questions/questions.ts";
import { say } from "../state/language.ts";

const WORDS = {
  timeline: { zh: "历程", en: "Course" },
  undated: { zh: "日期不详", en: "no date" },
};

export function TimelineList({ id }: { readonly id: string }) {
  return (
    <NodeList
      asked={Timeline}
      id={id}
      title={WORDS.timeline}
      keyOf={({ kind, claim, mention }) => `${kind} ${claim?.id ?? mention?.id}`}
    >
      {({ kind, dated, claim, evidence }) => (
        <details class="proofs">
          <summary>
            <time class="day">{dated ? dated.earliest : say(WORDS.undated)}</time> {say(TIMELINE_KINDS[kind])}{" "}
            <bdi class="quiet">{evidence.quote.replace(/\s+/g, "")}</bdi>
          </summary>
          <Quote evidence={evidence} />
          <PrintedIn evidence={evidence} /> {claim && <ClaimLink id={claim.id} />}
        </details>
      )}
    </NodeList>
  );
}
