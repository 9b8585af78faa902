/** The query files sent to Neo4j by its driver alone: what a question costs without the port and without GraphQL. */
import neo4j from "neo4j-driver";
import type { Asker, Row, Value } from "../../src/graph/port.ts";
import { queryReader } from "../../src/graph/read-query.ts";

/** @param address of the server, as openGraph takes it. */
export function driverAsker(address: string): Asker & { close(): Promise<void> } {
  const { protocol, host, pathname } = new URL(address);
  const driver = neo4j.driver(`${protocol}//${host}`, undefined, { disableLosslessIntegers: true });
  const reader = queryReader("neo4j");
  return {
    ask: async (name, parameters = {}) => {
      const session = driver.session({ database: pathname.slice(1), defaultAccessMode: neo4j.session.READ });
      const text = reader.read(name).statements[0] ?? "";
      const { records } = await session.executeRead((transaction) =>
        transaction.run(text, withIntegers(parameters) as Record<string, unknown>),
      );
      await session.close();
      return records.map((record) => record.toObject() as Row);
    },
    close: () => driver.close(),
  };
}

function withIntegers(value: Value): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(withIntegers);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withIntegers(inner)]));
}
