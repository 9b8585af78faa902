/** Entities as they were known at an instant: those that a document which stood then names, by what it calls them. */
import type { Asker, Row } from "../../graph/port.ts";
import { compareText } from "../../model/compare-text.ts";
import { eachOnce } from "../../model/each-once.ts";
import { ENTITY_TYPES, type EntityType } from "../../model/entity.ts";
import { entityName } from "../../model/entity-name.ts";
import { groupBy } from "../../model/group-by.ts";
import { foundingMention, idKind } from "../../model/ids.ts";
import { nameKey } from "../../model/search/name-key.ts";
import { searchRank } from "../../model/search/rank.ts";
import { searchKeys, wholeNameWord } from "../../model/search/search-keys.ts";
import { searchQuery } from "../../model/search/search-query.ts";
import { map, text, textOrNull } from "../columns.ts";
import { type EntityRow, masked, namesakes, toEntity } from "../entities.ts";
import { type Page, type PageRequest, pageOfList } from "../page.ts";
import { BY_RANK, type Found, keyOf, paddedWays, toFound } from "../search.ts";
import { shown, wasTied } from "./tied-claims.ts";

/**
 * Entities by id, as `findEntities` gives them.
 *
 * @returns by the id that was asked for; one that was not known then is left out.
 */
export async function findEntitiesAt(
  graph: Asker,
  ids: readonly string[],
  knownAt: string,
): Promise<ReadonlyMap<string, EntityRow>> {
  const asked = ids.filter((id) => idKind(id) === "entity");
  if (asked.length === 0) return new Map();
  const found = new Map<string, EntityRow>();
  for (const query of ["find-entities-by-id", "find-past-entities"] as const)
    for (const row of await graph.ask(query, { ids: asked })) {
      const entity = toEntity(map(row, "entity"));
      found.set(entity.id, entity);
    }
  const old = new Map(asked.filter((id) => !found.has(id)).map((id) => [foundingMention(id), id]));
  if (old.size > 0)
    for (const row of await graph.ask("find-all-mentions-by-id", { ids: [...old.keys()] })) {
      const id = old.get(text(map(row, "mention"), "id"));
      if (id !== undefined && wasTied(row, knownAt)) found.set(id, toEntity(map(row, "entity")));
    }
  const known = new Map((await asKnown(graph, [...found.values()], knownAt)).map((one) => [one.id, one]));
  return new Map(
    [...found].flatMap(([id, entity]) => {
      const one = known.get(entity.id);
      return one === undefined ? [] : [[id, one] as const];
    }),
  );
}

/** The entities of a type that bore a name, as `findEntitiesNamed` gives them. */
export async function findEntitiesNamedAt(
  graph: Asker,
  name: string,
  { type, most, knownAt }: { readonly type: EntityType; readonly most: number; readonly knownAt: string },
): Promise<readonly EntityRow[]> {
  const key = nameKey(name);
  if (key === "") return [];
  const known = await candidates(graph, [wholeNameWord(key)], [type], knownAt);
  const inOrder = [...known].sort(
    (left, right) => right.documentCount - left.documentCount || compareText(left.id, right.id),
  );
  return namesakes(inOrder, name).slice(0, most);
}

/** `searchEntities` as it would have answered then, in names that documents which stood then give. */
export async function searchEntitiesAt(
  graph: Asker,
  words: string,
  types: readonly EntityType[] | null,
  knownAt: string,
): Promise<readonly Found[]> {
  const query = searchQuery(words);
  if (query === null) return [];
  const known = await candidates(graph, query.ways, types ?? ENTITY_TYPES, knownAt);
  return known.flatMap((entity) => {
    const rank = searchRank(searchKeys(entity), query);
    return rank === undefined ? [] : [toFound(entity, rank, query)];
  });
}

/** A page of what a search found. */
export function pageOfFound(found: readonly Found[], request: PageRequest): Page<Found> {
  const listed = found.map((value) => ({ key: keyOf(value, value.entity.documentCount), value }));
  return pageOfList(BY_RANK, request, listed);
}

/** Entities with words of names now, or when they were last named, as they were known then. */
async function candidates(
  graph: Asker,
  ways: readonly string[],
  types: readonly EntityType[],
  knownAt: string,
): Promise<readonly EntityRow[]> {
  const conditions = { ways: paddedWays(ways), types };
  const rows = [
    ...(await graph.ask("find-entities-with-words", conditions)),
    ...(await graph.ask("find-past-entities-with-words", conditions)),
  ];
  const entities = rows.map((row) => toEntity(map(row, "entity")));
  return asKnown(graph, entities, knownAt);
}

/** Entities by what the documents that stood then say of them; those that none names are left out. */
async function asKnown(
  graph: Asker,
  entities: readonly EntityRow[],
  knownAt: string,
): Promise<readonly EntityRow[]> {
  const unique = eachOnce(entities, ({ id }) => id);
  if (unique.length === 0) return [];
  const rows = await graph.ask("find-all-mentions-of", { ids: unique.map(({ id }) => id) });
  const stood = groupBy(
    rows.filter((row) => wasTied(row, knownAt)),
    (row) => text(row, "owner"),
  );
  return unique.flatMap((entity) => {
    const own = stood.get(entity.id);
    return own === undefined ? [] : [shown(named(entity, own), knownAt)];
  });
}

function named(entity: EntityRow, rows: readonly Row[]): EntityRow {
  const mentions = rows.map((row) => map(row, "mention"));
  const heads = groupBy(
    rows.flatMap((row) => textOrNull(map(row, "mention"), "headName") ?? textOrNull(row, "headName") ?? []),
    (name) => name,
  );
  const counts = new Map([...heads].map(([name, own]) => [name, own.length]));
  const name = counts.size > 0 ? entityName(entity.type, counts) : entity.name;
  const called = mentions.flatMap((one) =>
    ["name", "short"].includes(textOrNull(one, "form") ?? "") ? text(one, "name") : [],
  );
  const aliases = [...new Set([...counts.keys(), ...called])].filter((one) => one !== name).sort(compareText);
  const documents = new Set(mentions.map((one) => text(one, "document")));
  return masked({ ...entity, name, aliases, mentionCount: mentions.length, documentCount: documents.size });
}
