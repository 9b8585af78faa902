/** Who calls: the tokens of the file, as they are at the time of each request. */
import { statSync } from "node:fs";
import { messageOf } from "../../model/message-of.ts";
import type { Role } from "../../model/role.ts";
import type { Log } from "../log.ts";
import { fits, idOf } from "./token.ts";
import { readTokens, type TokenEntry } from "./token-book.ts";

/** The caller of a request, by its token. */
export interface Viewer {
  /** Id of the token. */
  readonly token: string;
  readonly name: string;
  readonly role: Role;
  /** ISO 8601 in UTC; null for never. */
  readonly expiresAt: string | null;
}

export interface Tokens {
  /** Whether there is a token that counts now. */
  any(): boolean;
  /** Whose the token is; undefined where it is unknown, expired or revoked. */
  viewerOf(token: string): Viewer | undefined;
}

/** No tokens at all. */
export const NO_TOKENS: Tokens = { any: () => false, viewerOf: () => undefined };

// Compared with where no token has the id, so that a refusal takes the same time.
const NOBODY = "0".repeat(64);

/**
 * The tokens of a file. A change of the file holds from the next request on; one that cannot be read any more
 * lets nobody in, and `log` is told why.
 *
 * @param now gives the time, in milliseconds.
 */
export function tokensIn(file: string, log: Log, now: () => number = Date.now): Tokens {
  let seen = "";
  let entries: readonly TokenEntry[] = [];
  const current = (): readonly TokenEntry[] => {
    const stats = statSync(file, { throwIfNoEntry: false });
    const version = stats ? `${stats.ino} ${stats.mtimeMs} ${stats.size} ${stats.mode}` : "";
    if (version === seen) return entries;
    seen = version;
    try {
      entries = readTokens(file);
    } catch (error) {
      entries = [];
      log(`tokens: nobody is let in: ${messageOf(error)}`);
    }
    return entries;
  };
  return {
    any: () => current().some((entry) => counts(entry, now())),
    viewerOf: (token) => {
      const entry = current().find(({ id }) => id === idOf(token));
      const isTheirs = fits(token, entry?.hash ?? NOBODY);
      return entry && isTheirs && counts(entry, now()) ? viewer(entry) : undefined;
    },
  };
}

/** Whether a token is neither revoked nor expired. */
export function counts({ expiresAt, revokedAt }: TokenEntry, now: number): boolean {
  return revokedAt === undefined && (expiresAt === undefined || Date.parse(expiresAt) > now);
}

function viewer({ id, name, role, expiresAt }: TokenEntry): Viewer {
  return { token: id, name, role, expiresAt: expiresAt ?? null };
}
