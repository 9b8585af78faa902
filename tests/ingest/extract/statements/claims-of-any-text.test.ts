import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { findEvents } from "../../../../ingest/extract/events/find-events.ts";
import { mergeMentions } from "../../../../ingest/extract/mention-list.ts";
import { findMetrics } from "../../../../ingest/extract/metrics/find-metrics.ts";
import { findPolicyDocuments } from "../../../../ingest/extract/policy-documents/find-policy-documents.ts";
import { findProgrammes } from "../../../../ingest/extract/programmes/find-programmes.ts";
import { findRelations } from "../../../../ingest/extract/relations/find-relations.ts";
import { findStatements } from "../../../../ingest/extract/statements/find-statements.ts";
import type { Claim } from "../../../../src/model/claim.ts";
import { articleOf, mentionsOf } from "../../../support/extract-article.ts";

const PIECES = [
  ..."“”‘’《》（）。，：；！？、\n",
  "陈明远",
  "市水利局",
  "云岭县",
  "说",
  "表示",
  "记者从",
  "获悉",
  "会议指出",
  "一位负责人",
  "推行",
  "一窗两办",
  "改革",
  "清渠行动",
  "护水条例",
  "召开护水大会",
  "在",
  "与",
  "联合印发",
  "4万余件",
  "由15天压缩至3天",
  "全县",
];

function mentionsUsed(claim: Claim): readonly (number | undefined)[] {
  if (claim.kind === "Statement") return [claim.speaker, ...claim.about];
  if (claim.kind === "Relation") return [claim.from, claim.to];
  return claim.kind === "Metric" ? [claim.subject] : [claim.person, claim.organization];
}

it("whatever the text, claims lie in it and point at mentions of the list", () => {
  let claimsSeen = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 5, maxLength: 60 }), (pieces) => {
      const article = articleOf(pieces.join(""));
      const names = mentionsOf(article, {
        Person: ["陈明远"],
        Organization: ["市水利局"],
        Place: ["云岭县"],
      });
      const documents = findPolicyDocuments(article);
      const events = findEvents(article);
      const programmes = findProgrammes(article, mergeMentions(names, documents, events));
      const mentions = mergeMentions(names, documents, events, programmes);
      for (const { span, text } of mentions) expect(article.text.slice(span.start, span.end)).toBe(text);
      const claims: Claim[] = [findStatements, findRelations, findMetrics].flatMap((find) => [
        ...find(article, mentions),
      ]);
      for (const claim of claims) {
        expect(claim.span.start).toBeGreaterThanOrEqual(0);
        expect(claim.span.end).toBeLessThanOrEqual(article.text.length);
        expect(claim.span.end).toBeGreaterThan(claim.span.start);
        for (const index of mentionsUsed(claim)) {
          if (index !== undefined) expect(mentions[index]).toBeDefined();
        }
      }
      claimsSeen += claims.length;
    }),
    { numRuns: 400, seed: 7 },
  );
  expect(claimsSeen).toBeGreaterThan(100);
});
