/** Views of the graph that this browser keeps by name: entities, places, filters and camera, as addresses say them. */
import { remember, remembered } from "../../state/remembered.ts";
import { type GraphState, readState, writeState } from "../graph-state.ts";
import { MOST_SHOWN } from "../model/graph-model.ts";

/** Fragments of addresses by the names of the views. */
export type SavedViews = Readonly<Record<string, string>>;

const KEY = "views";

/** All that are saved; what is no view is left out. */
export function savedViews(): SavedViews {
  return viewsIn(remembered(KEY) ?? "{}") ?? {};
}

/** @returns whether the browser keeps them; one that is full or stores nothing does not. */
export function keepViews(views: SavedViews): boolean {
  return remember(KEY, JSON.stringify(views));
}

/** The state of a view that is saved; null where there is none of the name. */
export function savedState(name: string): GraphState | null {
  const views = savedViews();
  return Object.hasOwn(views, name) ? readState(views[name] ?? "", MOST_SHOWN) : null;
}

/** A state as it is saved: with all its entities, where an address holds only the first ones. */
export function fragmentOf(state: GraphState): string {
  return writeState(state, MOST_SHOWN);
}

/**
 * The views in a text of JSON, such as a file that somebody sent: names with fragments.
 *
 * @returns null where it is no such JSON. Of a fragment only what is understood comes in.
 */
export function viewsIn(text: string): SavedViews | null {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== "object" || read === null || Array.isArray(read)) return null;
    const views = Object.entries(read).map(([name, fragment]) => {
      if (typeof fragment !== "string") throw new TypeError(name);
      return [name, fragmentOf({ ...readState(fragment, MOST_SHOWN), stored: null })];
    });
    return Object.fromEntries(views);
  } catch {
    return null;
  }
}
