/** Lets a Neo4j server plan the questions before anybody asks them: why, docs/decisions/0028-questions-are-planned-ahead.md. */
import type { Driver } from "neo4j-driver";
import neo4j from "neo4j-driver";
import type { ParameterContract } from "./query-header.ts";
import type { QueryReader } from "./read-query.ts";

/** A server plans anew for each mix of types: values of the type that the query is asked with, and null where it may be. */
function sampleOf({ type }: ParameterContract): unknown {
  if (type.nullable) return null;
  const one = SAMPLES[type.base] ?? "";
  return type.list ? [one] : one;
}

const SAMPLES: Readonly<Record<string, unknown>> = {
  Integer: neo4j.int(1),
  Number: neo4j.int(1),
  Float: 0.5,
  Boolean: true,
  Map: {},
};

/**
 * Has all questions planned, one after another; none is asked. What the server refuses is left out.
 *
 * @param isOver whether to stop.
 * @returns how many were planned.
 */
export async function planAhead(
  driver: Driver,
  database: string | undefined,
  reader: QueryReader,
  isOver: () => boolean,
): Promise<number> {
  let planned = 0;
  for (const name of reader.names().filter((name) => name.startsWith("find-"))) {
    if (isOver()) break;
    const { header, statements } = reader.read(name);
    const parameters = Object.fromEntries(header.parameters.map((one) => [one.name, sampleOf(one)]));
    const routing = neo4j.routing.READ;
    const asked = { routing, ...(database === undefined ? {} : { database }) };
    const plan = driver.executeQuery(`EXPLAIN ${statements[0] ?? ""}`, parameters, asked);
    planned += await plan.then(
      () => 1,
      () => 0,
    );
  }
  return planned;
}
