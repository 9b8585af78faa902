/** What is chosen: entities, and the edge whose sentences are read. */
import { RELATIONS, TYPE_NAMES } from "../../parts/words.ts";
import { announce } from "../../state/announce.ts";
import { say } from "../../state/language.ts";
import { leftOutAt } from "../model/graph-model.ts";
import { passing } from "../model/passing.ts";
import type { GraphSession } from "./graph-session.ts";

const WORDS = {
  entity: (edges: number, leftOut: number) => ({
    zh: `${edges} 条边，图外还有 ${leftOut} 个相邻实体`,
    en: `${edges} edges, ${leftOut} neighbours not on the graph`,
  }),
  chosen: (count: number) => ({ zh: `选中 ${count} 个。`, en: `${count} chosen.` }),
};

/** Chooses an entity, alone or besides others; one that is chosen already is let go of. Null lets go of all. */
export function chooseEntity(session: GraphSession, id: string | null, isAdding: boolean): void {
  const { chosen, focused, chosenEdge } = session;
  chosenEdge.value = null;
  if (id === null) {
    chosen.value = [];
    return;
  }
  focused.value = id;
  const others = isAdding ? chosen.value.filter((each) => each !== id) : [];
  const wasChosen = isAdding && chosen.value.includes(id);
  chosen.value = wasChosen ? others : [...others, id];
  announce(`${tellEntity(session, id)} ${say(WORDS.chosen(chosen.value.length))}`);
}

/** Chooses several at once. */
function chooseAll({ chosen, chosenEdge }: GraphSession, ids: readonly string[]): void {
  chosenEdge.value = null;
  chosen.value = ids;
  announce(say(WORDS.chosen(ids.length)));
}

/** Chooses an entity with its neighbours that are seen. */
export function chooseNeighbours(session: GraphSession, id: string): void {
  const { entities } = passing(session.model);
  chooseAll(session, [...session.model.neighbors(id).filter((each) => entities.has(each)), id]);
}

/** Brings the keys to an entity, without choosing it. */
export function focusEntity(session: GraphSession, id: string): void {
  session.focused.value = id;
  announce(tellEntity(session, id));
}

/** Shows the sentences behind an edge. */
export function chooseEdge(session: GraphSession, id: string): void {
  session.chosenEdge.value = id;
  announce(tellEdge(session, id));
}

function tellEntity({ model }: GraphSession, id: string): string {
  const { name, type } = model.getNodeAttributes(id);
  const counted = say(WORDS.entity(model.degree(id), leftOutAt(model, id) ?? 0));
  return `${name}, ${say(TYPE_NAMES[type])}, ${counted}.`;
}

function tellEdge({ model }: GraphSession, id: string): string {
  const [from, to] = model.extremities(id).map((end) => model.getNodeAttribute(end, "name"));
  const { relation, title } = model.getEdgeAttributes(id);
  return [from, say(RELATIONS[relation]), title, to].filter(Boolean).join(" ");
}
