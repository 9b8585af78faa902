/** What of the graph is looked at: types, relations, time, confidence. */
import type { EntityType, RelationType } from "../../questions/questions.ts";

export interface Filters {
  /** Types that are not shown. */
  readonly types: readonly EntityType[];
  /** Relations that are not shown. */
  readonly relations: readonly RelationType[];
  /** The first day of the time looked at, `YYYY-MM-DD`; null for no bound. */
  readonly from: string | null;
  /** The last day. */
  readonly to: string | null;
  /** The least confidence of an edge, 0 to 1. */
  readonly confidence: number;
  /** What does not pass is drawn faintly and not left out. */
  readonly isDimmed: boolean;
}

export const NO_FILTERS: Filters = {
  types: [],
  relations: [],
  from: null,
  to: null,
  confidence: 0,
  isDimmed: false,
};

/** One removable part of the filters. */
export interface FilterChip {
  readonly kind: "type" | "relation" | "time" | "confidence";
  readonly value: string;
  /** The filters without it. */
  readonly without: Filters;
}

export function chipsOf(filters: Filters): readonly FilterChip[] {
  const { types, relations, from, to, confidence } = filters;
  return [
    ...types.map((value) => ({
      kind: "type" as const,
      value,
      without: { ...filters, types: types.filter((type) => type !== value) },
    })),
    ...relations.map((value) => ({
      kind: "relation" as const,
      value,
      without: { ...filters, relations: relations.filter((relation) => relation !== value) },
    })),
    ...(from !== null || to !== null
      ? [
          {
            kind: "time" as const,
            value: `${from ?? ""} – ${to ?? ""}`,
            without: { ...filters, from: null, to: null },
          },
        ]
      : []),
    ...(confidence > 0
      ? [{ kind: "confidence" as const, value: `≥ ${confidence}`, without: { ...filters, confidence: 0 } }]
      : []),
  ];
}
