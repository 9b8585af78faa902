/** More of the graph: neighbours of an entity, and entities by their ids. Nothing that is there moves. */
import { announce } from "../../state/announce.ts";
import { type Both, say } from "../../state/language.ts";
import { layOut } from "../layout/lay-out.ts";
import { placeRound, placeSpiral } from "../layout/place-new.ts";
import type { Command, Place } from "../model/commands.ts";
import { type GraphModel, MOST_SHOWN } from "../model/graph-model.ts";
import { askAmong, askNeighbours, markOf, type NeighbourWish, type Surroundings } from "./ask-graph.ts";
import { type GraphSession, work } from "./graph-session.ts";

const WORDS = {
  added: (count: number) => ({ zh: `新增 ${count} 个实体。`, en: `${count} entities added.` }),
  full: (count: number) => ({
    zh: `图上最多 ${MOST_SHOWN} 个实体，有 ${count} 个没有加入。请先隐藏或筛选。`,
    en: `The graph shows ${MOST_SHOWN} entities at most; ${count} were not added. Hide or filter some first.`,
  }),
} satisfies Record<string, (count: number) => Both>;

/** How many of each group an expand brings when nothing else is said. */
export const USUAL_SHARE = 25;
/** The most that one click brings. */
export const MOST_SHARE = 100;
/** From so many neighbours on, an entity is not expanded before one has chosen what of it. */
const HUB = 500;

/** Puts neighbours of an entity round it. */
export function expand(session: GraphSession, id: string, wish: NeighbourWish): Promise<void> {
  return work(session, async () => {
    const { model } = session;
    if (!model.hasNode(id)) return;
    const found = await askNeighbours(id, wish);
    const { kept, left } = withinLimit(
      model,
      found.entities.filter((entity) => !model.hasNode(entity.id)),
    );
    const ids = kept.map((entity) => entity.id);
    const taken = model.neighbors(id).map((each) => model.getNodeAttributes(each));
    const among = await askAmong(ids, model.nodes());
    const edges = [...found.edges, ...among.edges];
    await insert(
      session,
      { entities: kept, edges, counts: among.counts },
      placeRound(model.getNodeAttributes(id), taken, ids),
    );
    announce([say(WORDS.added(kept.length)), left > 0 ? say(WORDS.full(left)) : ""].join(" "));
  });
}

/**
 * Puts entities and edges into the graph, as one step.
 *
 * @param places where the new entities begin; then they are laid out, and those that are there stay.
 * @param more what belongs to the same step.
 */
export async function insert(
  session: GraphSession,
  { entities, edges, counts }: Surroundings,
  places: readonly Place[],
  ...more: readonly Command[]
): Promise<void> {
  const settled = await layOut(session.model, places, edges);
  const byId = new Map(settled.map((place) => [place.id, place]));
  const placed = entities.map((entity) => ({
    id: entity.id,
    mark: markOf(entity, byId.get(entity.id) ?? { x: 0, y: 0 }, counts.get(entity.id) ?? []),
  }));
  session.does({ do: "all", commands: [{ do: "add", entities: placed, edges }, ...more] });
}

/** Begins a graph with entities by their ids; one alone comes with its neighbours. Unknown ids are left out. */
export async function begin(session: GraphSession, ids: readonly string[]): Promise<void> {
  await work(session, async () => {
    const news = ids.filter((id) => !session.model.hasNode(id));
    const among = await askAmong(news, session.model.nodes());
    const entities = uniqueById(among.entities).filter(({ id }) => !session.model.hasNode(id));
    const isFirst = entities.length === 1 && session.model.order === 0;
    // The first of all stands in the middle.
    await insert(session, { ...among, entities }, isFirst ? [] : placeSpiral(entities.map(({ id }) => id)));
  });
  const [first] = session.model.nodes();
  if (session.model.order === 1 && first !== undefined && !isHub(session.model, first))
    await expand(session, first, { order: "NEWEST", perGroup: USUAL_SHARE });
}

/** Whether an entity has so many neighbours that one has to choose among them. */
export function isHub(model: GraphModel, id: string): boolean {
  const counts = model.getNodeAttribute(id, "counts") ?? [];
  return counts.reduce((sum, { total }) => sum + total, 0) >= HUB;
}

export function uniqueById<Entity extends { readonly id: string }>(
  entities: readonly Entity[],
): readonly Entity[] {
  return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
}

function withinLimit<Entity>(
  model: GraphModel,
  entities: readonly Entity[],
): { readonly kept: readonly Entity[]; readonly left: number } {
  const kept = entities.slice(0, Math.max(0, MOST_SHOWN - model.order));
  return { kept, left: entities.length - kept.length };
}
