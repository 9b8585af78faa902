/** What changed, for those who hear the page: read out once. */
import { signal } from "@preact/signals";

export const announced = signal("");

export function announce(text: string): void {
  announced.value = text;
}
