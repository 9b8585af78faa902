/** Writes a press into a store that bears its format mark, holds nothing else and is not open. */
import grafeo from "@grafeo-db/js";
import { openGraph } from "../../src/graph/open-graph.ts";
import type { Value } from "../../src/graph/port.ts";
import { groupBy } from "../../src/model/group-by.ts";
import { packageRoot } from "../../src/package-root.ts";
import type { MadeNode, MadeRelation, Portion } from "./made-graph.ts";

/** Writes nodes and relations; nodes are named by the store's own numbers. */
interface Writer {
  /** @returns the number of each. */
  nodes(nodes: readonly MadeNode[]): Promise<readonly number[]>;
  relations(
    relations: readonly (MadeRelation & { readonly start: number; readonly stop: number })[],
  ): Promise<void>;
  close(): Promise<void>;
}

const ROWS_A_QUERY = 5_000;

/** @param address of the store, as openGraph takes it. */
export async function writePress(address: string, portions: Iterable<Portion>): Promise<void> {
  const writer = address.startsWith("file:") ? embeddedWriter(address) : await neo4jWriter(address);
  const numbers = new Map<string, number>();
  const place = (id: string): number => {
    const number = numbers.get(id);
    if (number === undefined) throw new RangeError(`the press has no node ${id}`);
    return number;
  };
  for (const { nodes, relations } of gathered(portions)) {
    const made = await writer.nodes(nodes);
    nodes.forEach(({ properties }, at) => {
      numbers.set(String(properties["id"]), made[at] ?? Number.NaN);
    });
    await writer.relations(relations.map((one) => ({ ...one, start: place(one.from), stop: place(one.to) })));
  }
  await writer.close();
}

/** Portions put together until a query has enough rows. */
function* gathered(portions: Iterable<Portion>): Generator<Portion> {
  let [nodes, relations]: [MadeNode[], MadeRelation[]] = [[], []];
  for (const portion of portions) {
    nodes.push(...portion.nodes);
    relations.push(...portion.relations);
    if (nodes.length + relations.length < ROWS_A_QUERY) continue;
    yield { nodes, relations };
    [nodes, relations] = [[], []];
  }
  yield { nodes, relations };
}

function embeddedWriter(address: string): Writer {
  const database = grafeo.GrafeoDB.open(address.slice("file:".length));
  return {
    nodes: async (nodes) => {
      const numbers: number[] = [];
      const placed = nodes.map((node, at) => ({ ...node, at }));
      for (const own of groupBy(placed, ({ labels }) => labels.join()).values()) {
        const labels = [...(own[0]?.labels ?? [])];
        const made = await database.batchCreateNodesWithProps(
          labels,
          own.map(({ properties }) => properties),
        );
        own.forEach(({ at }, nth) => {
          numbers[at] = made[nth] ?? Number.NaN;
        });
      }
      return numbers;
    },
    relations: async (relations) => {
      await database.batchCreateEdges(
        relations.map(({ start, stop, type, properties }) => ({ src: start, dst: stop, type, properties })),
      );
    },
    close: async () => database.close(),
  };
}

async function neo4jWriter(address: string): Promise<Writer> {
  const graph = await openGraph(address, { moreQueries: `${packageRoot()}/bench/press` });
  return {
    nodes: async (nodes) => {
      const rows = nodes.map(({ labels, properties }) => ({ labels, properties }));
      const made = await graph.ask("load-press-nodes", { rows });
      return made.map((row) => Number(row["number"]));
    },
    relations: async (relations) => {
      const rows = relations.map(
        ({ start, stop, type, properties }): Value => ({ start, stop, type, properties }),
      );
      await graph.ask("load-press-relations", { rows });
    },
    close: () => graph.close(),
  };
}
