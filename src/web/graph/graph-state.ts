/** What the address of a graph says after its `#`: which entities, where they stand, and how they are looked at. */
import type { EntityType, RelationType } from "../questions/questions.ts";
import type { Place } from "./model/commands.ts";
import { type Filters, NO_FILTERS } from "./model/filters.ts";

/** The part of the graph that is looked at: its middle, and how many times smaller than usual it is drawn. */
export interface CameraPlace {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

export interface GraphState {
  readonly ids: readonly string[];
  /** Places of the entities that have one; the others are laid out. */
  readonly places: readonly Place[];
  readonly pinned: readonly string[];
  readonly filters: Filters;
  readonly camera: CameraPlace | null;
  /** The two ends of paths that are shown. */
  readonly ends: readonly [from: string, to: string] | null;
  /** Name of a view that this browser has saved; then the others are empty. */
  readonly stored: string | null;
}

/** An address holds no more entities than this: the first ones of the graph. The page says so where there are more. */
export const MOST_IN_ADDRESS = 400;

export const NO_STATE: GraphState = {
  ids: [],
  places: [],
  pinned: [],
  filters: NO_FILTERS,
  camera: null,
  ends: null,
  stored: null,
};

/**
 * The state of a graph that begins with some entities: `{ page: "graph", state: graphStateOf([id]) }` is its view.
 * One alone comes with its neighbours; several with the edges between them.
 */
export function graphStateOf(ids: readonly string[]): string {
  return writeState({ ...NO_STATE, ids });
}

/**
 * The state as the fragment of an address, without its `#`.
 *
 * @param most so many entities; a view that is saved holds them all.
 */
export function writeState(state: GraphState, most = MOST_IN_ADDRESS): string {
  if (state.stored !== null) return `view=${encodeURIComponent(state.stored)}`;
  const { filters, camera, ends } = state;
  const ids = state.ids.slice(0, most);
  const parts: readonly (readonly [string, string])[] = [
    ["of", listed(ids)],
    ["at", placesOf({ ...state, ids })],
    ["path", ends ? listed(ends) : ""],
    ["cam", camera ? [camera.x, camera.y, camera.ratio].map(short).join(",") : ""],
    ["no", [...filters.types, ...filters.relations].join(",")],
    ["from", filters.from ?? ""],
    ["to", filters.to ?? ""],
    ["sure", filters.confidence > 0 ? short(filters.confidence) : ""],
    ["dim", filters.isDimmed ? "1" : ""],
  ];
  return parts
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
}

/** Reads such a fragment; what it does not understand counts as left out. */
export function readState(fragment: string, most = MOST_IN_ADDRESS): GraphState {
  const parts = new Map(
    fragment.split("&").map((part): [string, string] => {
      const at = part.indexOf("=");
      return at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
    }),
  );
  const part = (name: string): string => parts.get(name) ?? "";
  const stored = decoded(part("view"));
  if (stored !== "") return { ...NO_STATE, stored };
  const ids = [...new Set(unlisted(part("of")))].slice(0, most);
  const [from, to] = unlisted(part("path"));
  return {
    ids,
    ...placesIn(ids, part("at")),
    filters: filtersIn(part),
    camera: cameraIn(part("cam")),
    ends: from === undefined || to === undefined ? null : [from, to],
    stored: null,
  };
}

const TYPES: readonly EntityType[] = [
  "PERSON",
  "ORGANIZATION",
  "PLACE",
  "PROGRAMME",
  "POLICY_DOCUMENT",
  "EVENT",
];
const RELATIONS: readonly RelationType[] = [
  "TALKED_ABOUT",
  "HOLDS_POSITION",
  "IMPLEMENTS",
  "PART_OF",
  "LOCATED_IN",
  "PARTNERS_WITH",
  "ISSUED",
  "BASED_ON",
  "PARTICIPATES_IN",
];

function filtersIn(part: (name: string) => string): Filters {
  const without = part("no").split(",");
  const sure = Number(part("sure"));
  return {
    types: TYPES.filter((type) => without.includes(type)),
    relations: RELATIONS.filter((relation) => without.includes(relation)),
    from: dayIn(part("from")),
    to: dayIn(part("to")),
    confidence: sure > 0 && sure <= 1 ? sure : 0,
    isDimmed: part("dim") === "1",
  };
}

function dayIn(text: string): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}

/** Places by base 36 in the order of the ids: `x.y`, of pinned ones `x.y.p`, of unplaced ones nothing. */
function placesOf({ ids, places, pinned }: GraphState): string {
  if (places.length === 0) return "";
  const byId = new Map(places.map((place) => [place.id, place]));
  return ids
    .map((id) => {
      const place = byId.get(id);
      const mark = pinned.includes(id) ? ".p" : "";
      return place ? `${Math.round(place.x).toString(36)}.${Math.round(place.y).toString(36)}${mark}` : "";
    })
    .join(",");
}

function placesIn(ids: readonly string[], text: string): Pick<GraphState, "places" | "pinned"> {
  const written = text.split(",");
  const places: Place[] = [];
  const pinned: string[] = [];
  for (const [at, id] of ids.entries()) {
    const [, x, y, mark] = /^(-?[0-9a-z]{1,6})\.(-?[0-9a-z]{1,6})(\.p)?$/.exec(written[at] ?? "") ?? [];
    if (x === undefined || y === undefined) continue;
    places.push({ id, x: Number.parseInt(x, 36), y: Number.parseInt(y, 36) });
    if (mark !== undefined) pinned.push(id);
  }
  return { places, pinned };
}

function cameraIn(text: string): CameraPlace | null {
  const [x = Number.NaN, y = Number.NaN, ratio = Number.NaN] = text.split(",").map(Number);
  return Number.isFinite(x) && Number.isFinite(y) && ratio > 0 ? { x, y, ratio } : null;
}

const short = (value: number): string => String(Number(value.toFixed(3)));
const listed = (ids: readonly string[]): string => ids.map(encodeURIComponent).join(",");
const unlisted = (text: string): readonly string[] => text.split(",").map(decoded).filter(Boolean);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
