/** Two invented pages whose claims tests correct, and what a store says of them. */

import { correctionOf, type PersonalCorrection } from "../../../ingest/load/bind-correction.ts";
import type { FoundDocument } from "../../../ingest/load/plan-document.ts";
import { recordCorrection, undoCorrection } from "../../../ingest/load/record-correction.ts";
import type { Graph, Row } from "../../../src/graph/port.ts";
import type { Claim } from "../../../src/model/claim.ts";
import type { Correction } from "../../../src/model/correction.ts";
import { documentId } from "../../../src/model/ids.ts";
import { mentionOf, postOf, type ReadPage } from "../link/marked-page.ts";
import { nodesOf, type Snapshot, snapshot } from "./graph-snapshot.ts";
import { page, quotation } from "./three-documents.ts";

/** The extractor takes the editor for the speaker, 局长 for 副局长, and reads 40 where 80 is printed. */
export const HARVEST: ReadPage = page(
  {
    location: "harvest.txt",
    publisher: "临沂日报",
    publishedOn: "2024-09-12",
    articles: [
      {
        body: "{O 沂水县水利局}副局长{P 尚怀素}走到渠边，{P 傅临川}跟着。“{G 清渠行动}要管到每一条支渠。”{P~ 他}指着水说。{O 沂水县水利局}已清渠80条。",
      },
    ],
  },
  (read) => [
    quotation(read, "傅临川", ["清渠行动"]),
    postOf(read, "局长", mentionOf(read, "尚怀素"), mentionOf(read, "沂水县水利局")),
    figure(read),
  ],
);

function figure(read: ReadPage): Claim {
  const text = read.page.articles[0]?.text.text ?? "";
  const start = text.indexOf("80条");
  return {
    kind: "Metric",
    article: 0,
    span: { start, end: start + 3 },
    confidence: 0.7,
    subject: mentionOf(read, "沂水县水利局", 1),
    indicator: "清渠",
    value: 40,
    unit: "条",
  };
}

/** Another page about the same two, so that edges rest on more than one document. */
export const CANAL: ReadPage = page(
  {
    location: "canal.txt",
    publisher: "临沂日报",
    publishedOn: "2024-10-02",
    articles: [
      {
        body: "{O 沂水县水利局}副局长{P 尚怀素}说：“{G 清渠行动}今年还要接着做，一条支渠也不落下。”",
      },
    ],
  },
  (read) => [
    quotation(read, "尚怀素", ["清渠行动"]),
    postOf(read, "副局长", mentionOf(read, "尚怀素"), mentionOf(read, "沂水县水利局")),
  ],
);

export const day = (n: number) => `2025-05-${String(n).padStart(2, "0")}T00:00:00.000Z`;
export const idOf = ({ source }: Pick<ReadPage, "source">) => documentId(source.sha256);

/** The page as another version of the extractor reads it. */
export function readAgain(
  document: FoundDocument,
  extractor: string,
  change: (claims: readonly Claim[]) => readonly Claim[] = (claims) => claims,
): FoundDocument {
  const { extraction } = document;
  return { ...document, extraction: { ...extraction, extractor, claims: change(extraction.claims) } };
}

/** Records a correction of the one claim of a kind that stands in a page. */
export async function correct(
  graph: Graph,
  kind: string,
  parts: Omit<Partial<PersonalCorrection>, "claim" | "person" | "recordedAt">,
  on: number,
  read: ReadPage = HARVEST,
): Promise<Correction> {
  const [claim] = (await standing(graph, kind)).filter(({ document }) => document === idOf(read));
  return correctClaim(graph, String(claim?.["id"]), parts, on);
}

export function correctClaim(
  graph: Graph,
  claim: string,
  parts: Omit<Partial<PersonalCorrection>, "claim" | "person" | "recordedAt">,
  on: number,
): Promise<Correction> {
  const given = { why: "核对原报", ...parts, claim, person: "校对员", recordedAt: day(on) };
  return graph.write(async (transaction) => {
    const correction = await correctionOf(transaction, given);
    await recordCorrection(transaction, correction);
    return correction;
  });
}

export function undo(graph: Graph, { id }: Correction, on: number) {
  return graph.write((transaction) =>
    undoCorrection(transaction, id, { recordedAt: day(on), by: "校对员", why: "改回" }),
  );
}

/** The claims of a kind that stand. */
export async function standing(graph: Graph, kind: string): Promise<readonly Row[]> {
  return nodesOf(await snapshot(graph), kind).filter(({ retractedAt }) => retractedAt === undefined);
}

/** Id of the first mention of a name in a page. */
export async function mentionIn(graph: Graph, name: string, read: ReadPage = HARVEST): Promise<string> {
  const [first] = nodesOf(await snapshot(graph), "Mention")
    .filter((one) => one["document"] === idOf(read) && one["name"] === name && !one["retractedAt"])
    .sort((left, right) => Number(left["start"]) - Number(right["start"]));
  return String(first?.["id"]);
}

/** What the graph says now: claims that stand with the mentions in their roles, entities by mentions, and edges. */
export function currentView({ nodes, relationships }: Snapshot): unknown {
  const isOf = (label: string) =>
    new Map(
      nodes
        .filter(({ labels, properties }) => labels.includes(label) && properties["retractedAt"] === undefined)
        .map(({ properties }) => [String(properties["id"]), properties]),
    );
  const [claims, entities] = [isOf("Claim"), isOf("Entity")];
  const members = new Map<string, string[]>();
  for (const { type, from, to } of relationships)
    if (type === "REFERS_TO") members.set(to, [...(members.get(to) ?? []), from].sort());
  const nameOf = (id: string) => members.get(id)?.join(" ") ?? id;
  const timeless = ({ recordedAt, retractedAt, stoodBefore, ...rest }: Row) => rest;
  return {
    claims: [...claims.values()].map(timeless).sort(byText),
    entities: [...entities.values()].map((one) => ({ ...one, id: nameOf(String(one["id"])) })).sort(byText),
    relationships: relationships
      .filter(({ from, to }) => claims.has(from) || (entities.has(from) && entities.has(to)))
      .map((one) => ({ ...one, from: nameOf(one.from), to: nameOf(one.to) }))
      .sort(byText),
  };
}

function byText(left: unknown, right: unknown): number {
  return JSON.stringify(left) < JSON.stringify(right) ? -1 : 1;
}
