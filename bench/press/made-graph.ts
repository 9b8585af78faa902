/** A graph as plain data, in portions that fit in memory. */
type Scalar = string | number | boolean;
export type Properties = Readonly<Record<string, Scalar | readonly Scalar[]>>;

export interface MadeNode {
  readonly labels: readonly string[];
  /** With its id. */
  readonly properties: Properties;
}

export interface MadeRelation {
  /** Ids of nodes in this portion or an earlier one. */
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly properties: Properties;
}

export interface Portion {
  readonly nodes: readonly MadeNode[];
  readonly relations: readonly MadeRelation[];
}

/** When all of it is said to have been recorded. */
export const RECORDED_AT = "2026-01-02T03:04:05.000Z";
