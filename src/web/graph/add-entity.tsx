/** Finds an entity by its name and puts it on the graph. */
import { useState } from "preact/hooks";
import { ask } from "../ask/ask.ts";
import { TYPE_NAMES } from "../parts/words.ts";
import { GraphSearch, type GraphSearchQuery } from "../questions/questions.ts";
import { announce } from "../state/announce.ts";
import { say } from "../state/language.ts";
import { begin } from "./session/expand.ts";
import { type GraphSession, work } from "./session/graph-session.ts";

const WORDS = {
  label: { zh: "放到图上", en: "Put on the graph" },
  example: { zh: "名称、简称或拼音", en: "name, short name or pinyin" },
  find: { zh: "查找", en: "Find" },
  add: (name: string) => ({ zh: `把 ${name} 放到图上`, en: `Put ${name} on the graph` }),
  none: { zh: "没有找到。", en: "Nothing was found." },
};

type Found = GraphSearchQuery["search"]["nodes"];

export function AddEntity({ session }: { readonly session: GraphSession }) {
  const [words, setWords] = useState("");
  const [found, setFound] = useState<Found | null>(null);
  const find = (): Promise<void> =>
    work(session, async () => {
      const { search } = await ask(GraphSearch, { words: words.trim() });
      setFound(search.nodes);
      if (search.nodes.length === 0) announce(say(WORDS.none));
    });
  return (
    <search class="graph-add">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim() !== "") void find();
        }}
      >
        <label>
          {say(WORDS.label)}{" "}
          <input
            type="text"
            autocomplete="off"
            placeholder={say(WORDS.example)}
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </label>{" "}
        <button type="submit">{say(WORDS.find)}</button>
      </form>
      {found?.length === 0 && <p>{say(WORDS.none)}</p>}
      {found !== null && found.length > 0 && (
        <Choices
          found={found}
          choose={(id) => {
            setFound(null);
            setWords("");
            void begin(session, [id]);
          }}
        />
      )}
    </search>
  );
}

function Choices({ found, choose }: { readonly found: Found; readonly choose: (id: string) => void }) {
  return (
    <ul>
      {found.map((node) => (
        <li key={node.id}>
          <button type="button" aria-label={say(WORDS.add(node.name))} onClick={() => choose(node.id)}>
            <bdi>{node.name}</bdi> <span class="quiet">{say(TYPE_NAMES[node.type])}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
