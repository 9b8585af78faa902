/** The graph as tables for a spreadsheet. */
import { describe, expect, it } from "@jest/globals";
import { apply } from "../../../../src/web/graph/model/commands.ts";
import { edgesCsv, entitiesCsv } from "../../../../src/web/graph/model/csv.ts";
import { placedEntity, smallModel } from "../../../support/graph-models.ts";

describe("the graph as CSV", () => {
  it("begins with a byte-order mark, and makes no formula of a name", () => {
    const model = smallModel();
    const names = ['=HYPERLINK("x")', "+1", "-1", "@a", "\t=1"];
    apply(model, { do: "add", entities: names.map((name) => placedEntity(name, { name })), edges: [] });
    const csv = entitiesCsv(model);
    expect(csv.startsWith("\uFEFF")).toBe(true);
    expect(csv).toContain('"\'=HYPERLINK(""x"")"');
    expect(csv).not.toMatch(/(^|,)"[=+\-@\t]/m);
  });

  it("holds what is shown, and no more", () => {
    const model = smallModel();
    apply(model, { do: "hide", ids: ["second"], isHidden: true });
    expect(entitiesCsv(model)).not.toContain("贺连山");
    expect(edgesCsv(model).trim().split("\r\n")).toHaveLength(3);
  });
});
