/** A graph case in the making: the short lists that values come from, and how nodes and edges are added. */
import type { Value } from "../../../src/graph/port.ts";
import { RELATION_TYPES } from "../../../src/model/entity.ts";
import type { Random } from "./random.ts";

interface CaseNode {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, Value>>;
}

interface CaseEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, Value>>;
}

export interface GraphCase {
  readonly seed: number;
  readonly nodes: readonly CaseNode[];
  readonly edges: readonly CaseEdge[];
}

export const DAYS = ["2019-02-01", "2020-06-30", "2021-01-15", "2021-01-16", "2023-09-13", "2024-12-01"];
export const NAMES = [
  "王明",
  "王明远",
  "李明",
  "一件事",
  "高效办成一件事",
  "青禾县",
  "青禾县医院",
  "Alpha 计划",
];
export const PUBLISHERS = ["青禾日报", "青禾县人民政府"];
export const TIMES = [1, 2, 3, 4, 5].map((day) => `2026-01-0${day}T00:00:00.000Z`);
export const MODES = ["direct", "indirect"];
export const ACTS = ["announce", "report", "require"];
export const TITLES = ["局长", "院长", "党委书记"];
export const STATED = RELATION_TYPES.filter((type) => type !== "TALKED_ABOUT" && type !== "HOLDS_POSITION");

/** Nodes and edges so far, and the ids by first label. */
export interface Draft {
  readonly random: Random;
  readonly nodes: CaseNode[];
  readonly edges: CaseEdge[];
  readonly ids: Record<string, string[]>;
}

/** The value with that probability, else none. */
export function maybe<T extends Value>(random: Random, probability: number, value: T): T | null {
  return random.chance(probability) ? value : null;
}

/** Adds a node; properties that are null are left out. */
export function add(
  draft: Draft,
  labels: readonly string[],
  id: string,
  properties: Record<string, Value>,
): string {
  const [label = ""] = labels;
  const ids = draft.ids[label] ?? [];
  draft.ids[label] = ids;
  ids.push(id);
  const present = Object.entries(properties).filter(([, value]) => value !== null);
  draft.nodes.push({ labels, properties: { id, ...Object.fromEntries(present) } });
  return id;
}

/** Adds an edge; properties that are null are left out. */
export function join(
  draft: Draft,
  from: string,
  type: string,
  to: string,
  properties: Record<string, Value> = {},
): void {
  const present = Object.entries(properties).filter(([, value]) => value !== null);
  draft.edges.push({ type, from, to, properties: Object.fromEntries(present) });
}
