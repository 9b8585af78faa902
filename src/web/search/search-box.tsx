/** The search box at the top of every page; `/` leads to it from anywhere. */
import { useEffect } from "preact/hooks";
import { currentView, goTo } from "../address/current-view.ts";
import { currentMoment } from "../address/moment.ts";
import type { Both } from "../state/language.ts";
import { EntitySearch } from "./entity-search.tsx";

const ID = "words";

const WORDS = {
  label: { zh: "找项目、人物、机构或地方", en: "Find a programme, person, body or place" },
  example: { zh: "例如：医共体、wangyong（按 / 键）", en: "e.g. 医共体, wangyong (press /)" },
} satisfies Record<string, Both>;

export function SearchBox() {
  const view = currentView.value;
  const words = view.page === "search" ? view.words : "";
  useEffect(() => {
    addEventListener("keydown", focusOnSlash);
    return () => removeEventListener("keydown", focusOnSlash);
  }, []);
  return (
    <search>
      <EntitySearch
        key={words}
        id={ID}
        label={WORDS.label}
        placeholder={WORDS.example}
        words={words}
        onChoose={({ id, type }) => goTo({ page: "entity", type, id, ...currentMoment() })}
        onEnter={(typed) => goTo({ page: "search", words: typed, ...currentMoment() })}
      />
    </search>
  );
}

function focusOnSlash(event: KeyboardEvent): void {
  const { target } = event;
  const isTyping =
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
  if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  document.querySelector<HTMLInputElement>(`#${ID}`)?.select();
}
