/** The day and the instant that the view of now is for: what links on it carry on, and what its questions are asked with. */
import type { Moment } from "./address.ts";
import { currentView } from "./current-view.ts";

/** For an address; empty where it is as of now. */
export function currentMoment(): Moment {
  const { asOf, knownAt } = currentView.value;
  return { ...(asOf && { asOf }), ...(knownAt && { knownAt }) };
}

/** The same as variables of a question. */
export function askedMoment(): { readonly asOf: string | null; readonly knownAt: string | null } {
  const { asOf, knownAt } = currentView.value;
  return { asOf: asOf ?? null, knownAt: knownAt ?? null };
}
