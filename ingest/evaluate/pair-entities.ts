/** Which found entity is which gold entity; the rows that name entities are compared by this. */
import { ENTITY_TYPES, type EntityType } from "../../src/model/entity.ts";
import type { GoldDocument, GoldEntity } from "./gold.ts";
import { comparable, pairUp } from "./match.ts";

export interface EntityPairing {
  readonly type: EntityType;
  readonly found: readonly GoldEntity[];
  readonly gold: readonly GoldEntity[];
  /** Index in `found` to index in `gold`. */
  readonly pairs: ReadonlyMap<number, number>;
  /** How many pairs have the same canonical name as well. */
  readonly sameName: number;
}

/** Pairs the entities of two annotations of one page, type by type: first by canonical name, then by any name. */
export function pairEntities(found: GoldDocument, gold: GoldDocument): EntityPairing[] {
  const reporters = new Set(gold.articles.flatMap((article) => article.reporters.map(comparable)));
  return ENTITY_TYPES.map((type) => {
    const goldOfType = gold.entities.filter((entity) => entity.type === type);
    const foundOfType = found.entities.filter(
      (entity) => entity.type === type && !isReporter(entity, reporters, goldOfType),
    );
    return { type, found: foundOfType, gold: goldOfType, ...pairOfType(foundOfType, goldOfType) };
  });
}

function pairOfType(found: readonly GoldEntity[], gold: readonly GoldEntity[]) {
  const pairs = pairUp(found, gold, [
    (left, right) => hasSameName(left, right) && isOneEntity(left, right, gold),
    (left, right) => sharesName(left, right) && isOneEntity(left, right, gold),
  ]);
  let sameName = 0;
  for (const [foundAt, goldAt] of pairs) {
    const [left, right] = [found[foundAt], gold[goldAt]];
    if (left && right && hasSameName(left, right)) sameName += 1;
  }
  return { pairs, sameName };
}

/** A reporter of a byline is neither right nor wrong as a person: the gold keeps reporters with their articles. */
function isReporter(
  entity: GoldEntity,
  reporters: ReadonlySet<string>,
  gold: readonly GoldEntity[],
): boolean {
  return (
    entity.type === "Person" &&
    reporters.has(comparable(entity.name)) &&
    !gold.some((person) => sharesName(entity, person))
  );
}

function hasSameName(left: GoldEntity, right: GoldEntity): boolean {
  return comparable(left.name) === comparable(right.name);
}

function sharesName(left: GoldEntity, right: GoldEntity): boolean {
  const names = namesOf(right);
  return [...namesOf(left)].some((name) => names.has(name));
}

/** Whether no name of the found entity is that of another gold entity: one that has fused two is neither of them. */
function isOneEntity(found: GoldEntity, partner: GoldEntity, gold: readonly GoldEntity[]): boolean {
  const own = namesOf(partner);
  const others = gold.filter((entity) => entity !== partner);
  return [...namesOf(found)].every(
    (name) => own.has(name) || !others.some((other) => namesOf(other).has(name)),
  );
}

function namesOf(entity: GoldEntity): Set<string> {
  return new Set([entity.name, ...entity.aliases].map(comparable).filter((name) => name !== ""));
}
