import { describe, expect, it } from "@jest/globals";
import {
  documentId,
  entityIdOf,
  foundingMention,
  idKind,
  makeId,
  mentionId,
} from "../../../src/model/ids.ts";

describe("ids", () => {
  it("are equal for equal parts and differ where the parts are cut differently", () => {
    expect(makeId("claim", "a", "bc")).toBe(makeId("claim", "a", "bc"));
    expect(makeId("claim", "a", "bc")).not.toBe(makeId("claim", "ab", "c"));
  });

  it("lead from an entity to the mention that founded it", () => {
    const mention = mentionId(documentId("0".repeat(64)), { start: 3, end: 5 }, "Person");
    expect(foundingMention(entityIdOf(mention))).toBe(mention);
  });

  it("name their kind, and nothing else does", () => {
    expect(idKind(makeId("judgement", 1))).toBe("judgement");
    expect(idKind("王勇")).toBeUndefined();
  });
});
