/** The access token as the browser keeps it: for one tab, until that is closed. */
const KEY = "policygraph.token";

/** The token of this tab, or null. */
export function storedToken(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Keeps it, or forgets it where it is null. A browser that stores nothing keeps it until the page is left. */
export function storeToken(token: string | null): void {
  try {
    if (token === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, token);
  } catch {
    // Stays for this page.
  }
}
