/** A list of the contract, a page at a time. */
import { useCallback, useState } from "preact/hooks";
import { type AskError, ask } from "./ask.ts";
import type { Question } from "./question.ts";
import { useAnswer } from "./use-answer.ts";

export interface ListPage<Entry> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly entries: readonly Entry[];
}

/** What to ask, and where in the answer the list is. */
export interface ListQuestion<Entry, Answer, Variables extends object> {
  readonly asked: Question<Answer, Variables>;
  /** `after` is added to them. */
  readonly variables: NoInfer<Variables>;
  /** Undefined where the answer has no such list. */
  readonly pick: (answer: Answer) => ListPage<Entry> | undefined;
}

export interface List<Entry> {
  /** Undefined until the first page is there. */
  readonly page: ListPage<Entry> | undefined;
  /** All entries that were fetched. */
  readonly entries: readonly Entry[];
  readonly error: AskError | undefined;
  readonly isAsking: boolean;
  /** Fetches the next page; undefined where there is none. */
  readonly more: (() => void) | undefined;
  /** Asks again for what failed. */
  readonly again: () => void;
}

interface Further<Entry> {
  /** What the pages go on from. */
  readonly of: unknown;
  readonly pages: readonly ListPage<Entry>[];
  readonly isAsking: boolean;
  readonly error?: AskError;
}

/** The first page of a list, and further ones as they are asked for. */
export function useList<Entry, Answer, Variables extends object>({
  asked,
  variables,
  pick,
}: ListQuestion<Entry, Answer, Variables>): List<Entry> {
  const [known, again] = useAnswer(asked, { ...variables, after: null });
  const [stored, setStored] = useState<Further<Entry>>({ of: null, pages: [], isAsking: false });
  const answer = known.state === "failed" ? undefined : known.answer;
  const first = answer && pick(answer);
  const further: Further<Entry> = stored.of === answer ? stored : { of: answer, pages: [], isAsking: false };
  const last = further.pages.at(-1) ?? first;
  const more = useCallback(() => {
    setStored({ of: answer, pages: further.pages, isAsking: true });
    ask(asked, { ...variables, after: last?.pageInfo.endCursor ?? null }).then(
      (next) => {
        const page = pick(next);
        setStored({ of: answer, pages: page ? [...further.pages, page] : further.pages, isAsking: false });
      },
      (error: AskError) => setStored({ of: answer, pages: further.pages, isAsking: false, error }),
    );
  }, [answer, asked, variables, pick, further.pages, last]);
  const failed = known.state === "failed" ? known.error : further.error;
  return {
    page: first,
    entries: [first, ...further.pages].flatMap((page) => page?.entries ?? []),
    error: failed,
    isAsking: further.isAsking || known.state === "asking",
    more: last?.pageInfo.hasNextPage ? more : undefined,
    again: known.state === "failed" ? again : more,
  };
}
