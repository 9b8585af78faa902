/** The order of what people decided, judgements and corrections alike: the last first. */
import { AFTER_ALL_DAYS, type Listed, type Order } from "./page.ts";

export const BY_DECISION: Order = { name: "decision", start: { afterAt: AFTER_ALL_DAYS, afterId: "" } };

/** A decision as an entry of a list that is sorted `BY_DECISION`. */
export function listedDecision<T extends { readonly id: string; readonly recordedAt: string }>(
  value: T,
): Listed<T> {
  return { key: { afterAt: value.recordedAt, afterId: value.id }, value };
}
