/**
 * The cookbook says what is so: every query in it is asked of the sample pages, on both stores, and its answer is the real one.
 * `POLICYGRAPH_RENEW=cookbook npx jest tests/cookbook` writes the answers anew: read the difference before it is committed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, jest } from "@jest/globals";
import { createPageReader, ingest } from "../ingest/pipeline.ts";
import { type FoundFile, findFiles } from "../ingest/read/find-files.ts";
import type { Graph } from "../src/graph/port.ts";
import { packageRoot } from "../src/package-root.ts";
import { clientOf } from "./support/api-client.ts";
import { describeStores } from "./support/stores.ts";

jest.setTimeout(600_000);

const FILE = path.join(packageRoot(), "docs", "cookbook.md");
const RECIPE = /^```graphql\n([\s\S]*?)^```\n\n^```json\n([\s\S]*?)^```$/gmu;
const RENEWS = process.env["POLICYGRAPH_RENEW"] === "cookbook";

/** The sample pages by the path that a reader of the cookbook has them under. */
async function* sampleFiles(): AsyncGenerator<FoundFile> {
  for await (const found of findFiles([path.join(packageRoot(), "samples")]))
    if (!("severity" in found)) yield found;
}

/** With the word segmenter that every machine has: nodejieba is optional, and a few counts depend on it. */
async function takeIn(graph: Graph): Promise<void> {
  const reader = createPageReader("@node-rs/jieba");
  for await (const _ of ingest(sampleFiles(), reader, graph, { now: () => "2026-01-02T03:04:05.000Z" }));
}

/** The answer as the cookbook prints it; a path begins at the project. */
function printed(data: unknown): string {
  return `${JSON.stringify(data, null, 2).replaceAll(`${packageRoot()}${path.sep}`, "")}\n`;
}

describe("the cookbook", () => {
  it("has every question", () => {
    const text = readFileSync(FILE, "utf8");
    const numbers = [...text.matchAll(/^## (\d+)\. /gmu)].map(([, number]) => Number(number));
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, at) => at + 1));
    expect([...text.matchAll(RECIPE)].length).toBe(text.split("```graphql").length - 1);
  });
});

describeStores("the answers of the cookbook", (open, store) => {
  it("are those of the sample pages", async () => {
    const graph = await open();
    await takeIn(graph);
    const ask = clientOf(graph);
    const text = readFileSync(FILE, "utf8");
    const answers: string[] = [];
    for (const [, query = ""] of text.matchAll(RECIPE)) {
      const { data, errors } = await ask(query);
      expect({ query, errors }).toEqual({ query, errors: [] });
      answers.push(printed(data));
    }
    if (RENEWS && store.kind === "embedded") {
      let at = 0;
      writeFileSync(
        FILE,
        text.replace(RECIPE, (_whole, query) => {
          const answer = answers[at] ?? "";
          at += 1;
          return `\`\`\`graphql\n${query}\`\`\`\n\n\`\`\`json\n${answer}\`\`\``;
        }),
      );
      return;
    }
    expect(answers).toEqual([...text.matchAll(RECIPE)].map(([, , answer]) => answer));
  });
});
