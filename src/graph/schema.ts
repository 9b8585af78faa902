/** Brings a store to the form that the queries expect, and refuses one of another form. */
import { StoreFormatError } from "./errors.ts";
import type { Graph } from "./port.ts";
import type { Dialect } from "./read-query.ts";
import { queryReader } from "./read-query.ts";

/** Raised when a store of the old form has to be brought to the new one; ingest/upgrade has a step for each. */
export const FORMAT_VERSION = 2;
/** The mark of a store that a restore has not filled whole. */
export const RESTORING = -1;

/** Which stores are opened that have not the format of now. */
export type Readiness = "whole" | "older" | "restoring";

/**
 * Applies the `schema-` files and marks an empty store with the format version. Doing it again changes nothing.
 *
 * @param where the store, as errors name it.
 * @param allowed `whole` refuses what has to be upgraded or restored first, `older` lets the first of them in,
 * `restoring` the second.
 * @throws StoreFormatError for a store of another format, and for a graph that another program wrote.
 */
export async function prepareStore(
  graph: Graph,
  dialect: Dialect,
  where: string,
  allowed: Readiness = "whole",
): Promise<void> {
  const isNew = await checkFormat(graph, where, allowed);
  const schemas = queryReader(dialect)
    .names()
    .filter((name) => name.startsWith("schema-"));
  for (const schema of schemas) await graph.ask(schema);
  if (isNew) await graph.ask("load-store", { formatVersion: FORMAT_VERSION });
}

/**
 * Whether the store is still empty.
 *
 * @throws StoreFormatError as prepareStore.
 */
async function checkFormat(graph: Graph, where: string, allowed: Readiness): Promise<boolean> {
  const [store] = await graph.ask("find-store");
  if (store === undefined) {
    const [node] = await graph.ask("find-any-node");
    if (node === undefined) return true;
    throw new StoreFormatError(
      `${where} holds a graph that policygraph did not write (nodes ${String(node["labels"])}): name a store that is empty or new.`,
    );
  }
  const trouble = troubleWith(Number(store["formatVersion"]), allowed);
  if (trouble !== undefined) throw new StoreFormatError(`${where} ${trouble}`);
  return false;
}

function troubleWith(format: number, allowed: Readiness): string | undefined {
  if (format > FORMAT_VERSION)
    return `has format ${format} and this policygraph knows ${FORMAT_VERSION}: use a newer policygraph or another store.`;
  if (format === RESTORING)
    return allowed === "restoring"
      ? undefined
      : "is half restored: give `policygraph restore FILE` again, or name another store.";
  if (format < FORMAT_VERSION && allowed === "whole")
    return `has format ${format} and this policygraph works on ${FORMAT_VERSION}: give \`policygraph upgrade\`, which makes a backup first.`;
  return undefined;
}
