/** The sentences that a fact rests on: folded away until they are asked for. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { askedMoment } from "../address/moment.ts";
import type { Question } from "../ask/question.ts";
import { useAnswer } from "../ask/use-answer.ts";
import {
  Proofs as Asked,
  type ProofPartFragment,
  ProofsBetween,
  type RelationType,
} from "../questions/questions.ts";
import { type Both, say } from "../state/language.ts";
import { Answer } from "./answer.tsx";
import { PrintedIn } from "./printed-in.tsx";
import { Quote } from "./quote.tsx";
import { ViewLink } from "./view-link.tsx";

const WORDS = {
  proofs: { zh: "原句", en: "Sentences" },
  claim: { zh: "查看依据", en: "How it is known" },
  none: { zh: "没有一句话直接这样说。", en: "No sentence says so directly." },
  some: (shown: number, all: number) => ({
    zh: `共 ${all} 处，显示最新 ${shown} 处。`,
    en: `The newest ${shown} of ${all}.`,
  }),
} satisfies Record<string, Both | ((...counts: number[]) => Both)>;

interface ProofsProps {
  /** The claims that say it. */
  readonly claims: readonly { readonly id: string }[];
  /** How many say it in all. */
  readonly count?: number;
}

export function Proofs({ claims, count = claims.length }: ProofsProps) {
  const ids = claims.map(({ id }) => id);
  if (ids.length === 0) return null;
  return (
    <Folded count={count}>
      {() => (
        <Sentences
          asked={Asked}
          variables={{ ids, knownAt: askedMoment().knownAt }}
          pick={({ nodes }) =>
            nodes.filter((node): node is ProofPartFragment => node !== null && "evidences" in node)
          }
          note={count > ids.length ? WORDS.some(ids.length, count) : undefined}
        />
      )}
    </Folded>
  );
}

interface BetweenProps {
  readonly from: string;
  readonly to: string;
  readonly relations: readonly RelationType[];
  /** Over at most so many steps. */
  readonly maxLength?: number;
}

/** The sentences that connect two entities. */
export function ProofsOfTie({ from, to, relations, maxLength = 1 }: BetweenProps) {
  return (
    <Folded>
      {() => (
        <Sentences
          asked={ProofsBetween}
          variables={{ from, to, relations, maxLength, ...askedMoment() }}
          pick={({ paths }) =>
            paths.flatMap(({ steps }) =>
              steps.flatMap(({ edges }) => edges.flatMap(({ claims }) => claims.nodes)),
            )
          }
        />
      )}
    </Folded>
  );
}

/** What is shown only when it is opened, and asked for only then. */
function Folded({
  count,
  children,
}: {
  readonly count?: number;
  readonly children: () => ComponentChildren;
}) {
  const [isOpened, setOpened] = useState(false);
  return (
    <details class="proofs" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        {say(WORDS.proofs)} {count !== undefined && <span class="total">{count}</span>}
      </summary>
      {isOpened && children()}
    </details>
  );
}

interface SentencesProps<Given, Variables> {
  readonly asked: Question<Given, Variables>;
  readonly variables: Variables;
  readonly pick: (answer: Given) => readonly ProofPartFragment[];
  readonly note?: Both | undefined;
}

function Sentences<Given, Variables>({ asked, variables, pick, note }: SentencesProps<Given, Variables>) {
  const [known, again] = useAnswer(asked, variables);
  return (
    <Answer asked={known} again={again}>
      {(answer) => {
        const proofs = pick(answer);
        return (
          <>
            {proofs.length === 0 && <p class="quiet">{say(WORDS.none)}</p>}
            {proofs.map((proof) => (
              <Proof key={proof.id} proof={proof} />
            ))}
            {note && <p class="quiet">{say(note)}</p>}
          </>
        );
      }}
    </Answer>
  );
}

/** A claim's sentence, where it is printed, and the way to all that the claim rests on. */
function Proof({ proof: { id, evidences } }: { readonly proof: ProofPartFragment }) {
  return (
    <div class="proof">
      {evidences.map((evidence) => (
        <div key={evidence.start}>
          <Quote evidence={evidence} />
          <PrintedIn evidence={evidence} />
        </div>
      ))}
      <ClaimLink id={id} />
    </div>
  );
}

export function ClaimLink({ id }: { readonly id: string }) {
  return (
    <ViewLink to={{ page: "claim", id }} class="claim-link">
      {say(WORDS.claim)}
    </ViewLink>
  );
}
