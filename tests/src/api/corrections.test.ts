/** What people corrected, as the API tells it: the current answers, and on a claim who changed what and why. */
import { expect, it, jest } from "@jest/globals";
import { loadDocument } from "../../../ingest/load/load-document.ts";
import type { Graph } from "../../../src/graph/port.ts";
import {
  CANAL,
  correct,
  day,
  HARVEST,
  idOf,
  mentionIn,
  standing,
  undo,
} from "../../ingest/load/corrected-pages.ts";
import { SNAPSHOT_QUERIES } from "../../ingest/load/graph-snapshot.ts";
import { found } from "../../ingest/load/three-documents.ts";
import { clientOf, type Loose } from "../../support/api-client.ts";
import { describeStores } from "../../support/stores.ts";

// A server plans each query anew on its first call, which takes seconds on a busy machine.
jest.setTimeout(240_000);

const CORRECTIONS = `corrections { id by why recordedAt retractedAt wrong noSpeaker title quote date { text }
  speaker { text entity { name } } document { id } claim { id } }`;
const CLAIM = `query ($id: ID!) { claim(id: $id) { __typename id recordedAt retractedAt extractor ${CORRECTIONS}
  evidence { quote document { sha256 } }
  asRead { id retractedAt ... on Statement { saidOn speaker { name } } ... on Position { title } }
  correctedTo { id ... on Statement { saidOn speaker { name } } ... on Position { title } } } }`;
const TALK = `query ($knownAt: DateTime) { programme(name: "清渠行动", knownAt: $knownAt) { talkedAboutBy { edges { statementCount node { name } } } } }`;

async function idIn(graph: Graph, kind: string): Promise<string> {
  const [claim] = (await standing(graph, kind)).filter(({ document }) => document === idOf(HARVEST));
  return String(claim?.["id"]);
}

describeStores("corrected claims in the API", (open) => {
  async function loaded(): Promise<Graph> {
    const graph = await open(SNAPSHOT_QUERIES);
    for (const read of [HARVEST, CANAL]) await loadDocument(graph, found(read, day(1)));
    return graph;
  }

  it("say who corrected what, why and when, and what was read before", async () => {
    const graph = await loaded();
    const before = await idIn(graph, "Statement");
    const speaker = await mentionIn(graph, "尚怀素");
    const correction = await correct(graph, "Statement", { speaker, date: "2024-09-10" }, 2);
    const after = await idIn(graph, "Statement");
    const told = {
      id: correction.id,
      by: "person:校对员",
      why: "核对原报",
      recordedAt: day(2),
      retractedAt: null,
      wrong: false,
      noSpeaker: false,
      title: null,
      date: { text: "2024-09-10" },
      speaker: { text: "尚怀素", entity: { name: "尚怀素" } },
      document: { id: idOf(HARVEST) },
      claim: { id: before },
    };
    const made = await clientOf(graph)(CLAIM, { id: after });
    expect(made.errors).toEqual([]);
    expect(made.data.claim).toMatchObject({
      __typename: "Statement",
      recordedAt: day(2),
      retractedAt: null,
      corrections: [told],
      evidence: { document: { sha256: HARVEST.source.sha256 } },
      asRead: { id: before, saidOn: "2024-09-12", speaker: { name: "傅临川" }, retractedAt: day(2) },
      correctedTo: null,
    });
    expect(made.data.claim.evidence.quote).toBe(made.data.claim.corrections[0].quote);
    const read = await clientOf(graph)(CLAIM, { id: before });
    expect(read.errors).toEqual([]);
    expect(read.data.claim).toMatchObject({
      retractedAt: day(2),
      corrections: [told],
      asRead: null,
      correctedTo: { id: after, saidOn: "2024-09-10", speaker: { name: "尚怀素" } },
    });
    const node = await clientOf(graph)(
      "query ($id: ID!) { node(id: $id) { __typename ... on Correction { why } } }",
      { id: correction.id },
    );
    expect(node.data).toEqual({ node: { __typename: "Correction", why: "核对原报" } });
  });

  it("leave the answers where they are wrong, and come back when that is taken back", async () => {
    const graph = await loaded();
    const id = await idIn(graph, "Statement");
    const talkers = async (knownAt: string | null = null) => {
      const { data, errors } = await clientOf(graph)(TALK, { knownAt });
      expect(errors).toEqual([]);
      return data.programme.talkedAboutBy.edges.map((edge: Loose) => edge.node.name).sort();
    };
    expect(await talkers()).toEqual(["傅临川", "尚怀素"]);
    const correction = await correct(graph, "Statement", { wrong: true }, 2);
    expect(await talkers()).toEqual(["尚怀素"]);
    const { data } = await clientOf(graph)(CLAIM, { id });
    expect(data.claim).toMatchObject({ corrections: [{ wrong: true }], asRead: null, correctedTo: null });
    expect(await talkers("2025-05-01T12:00:00.000Z")).toEqual(["傅临川", "尚怀素"]);
    await undo(graph, correction, 3);
    expect(await talkers()).toEqual(["傅临川", "尚怀素"]);
    expect(await talkers("2025-05-02T12:00:00.000Z")).toEqual(["尚怀素"]);
    const back = await clientOf(graph)(CLAIM, { id });
    expect(back.data.claim).toMatchObject({ corrections: [], retractedAt: null });
    const node = await clientOf(graph)(
      "query ($id: ID!) { node(id: $id) { ... on Correction { retractedBy retractedWhy claim { id } } } }",
      { id: correction.id },
    );
    expect(node.data.node).toEqual({ retractedBy: "person:校对员", retractedWhy: "改回", claim: null });
  });
});
