/** The file of the access tokens: who may do what, until when. It holds hashes and no token. */
import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { type Role, roleNamed } from "../../model/role.ts";

export interface TokenEntry {
  /** 8 hex digits, the middle part of the token. */
  readonly id: string;
  /** Who bears it. */
  readonly name: string;
  readonly role: Role;
  /** SHA-256 of the token, lower-case hex. */
  readonly hash: string;
  /** ISO 8601 in UTC, as the others. */
  readonly createdAt: string;
  readonly expiresAt?: string;
  readonly revokedAt?: string;
}

/** The file is damaged, or others than its owner can read or write it; says what to do. */
export class TokenFileError extends Error {
  override readonly name = "TokenFileError";
}

const MODE = 0o600;
// A lock that is older was left by a killed command.
const LOCK_LIFE_MS = 10_000;

/** All tokens of a file, the first made first; none where there is no file. @throws TokenFileError. */
export function readTokens(file: string): readonly TokenEntry[] {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return [];
  if (process.platform !== "win32" && (stats.mode & 0o077) !== 0)
    throw new TokenFileError(`${file} can be read or written by others: chmod 600 ${file}.`);
  const entries = parsed(readFileSync(file, "utf8"));
  if (!entries)
    throw new TokenFileError(
      `${file} is no list of access tokens: restore it, or remove it and make new tokens.`,
    );
  return entries;
}

/**
 * Changes the list as a whole: a reader sees the old one or the new one. Two commands at once do it one after
 * the other.
 *
 * @throws TokenFileError as readTokens, and while another command holds the file.
 */
export function changeTokens(
  file: string,
  change: (tokens: readonly TokenEntry[]) => readonly TokenEntry[],
): void {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  const lock = `${file}.lock`;
  takeLock(lock);
  try {
    const tokens = change(readTokens(file));
    const next = `${file}.new`;
    writeFileSync(next, `${JSON.stringify({ tokens }, null, 2)}\n`, { mode: MODE });
    // The mode of writeFileSync holds for new files alone.
    chmodSync(next, MODE);
    renameSync(next, file);
  } finally {
    rmSync(lock, { force: true });
  }
}

function takeLock(lock: string): void {
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  if (age > LOCK_LIFE_MS) rmSync(lock, { force: true });
  try {
    closeSync(openSync(lock, "wx", MODE));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new TokenFileError(`${lock}: another command changes the tokens now; give yours again.`);
  }
}

function parsed(text: string): readonly TokenEntry[] | undefined {
  try {
    const { tokens } = JSON.parse(text) as { tokens?: unknown };
    return Array.isArray(tokens) && tokens.every(isEntry) ? tokens : undefined;
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is TokenEntry {
  if (typeof value !== "object" || value === null) return false;
  const { id, name, role, hash, createdAt, expiresAt, revokedAt } = value as Record<string, unknown>;
  return (
    [id, name, hash, createdAt].every((one) => typeof one === "string") &&
    [expiresAt, revokedAt].every((one) => one === undefined || typeof one === "string") &&
    roleNamed(role) !== undefined
  );
}
