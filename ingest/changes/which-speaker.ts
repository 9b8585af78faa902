/** The speaker that a word stands for: an id, a name that the claim's document gives, or none. */
import type { Asker, Row } from "../../src/graph/port.ts";
import { NO_SPEAKER } from "../../src/model/correction.ts";
import { idKind } from "../../src/model/ids.ts";
import { RefusedError } from "../../src/model/refused-error.ts";
import { type Bearers, entitiesMeant, severalEntities } from "./which-mention.ts";

/**
 * @returns the id of a mention, the current id of an entity, or `none`.
 * @throws RefusedError for a word that fits nobody whom the document names, or several: these are listed.
 */
export async function whichSpeaker(
  graph: Asker,
  word: string,
  { claim, bearers }: { readonly claim: string; readonly bearers: Bearers },
): Promise<string> {
  if (word === NO_SPEAKER || idKind(word) === "mention") return word;
  const called = await entitiesMeant(graph, word, bearers);
  const named = await namedWith(graph, claim);
  const found = called.filter((id) => named.has(id));
  const [entity, ...others] = found;
  if (entity === undefined)
    throw new RefusedError(
      "NOT_FOUND",
      `"${word}" is nobody whom the claim's document names: give one of its mentions there (men_…), or none.`,
    );
  if (others.length > 0) throw await severalEntities(graph, word, found);
  return entity;
}

/** The entities that the document of a claim names. */
async function namedWith(graph: Asker, claim: string): Promise<ReadonlySet<string>> {
  const [row] = idKind(claim) === "claim" ? await graph.ask("find-claims-by-id", { ids: [claim] }) : [];
  const document = String((row?.["claim"] as Row | undefined)?.["document"]);
  const standing = await graph.ask("load-standing-mentions", { document });
  return new Set(standing.flatMap(({ entity }) => (typeof entity === "string" ? [entity] : [])));
}
