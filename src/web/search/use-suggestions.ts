/** What a name that is being typed may be. */
import { useEffect, useState } from "preact/hooks";
import { askedMoment } from "../address/moment.ts";
import { ask } from "../ask/ask.ts";
import { type EntityType, Search, type SearchQuery } from "../questions/questions.ts";

export type Found = SearchQuery["list"]["entries"][number];

export interface Suggestions {
  /** The words that these are for; empty until the first answer. */
  readonly words: string;
  /** By type, the type of the best first. */
  readonly groups: readonly { readonly type: EntityType; readonly found: readonly Found[] }[];
  readonly totalCount: number;
}

const NONE: Suggestions = { words: "", groups: [], totalCount: 0 };
// Long enough that a word typed at ease is one question, short enough that nobody waits.
const DEBOUNCE_MS = 150;
const MOST_SHOWN = 10;

/** Suggestions for words; while an answer is on its way the last ones stay. What fails suggests nothing. */
export function useSuggestions(words: string): Suggestions {
  const [known, setKnown] = useState(NONE);
  const { knownAt } = askedMoment();
  useEffect(() => {
    if (words === "") {
      setKnown(NONE);
      return undefined;
    }
    const given = new AbortController();
    const timer = setTimeout(() => {
      ask(Search, { words, types: null, knownAt, first: MOST_SHOWN }, given.signal).then(
        ({ list }) => setKnown({ words, groups: grouped(list.entries), totalCount: list.totalCount }),
        () => given.signal.aborted || setKnown({ ...NONE, words }),
      );
    }, DEBOUNCE_MS);
    return () => {
      clearTimeout(timer);
      given.abort();
    };
  }, [words, knownAt]);
  return words === "" ? NONE : known;
}

function grouped(entries: readonly Found[]): Suggestions["groups"] {
  const types = new Set(entries.map(({ node }) => node.type));
  return [...types].map((type) => ({ type, found: entries.filter(({ node }) => node.type === type) }));
}
