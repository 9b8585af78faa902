/** The page of an entity. */
import { useAnswer } from "../ask/use-answer.ts";
import { Answer } from "../parts/answer.tsx";
import { Statement } from "../parts/statement.tsx";
import { TYPE_NAMES } from "../parts/words.ts";
import { EntityOverview } from "../questions/questions.ts";
import { say } from "../state/language.ts";

const PAGE_SIZE = 10;

const WORDS = {
  none: { zh: "库里没有这个条目。", en: "The store holds no such entity." },
  statements: (count: number) => ({ zh: `讲话 ${count} 段`, en: `${count} statements` }),
};

export function EntityPage({ id }: { readonly id: string }) {
  const [asked, again] = useAnswer(EntityOverview, { id, first: PAGE_SIZE, after: null });
  return (
    <section class="page">
      <Answer asked={asked} again={again}>
        {({ node }) =>
          node && "name" in node ? (
            <>
              <h1>{node.name}</h1>
              <p class="quiet">{[say(TYPE_NAMES[node.type]), ...node.aliases].join(" · ")}</p>
              {"statements" in node && (
                <>
                  <h2>{say(WORDS.statements(node.statements.totalCount))}</h2>
                  {node.statements.nodes.map((each) => (
                    <Statement key={each.id} statement={each} />
                  ))}
                </>
              )}
            </>
          ) : (
            <p>{say(WORDS.none)}</p>
          )
        }
      </Answer>
    </section>
  );
}
