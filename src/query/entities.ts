/** Entities by id and by name. */
import type { Asker, Row } from "../graph/port.ts";
import type { EntityType } from "../model/entity.ts";
import { foldForMatching } from "../model/fold.ts";
import { foundingMention, idKind } from "../model/ids.ts";
import { maskedName } from "../model/masked-name.ts";
import { nameKey } from "../model/search/name-key.ts";
import { wholeName, wholeNameWord } from "../model/search/search-keys.ts";
import { flag, map, numberOrNull, text, textOrNull, texts } from "./columns.ts";

export interface EntityRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: EntityType;
  /** Of organizations and programmes, where the documents tell. */
  readonly kind: string | null;
  readonly private: boolean;
  readonly mentionCount: number;
  readonly documentCount: number;
  /** The instant of the past that was asked for; what the entity leads to is shown as it was known then. */
  readonly knownAt?: string;
}

/** An entity from its properties in the store; of a private person no full name and no other names. */
export function toEntity(properties: Row): EntityRow {
  return masked({
    id: text(properties, "id"),
    name: text(properties, "name"),
    aliases: texts(properties, "aliases"),
    type: text(properties, "type") as EntityType,
    kind: textOrNull(properties, "kind"),
    private: flag(properties, "private"),
    mentionCount: numberOrNull(properties, "mentionCount") ?? 0,
    documentCount: numberOrNull(properties, "documentCount") ?? 0,
  });
}

/** The entity as it is shown: a private person without full name and other names. */
export function masked(entity: EntityRow): EntityRow {
  return entity.private ? { ...entity, name: maskedName(entity.name), aliases: [] } : entity;
}

/**
 * Entities by id. An id that a merge or a split has made old leads to the entity that its founding mention
 * refers to now.
 *
 * @returns by the id that was asked for; an unknown one is left out.
 */
export async function findEntities(
  graph: Asker,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EntityRow>> {
  const asked = ids.filter((id) => idKind(id) === "entity");
  const found = new Map<string, EntityRow>();
  if (asked.length === 0) return found;
  for (const row of await graph.ask("find-entities-by-id", { ids: asked })) {
    const entity = toEntity(map(row, "entity"));
    found.set(entity.id, entity);
  }
  const old = new Map(asked.filter((id) => !found.has(id)).map((id) => [foundingMention(id), id]));
  if (old.size === 0) return found;
  for (const row of await graph.ask("find-entities-of-mentions", { ids: [...old.keys()] })) {
    found.set(old.get(text(row, "mention")) ?? "", toEntity(map(row, "entity")));
  }
  return found;
}

// Of one name in several scripts and widths, and of names that differ in punctuation alone.
const MOST_WRITTEN_OTHERWISE = 100;

/**
 * The entities of a type that bear a name, private persons left out: those whose own name it is or, where
 * there is none, those that documents also call so; and of these the ones that bear it to the letter before
 * those whose name is printed in another script, in other widths or with other quotation marks.
 *
 * @param most how many at most.
 */
export async function findEntitiesNamed(
  graph: Asker,
  name: string,
  type: EntityType,
  most: number,
): Promise<readonly EntityRow[]> {
  const key = nameKey(name);
  if (key === "") return [];
  const rows = await graph.ask("find-entities-named", {
    word: wholeNameWord(key),
    whole: wholeName(key),
    type,
    limit: most + MOST_WRITTEN_OTHERWISE,
  });
  const entities = rows.map((row) => toEntity(map(row, "entity")));
  return namesakes(entities, name).slice(0, most);
}

/** Of entities that may bear a name those that bear it most truly, as `findEntitiesNamed` says. */
export function namesakes(entities: readonly EntityRow[], name: string): readonly EntityRow[] {
  const [bare, folded] = [bareName(name), foldForMatching(name)];
  const bears: readonly ((entity: EntityRow) => boolean)[] = [
    (entity) => entity.name === bare,
    (entity) => foldForMatching(entity.name) === folded,
    ({ aliases }) => aliases.includes(bare),
    ({ aliases }) => aliases.some((alias) => foldForMatching(alias) === folded),
  ];
  return bears.map((fits) => entities.filter(fits)).find((found) => found.length > 0) ?? [];
}

const ENCLOSING = /^[“”"‘’'「」『』《》〈〉]+|[“”"‘’'「」『』《》〈〉]+$/gu;

/** A name as the store has it: no white space inside Chinese, no quotation marks around it. */
export function bareName(name: string): string {
  return name
    .trim()
    .replace(ENCLOSING, "")
    .replace(/(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu, "");
}
