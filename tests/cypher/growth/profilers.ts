/**
 * How much of a store a query touches, as the store itself counts it: the rows that its steps hand on (embedded), the
 * look-ups that they make (Neo4j). Unlike time it is the same on every machine.
 */
import grafeo from "@grafeo-db/js";
import neo4j, { type ProfiledPlan } from "neo4j-driver";
import type { Parameters } from "../../../src/graph/port.ts";
import type { Dialect } from "../../../src/graph/read-query.ts";

export interface Profiler {
  readonly dialect: Dialect;
  /** @param cypher one statement that only reads. */
  touched(cypher: string, parameters: Parameters): Promise<number>;
  close(): Promise<void>;
}

interface Step {
  readonly rows: number;
  readonly children: readonly Step[];
}

/** @param file of a store that is not open. */
export function embeddedProfiler(file: string): Profiler {
  const database = grafeo.GrafeoDB.openReadOnly(file);
  const rows = (step: Step): number => step.rows + step.children.reduce((sum, child) => sum + rows(child), 0);
  return {
    dialect: "embedded",
    touched: async (cypher, parameters) => {
      const { profile } = await database.executeCypher(`PROFILE ${cypher}`, parameters);
      if (profile === null) throw new Error(`the store gave no profile of ${cypher}`);
      return rows(profile.root);
    },
    close: async () => database.close(),
  };
}

/** @param address of a server, as openGraph takes it. */
export function neo4jProfiler(address: string): Profiler {
  const { protocol, host, pathname } = new URL(address);
  const driver = neo4j.driver(`${protocol}//${host}`, undefined, { disableLosslessIntegers: true });
  const hits = (plan: ProfiledPlan): number =>
    Number(plan.dbHits) + plan.children.reduce((sum, child) => sum + hits(child), 0);
  return {
    dialect: "neo4j",
    touched: async (cypher, parameters) => {
      const { summary } = await driver.executeQuery(`PROFILE ${cypher}`, withIntegers(parameters), {
        database: pathname.slice(1),
      });
      if (summary.profile === false) throw new Error(`the server gave no profile of ${cypher}`);
      return hits(summary.profile);
    },
    close: () => driver.close(),
  };
}

/** The driver of Neo4j sends a whole number as a float unless it is told; LIMIT takes none. */
function withIntegers(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === "number" && Number.isInteger(value) ? neo4j.int(value) : value,
    ]),
  );
}
