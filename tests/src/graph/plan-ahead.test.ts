/** A Neo4j server plans all questions before anybody asks them. */
import { expect, it, jest } from "@jest/globals";
import { queryReader } from "../../../src/graph/read-query.ts";
import { describeStores } from "../../support/stores.ts";
import { TEST_QUERIES } from "../../support/test-queries.ts";

// A busy machine plans a wide question for seconds.
jest.setTimeout(600_000);

describeStores("planning ahead", (open, store) => {
  it("has every question planned, on the store that takes time for it, and ends with the graph", async () => {
    const graph = await open();
    if (store.kind === "embedded") return expect(graph.planAhead).toBeUndefined();
    const questions = queryReader("neo4j", TEST_QUERIES)
      .names()
      .filter((name) => name.startsWith("find-"));
    expect(await graph.planAhead?.()).toBe(questions.length);
    const again = graph.planAhead?.();
    await graph.close();
    expect(await again).toBeLessThan(questions.length);
  });
});
