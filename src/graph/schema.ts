/** Brings a store to the form that the queries expect, and refuses one of another form. */
import { StoreFormatError } from "./errors.ts";
import type { Graph } from "./port.ts";
import type { Dialect } from "./read-query.ts";
import { queryReader } from "./read-query.ts";

/** Raised when a store of the old form cannot be read any more. */
const FORMAT_VERSION = 1;

/**
 * Applies the `schema-` files and marks an empty store with the format version. Doing it again changes nothing.
 *
 * @param where the store, as errors name it.
 * @throws StoreFormatError for a store of a newer format, and for a graph that another program wrote.
 */
export async function prepareStore(graph: Graph, dialect: Dialect, where: string): Promise<void> {
  const isNew = await checkFormat(graph, where);
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
async function checkFormat(graph: Graph, where: string): Promise<boolean> {
  const [store] = await graph.ask("find-store");
  if (store === undefined) {
    const [node] = await graph.ask("find-any-node");
    if (node === undefined) return true;
    throw new StoreFormatError(
      `${where} holds a graph that policygraph did not write (nodes ${String(node["labels"])}): name a store that is empty or new.`,
    );
  }
  const formatVersion = Number(store["formatVersion"]);
  if (formatVersion > FORMAT_VERSION)
    throw new StoreFormatError(
      `${where} has format ${formatVersion} and this policygraph knows ${FORMAT_VERSION}: use a newer policygraph or another store.`,
    );
  return false;
}
