/** The graph as GEXF and as SVG. */
import { describe, expect, it } from "@jest/globals";
import { apply } from "../../../../src/web/graph/model/commands.ts";
import { gexfOf } from "../../../../src/web/graph/model/gexf.ts";
import { svgOf } from "../../../../src/web/graph/view/svg.ts";
import { placedEntity, smallModel } from "../../../support/graph-models.ts";

const COLOURS = {
  types: {
    PERSON: "#111",
    ORGANIZATION: "#222",
    PLACE: "#333",
    PROGRAMME: "#444",
    POLICY_DOCUMENT: "#555",
    EVENT: "#666",
  },
  ink: "#000",
  card: "#fff",
  edge: "#777",
  faint: "#888",
  chosen: "#999",
};

const HOSTILE = '<script>"&\u0000\uD800</script>';

describe.each([
  ["GEXF", gexfOf],
  ["SVG", (model: ReturnType<typeof smallModel>) => svgOf(model, COLOURS)],
])("the graph as %s", (_, write) => {
  it("holds what passes, and no more", () => {
    const model = smallModel();
    apply(model, { do: "hide", ids: ["second"], isHidden: true });
    const written = write(model);
    expect(written).toContain("白若溪");
    expect(written).not.toContain("贺连山");
    expect(written.match(/<(edge|line) /g)).toHaveLength(2);
    expect(written.match(/<(node|circle) /g)).toHaveLength(3);
  });

  it("makes no element of a name, and leaves out what XML cannot hold", () => {
    const model = smallModel();
    apply(model, { do: "add", entities: [placedEntity("odd", { name: HOSTILE })], edges: [] });
    expect(write(model)).toContain("&#60;script&#62;&#34;&#38;&#60;/script&#62;");
    expect(write(model)).not.toContain("<script");
  });
});

describe("the graph as GEXF", () => {
  it("says types, days and places as attributes, and nothing where a day is not known", () => {
    const written = gexfOf(smallModel());
    expect(written).toContain('<attvalue for="type" value="PROGRAMME">');
    expect(written.match(/for="firstOn"/g)).toHaveLength(2);
    expect(written).toContain('<viz:position x="-100" y="0">');
  });
});

describe("the graph as SVG", () => {
  it("has room round all that is shown, with what stands higher above", () => {
    const written = svgOf(smallModel(), COLOURS);
    expect(written).toContain('viewBox="-300 -300 600 500"');
    expect(written).toMatch(/<text x="12" y="-95" fill="#000">云泽县图书馆<\/text>/);
  });
});
