/** The search box at the top of every page. */
import { useState } from "preact/hooks";
import { currentView, goTo } from "../address/current-view.ts";
import { type Both, say } from "../state/language.ts";

const WORDS = {
  label: { zh: "找项目、人物、机构或地方", en: "Find a programme, person, body or place" },
  example: { zh: "例如：医共体、wangyong", en: "e.g. 医共体, wangyong" },
  find: { zh: "查找", en: "Find" },
} satisfies Record<string, Both>;

export function SearchBox() {
  const view = currentView.value;
  const [words, setWords] = useState(view.page === "search" ? view.words : "");
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim() !== "") goTo({ page: "search", words: words.trim() });
        }}
      >
        <label class="heard" for="words">
          {say(WORDS.label)}
        </label>
        <input
          id="words"
          type="search"
          autocomplete="off"
          placeholder={say(WORDS.example)}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <button type="submit">{say(WORDS.find)}</button>
      </form>
    </search>
  );
}
