/** The view of now, and the ways to another. The browser's own back and forward work. */
import { signal } from "@preact/signals";
import { addressOf, type View, viewOf } from "./address.ts";

const current = signal<View>(viewOf(location));

/** The view of now; reading it in a component makes that follow. */
export const currentView = {
  get value(): View {
    return current.value;
  },
};

/** Goes to a view; `replace` leaves no step to go back to. */
export function goTo(view: View, { replace = false }: { readonly replace?: boolean } = {}): void {
  const address = addressOf(view);
  if (replace) history.replaceState(null, "", address);
  else history.pushState(null, "", address);
  current.value = viewOf(location);
  if (!replace) scrollTo(0, 0);
}

/** Follows the browser's back and forward, and a fragment typed by hand. */
export function followBrowser(): void {
  const follow = (): void => {
    current.value = viewOf(location);
  };
  addEventListener("popstate", follow);
  addEventListener("hashchange", follow);
}
