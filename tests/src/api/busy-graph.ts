/** A graph in which each kind of entity has one that all of its documents are about, with something in every list. */
import type { ClaimKind } from "../../../src/model/claim.ts";
import type { EntityType, StatedRelationType } from "../../../src/model/entity.ts";
import {
  entity,
  GraphBuilder,
  spanOf,
  type TestEntity,
  type TestGraph,
} from "../../support/graph-builder.ts";

export interface BusyGraph {
  readonly graph: TestGraph;
  /** Ids of one parent of each type that has many entries in its lists, first, and of others of the type. */
  readonly parents: ReadonlyMap<string, readonly string[]>;
}

const DOCUMENTS = 12;
const RELATIONS: readonly (readonly [EntityType, StatedRelationType, EntityType])[] = [
  ["Organization", "IMPLEMENTS", "Programme"],
  ["Organization", "LOCATED_IN", "Place"],
  ["Organization", "PART_OF", "Organization"],
  ["Organization", "PARTNERS_WITH", "Organization"],
  ["Organization", "ISSUED", "PolicyDocument"],
  ["Organization", "PARTICIPATES_IN", "Event"],
  ["Person", "PARTICIPATES_IN", "Programme"],
  ["Person", "PARTICIPATES_IN", "Event"],
  ["Programme", "BASED_ON", "PolicyDocument"],
  ["Programme", "PART_OF", "Programme"],
  ["PolicyDocument", "BASED_ON", "PolicyDocument"],
  ["Event", "LOCATED_IN", "Place"],
  ["Place", "LOCATED_IN", "Place"],
];
const NAMES: readonly (readonly [EntityType, string])[] = [
  ["Person", "安"],
  ["Organization", "局"],
  ["Place", "县"],
  ["Programme", "策"],
  ["PolicyDocument", "文"],
  ["Event", "会"],
];

type Cast = ReadonlyMap<EntityType, TestEntity>;

/** Names that no other name is a part of, and of each type an alias that all bear. */
function castOf(nth: string): Cast {
  return new Map(
    NAMES.map(([type, name]) => [type, entity(type, `${name}${nth}号`, { aliases: [`众${name}`] })]),
  );
}

type Page = ReturnType<GraphBuilder["document"]>;

/** A document with two casts in it, of which the one does and the other is what it is done to. */
interface Scene {
  readonly build: GraphBuilder;
  readonly page: Page;
  readonly day: string;
  readonly from: Cast;
  readonly to: Cast;
}

type Ends = readonly (readonly [role: string, mention: string])[];

/** The one of a type in a cast, with its mention on the page. */
function at({ build, page }: Scene, cast: Cast, type: EntityType): readonly [TestEntity, string] {
  const one = cast.get(type);
  if (one === undefined) throw new Error(`the cast has no ${type}`);
  return [one, build.mention(page, one, one.name)];
}

function claim(
  { build, page }: Scene,
  kind: ClaimKind,
  words: string,
  properties: Record<string, string | number>,
  ends: Ends,
): string {
  return build.claim(page, kind, [spanOf(page.text, words)], properties, { ends });
}

function relate(scene: Scene): void {
  for (const [left, relation, right] of RELATIONS) {
    const [[one, subject], [other, object]] = [at(scene, scene.from, left), at(scene, scene.to, right)];
    const ends = [["SUBJECT", subject] as const, ["OBJECT", object] as const];
    claim(scene, "Relation", "报道", { relation }, ends);
    scene.build.fact(one, relation, other, scene.day);
  }
}

/** What is said of all that can be talked about; the first statement's id. */
function talk(scene: Scene): string {
  const { build, day, from, to } = scene;
  const [[person, speaker], [programme, about]] = [at(scene, from, "Person"), at(scene, to, "Programme")];
  const [body, office] = at(scene, to, "Organization");
  const [other, elsewhere] = at(scene, from, "Programme");
  const say = (words: string, by: string, on: string): string =>
    claim(scene, "Statement", words, { mode: "direct" }, [
      ["SPEAKER", by],
      ["ABOUT", on],
    ]);
  const first = say("甲好。", speaker, about);
  for (const type of ["PolicyDocument", "Event"] as const) say("乙好。", office, at(scene, to, type)[1]);
  say("乙好。", office, elsewhere);
  build.fact(person, "TALKED_ABOUT", programme, day);
  build.fact(body, "TALKED_ABOUT", other, day);
  return first;
}

function holdAndCount(scene: Scene): void {
  const { build, day, from, to } = scene;
  const [person, holder] = at(scene, from, "Person");
  for (const type of ["Organization", "Place"] as const) {
    const [body, where] = at(scene, to, type);
    const ends = [["SUBJECT", holder] as const, ["OBJECT", where] as const];
    claim(scene, "Position", "有人", { title: "主任", status: "current" }, ends);
    build.fact(person, "HOLDS_POSITION", body, day, "主任");
  }
  for (const type of ["Programme", "Organization"] as const)
    claim(scene, "Metric", "三件", { indicator: "件数", value: 3, unit: "件" }, [
      ["SUBJECT", at(scene, to, type)[1]],
    ]);
}

/** A person's word on whether the two of a type are one. */
function judge(scene: Scene, type: EntityType): void {
  const [left, right] = [at(scene, scene.from, type)[1], at(scene, scene.to, type)[1]];
  scene.build.judgement("person:校对员", "unsure", left, right, "还不清楚");
}

/** Twelve documents, each on the common cast and one of its own, and all relations between the two, both ways. */
export function busyGraph(): BusyGraph {
  const build = new GraphBuilder();
  const common = castOf("总");
  const parents = new Map<string, string[]>();
  const note = (type: string, id = ""): void => {
    parents.set(type, [...(parents.get(type) ?? []), id]);
  };
  for (let nth = 0; nth < DOCUMENTS; nth++) {
    const own = castOf(String.fromCodePoint(0x4e00 + nth));
    const day = `2024-01-${10 + nth}`;
    const page = pageOn(build, [common, own], day, nth);
    for (const [from, to] of [
      [common, own],
      [own, common],
    ] as const) {
      const scene = { build, page, day, from, to };
      relate(scene);
      note("Statement", talk(scene));
      holdAndCount(scene);
      judge(scene, "Programme");
    }
    note("Document", page.id);
    build.job(nth, parents.get("Document") ?? []);
    note("Article", page.article);
    for (const cast of nth === 0 ? [common, own] : [own]) for (const [type, { id }] of cast) note(type, id);
  }
  return { graph: build.build(), parents };
}

function pageOn(build: GraphBuilder, casts: readonly Cast[], publishedOn: string, nth: number): Page {
  const names = casts.flatMap((cast) => [...cast.values()].map(({ name }) => name));
  return build.document({
    text: `${names.join("与")}的报道${nth}。有人说，“甲好。”又说，“乙好。”另有三件。`,
    publisher: "平川日报",
    publishedOn,
    headline: "报道",
    location: `busy-${nth}.txt`,
  });
}
