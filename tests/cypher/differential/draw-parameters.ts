/** Draws parameters for a query from a graph case, by the types and names that the query's header declares. */
import type { Parameters, Value } from "../../../src/graph/port.ts";
import type { ParameterContract, QueryHeader } from "../../../src/graph/query-header.ts";
import { CLAIM_KINDS } from "../../../src/model/claim.ts";
import { ENTITY_TYPES, RELATION_TYPES } from "../../../src/model/entity.ts";
import { ACTS, DAYS, type GraphCase, MODES, NAMES, PUBLISHERS, STATED, TIMES, TITLES } from "./case-draft.ts";
import { SPOOLS } from "./case-jobs.ts";
import { drawSearch } from "./draw-search.ts";
import type { Random } from "./random.ts";

interface Draw {
  readonly graph: GraphCase;
  readonly random: Random;
  /** A place in an order and what is sought, so that the parameters of each fit each other. */
  readonly cursor: Readonly<Record<string, Value>>;
  /** The entities that the claim at the cursor speaks of: a page that goes on has to begin with theirs. */
  readonly near: readonly string[];
}

/** Which of a query's parameters that may be null are null, by their place among them. */
type Absence = (nth: number) => boolean;

/**
 * Few enough that a server does not plan a query anew for each draw, as Neo4j does for each mix of absent and
 * present parameters; and of any two parameters each one is absent without the other in some of them.
 */
export const ABSENCES: readonly [Absence, ...Absence[]] = [
  () => true,
  () => false,
  ...[1, 2, 4].flatMap((bit): Absence[] => [(nth) => (nth & bit) > 0, (nth) => (nth & bit) === 0]),
];

/**
 * @param absent by default any mix.
 * @throws Error for a parameter that no rule knows: teach it here, so that the query is really tried.
 */
export function drawParameters(
  header: QueryHeader,
  graph: GraphCase,
  random: Random,
  absent: Absence = () => random.chance(0.5),
): Parameters {
  const cursor = { ...drawCursor(header, graph, random), ...drawSearch(header, random) };
  const draw: Draw = { graph, random, cursor, near: entitiesOf(graph, cursor["afterId"] ?? null) };
  const optional = header.parameters.filter(({ type }) => type.nullable);
  return Object.fromEntries(
    header.parameters.map((parameter) => {
      const isAbsent = parameter.type.nullable && absent(optional.indexOf(parameter));
      return [parameter.name, isAbsent ? null : drawOne(parameter, draw)];
    }),
  );
}

function drawOne(parameter: ParameterContract, draw: Draw): Value {
  const { name, type } = parameter;
  const { random, cursor } = draw;
  if (name in cursor) return cursor[name] ?? null;
  if (type.base === "Map") return drawMaps(parameter, draw);
  if (type.list) return drawList(parameter, draw);
  if (type.base.endsWith("Id")) return drawId(type.base, draw);
  if (type.base === "Date") return random.pick(DAYS);
  if (type.base === "Integer") return name === "limit" ? 1 + random.whole(12) : random.whole(4);
  const known = STRINGS[name];
  if (known) return random.pick(known);
  throw new Error(`draw-parameters.ts knows no values for "${name}: ${type.base}"`);
}

const PARTS = ["王", "一件事", "医院", "alpha", "青禾县"];
const STRINGS: Readonly<Record<string, readonly string[]>> = {
  type: ENTITY_TYPES,
  types: ENTITY_TYPES,
  mode: MODES,
  kind: CLAIM_KINDS,
  kinds: CLAIM_KINDS,
  relation: STATED,
  publisher: PUBLISHERS,
  role: ["SPEAKER", "ABOUT", "SUBJECT", "OBJECT"],
  act: ACTS,
  relations: RELATION_TYPES,
  direction: ["out", "in", "either"],
  order: ["newest", "claims", "mentions"],
  name: NAMES,
  names: NAMES,
  since: TIMES,
  until: TIMES,
  spool: SPOOLS,
  prefix: ["a", "a1", "a2", "b"],
  prefixes: ["Place|0", "Place|01", "Place|1", "Place|"],
  keys: ["Place|0", "Place|00", "Place|01", "Place|1", "Place|11", "Place|2", "Place|21"],
  text: [...PARTS, ...PARTS, ...PARTS, ...NAMES],
};

function drawList({ name, type }: ParameterContract, draw: Draw): Value {
  const { random } = draw;
  if (type.base.endsWith("Id")) {
    return [...new Set(Array.from({ length: 1 + random.whole(5) }, () => drawId(type.base, draw)))];
  }
  const known = STRINGS[name];
  if (known) return random.some(known, Math.max(4, known.length - 1));
  throw new Error(`draw-parameters.ts knows no values for "${name}: ${type.base}[]"`);
}

/** An id of that kind in the graph, now and then one that is not there. */
function drawId(base: string, { graph, random, near }: Draw): string {
  if (base === "EntityId" && near.length > 0 && random.chance(0.4)) return random.pick(near);
  const label = base.slice(0, -"Id".length);
  const fitting = label === "KnownEntity" ? ["Entity", "PastEntity", "PastEntity"] : [label];
  const wanted = random.pick(fitting);
  const ids = graph.nodes.flatMap(({ labels, properties }) =>
    labels.includes(wanted) ? [String(properties["id"])] : [],
  );
  if (ids.length === 0) throw new Error(`the graph cases hold no ${label} for a parameter of type ${base}`);
  return random.chance(0.05) ? "ent_nowhere" : random.pick(ids);
}

/** Maps whose keys the description names: areas, or pairs of ids, mostly of two that an edge or a claim joins. */
function drawMaps({ name, description }: ParameterContract, draw: Draw): Value {
  const { graph, random, near } = draw;
  if (name === "areas") return drawAreas(draw);
  if (name === "edges") return drawEdges(draw);
  const [, first, second] = /(\w+) and (\w+): ids/.exec(description) ?? [];
  if (name !== "pairs" || first === undefined || second === undefined) {
    throw new Error(`draw-parameters.ts knows no maps for "${name}: ${description}"`);
  }
  const wanted = first === "one" ? RELATION_TYPES : [first === "speaker" ? "TALKED_ABOUT" : "IMPLEMENTS"];
  const joined = [
    ...graph.edges.filter(({ type }) => (wanted as readonly string[]).includes(type)),
    ...claimedPairs(graph, first),
  ];
  const fitting = joined.filter(({ from, to }) => near.includes(from) && near.includes(to));
  const pairs = [...(fitting.length > 0 ? [random.pick(fitting)] : []), ...random.some(joined, 3)];
  return pairs.map(({ from, to }) => ({ [first]: from, [second]: to }));
}

/** Two entities, each with some that lie there. */
function drawAreas(draw: Draw): Value {
  const { graph, random } = draw;
  const ids = graph.nodes.flatMap(({ labels, properties }) =>
    labels.includes("Entity") ? [String(properties["id"])] : [],
  );
  const owners = [...new Set([drawId("EntityId", draw), drawId("EntityId", draw)])];
  return owners.map((owner) => ({ owner, members: random.some(ids, 3) }));
}

/** Edges as claims make them, sought from either end; now and then of another title, relation or kind. */
function drawEdges({ graph, random, near }: Draw): Value {
  const said = claimedPairs(graph, "speaker").map((pair) => ({ ...pair, roles: ["SPEAKER", "ABOUT"] }));
  const stated = claimedPairs(graph, "from").map((pair) => ({ ...pair, roles: ["SUBJECT", "OBJECT"] }));
  const all = [...said, ...stated];
  const fitting = all.filter(({ from, to }) => near.includes(from) && near.includes(to));
  const chosen = [...(fitting.length > 0 ? [random.pick(fitting)] : []), ...random.some(all, 3)];
  return chosen.map(({ from, to, roles, claim }, nth) => {
    const ends = [
      { id: from, role: roles[0] ?? "" },
      { id: to, role: roles[1] ?? "" },
    ] as const;
    const [near, far] = random.chance(0.5) ? ends : [ends[1], ends[0]];
    const say = (key: string, others: readonly string[], share: number): Value =>
      random.chance(share) ? random.pick(others) : (claim[key] ?? null);
    return {
      edge: `edg_${nth}`,
      near: near.id,
      far: far.id,
      nearRole: near.role,
      farRole: far.role,
      kind: say("kind", CLAIM_KINDS, 0.1),
      title: say("title", TITLES, 0.2),
      relation: say("relation", STATED, 0.2),
    };
  });
}

interface ClaimedPair {
  readonly from: string;
  readonly to: string;
  /** Properties of the claim. */
  readonly claim: Readonly<Record<string, Value>>;
}

/** Pairs of entities that some claim joins, whatever the edges say. */
function claimedPairs(graph: GraphCase, first: string): ClaimedPair[] {
  const [left, right] = first === "speaker" ? ["SPEAKER", "ABOUT"] : ["SUBJECT", "OBJECT"];
  const claims = new Map(graph.nodes.map(({ properties }) => [properties["id"], properties]));
  const entityOf = new Map(
    graph.edges.flatMap((e) => (e.type === "REFERS_TO" ? [[e.from, e.to] as const] : [])),
  );
  return graph.edges
    .filter(({ type }) => type === left)
    .flatMap((one) =>
      graph.edges
        .filter(({ type, from }) => type === right && from === one.from)
        .flatMap((other) => {
          const [from, to] = [entityOf.get(one.to), entityOf.get(other.to)];
          return from !== undefined && to !== undefined
            ? [{ from, to, claim: claims.get(one.from) ?? {} }]
            : [];
        }),
    );
}

function entitiesOf(graph: GraphCase, claim: Value): string[] {
  const mentions = new Set(graph.edges.flatMap(({ from, to }) => (from === claim ? [to] : [])));
  return graph.edges.flatMap(({ type, from, to }) =>
    type === "REFERS_TO" && mentions.has(from) ? [to] : [],
  );
}

// Ranks of a search, two for each match.
const RANKS = 20;

/** Where a page goes on: at the beginning, or after a node of a kind that such pages show. */
function drawCursor(header: QueryHeader, graph: GraphCase, random: Random): Readonly<Record<string, Value>> {
  const beginning = {
    afterDay: "9999-99-99",
    afterTime: "",
    afterAt: "9999-99-99",
    afterDocument: "",
    afterStart: -1,
    afterId: "",
    afterRank: -1,
    afterWeight: random.pick([0, 9]),
    afterOrdinal: -1,
  };
  if (random.chance(0.4)) return beginning;
  const kind = pagedKind(header) ?? (random.chance(0.5) ? "Claim" : "Entity");
  const nodes = graph.nodes.filter(({ labels }) => labels[0] === kind);
  const { properties } = random.pick(nodes.length > 0 ? nodes : graph.nodes);
  const days = [properties["onLatest"], ...lastDays(graph, properties["id"] ?? null)].filter(
    (day) => day !== undefined,
  );
  return {
    afterDay: random.pick(days.length > 0 ? days : ["", "", ...DAYS]),
    afterTime: properties["onEarliest"] ?? random.pick(["9999-99-99", ...DAYS]),
    afterAt: timeOf(properties),
    afterDocument: properties["document"] ?? "",
    afterStart: properties["start"] ?? random.whole(20),
    afterId: properties["id"] ?? "",
    afterRank: random.whole(RANKS),
    afterWeight: properties["documentCount"] ?? random.whole(3),
    afterOrdinal: random.whole(2),
  };
}

/** When it was: of what has no time after all. */
function timeOf(properties: GraphCase["nodes"][number]["properties"]): Value {
  return properties["at"] ?? properties["recordedAt"] ?? properties["queuedAt"] ?? "9999-99-99";
}

/** The last days of the edges that come in at an entity. */
function lastDays(graph: GraphCase, entity: Value): Value[] {
  return graph.edges.flatMap(({ to, properties }) => (to === entity ? (properties["lastOn"] ?? []) : []));
}

/** The kind of node that a query gives a page of, as far as its header says. */
function pagedKind({ columns, parameters }: QueryHeader): string | undefined {
  const id = columns.find(({ name }) => name === "id")?.type.base;
  if (id?.endsWith("Id")) return id.slice(0, -"Id".length);
  return parameters.some(({ description }) => /\bmention\b/.test(description)) ? "Mention" : undefined;
}
