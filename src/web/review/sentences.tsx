/** Every sentence that names an entity, as many as were asked for. */
import { useEffect, useState } from "preact/hooks";
import { type AskError, ask } from "../ask/ask.ts";
import { EntityLink } from "../parts/entity-link.tsx";
import { Failure } from "../parts/failure.tsx";
import { PrintedIn } from "../parts/printed-in.tsx";
import { Quote } from "../parts/quote.tsx";
import { Waiting } from "../parts/waiting.tsx";
import {
  type EntityNameFragment,
  type EvidencePartFragment,
  Sentences as Question,
  type SummaryPartFragment,
} from "../questions/questions.ts";
import { say } from "../state/language.ts";
import { countsOf } from "./effect.tsx";

const PAGE_SIZE = 20;

const WORDS = {
  more: (count: number) => ({ zh: `还有 ${count} 句`, en: `${count} more sentences` }),
};

interface Known {
  readonly total: number;
  readonly after: string | null;
  readonly sentences: readonly { readonly id: string; readonly evidence: EvidencePartFragment }[];
}

interface SentencesProps {
  readonly entity: EntityNameFragment;
  readonly summary: SummaryPartFragment | undefined;
}

export function Sentences({ entity, summary }: SentencesProps) {
  const [known, setKnown] = useState<Known | AskError | null>(null);
  const more = (before: Known | null): void => {
    pageOf(entity.id, before).then(setKnown, setKnown);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another entity begins anew
  useEffect(() => more(null), [entity.id]);
  return (
    <div>
      <h3>
        <EntityLink entity={entity} />
      </h3>
      {summary && <p class="quiet">{say(countsOf(summary))}</p>}
      {known === null && <Waiting />}
      {known instanceof Error && <Failure error={known} again={() => more(null)} />}
      {known !== null && !(known instanceof Error) && <List known={known} more={() => more(known)} />}
    </div>
  );
}

function List({ known, more }: { readonly known: Known; readonly more: () => void }) {
  const left = known.total - known.sentences.length;
  return (
    <>
      {known.sentences.map(({ id, evidence }) => (
        <div key={id}>
          <Quote evidence={evidence} />
          <PrintedIn evidence={evidence} />
        </div>
      ))}
      {left > 0 && (
        <button type="button" onClick={more}>
          {say(WORDS.more(left))}
        </button>
      )}
    </>
  );
}

async function pageOf(id: string, before: Known | null): Promise<Known> {
  const { node } = await ask(Question, { id, first: PAGE_SIZE, after: before?.after ?? null });
  const page = node && "mentions" in node ? node.mentions : undefined;
  return {
    total: page?.totalCount ?? 0,
    after: page?.pageInfo.endCursor ?? null,
    sentences: [...(before?.sentences ?? []), ...(page?.nodes ?? [])],
  };
}
