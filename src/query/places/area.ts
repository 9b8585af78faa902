/** Q8: a place with all that lies there: the places below it, the bodies and events located in them. */
import type { Asker, Parameters, Row } from "../../graph/port.ts";
import { eachOnce } from "../../model/each-once.ts";
import type { EntityType } from "../../model/entity.ts";
import { groupBy } from "../../model/group-by.ts";
import { text } from "../columns.ts";

/** A place and all that lies there. */
export interface Area {
  /** What it goes by: the id of the place. */
  readonly owner: string;
  /** The place itself and what lies there, each once. */
  readonly members: readonly Member[];
}

export interface Member {
  readonly id: string;
  readonly type: EntityType;
}

// The key of a division is its code; that of a place inside one bears more behind it.
const DIVISION_KEY = /^Place\|\d+$/u;

/**
 * Places with all that lies there. Places below are those of the administrative list, by code, and those that
 * documents say are located in the place or part of it; so are bodies. Three queries, however many there are.
 */
export async function findAreas(graph: Asker, places: readonly string[]): Promise<ReadonlyMap<string, Area>> {
  const below = await divisionsBelow(graph, places);
  const all = [...new Set([...places, ...[...below.values()].flat()])];
  const rows = await graph.ask("find-located-in", { ids: all });
  const located = groupBy(rows, (row) => text(row, "owner"));
  return new Map(
    places.map((owner) => {
      const inside = [owner, ...(below.get(owner) ?? [])];
      const found = inside.flatMap((id) => located.get(id) ?? []).map(toMember);
      const members = [...inside.map(itself), ...found];
      return [owner, { owner, members: eachOnce(members, ({ id }) => id) }];
    }),
  );
}

/** Places with the bodies and events that lie there, places below them left out. */
export async function findPlacesAlone(
  graph: Asker,
  places: readonly string[],
): Promise<ReadonlyMap<string, Area>> {
  const rows = await graph.ask("find-located-directly-in", { ids: places });
  const located = groupBy(rows, (row) => text(row, "owner"));
  return new Map(
    places.map((owner) => [
      owner,
      { owner, members: [itself(owner), ...(located.get(owner) ?? []).map(toMember)] },
    ]),
  );
}

/** The divisions of the administrative list that lie below places, and the places that are known by name inside these. */
export async function divisionsBelow(
  graph: Asker,
  places: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const keys = (await graph.ask("find-link-keys-of", { ids: places }))
    .map((row) => ({ owner: text(row, "owner"), key: text(row, "key") }))
    .filter(({ key }) => DIVISION_KEY.test(key));
  const prefixes = [...new Set(keys.map(({ key }) => key))];
  const rows = groupBy(await graph.ask("find-places-keyed", { prefixes }), (row) => text(row, "prefix"));
  const below = groupBy(keys, ({ owner }) => owner);
  return new Map(
    [...below].map(([owner, own]) => [
      owner,
      own.flatMap(({ key }) => rows.get(key) ?? []).map((row) => text(row, "id")),
    ]),
  );
}

function toMember(row: Row): Member {
  return { id: text(row, "id"), type: text(row, "type") as EntityType };
}

/** A place as a member of its own area. */
export function itself(place: string): Member {
  return { id: place, type: "Place" };
}

/** The members of some types alone. */
export function membersOf({ owner, members }: Area, types: readonly EntityType[]): Area {
  return { owner, members: members.filter(({ type }) => types.includes(type)) };
}

/** Areas as the queries take them. */
export function areaParameters(areas: readonly Area[]): Parameters["areas"] {
  return areas.map(({ owner, members }) => ({ owner, members: members.map(({ id }) => id) }));
}
