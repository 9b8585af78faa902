/** What a claim adds to the edges between entities. */
import type { RelationType } from "../../src/model/entity.ts";
import type { ClaimRow, EdgePart } from "./plan.ts";

/** Ids of the mentions that a claim is about. */
export interface ClaimMentions {
  readonly speaker?: string | undefined;
  readonly abouts: readonly string[];
  readonly subject?: string | undefined;
  readonly object?: string | undefined;
}

/** One part for each pair of mentions that the claim ties; none for a figure, or where a side is missing. */
export function edgePartsOf(
  { id: claim, kind, properties }: ClaimRow,
  { speaker, abouts, subject, object }: ClaimMentions,
): readonly EdgePart[] {
  const day = (name: "onEarliest" | "onLatest") =>
    typeof properties[name] === "string" ? { [name]: properties[name] } : {};
  const days = { ...day("onEarliest"), ...day("onLatest") };
  if (kind === "Statement")
    return speaker === undefined
      ? []
      : abouts.map((to) => ({ type: "TALKED_ABOUT", claim, from: speaker, to, ...days }));
  if (subject === undefined || object === undefined || kind === "Metric") return [];
  const part = { claim, from: subject, to: object, ...days };
  return kind === "Position"
    ? [{ type: "HOLDS_POSITION", title: String(properties["title"]), ...part }]
    : [{ type: String(properties["relation"]) as RelationType, ...part }];
}
