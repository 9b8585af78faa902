import { describe, expect, it } from "@jest/globals";
import { partialDate } from "../../../../src/model/date.ts";
import type { EntityType, StatedRelationType } from "../../../../src/model/entity.ts";
import type { RelationRow } from "../../../../src/query/claims.ts";
import type { EntityRow } from "../../../../src/query/entities.ts";
import {
  beginOf,
  implementedBy,
  placesIn,
  relatedIn,
} from "../../../../src/query/known/known-implementations.ts";
import type { TiedClaim } from "../../../../src/query/known/tied-claims.ts";
import type { ClaimRole, MentionRow } from "../../../../src/query/mentions.ts";

const date = (text: string | undefined) => (text === undefined ? null : (partialDate(text) ?? null));

function entity(type: EntityType, name: string): EntityRow {
  return {
    id: `ent_${name}`,
    name,
    aliases: [],
    type,
    kind: null,
    private: false,
    mentionCount: 1,
    documentCount: 1,
  };
}

let made = 0;
/** That one is in a relation to the other, as a paper of a day says. */
function says(from: EntityRow, relation: StatedRelationType, to: EntityRow, on?: string, since?: string) {
  made += 1;
  const claim: RelationRow = {
    kind: "Relation",
    id: `clm_${made}`,
    documentId: "doc_1",
    articleId: null,
    start: made,
    text: "",
    dated: date(on),
    validFrom: date(since),
    validTo: null,
    confidence: 1,
    extractor: "test/1",
    recordedAt: "2026-01-01T00:00:00Z",
    retractedAt: null,
    stoodBefore: [],
    relation,
  };
  const mention = (role: ClaimRole, of: EntityRow) => ({ role, mention: { entity: of } as MentionRow });
  return { claim, mentions: [mention("SUBJECT", from), mention("OBJECT", to)] } satisfies TiedClaim;
}

const bureau = entity("Organization", "临河县卫生健康局");
const county = entity("Place", "临河县");
const programme = entity("Programme", "巡诊到家");

const CARRIED_OUT = { relation: "IMPLEMENTS", roles: ["SUBJECT"], owner: programme.id } as const;

describe("who carries out a programme", () => {
  const tied = [
    says(bureau, "IMPLEMENTS", programme, "2021-05-01"),
    says(bureau, "IMPLEMENTS", programme, "2023-05-01", "2020-03"),
    says(county, "IMPLEMENTS", programme, "2024-01-01"),
    says(bureau, "LOCATED_IN", county, "2024-01-01"),
  ];

  it("on a day is who is told to, with how sure that is", () => {
    const on = (day: string | null) =>
      relatedIn(tied, CARRIED_OUT, null, day).map(({ entity: { name }, claimCount, certainty }) => [
        name,
        claimCount,
        certainty,
      ]);
    expect(on(null)).toEqual([
      ["临河县卫生健康局", 2, null],
      ["临河县", 1, null],
    ]);
    expect(on("2022-01-01")).toEqual([["临河县卫生健康局", 2, "attested"]]);
    expect(on("2024-06-01")).toEqual([
      ["临河县卫生健康局", 2, "unknown"],
      ["临河县", 1, "unknown"],
    ]);
    expect(on("2020-06-01")).toEqual([["临河县卫生健康局", 1, "attested"]]);
    expect(on("2019-01-01")).toEqual([]);
    expect(relatedIn(tied, CARRIED_OUT, "Place", null).map(({ entity: { name } }) => name)).toEqual([
      "临河县",
    ]);
  });

  it("has begun when a text says since when", () => {
    expect(beginOf(tied.map(({ claim }) => claim))?.text).toBe("2020-03");
    expect(beginOf([])).toBeNull();
  });

  it("is named with the programme, and where it is", () => {
    const [held] = implementedBy(tied, [bureau.id, county.id], "2024-06-01");
    expect(held).toMatchObject({ entity: { name: "巡诊到家" }, claimCount: 3, certainty: "unknown" });
    expect(held?.doers.map(({ name }) => name)).toEqual(["临河县卫生健康局", "临河县"]);
    expect(placesIn(tied).map(({ name }) => name)).toEqual(["临河县"]);
  });
});
