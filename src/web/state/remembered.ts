/** Choices that outlive the visit. A browser that stores nothing (private windows, policies) forgets them, no more. */

/** What was remembered, or null. */
export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(`policygraph.${name}`);
  } catch {
    return null;
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`policygraph.${name}`, value);
  } catch {
    // Stays for this visit.
  }
}
