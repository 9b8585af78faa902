/** How two entities are connected: every step with its sentences. */
import { askedMoment } from "../address/moment.ts";
import { useAnswer } from "../ask/use-answer.ts";
import { Answer } from "../parts/answer.tsx";
import { EntityLinks } from "../parts/entity-link.tsx";
import { MomentFields } from "../parts/moment-fields.tsx";
import { PathsBetween, type PathsBetweenQuery } from "../questions/questions.ts";
import { type Both, say } from "../state/language.ts";
import { useTitle } from "../state/use-title.ts";
import { Pair } from "./pair.tsx";
import { Ties } from "./ties.tsx";

const WORDS = {
  title: { zh: "两者之间的路径", en: "Paths between the two" },
  none: { zh: "四步之内没有路径。", en: "There is no path within four steps." },
  path: (steps: number) => ({ zh: `${steps} 步`, en: `${steps} step${steps === 1 ? "" : "s"}` }),
  incomplete: {
    zh: "关联太多，没有全部查完。",
    en: "There are too many connections: not all were looked at.",
  },
} satisfies Record<string, Both | ((steps: number) => Both)>;

type Path = PathsBetweenQuery["pathSearch"]["paths"][number];

export function PathsPage({ of: [from, to] }: { readonly of: readonly [string, string] }) {
  useTitle(say(WORDS.title));
  const [asked, again] = useAnswer(PathsBetween, { from, to, ...askedMoment() });
  return (
    <section class="page">
      <h1>{say(WORDS.title)}</h1>
      <Pair of={[from, to]} other="common" />
      <MomentFields />
      <Answer asked={asked} again={again}>
        {({ pathSearch: { paths, complete } }) => (
          <>
            {paths.length === 0 && <p>{say(WORDS.none)}</p>}
            <ol class="paths">
              {paths.map((path) => (
                <PathSteps key={path.nodes.map(({ id }) => id).join()} path={path} />
              ))}
            </ol>
            {!complete && <p class="quiet">{say(WORDS.incomplete)}</p>}
          </>
        )}
      </Answer>
    </section>
  );
}

function PathSteps({ path: { steps } }: { readonly path: Path }) {
  const [first] = steps;
  return (
    <li>
      <h2>
        {say(WORDS.path(steps.length))}{" "}
        <EntityLinks entities={first ? [first.from, ...steps.map(({ to }) => to)] : []} />
      </h2>
      {steps.map(({ from, to, relation, edges }) => (
        <Ties key={`${from.id} ${relation} ${to.id}`} ties={edges} />
      ))}
    </li>
  );
}
