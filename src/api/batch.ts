/** Many parents, one question: what a page's entries ask for one by one is asked of the store at once. */
import DataLoader from "dataloader";

/** Finds values for many owners at once; one without a value is left out. */
export type Find<Owner, Args, T> = (owners: readonly Owner[], args: Args) => Promise<ReadonlyMap<string, T>>;

/** Gives the value for one owner; undefined where there is none. Asks are gathered and answered together. */
export type Load<Owner, Args, T> = (owner: Owner, args: Args) => Promise<T | undefined>;

interface Ask<Owner, Args> {
  readonly owner: Owner;
  readonly args: Args;
}

/**
 * Gathers asks: those with the same arguments become one call of `find`, and the same ask twice is answered
 * once. For one request only.
 *
 * @param keyOf names an owner as `find`'s answer does.
 */
export function batchBy<Owner, Args, T>(
  find: Find<Owner, Args, T>,
  keyOf: (owner: Owner) => string,
): Load<Owner, Args, T> {
  const answer = async (asks: readonly Ask<Owner, Args>[]): Promise<(T | undefined)[]> => {
    const groups = new Map<string, { args: Args; owners: Owner[] }>();
    for (const { owner, args } of asks) {
      const key = JSON.stringify(args);
      const group = groups.get(key) ?? { args, owners: [] };
      group.owners.push(owner);
      groups.set(key, group);
    }
    const found = new Map<string, ReadonlyMap<string, T>>();
    await Promise.all(
      [...groups].map(async ([key, { args, owners }]) => {
        found.set(key, await find(owners, args));
      }),
    );
    return asks.map(({ owner, args }) => found.get(JSON.stringify(args))?.get(keyOf(owner)));
  };
  const loader = new DataLoader<Ask<Owner, Args>, T | undefined, string>(answer, {
    cacheKeyFn: ({ owner, args }) => JSON.stringify([keyOf(owner), args]),
  });
  return (owner, args) => loader.load({ owner, args });
}

/** `batchBy` for owners that are named by their id. */
export function batch<Args, T>(find: Find<string, Args, T>): Load<string, Args, T> {
  return batchBy(find, (id) => id);
}

/** `batch` for a question without arguments. */
export function batchOne<T>(
  find: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): (id: string) => Promise<T | undefined> {
  const load = batch<null, T>((ids) => find(ids));
  return (id) => load(id, null);
}
