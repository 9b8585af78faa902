import { describe, expect, it } from "@jest/globals";
import type { MadeNode, Portion } from "../../../bench/press/made-graph.ts";
import { press } from "../../../bench/press/press.ts";

function whole(documents: number, seed: number): Portion {
  const portions = [...press({ documents, seed })];
  return {
    nodes: portions.flatMap(({ nodes }) => nodes),
    relations: portions.flatMap(({ relations }) => relations),
  };
}

const idsOf = ({ nodes }: Portion) => nodes.map(({ properties }) => String(properties["id"]));
const made = whole(60, 1);
const nodeOf = new Map(made.nodes.map((node) => [String(node.properties["id"]), node]));
const labelled = (label: string): MadeNode[] => made.nodes.filter(({ labels }) => labels.includes(label));
const textOf = (document: unknown) => String(nodeOf.get(String(document))?.properties["text"]);

describe("an invented press", () => {
  it("is the same for the same size and seed, and has nothing in common with one of another seed", () => {
    expect(JSON.stringify(whole(60, 1)) === JSON.stringify(made)).toBe(true);
    const other = new Set(idsOf(whole(60, 2)));
    expect(other.size).toBeGreaterThan(1000);
    expect(idsOf(made).filter((id) => other.has(id))).toEqual([]);
  });

  it("has each id once and relations between nodes that are there", () => {
    expect(new Set(idsOf(made)).size).toBe(made.nodes.length);
    expect(made.relations.filter(({ from, to }) => !nodeOf.has(from) || !nodeOf.has(to))).toEqual([]);
  });

  it("prints the words of mentions, passages and claims where they are said to stand", () => {
    const placed = [...labelled("Mention"), ...labelled("Passage"), ...labelled("Claim")];
    const wrong = placed.filter(({ properties: { document, start, end, text } }) => {
      return textOf(document).slice(Number(start), Number(end)) !== text;
    });
    expect(placed.length).toBeGreaterThan(3000);
    expect(wrong).toEqual([]);
  });

  it("has edges that count the statements which are not printed again", () => {
    const entityOf = new Map(
      made.relations.flatMap((r) => (r.type === "REFERS_TO" ? [[r.from, r.to] as const] : [])),
    );
    const again = new Set(made.relations.filter(({ type }) => type === "REPRINT_OF").map(({ from }) => from));
    const ends = (role: string) =>
      new Map(
        made.relations.flatMap((r) => (r.type === role ? [[r.from, entityOf.get(r.to) ?? ""] as const] : [])),
      );
    const [speakers, abouts] = [ends("SPEAKER"), ends("ABOUT")];
    const counted = new Map<string, number>();
    for (const [statement, about] of abouts) {
      const pair = `${speakers.get(statement)} ${about}`;
      if (!again.has(statement)) counted.set(pair, (counted.get(pair) ?? 0) + 1);
    }
    const edges = made.relations.filter(({ type }) => type === "TALKED_ABOUT");
    expect(again.size).toBeGreaterThan(0);
    expect(
      new Map(edges.map(({ from, to, properties }) => [`${from} ${to}`, properties["claimCount"]])),
    ).toEqual(counted);
  });

  it("names a few people in many pages and most in one", () => {
    const counts = labelled("Person").map(({ properties }) => Number(properties["documentCount"]));
    const inOrder = counts.sort((left, right) => right - left);
    expect(inOrder.at(0)).toBeGreaterThan(5);
    expect(inOrder.at(Math.floor(inOrder.length / 2))).toBe(1);
  });
});
