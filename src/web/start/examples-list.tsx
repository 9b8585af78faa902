/** The questions of the start page, as cards. */
import { useAnswer } from "../ask/use-answer.ts";
import { ViewLink } from "../parts/view-link.tsx";
import { type EntityNameFragment, type SaidPartFragment, StartAround } from "../questions/questions.ts";
import { say } from "../state/language.ts";
import { type Cast, castOf, examplesOf } from "./examples.ts";

const WORDS = {
  title: { zh: "这些报道能回答的问题", en: "What these pages can answer" },
  number: (number: number) => ({ zh: `问 ${number}`, en: `Q${number}` }),
};

export function ExamplesList({ statements }: { readonly statements: readonly SaidPartFragment[] }) {
  const cast = castOf(statements);
  return (
    <section aria-labelledby="examples">
      <h2 id="examples">{say(WORDS.title)}</h2>
      {cast.programme ? (
        <WithAround cast={cast} programme={cast.programme.id} />
      ) : (
        <Cards cast={cast} around={[]} />
      )}
    </section>
  );
}

function WithAround({ cast, programme }: { readonly cast: Cast; readonly programme: string }) {
  const [asked] = useAnswer(StartAround, { programme });
  // Until it is known, or where it is not answered, the other questions stand.
  const around = asked.state === "failed" ? [] : (asked.answer?.neighbourhood.nodes ?? []);
  return <Cards cast={cast} around={around} />;
}

interface CardsProps {
  readonly cast: Cast;
  readonly around: readonly EntityNameFragment[];
}

function Cards({ cast, around }: CardsProps) {
  return (
    <ol class="examples">
      {examplesOf(cast, around).map(({ number, question, to }) => (
        <li key={number}>
          <ViewLink to={to}>
            <span class="number">{say(WORDS.number(number))}</span> <bdi>{say(question)}</bdi>
          </ViewLink>
        </li>
      ))}
    </ol>
  );
}
