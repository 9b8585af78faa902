/** What an edge rests on: the sentences, each printed where, read by what and how surely. */

import { useState } from "preact/hooks";
import { askedMoment } from "../../address/moment.ts";
import { useAnswer } from "../../ask/use-answer.ts";
import { Answer } from "../../parts/answer.tsx";
import { EntityLink } from "../../parts/entity-link.tsx";
import { PrintedIn } from "../../parts/printed-in.tsx";
import { ViewLink } from "../../parts/view-link.tsx";
import { CLAIM_ROLES, RELATIONS } from "../../parts/words.ts";
import { EdgeClaims, type EdgeClaimsQuery } from "../../questions/questions.ts";
import { say } from "../../state/language.ts";
import { standsIn } from "../model/marked-sentence.ts";
import type { GraphSession } from "../session/graph-session.ts";
import { MarkedQuote } from "./marked-quote.tsx";

const WORDS = {
  claims: (count: number) => ({ zh: `${count} 处原文`, en: `${count} printed places` }),
  older: { zh: "更早的", en: "Older ones" },
  newest: { zh: "回到最新的", en: "Back to the newest" },
  confidence: (value: string) => ({ zh: `置信度 ${value}`, en: `confidence ${value}` }),
  claim: { zh: "这条主张", en: "the claim" },
  elsewhere: { zh: "文中别处：", en: "elsewhere in the text: " },
  gone: { zh: "库里已没有这条边。", en: "The store has this edge no more." },
};

type Edge = EdgeClaimsQuery["neighbourhood"]["edges"][number];
type Claim = Edge["claims"]["nodes"][number];

interface EdgePanelProps {
  readonly session: GraphSession;
  readonly id: string;
}

export function EdgePanel({ session: { model }, id }: EdgePanelProps) {
  const [from, to] = model.extremities(id);
  const { relation, title } = model.getEdgeAttributes(id);
  const [after, setAfter] = useState<string | null>(null);
  const [asked, again] = useAnswer(EdgeClaims, {
    of: [from, to],
    relations: [relation],
    after,
    ...askedMoment(),
  });
  return (
    <section class="graph-edge" aria-labelledby="graph-edge-title">
      <h2 id="graph-edge-title">
        <EntityLink entity={{ id: from, ...named(model.getNodeAttributes(from)) }} />{" "}
        {say(RELATIONS[relation])} {title}{" "}
        <EntityLink entity={{ id: to, ...named(model.getNodeAttributes(to)) }} />
      </h2>
      <Answer asked={asked} again={again}>
        {({ neighbourhood }) => {
          const edge = neighbourhood.edges.find((each) => each.id === id);
          return edge ? <Claims edge={edge} after={after} goOn={setAfter} /> : <p>{say(WORDS.gone)}</p>;
        }}
      </Answer>
    </section>
  );
}

function named<Type>({ name, type }: { readonly name: string; readonly type: Type }) {
  return { name, type };
}

interface ClaimsProps {
  readonly edge: Edge;
  /** What comes before the first of the list; null where it is the newest. */
  readonly after: string | null;
  readonly goOn: (after: string | null) => void;
}

function Claims({ edge: { claims }, after, goOn }: ClaimsProps) {
  const { hasNextPage, endCursor } = claims.pageInfo;
  return (
    <>
      <p class="quiet">{say(WORDS.claims(claims.totalCount))}</p>
      <ol class="graph-claims">
        {claims.nodes.map((claim) => (
          <li key={claim.id}>
            <ClaimProof claim={claim} />
          </li>
        ))}
      </ol>
      {hasNextPage && (
        <button type="button" onClick={() => goOn(endCursor ?? null)}>
          {say(WORDS.older)}
        </button>
      )}
      {after !== null && (
        <button type="button" onClick={() => goOn(null)}>
          {say(WORDS.newest)}
        </button>
      )}
    </>
  );
}

function ClaimProof({ claim }: { readonly claim: Claim }) {
  const mentions = claim.mentions.map(({ role, mention }) => ({ role, ...mention }));
  const elsewhere = mentions.filter((mention) => !claim.evidences.some((each) => standsIn(each, mention)));
  return (
    <>
      {claim.evidences.map((evidence) => (
        <div key={evidence.start}>
          <MarkedQuote evidence={evidence} mentions={mentions} />
          <PrintedIn evidence={evidence} />
        </div>
      ))}
      {elsewhere.length > 0 && (
        <p class="quiet">
          {say(WORDS.elsewhere)}
          {elsewhere.map(({ role, text }) => `${say(CLAIM_ROLES[role])} ${text}`).join(" · ")}
        </p>
      )}
      <p class="quiet">
        {say(WORDS.confidence(claim.confidence.toFixed(2)))} · {claim.extractor} ·{" "}
        <ViewLink to={{ page: "claim", id: claim.id }}>{say(WORDS.claim)}</ViewLink>
      </p>
      <p class="graph-citation">{claim.citation}</p>
    </>
  );
}
