/** All that a name fits, the best first, of all types or of one. */
import { useEffect } from "preact/hooks";
import { askedMoment, currentMoment } from "../address/moment.ts";
import { useAnswer } from "../ask/use-answer.ts";
import type { ListPage } from "../ask/use-list.ts";
import { MomentFields } from "../parts/moment-fields.tsx";
import { PagedList } from "../parts/paged-list.tsx";
import { ViewLink } from "../parts/view-link.tsx";
import { TYPE_NAMES } from "../parts/words.ts";
import { type EntityType, Search, SearchCounts, type SearchQuery } from "../questions/questions.ts";
import { announce } from "../state/announce.ts";
import { say } from "../state/language.ts";
import { useTitle } from "../state/use-title.ts";
import { FoundDetail, FoundName } from "./found-entity.tsx";
import type { Found } from "./use-suggestions.ts";

const PAGE_SIZE = 10;

const WORDS = {
  title: (words: string) => ({ zh: `“${words}”`, en: `“${words}”` }),
  found: { zh: "找到", en: "Found" },
  count: (count: number) => ({ zh: `找到 ${count} 个`, en: `${count} found` }),
  nothing: {
    zh: "没有找到。请换一个名称，或只写名称的一部分。",
    en: "Nothing was found. Try another name, or a part of it.",
  },
  types: { zh: "类别", en: "Types" },
  all: { zh: "全部", en: "All" },
};

interface SearchPageProps {
  readonly words: string;
  readonly type?: EntityType;
}

export function SearchPage({ words, type }: SearchPageProps) {
  useTitle(say(WORDS.title(words)));
  return (
    <section class="page">
      <h1>
        <bdi>{say(WORDS.title(words))}</bdi>
      </h1>
      <MomentFields />
      <Facets words={words} type={type} />
      <PagedList
        asked={Search}
        variables={{ words, types: type ? [type] : null, knownAt: askedMoment().knownAt, first: PAGE_SIZE }}
        pick={listOf}
        title={WORDS.found}
        none={WORDS.nothing}
        keyOf={({ node }) => node.id}
      >
        {(found) => (
          <>
            <ViewLink
              to={{ page: "entity", type: found.node.type, id: found.node.id, ...currentMoment() }}
              class={`entity ${found.node.type.toLowerCase()}`}
            >
              <FoundName found={found} words={words} />
            </ViewLink>{" "}
            <span class="quiet">{say(TYPE_NAMES[found.node.type])}</span> <FoundDetail found={found} />
          </>
        )}
      </PagedList>
    </section>
  );
}

function listOf({ list }: SearchQuery): ListPage<Found> {
  return list;
}

interface FacetsProps {
  readonly words: string;
  readonly type: EntityType | undefined;
}

/** How many of each type there are; each leads to those alone. */
function Facets({ words, type }: FacetsProps) {
  const [known] = useAnswer(SearchCounts, { words, knownAt: askedMoment().knownAt });
  const counts = known.state === "answered" ? known.answer : null;
  const found = counts && Object.values(counts).reduce((sum, { totalCount }) => sum + totalCount, 0);
  useEffect(() => {
    if (found !== null) announce(say(found === 0 ? WORDS.nothing : WORDS.count(found)));
  }, [found]);
  const types = (Object.keys(TYPE_NAMES) as EntityType[]).filter((each) => counts?.[each].totalCount);
  if (types.length < 2 && !type) return null;
  const to = { page: "search", words, ...currentMoment() } as const;
  return (
    <nav class="facets" aria-label={say(WORDS.types)}>
      <ViewLink to={to} isCurrent={!type}>
        {say(WORDS.all)} {found}
      </ViewLink>
      {types.map((each) => (
        <ViewLink key={each} to={{ ...to, type: each }} isCurrent={type === each}>
          {say(TYPE_NAMES[each])} {counts?.[each].totalCount}
        </ViewLink>
      ))}
    </nav>
  );
}
