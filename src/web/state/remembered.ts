/** Choices that outlive the visit. A browser that stores nothing (private windows, policies) forgets them, no more. */

/** What was remembered, or null. */
export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(`policygraph.${name}`);
  } catch {
    return null;
  }
}

/** @returns whether it will be there at the next visit. */
export function remember(name: string, value: string): boolean {
  try {
    localStorage.setItem(`policygraph.${name}`, value);
    return true;
  } catch {
    return false;
  }
}
