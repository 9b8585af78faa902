/** The mention that a word stands for: its own id, an entity's, or a name that fits one. */
import type { Asker, Row } from "../../src/graph/port.ts";
import { foundingMention, idKind } from "../../src/model/ids.ts";
import { RefusedError } from "../../src/model/refused-error.ts";
import { nameKey } from "../../src/model/search/name-key.ts";
import { wholeNameWord } from "../../src/model/search/search-keys.ts";
import { bareName } from "../../src/query/entities.ts";
import { summarise } from "../../src/query/entity-summaries.ts";
import { formatSummary } from "./effect.ts";

/** Whether a name may be that of a private person: whoever asks through the service knows those by their ids alone. */
export type Bearers = "all" | "public";

/**
 * The id of the mention. For an entity it is the one that founded it, also where a merge has made its id old;
 * where that mention is gone or in another entity now, the first of the heads.
 *
 * @throws RefusedError for a word that fits nothing, or several entities: these are listed.
 */
export async function whichMention(graph: Asker, word: string, bearers: Bearers = "all"): Promise<string> {
  if (idKind(word) === "mention") return word;
  const found = await entitiesMeant(graph, word, bearers);
  if (idKind(word) === "entity" && found.length === 1 && found[0] !== word) return foundingMention(word);
  const [entity, ...others] = found;
  if (entity === undefined) throw noEntity(word);
  if (others.length > 0) throw await severalEntities(graph, word, found);
  const founder = await graph.ask("find-entities-of-mentions", { ids: [foundingMention(entity)] });
  if (founder.some((row) => (row["entity"] as Row)["id"] === entity)) return foundingMention(entity);
  const [first] = await graph.ask("find-heads-of", { ids: [entity] });
  return String(first?.["head"]);
}

/** The ids of the entities that a word stands for: the id of one, or a name that some bear. */
export async function entitiesMeant(
  graph: Asker,
  word: string,
  bearers: Bearers = "all",
): Promise<readonly string[]> {
  return idKind(word) === "entity" ? entityById(graph, word) : entitiesCalled(graph, bareName(word), bearers);
}

/** An id that a merge or split has made old leads to the entity of the mention that founded it. */
async function entityById(graph: Asker, id: string): Promise<readonly string[]> {
  const [found] = await graph.ask("find-entities-by-id", { ids: [id] });
  if (found) return [id];
  return entitiesOfMention(graph, foundingMention(id));
}

/** The id of the entity that a mention refers to; none where it is not there. */
export async function entitiesOfMention(graph: Asker, mention: string): Promise<readonly string[]> {
  const rows = await graph.ask("find-entities-of-mentions", { ids: [mention] });
  return rows.map((row) => String((row["entity"] as Row)["id"]));
}

/** The ids of the entities whose own name it is or, where there is none, that documents also call so. */
async function entitiesCalled(graph: Asker, name: string, bearers: Bearers): Promise<readonly string[]> {
  const key = nameKey(name);
  if (key === "") return [];
  const rows = (await graph.ask("find-entities-called", { word: wholeNameWord(key), name }))
    .map((row) => row["entity"] as Row)
    .filter((entity) => bearers === "all" || entity["private"] !== true);
  const own = rows.filter((entity) => entity["name"] === name);
  const ids = (own.length > 0 ? own : rows).map((entity) => String(entity["id"]));
  return [...new Set(ids)].sort();
}

/** What is said of a word that fits no entity. */
export function noEntity(word: string): RefusedError {
  return new RefusedError("NOT_FOUND", `"${word}" is no entity: give an id (ent_…, men_…) or a whole name.`);
}

/** What is said of a word that fits several entities: these are listed. */
export async function severalEntities(
  graph: Asker,
  word: string,
  ids: readonly string[],
): Promise<RefusedError> {
  const candidates = await summarise(graph, ids);
  return new RefusedError(
    "AMBIGUOUS",
    [`"${word}" fits ${ids.length} entities: give the id of one.`, ...candidates.flatMap(formatSummary)].join(
      "\n",
    ),
    { candidates },
  );
}
