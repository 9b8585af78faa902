/** What the resolvers of paths are handed. */
import type { EntityRow } from "../query/entities.ts";
import type { PathStepRow } from "../query/paths/search-paths.ts";

/** A step with the instant of the past that was asked for. */
export interface KnownStep extends PathStepRow {
  readonly knownAt?: string;
}

export interface PathRow {
  readonly steps: readonly KnownStep[];
}

export interface PathSearchRow {
  readonly from: EntityRow | null;
  readonly to: EntityRow | null;
  readonly paths: readonly PathRow[];
  readonly complete: boolean;
}
