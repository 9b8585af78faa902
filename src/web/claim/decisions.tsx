/** The decisions that a claim rests on: who its words were taken to name, and what people judged and corrected. */
import { EntityLink } from "../parts/entity-link.tsx";
import { CLAIM_ROLES, VERDICTS } from "../parts/words.ts";
import type { JudgementPartFragment } from "../questions/questions.ts";
import { type Both, say } from "../state/language.ts";
import type { ProvedClaim } from "./proved-claim.ts";

const WORDS = {
  mentions: { zh: "文中所指", en: "Whom the words name" },
  judgements: { zh: "所依据的判断", en: "Judgements that it rests on" },
  corrections: { zh: "更正", en: "Corrections" },
  score: (score: number) => ({ zh: `分值 ${score.toFixed(2)}`, en: `score ${score.toFixed(2)}` }),
  undone: { zh: "已撤销", en: "undone" },
} satisfies Record<string, Both | ((score: number) => Both)>;

export function LinkedMentions({ mentions }: Pick<ProvedClaim, "mentions">) {
  if (mentions.length === 0) return null;
  return (
    <section class="list">
      <h2>{say(WORDS.mentions)}</h2>
      <ul class="entries">
        {mentions.map(({ role, mention: { id, text, entity, reason } }) => (
          <li key={`${role} ${id}`}>
            <span class="quiet">{say(CLAIM_ROLES[role])}</span> “<bdi>{text}</bdi>” →{" "}
            <EntityLink entity={entity} />{" "}
            {reason && (
              <span class="quiet">
                <bdi>
                  {[reason.why, say(WORDS.score(reason.score)), reason.rule].filter(Boolean).join(" · ")}
                </bdi>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Judgements({ judgements }: { readonly judgements: readonly JudgementPartFragment[] }) {
  if (judgements.length === 0) return null;
  return (
    <section class="list">
      <h2>{say(WORDS.judgements)}</h2>
      <ul class="entries">
        {judgements.map(({ id, verdict, ...decision }) => (
          <li key={id}>
            <strong>{say(VERDICTS[verdict])}</strong> <Decision {...decision} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Corrections({ corrections }: Pick<ProvedClaim, "corrections">) {
  if (corrections.length === 0) return null;
  return (
    <section class="list">
      <h2>{say(WORDS.corrections)}</h2>
      <ul class="entries">
        {corrections.map(({ id, ...decision }) => (
          <li key={id}>
            <Decision {...decision} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface DecisionProps {
  readonly by: string;
  readonly why: string | null;
  readonly recordedAt: string;
  readonly retractedAt: string | null;
}

/** Who decided it, when and why. */
function Decision({ by, why, recordedAt, retractedAt }: DecisionProps) {
  return (
    <>
      <bdi>{why}</bdi>{" "}
      <span class="quiet">
        <bdi>
          {[by, recordedAt.slice(0, 10), retractedAt && say(WORDS.undone)].filter(Boolean).join(" · ")}
        </bdi>
      </span>
    </>
  );
}
