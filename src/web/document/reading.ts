/** A document's text as it is read: in parts, each with the marks that are known so far. */
import { type Signal, signal } from "@preact/signals";
import type { Stretch } from "../address/address.ts";
import { ask } from "../ask/ask.ts";
import type { Question } from "../ask/question.ts";
import type { ListPage } from "../ask/use-list.ts";
import {
  ArticleClaims,
  ArticleMentions,
  type ArticlePartFragment,
  type ClaimPlacesFragment,
  type DocumentTextQuery,
} from "../questions/questions.ts";
import { type ClaimMark, type Marks, NO_MARKS, partsOf, restOf } from "./marks.ts";

// As many as a page of the contract may have.
const MOST_A_PAGE = 100;

export type ReadDocument = Extract<NonNullable<DocumentTextQuery["node"]>, { readonly text: string }>;

export interface ReadPart extends Stretch {
  readonly text: string;
  readonly marks: Signal<Marks>;
}

export interface ReadArticle {
  readonly article: ArticlePartFragment;
  readonly parts: readonly ReadPart[];
}

export interface Reading {
  readonly articles: readonly ReadArticle[];
  /** What belongs to no body: mastheads, headlines, captions. */
  readonly rest: readonly ReadPart[];
  /** Fetches the marks of an article, once. Throws AskError. */
  load(article: string): Promise<void>;
  /** Fetches no more. */
  close(): void;
}

/** @param knownAt instant that the marks are asked for; null for now. */
export function readingOf({ text, articles }: ReadDocument, knownAt: string | null): Reading {
  const partsIn = (stretch: Stretch): readonly ReadPart[] =>
    partsOf(text, stretch).map(({ start, end }) => ({
      start,
      end,
      text: text.slice(start, end),
      marks: signal(NO_MARKS),
    }));
  const read = articles.map((article) => ({ article, parts: article.spans.flatMap(partsIn) }));
  const rest = restOf(
    text,
    articles.flatMap(({ spans }) => spans),
  ).flatMap(partsIn);
  const all = [...read.flatMap(({ parts }) => parts), ...rest];
  const loaded = new Set<string>();
  let isClosed = false;
  return {
    articles: read,
    rest,
    close: () => {
      isClosed = true;
    },
    load: async (id) => {
      if (loaded.has(id)) return;
      loaded.add(id);
      await Promise.all([
        eachPage(ArticleMentions, { id, knownAt }, (mentions) => {
          mark(all, { mentions, claims: [] });
          return !isClosed;
        }),
        eachPage(ArticleClaims, { id, knownAt }, (found) => {
          mark(all, { mentions: [], claims: found.flatMap(placesOf) });
          return !isClosed;
        }),
      ]);
    },
  };
}

type FoundClaim = ClaimPlacesFragment["entries"][number];

function placesOf({ id, kind, evidences }: FoundClaim): readonly ClaimMark[] {
  return evidences.map(({ start, end }) => ({ id, kind, start, end }));
}

type ListAnswer<Entry> = {
  readonly node: { readonly list: ListPage<Entry> } | Record<PropertyKey, never> | null;
};
type ListVariables = {
  readonly id: string;
  readonly knownAt?: string | null | undefined;
  readonly first: number;
  readonly after?: string | null | undefined;
};

/** @param take says whether to go on. */
async function eachPage<Entry>(
  asked: Question<ListAnswer<Entry>, ListVariables>,
  variables: { readonly id: string; readonly knownAt: string | null },
  take: (entries: readonly Entry[]) => boolean,
): Promise<void> {
  let after: string | null = null;
  do {
    const { node }: ListAnswer<Entry> = await ask(asked, { ...variables, first: MOST_A_PAGE, after });
    const page: ListPage<Entry> | undefined = node?.["list"];
    const isWanted = take(page?.entries ?? []);
    after = isWanted && page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
}

/** Gives each part the marks that touch it; parts that none touches stay as they are. */
function mark(parts: readonly ReadPart[], found: Marks): void {
  for (const part of parts) {
    const touches = ({ start, end }: Stretch): boolean => start < part.end && end > part.start;
    const mentions = found.mentions.filter(touches);
    const claims = found.claims.filter(touches);
    if (mentions.length + claims.length === 0) continue;
    const { value } = part.marks;
    part.marks.value = {
      mentions: [...value.mentions, ...mentions],
      claims: [...value.claims, ...claims],
    };
  }
}
