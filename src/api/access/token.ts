/** Access tokens: 256 random bits behind an id. What is kept of one is the id and a hash, which give nobody access. */
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

// The prefix lets scanners of leaked secrets know one.
const FORM = /^pgt_([0-9a-f]{8})_([A-Za-z0-9_-]{43})$/;
const ID_BYTES = 4;
const SECRET_BYTES = 32;

export interface NewToken {
  /** 8 hex digits; says nothing of the secret. */
  readonly id: string;
  /** What a caller sends. It is shown once. */
  readonly token: string;
  /** SHA-256 of the token, lower-case hex. */
  readonly hash: string;
}

/** A token that nobody has. */
export function makeToken(): NewToken {
  const id = randomBytes(ID_BYTES).toString("hex");
  const token = `pgt_${id}_${randomBytes(SECRET_BYTES).toString("base64url")}`;
  return { id, token, hash: hashOf(token) };
}

/** The id in a token; undefined where it has not the form of one. */
export function idOf(token: string): string | undefined {
  return FORM.exec(token)?.[1];
}

/**
 * Whether a token is the one of a hash. A plain hash is enough: a secret of 256 random bits cannot be guessed
 * from a list. The time does not depend on where the two differ.
 */
export function fits(token: string, hash: string): boolean {
  const [one, other] = [Buffer.from(hashOf(token), "hex"), Buffer.from(hash, "hex")];
  return one.length === other.length && timingSafeEqual(one, other);
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
