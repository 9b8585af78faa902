import type { Row } from "../../src/graph/port.ts";
import type { EntityShare } from "./plan.ts";
import { makeShare } from "./plan-clusters.ts";

/** The share of a cluster whose members are rows of the store. */
export function shareOfRows(head: Row, members: readonly Row[]): EntityShare {
  return makeShare({
    headName: String(head["headName"]),
    members: members.map(({ name, form }) => ({ name: String(name), form: String(form) })),
    kind: typeof head["kind"] === "string" ? head["kind"] : undefined,
    private: head["private"] === true,
    mentionCount: members.length,
  });
}
