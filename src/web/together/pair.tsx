/** The two entities that are asked about, and the ways to the other question about them and to the graph. */
import { askedMoment, currentMoment } from "../address/moment.ts";
import { useAnswer } from "../ask/use-answer.ts";
import { graphStateOf } from "../graph/graph-state.ts";
import { Answer } from "../parts/answer.tsx";
import { EntityLinks } from "../parts/entity-link.tsx";
import { ViewLink } from "../parts/view-link.tsx";
import { type EntityNameFragment, Names } from "../questions/questions.ts";
import { type Both, say } from "../state/language.ts";

const WORDS = {
  unknown: {
    zh: "库里没有其中的一个。请回到它的页面，再选另一个。",
    en: "The store does not hold both. Go back and choose the other one again.",
  },
  common: { zh: "两者的共同点", en: "What they have in common" },
  paths: { zh: "两者之间的路径", en: "Paths between them" },
  graph: { zh: "在关系图中", en: "In the graph" },
} satisfies Record<string, Both>;

interface PairProps {
  readonly of: readonly [string, string];
  readonly other: "common" | "paths";
}

export function Pair({ of, other }: PairProps) {
  const [asked, again] = useAnswer(Names, { ids: of, knownAt: askedMoment().knownAt });
  return (
    <Answer asked={asked} again={again}>
      {({ nodes }) => {
        const entities = nodes.filter((node): node is EntityNameFragment => node !== null && "name" in node);
        if (entities.length < of.length) return <p class="failure">{say(WORDS.unknown)}</p>;
        return (
          <p class="ways">
            <EntityLinks entities={entities} />
            <ViewLink to={{ page: other, of, ...currentMoment() }}>{say(WORDS[other])}</ViewLink>
            <ViewLink to={{ page: "graph", state: graphStateOf(of), ...currentMoment() }}>
              {say(WORDS.graph)}
            </ViewLink>
          </p>
        );
      }}
    </Answer>
  );
}
