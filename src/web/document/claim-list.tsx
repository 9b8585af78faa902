/** All claims of a document beside its text: each leads to its place there, and to its own page. */
import { askedMoment, currentMoment } from "../address/moment.ts";
import { NodeList } from "../parts/node-list.tsx";
import { ClaimLink } from "../parts/proofs.tsx";
import { ViewLink } from "../parts/view-link.tsx";
import { CLAIM_KINDS } from "../parts/words.ts";
import { DocumentClaims } from "../questions/questions.ts";
import { say } from "../state/language.ts";

const WORDS = { claims: { zh: "文中的事实", en: "Facts in this text" } };
const PAGE_SIZE = 30;
// What fits on two lines of the list.
const MOST_SHOWN = 60;

export function ClaimList({ id }: { readonly id: string }) {
  return (
    <aside>
      <NodeList
        key={askedMoment().knownAt}
        asked={DocumentClaims}
        id={id}
        title={WORDS.claims}
        keyOf={(claim) => claim.id}
        first={PAGE_SIZE}
      >
        {({ id: claim, kind, text, evidences: [place] }) => (
          <>
            <span class="quiet">{say(CLAIM_KINDS[kind])}</span>{" "}
            <ViewLink to={{ page: "document", id, ...(place && { at: place }), ...currentMoment() }}>
              <bdi>{shortened(text)}</bdi>
            </ViewLink>{" "}
            <ClaimLink id={claim} />
          </>
        )}
      </NodeList>
    </aside>
  );
}

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length > MOST_SHOWN ? `${characters.slice(0, MOST_SHOWN).join("")}…` : text;
}
