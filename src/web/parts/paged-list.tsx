/** A list with its total under a heading, a page at a time. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { type ListQuestion, useList } from "../ask/use-list.ts";
import { announce } from "../state/announce.ts";
import { type Both, say } from "../state/language.ts";
import { Failure } from "./failure.tsx";
import { Waiting } from "./waiting.tsx";

const WORDS = {
  more: (left: number) => ({ zh: `再看一些（还有 ${left}）`, en: `More (${left} left)` }),
  shown: (shown: number, total: number) => ({
    zh: `显示 ${shown} / ${total}`,
    en: `${shown} of ${total} shown`,
  }),
};

interface PagedListProps<Entry, Answer, Variables extends object>
  extends ListQuestion<Entry, Answer, Variables> {
  readonly title: Both;
  /** One entry. */
  readonly children: (entry: Entry) => ComponentChildren;
  readonly keyOf: (entry: Entry) => string;
  /** Shown in place of the list where it has no entry; without it, nothing is shown then. */
  readonly none?: Both;
  /** Stands between the heading and the list. */
  readonly above?: ComponentChildren;
}

export function PagedList<Entry, Answer, Variables extends object>(
  props: PagedListProps<Entry, Answer, Variables>,
) {
  const { title, children, keyOf, none, above } = props;
  const { page, entries, error, isAsking, more, again } = useList(props);
  const list = useRef<HTMLUListElement>(null);
  useFocusOnNew(list, entries.length, page?.totalCount ?? 0);
  if (page?.totalCount === 0 && !none) return null;
  const total = page?.totalCount ?? 0;
  return (
    <section class="list" aria-busy={isAsking}>
      <h2>
        {say(title)} {page && <span class="total">{total}</span>}
      </h2>
      {above}
      {!page && !error && <Waiting />}
      {page && total === 0 && none && <p class="quiet">{say(none)}</p>}
      <ul class="entries" ref={list}>
        {entries.map((entry) => (
          <li key={keyOf(entry)}>{children(entry)}</li>
        ))}
      </ul>
      {error && <Failure error={error} again={again} />}
      {more && (
        <button type="button" class="more" disabled={isAsking} onClick={more}>
          {say(WORDS.more(total - entries.length))}
        </button>
      )}
    </section>
  );
}

/** The button that asked for more may be gone: who uses keys goes on at the first new entry. */
function useFocusOnNew(
  list: { readonly current: HTMLUListElement | null },
  count: number,
  total: number,
): void {
  const before = useRef(0);
  useEffect(() => {
    const isMore = before.current > 0 && count > before.current;
    const entry = list.current?.children[before.current];
    before.current = count;
    if (!isMore || !(entry instanceof HTMLElement)) return;
    entry.tabIndex = -1;
    entry.focus({ preventScroll: true });
    announce(say(WORDS.shown(count, total)));
  }, [count, total, list]);
}
