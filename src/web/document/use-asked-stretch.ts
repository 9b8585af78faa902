/** Brings the stretch that the address names into view. */
import { useEffect } from "preact/hooks";
import type { Stretch } from "../address/address.ts";
import { announce } from "../state/announce.ts";

// Parts above that were not laid out yet may turn out longer than they were taken to be.
const SETTLED_MS = 250;

export function useAskedStretch(at: Stretch | undefined): void {
  // Each way to the address makes a stretch of its own: who asks for the same place again is led there again.
  useEffect(() => {
    if (at === undefined) return undefined;
    const show = (): void => {
      document.querySelector("[data-asked]")?.scrollIntoView({ block: "center" });
    };
    show();
    announce(document.querySelector("[data-asked]")?.textContent ?? "");
    const timer = setTimeout(show, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [at]);
}
