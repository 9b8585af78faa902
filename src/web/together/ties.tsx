/** What connects two entities directly, in words, with the sentences. */
import { EntityLink } from "../parts/entity-link.tsx";
import { Proofs } from "../parts/proofs.tsx";
import { Sure, Time } from "../parts/time.tsx";
import { RELATIONS } from "../parts/words.ts";
import type { TiePartFragment } from "../questions/questions.ts";
import { say } from "../state/language.ts";

export function Ties({ ties }: { readonly ties: readonly TiePartFragment[] }) {
  return (
    <>
      {ties.map(({ id, relation, title, from, to, firstOn, lastOn, certainty, claims, claimCount }) => (
        <div key={id} class="tie">
          <EntityLink entity={from} /> {say(RELATIONS[relation])} <EntityLink entity={to} />{" "}
          <bdi>{title}</bdi> <Time first={firstOn} last={lastOn} /> <Sure certainty={certainty} />
          <Proofs claims={claims.nodes} count={claimCount} />
        </div>
      ))}
    </>
  );
}
