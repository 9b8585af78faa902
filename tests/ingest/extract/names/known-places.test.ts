import { describe, expect, it } from "@jest/globals";
import { knownPlaces, withKnownPlaces } from "../../../../ingest/extract/names/known-places.ts";
import type { Find, Scan } from "../../../../ingest/extract/names/scan.ts";

function find(text: string, name: string): Find {
  const start = text.indexOf(name);
  return { start, end: start + name.length, form: "name", confidence: 0.7 };
}

function article(
  text: string,
  places: readonly string[],
  bodies: readonly string[],
  persons: readonly string[],
) {
  const finds = (names: readonly string[]) => names.map((name) => find(text, name));
  return {
    scan: { text } as unknown as Scan,
    places: finds(places),
    bodies: finds(bodies),
    persons: finds(persons),
  };
}

describe("a place read once", () => {
  const known = knownPlaces([article("沿着太渎河走到安格尔村。", ["太渎河", "安格尔村"], [], [])]);
  const textsOf = ({ scan, ...lists }: ReturnType<typeof article>, list: "places" | "bodies" | "persons") =>
    lists[list].map(({ start, end }) => scan.text.slice(start, end));

  it("begins the body that was cut inside of it", () => {
    const read = withKnownPlaces(article("太渎河工程管理所公布数据。", [], ["渎河工程管理所"], []), known);
    expect(textsOf(read, "bodies")).toEqual(["太渎河工程管理所"]);
  });

  it("takes the place of a shorter one", () => {
    const read = withKnownPlaces(article("村民住在安格尔村。", ["格尔村"], [], []), known);
    expect(textsOf(read, "places")).toEqual(["安格尔村"]);
  });

  it("is no person's name", () => {
    const read = withKnownPlaces(article("安格尔村里热闹。", [], [], ["安格尔"]), known);
    expect(textsOf(read, "persons")).toEqual([]);
    expect(textsOf(read, "places")).toEqual(["安格尔村"]);
  });
});
