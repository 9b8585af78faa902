/** All that a name fits, the best first. */
import { useEffect } from "preact/hooks";
import { useAnswer } from "../ask/use-answer.ts";
import { Answer } from "../parts/answer.tsx";
import { EntityLink } from "../parts/entity-link.tsx";
import { TYPE_NAMES } from "../parts/words.ts";
import { type EntityType, Search } from "../questions/questions.ts";
import { announce } from "../state/announce.ts";
import { say } from "../state/language.ts";

const PAGE_SIZE = 30;

const WORDS = {
  title: (words: string) => ({ zh: `“${words}”`, en: `“${words}”` }),
  found: (count: number) => ({ zh: `找到 ${count} 个`, en: `${count} found` }),
  nothing: {
    zh: "没有找到。请换一个名称，或只写名称的一部分。",
    en: "Nothing was found. Try another name, or a part of it.",
  },
  called: (name: string) => ({ zh: `又名 ${name}`, en: `also ${name}` }),
};

interface SearchPageProps {
  readonly words: string;
  readonly type?: EntityType;
}

export function SearchPage({ words, type }: SearchPageProps) {
  const [asked, again] = useAnswer(Search, {
    words,
    types: type ? [type] : null,
    first: PAGE_SIZE,
    after: null,
  });
  const found = asked.state === "answered" ? asked.answer.search.totalCount : null;
  useEffect(() => {
    if (found !== null) announce(say(found === 0 ? WORDS.nothing : WORDS.found(found)));
  }, [found]);
  return (
    <section class="page">
      <h1>{say(WORDS.title(words))}</h1>
      <Answer asked={asked} again={again}>
        {({ search }) => (
          <>
            <p>{say(search.totalCount === 0 ? WORDS.nothing : WORDS.found(search.totalCount))}</p>
            <ul class="found">
              {search.edges.map(({ node, matchedName }) => (
                <li key={node.id}>
                  <EntityLink entity={node} /> <span class="quiet">{say(TYPE_NAMES[node.type])}</span>
                  {matchedName !== node.name && <span class="quiet"> {say(WORDS.called(matchedName))}</span>}
                </li>
              ))}
            </ul>
          </>
        )}
      </Answer>
    </section>
  );
}
