/** Where a visit begins: what the store holds, and questions that it can answer. */
import { useAnswer } from "../ask/use-answer.ts";
import { Answer } from "../parts/answer.tsx";
import { Statement } from "../parts/statement.tsx";
import { ViewLink } from "../parts/view-link.tsx";
import { Start, type StartQuery } from "../questions/questions.ts";
import { say } from "../state/language.ts";
import { EmptyStore } from "./empty-store.tsx";
import { ExamplesList } from "./examples-list.tsx";

const WORDS = {
  title: { zh: "谁谈到了哪项改革？", en: "Who said what about which reform?" },
  lead: {
    zh: "时任什么职务、哪一天、原话怎么说、印在哪里：每个答案都指向印出来的那句话。",
    en: "In which post, on which day, in which words, printed where: every answer leads to the printed sentence.",
  },
  documents: (count: number) => ({ zh: `${count} 份文件`, en: `${count} documents` }),
  statements: (count: number) => ({ zh: `${count} 段讲话`, en: `${count} statements` }),
  newest: { zh: "最近的一段讲话", en: "The newest statement" },
  lately: { zh: "最近的文件", en: "The newest documents" },
  unnamed: { zh: "无标题", en: "without a headline" },
  untold: { zh: "来源未注明", en: "publisher not stated" },
};

export function StartPage() {
  const [asked, again] = useAnswer(Start, {});
  return (
    <section class="page start">
      <h1>{say(WORDS.title)}</h1>
      <p class="lead">{say(WORDS.lead)}</p>
      <Answer asked={asked} again={again}>
        {(answer) => (answer.documents.totalCount === 0 ? <EmptyStore /> : <Held answer={answer} />)}
      </Answer>
    </section>
  );
}

function Held({ answer: { documents, statements, newest } }: { readonly answer: StartQuery }) {
  return (
    <>
      <ul class="holds">
        <li>{say(WORDS.documents(documents.totalCount))}</li>
        <li>{say(WORDS.statements(statements.totalCount))}</li>
      </ul>
      {statements.totalCount > 0 && <ExamplesList statements={statements.nodes} />}
      {newest.nodes.map((each) => (
        <section key={each.id} aria-labelledby="newest">
          <h2 id="newest">{say(WORDS.newest)}</h2>
          <Statement statement={each} />
        </section>
      ))}
      <section aria-labelledby="lately">
        <h2 id="lately">{say(WORDS.lately)}</h2>
        <ul class="lately">
          {documents.nodes.map(({ id, publisher, publishedOn, articles }) => (
            <li key={id}>
              <ViewLink to={{ page: "document", id }}>
                <bdi>{articles.find(({ headline }) => headline)?.headline ?? say(WORDS.unnamed)}</bdi>
              </ViewLink>{" "}
              <span class="quiet">
                {[publisher ?? say(WORDS.untold), publishedOn].filter(Boolean).join(" · ")}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
