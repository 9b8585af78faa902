/** A claim in words: who said, held, did or reached what. */
import type { ComponentChildren } from "preact";
import { EntityLink, EntityLinks } from "../parts/entity-link.tsx";
import { CLAIM_KINDS, POSITION_STATUSES, RELATIONS, SPEECH_ACTS, STATEMENT_MODES } from "../parts/words.ts";
import type { EntityNameFragment, FactPartFragment } from "../questions/questions.ts";
import { type Both, say } from "../state/language.ts";

const WORDS = {
  unknown: { zh: "（不明）", en: "(unknown)" },
  about: { zh: "，谈到", en: ", about" },
  cue: (cue: string) => ({ zh: `“${cue}”`, en: `“${cue}”` }),
} satisfies Record<string, Both | ((cue: string) => Both)>;

export function Fact({ fact }: { readonly fact: FactPartFragment }) {
  return (
    <p class="fact">
      <span class="quiet">{say(CLAIM_KINDS[fact.kind])}</span> <Words fact={fact} />{" "}
      <span class="quiet">
        <bdi>{fact.dated?.text}</bdi>
      </span>
    </p>
  );
}

function Words({ fact }: { readonly fact: FactPartFragment }): ComponentChildren {
  if ("mode" in fact) return <Said fact={fact} />;
  if ("indicator" in fact)
    return (
      <>
        <Named entity={fact.subject} />{" "}
        <bdi>
          {fact.indicator} <strong>{fact.value.toLocaleString()}</strong> {fact.unit}
        </bdi>
      </>
    );
  if ("relation" in fact)
    return (
      <>
        <Named entity={fact.from} /> {say(RELATIONS[fact.relation])} <Named entity={fact.to} />
      </>
    );
  return (
    <>
      <Named entity={fact.person} /> {fact.organization && <EntityLink entity={fact.organization} />}{" "}
      <bdi>{fact.title}</bdi> <span class="quiet">{say(POSITION_STATUSES[fact.status])}</span>
    </>
  );
}

function Said({ fact }: { readonly fact: Extract<FactPartFragment, { readonly mode: unknown }> }) {
  const { speaker, speakerPositions, mode, act, cue, about } = fact;
  const posts = speakerPositions.map(({ title, organization }) => `${organization?.name ?? ""}${title}`);
  return (
    <>
      <Named entity={speaker} /> <bdi class="quiet">{posts.join("、")}</bdi>{" "}
      {[act && say(SPEECH_ACTS[act]), say(STATEMENT_MODES[mode]), cue && say(WORDS.cue(cue))]
        .filter(Boolean)
        .join(" · ")}
      {about.length > 0 && say(WORDS.about)} <EntityLinks entities={about} />
    </>
  );
}

function Named({ entity }: { readonly entity: EntityNameFragment | null }) {
  return entity ? <EntityLink entity={entity} /> : <span class="quiet">{say(WORDS.unknown)}</span>;
}
