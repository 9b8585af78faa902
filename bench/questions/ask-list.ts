/** What the bench asks: each question as a GraphQL query, and whom or what it is asked of. */
import type { Asker } from "../../src/graph/port.ts";
import { createRandom } from "../../tests/cypher/differential/random.ts";
import { type Cast, makeCast } from "../press/cast.ts";
import type { PressSize } from "../press/press.ts";

type Variables = Readonly<Record<string, string>>;

export interface Question {
  readonly name: string;
  readonly query: string;
  /** Asked in turn, so that no answer is only that of a look-up that was just made. */
  readonly variables: readonly Variables[];
}

const WHO_TALKED = `query ($id: ID!) {
  programme(id: $id) { name talkedAboutBy(first: 20) { totalCount edges { statementCount node { name }
    statements(first: 5) { text saidOn speakerPosition { title organization { name } }
      evidence { quote prefix suffix start end document { publisher publishedOn } } } } } }
}`;
const WHAT_A_PERSON_SAID = `query ($id: ID!) {
  person(id: $id) { name statements(first: 20) { totalCount edges { cursor node {
    text saidOn about { name } evidence { quote start end document { publisher publishedOn } } } } } }
}`;
const WHAT_A_PERSON_TALKED_ABOUT = `query ($id: ID!) {
  person(id: $id) { name programmes(first: 10) { edges { statementCount node { ... on Programme { name
    talkedAboutBy(first: 10) { edges { statementCount node { id name } } } } } } } }
}`;
const SEARCH = `query ($words: String!) {
  search(query: $words, first: 20) { edges { match matchedName node { id name type } } }
}`;

// How many programmes, persons and words are asked for in turn.
const TURNS = 25;

/** The questions for the store of a press. */
export async function questionsOf(graph: Asker, size: PressSize): Promise<readonly Question[]> {
  const cast = makeCast(size.documents, size.seed);
  const random = createRandom(size.seed);
  const idOf = async (name: string, type: string): Promise<string> => {
    const [row] = await graph.ask("find-entities-named", { name, type, limit: 1 });
    return String((row?.["entity"] as { id: string } | undefined)?.id);
  };
  const hub = await idOf(cast.programmes[0]?.name ?? "", "Programme");
  const programmes = await Promise.all(usualProgrammes(cast).map(({ name }) => idOf(name, "Programme")));
  const speakers = Array.from({ length: TURNS }, () => random.pick(random.pick(cast.counties).speakers));
  const persons = await Promise.all(speakers.map(({ person }) => idOf(person.name, "Person")));
  const words = Array.from({ length: TURNS }, () => random.pick(cast.programmes).name.slice(1, 4));
  const ids = (list: readonly string[]) => list.filter((id) => id !== "undefined").map((id) => ({ id }));
  return [
    { name: "Q1, the programme most talked about", query: WHO_TALKED, variables: ids([hub]) },
    { name: "Q1, other programmes", query: WHO_TALKED, variables: ids(programmes) },
    { name: "one step: what a person said", query: WHAT_A_PERSON_SAID, variables: ids(persons) },
    { name: "two steps: who else talked of it", query: WHAT_A_PERSON_TALKED_ABOUT, variables: ids(persons) },
    { name: "search by a part of a name", query: SEARCH, variables: words.map((text) => ({ words: text })) },
  ];
}

/** Programmes of the upper tenth, those that are asked for. */
function usualProgrammes({ programmes }: Cast): Cast["programmes"] {
  const step = Math.max(1, Math.floor(programmes.length / 10 / TURNS));
  return Array.from({ length: TURNS }, (_, at) => programmes[1 + at * step] ?? programmes[1]).flatMap(
    (programme) => programme ?? [],
  );
}
