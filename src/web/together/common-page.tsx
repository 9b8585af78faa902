/** What two entities have in common: what both are connected with, the articles that name both, what was said of both. */
import { askedMoment, currentMoment } from "../address/moment.ts";
import type { ListPage } from "../ask/use-list.ts";
import { EntityLink } from "../parts/entity-link.tsx";
import { MomentFields } from "../parts/moment-fields.tsx";
import { PagedList } from "../parts/paged-list.tsx";
import { Statement } from "../parts/statement.tsx";
import { ViewLink } from "../parts/view-link.tsx";
import {
  ArticlesInCommon,
  type ArticlesInCommonQuery,
  InCommon,
  type InCommonQuery,
  type StatementListFragment,
  StatementsInCommon,
  type StatementsInCommonQuery,
} from "../questions/questions.ts";
import { type Both, say } from "../state/language.ts";
import { useTitle } from "../state/use-title.ts";
import { Pair } from "./pair.tsx";
import { Ties } from "./ties.tsx";

const PAGE_SIZE = 10;

const WORDS = {
  title: { zh: "共同点", en: "In common" },
  neighbours: { zh: "都有关联的", en: "Both are connected with" },
  noNeighbours: { zh: "没有都有关联的。", en: "Nothing is connected with both." },
  articles: { zh: "同时提到两者的文章", en: "Articles that name both" },
  statements: { zh: "同时谈到两者的讲话", en: "Statements about both" },
} satisfies Record<string, Both>;

type Neighbour = NonNullable<InCommonQuery["inCommon"]>["neighbours"]["entries"][number];
type CommonArticle = NonNullable<ArticlesInCommonQuery["inCommon"]>["articles"]["entries"][number];

export function CommonPage({ of }: { readonly of: readonly [string, string] }) {
  useTitle(say(WORDS.title));
  const variables = { of, ...askedMoment(), first: PAGE_SIZE };
  return (
    <section class="page">
      <h1>{say(WORDS.title)}</h1>
      <Pair of={of} other="paths" />
      <MomentFields />
      <PagedList
        asked={InCommon}
        variables={variables}
        pick={neighboursIn}
        title={WORDS.neighbours}
        none={WORDS.noNeighbours}
        keyOf={({ node }) => node.id}
      >
        {({ node, ties }) => (
          <>
            <EntityLink entity={node} />
            <Ties ties={ties} />
          </>
        )}
      </PagedList>
      <PagedList
        asked={ArticlesInCommon}
        variables={variables}
        pick={articlesIn}
        title={WORDS.articles}
        keyOf={({ node }) => node.id}
      >
        {(article) => <Article article={article} />}
      </PagedList>
      <PagedList
        asked={StatementsInCommon}
        variables={variables}
        pick={statementsIn}
        title={WORDS.statements}
        keyOf={({ id }) => id}
      >
        {(statement) => <Statement statement={statement} />}
      </PagedList>
    </section>
  );
}

/** An article, and each place where it names one of the two. */
function Article({ article: { node, mentions } }: { readonly article: CommonArticle }) {
  const { document } = node;
  return (
    <>
      <bdi>{[document.publisher, document.publishedOn, node.headline].filter(Boolean).join(" · ")}</bdi>{" "}
      {mentions.map(({ id, start, end, text }) => (
        <span key={id}>
          <ViewLink to={{ page: "document", id: document.id, at: { start, end }, ...currentMoment() }}>
            <bdi>{text}</bdi>
          </ViewLink>{" "}
        </span>
      ))}
    </>
  );
}

const NOTHING = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, entries: [] };

function neighboursIn({ inCommon }: InCommonQuery): ListPage<Neighbour> {
  return inCommon?.neighbours ?? NOTHING;
}

function articlesIn({ inCommon }: ArticlesInCommonQuery): ListPage<CommonArticle> {
  return inCommon?.articles ?? NOTHING;
}

function statementsIn({ inCommon }: StatementsInCommonQuery): StatementListFragment {
  return inCommon?.statements ?? NOTHING;
}
