/** The page of a claim: the fact, its words in their sentences, and all that it rests on. */
import { askedMoment } from "../address/moment.ts";
import { useAnswer } from "../ask/use-answer.ts";
import { Answer } from "../parts/answer.tsx";
import { MomentFields } from "../parts/moment-fields.tsx";
import { PrintedIn } from "../parts/printed-in.tsx";
import { Quote } from "../parts/quote.tsx";
import { ClaimWithProof } from "../questions/questions.ts";
import { ClaimActions } from "../review/claim-actions.tsx";
import { type Both, say } from "../state/language.ts";
import { useTitle } from "../state/use-title.ts";
import { ClaimFile } from "./claim-file.tsx";
import { Corrections, Judgements, LinkedMentions } from "./decisions.tsx";
import { Fact } from "./fact.tsx";
import type { ProvedClaim } from "./proved-claim.ts";
import { Reprints } from "./reprints.tsx";

const WORDS = {
  title: { zh: "一个事实及其依据", en: "A fact and what it rests on" },
  none: {
    zh: "库里没有这个事实。它可能已被清除。",
    en: "The store holds no such fact. It may have been erased.",
  },
  retracted: {
    zh: "这个事实已不再作数：它被更正，或它的文件被撤回、取代。",
    en: "This fact does not count any more: it was corrected, or its document was retracted or superseded.",
  },
  printed: { zh: "原文", en: "As printed" },
  asRead: { zh: "更正前（按原文读出）", en: "As read, before it was corrected" },
  correctedTo: { zh: "更正为", en: "Corrected to" },
} satisfies Record<string, Both>;

export function ClaimPage({ id }: { readonly id: string }) {
  useTitle(say(WORDS.title));
  const [asked, again] = useAnswer(ClaimWithProof, { id, knownAt: askedMoment().knownAt });
  return (
    <section class="page">
      <h1>{say(WORDS.title)}</h1>
      <Answer asked={asked} again={again}>
        {({ claim }) => (claim ? <Claim claim={claim} changed={again} /> : <p>{say(WORDS.none)}</p>)}
      </Answer>
      <MomentFields />
    </section>
  );
}

function Claim({ claim, changed }: { readonly claim: ProvedClaim; readonly changed: () => void }) {
  return (
    <>
      <Fact fact={claim} />
      {claim.retractedAt && <p class="failure">{say(WORDS.retracted)}</p>}
      <Other title={WORDS.asRead} fact={claim.asRead} />
      <Other title={WORDS.correctedTo} fact={claim.correctedTo} />
      <h2>{say(WORDS.printed)}</h2>
      {claim.evidences.map((evidence) => (
        <div key={evidence.start}>
          <Quote evidence={evidence} />
          <PrintedIn evidence={evidence} />
        </div>
      ))}
      <ClaimActions claim={claim} changed={changed} />
      <ClaimFile claim={claim} />
      <LinkedMentions mentions={claim.mentions} />
      <Judgements judgements={claim.judgements} />
      <Corrections corrections={claim.corrections} />
      {"reprints" in claim && <Reprints reprints={claim.reprints} of={claim.reprintOf} />}
    </>
  );
}

function Other({ title, fact }: { readonly title: Both; readonly fact: ProvedClaim["asRead"] }) {
  if (!fact) return null;
  return (
    <>
      <h2>{say(title)}</h2>
      <Fact fact={fact} />
    </>
  );
}
