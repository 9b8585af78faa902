/** The places that a place lies in, by the codes of the administrative list and by what documents say. */
import type { Asker } from "../../graph/port.ts";
import { groupBy } from "../../model/group-by.ts";
import { map, text } from "../columns.ts";
import { type EntityRow, toEntity } from "../entities.ts";

// A code of two digits is a province's, of four a city's, of six a county's, of nine a town's.
const LEVELS = [9, 6, 4, 2];
const CODE = /^Place\|(\d+)(\|)?/u;

/** The divisions that places lie in, the nearest first, as far as some document names them. Two queries. */
export async function findDivisionsAbove(
  graph: Asker,
  places: readonly string[],
): Promise<ReadonlyMap<string, readonly EntityRow[]>> {
  const keys = groupBy(await graph.ask("find-link-keys-of", { ids: places }), (row) => text(row, "owner"));
  const above = new Map(
    [...keys].map(([owner, rows]) => [owner, rows.flatMap((row) => keysAbove(text(row, "key")))]),
  );
  const wanted = [...new Set([...above.values()].flat())];
  const found = groupBy(await graph.ask("find-places-with-keys", { keys: wanted }), (row) =>
    text(row, "key"),
  );
  return new Map(
    [...above].map(([owner, own]) => [
      owner,
      own.flatMap((key) => found.get(key) ?? []).map((row) => toEntity(map(row, "entity"))),
    ]),
  );
}

/** The keys of the divisions above that of a key, the nearest first; a place inside a division lies in that too. */
function keysAbove(key: string): readonly string[] {
  const [, code = "", inside] = CODE.exec(key) ?? [];
  const longest = inside === undefined ? code.length - 1 : code.length;
  return LEVELS.filter((level) => level <= longest).map((level) => `Place|${code.slice(0, level)}`);
}
