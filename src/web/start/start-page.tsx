/** Where a visit begins: what the store holds, and questions that it can answer. */
import { useAnswer } from "../ask/use-answer.ts";
import { Answer } from "../parts/answer.tsx";
import { EntityLink } from "../parts/entity-link.tsx";
import { Start } from "../questions/questions.ts";
import { say } from "../state/language.ts";

const WORDS = {
  title: { zh: "谁谈到了哪项改革？", en: "Who said what about which reform?" },
  holds: (documents: number, statements: number) => ({
    zh: `库中有 ${documents} 份文件、${statements} 段讲话。`,
    en: `The store holds ${documents} documents with ${statements} statements.`,
  }),
};

export function StartPage() {
  const [asked, again] = useAnswer(Start, {});
  return (
    <section class="page">
      <h1>{say(WORDS.title)}</h1>
      <Answer asked={asked} again={again}>
        {({ documents, statements }) => {
          const programmes = new Map(
            statements.nodes.flatMap(({ about }) => about).map((each) => [each.id, each]),
          );
          return (
            <>
              <p>{say(WORDS.holds(documents.totalCount, statements.totalCount))}</p>
              <ul>
                {[...programmes.values()].map((each) => (
                  <li key={each.id}>
                    <EntityLink entity={each} />
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </Answer>
    </section>
  );
}
