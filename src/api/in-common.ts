/** What the resolvers of what entities have in common are handed. */
import type { Moment } from "../model/moment.ts";
import type { EntityRow } from "../query/entities.ts";

export interface InCommonRow {
  /** Each once, in the order in which they were asked about. */
  readonly of: readonly EntityRow[];
  readonly moment: Moment;
}
