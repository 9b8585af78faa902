/** Is what search finds entities by made of their names? */
import type { Row } from "../../src/graph/port.ts";
import type { EntityType } from "../../src/model/entity.ts";
import { searchKeys } from "../../src/model/search/search-keys.ts";
import type { Finding } from "./finding.ts";

/** Compares the search keys of entities, of now or of the past, with those that their names give. */
export function checkSearchKeys(entities: readonly Row[]): readonly Finding[] {
  return entities.flatMap((row) => {
    const due = searchKeys({
      type: String(row["type"]) as EntityType,
      name: String(row["name"]),
      aliases: Array.isArray(row["aliases"]) ? row["aliases"].map(String) : [],
    });
    const wrong = Object.entries(due).find(([name, value]) => (row[name] ?? null) !== value);
    if (wrong === undefined) return [];
    const [name, value] = wrong;
    const reason = `${name} is ${JSON.stringify(row[name] ?? null)}, and the names say ${JSON.stringify(value)}: run policygraph upgrade`;
    return [{ code: "wrong-search-keys", of: String(row["id"]), reason }];
  });
}
