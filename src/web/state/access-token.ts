/** The access token of a reviewer: kept for this tab alone, and sent to this service alone. */
import { signal } from "@preact/signals";

const KEY = "policygraph.token";

export const accessToken = signal<string | null>(stored());

function stored(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}
