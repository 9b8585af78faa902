/** A process that works on a store as the test that forked it says: the other side of store-process.ts. */
import { openGraph } from "../../src/graph/open-graph.ts";
import type { Asker, Graph } from "../../src/graph/port.ts";
import type { Step, StepAnswer } from "./store-process.ts";

let graph: Graph | undefined;

async function take(step: Step): Promise<unknown> {
  if (step.do === "open") {
    graph = await openGraph(step.address, step.options);
    return graph.kind;
  }
  if (graph === undefined) throw new Error("Open a store first.");
  if (step.do === "close") return graph.close();
  if (step.do === "ask") return graph.ask(step.query, step.parameters);
  return graph.write(async (transaction) => {
    const rows = await askAll(transaction, step);
    if (!step.hold) return rows;
    // Only the end of the process, or of the connection, gets us out of here.
    process.send?.({ id: step.id, result: "held" } satisfies StepAnswer);
    return new Promise(() => undefined);
  });
}

async function askAll(transaction: Asker, step: Step & { do: "write" }): Promise<unknown[]> {
  const rows: unknown[] = [];
  for (const [query, parameters] of step.asks) rows.push(await transaction.ask(query, parameters));
  return rows;
}

process.on("message", (step: Step) => {
  take(step).then(
    (result) => process.send?.({ id: step.id, result } satisfies StepAnswer),
    (error: Error) =>
      process.send?.({
        id: step.id,
        error: { name: error.name, message: error.message },
      } satisfies StepAnswer),
  );
});
