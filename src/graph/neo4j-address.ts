/** Takes the address of a Neo4j store apart. */
import neo4j, { type AuthToken } from "neo4j-driver";
import { StoreAddressError } from "./errors.ts";

const SCHEMES = ["neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"];
const FORM = "neo4j://user:password@host:7687/database";

export interface Neo4jConnection {
  /** For the driver: scheme, host and port. */
  readonly url: string;
  /** undefined: the server asks for none. */
  readonly auth: AuthToken | undefined;
  /** undefined: the user's own default database. */
  readonly database: string | undefined;
  /** For people: the address without the password. */
  readonly shown: string;
}

/** Whether an address names a Neo4j store. */
export function isNeo4jAddress(address: string): boolean {
  return SCHEMES.includes(address.slice(0, Math.max(0, address.indexOf("://"))));
}

/**
 * Reads `neo4j://user:password@host:7687/database`. Schemes: neo4j (routing), bolt (one server), each also
 * with +s (TLS) or +ssc (TLS with a certificate of its own). User and database may be left out.
 *
 * @throws StoreAddressError, which never shows the password.
 */
export function connectionOf(address: string): Neo4jConnection {
  // A password that holds / # or ? cuts the address in the wrong place; then it must not be shown in part either.
  const wrong = (what: string): StoreAddressError =>
    new StoreAddressError(
      `The Neo4j address ${what}: give ${FORM}, with / # ? @ : % in the password percent-encoded.`,
    );
  if (!(isNeo4jAddress(address) && URL.canParse(address))) throw wrong("cannot be read");
  const url = new URL(address);
  const database = decode(url.pathname.slice(1));
  const user = decode(url.username);
  const password = decode(url.password);
  if (database === undefined || user === undefined || password === undefined)
    throw wrong("has a % that encodes nothing");
  if (url.hostname === "") throw wrong("names no host");
  if (database.includes("/") || url.hash !== "" || url.search !== "")
    throw wrong("goes on behind the database");
  const path = database === "" ? "" : `/${database}`;
  return {
    url: `${url.protocol}//${url.host}`,
    auth: user === "" ? undefined : neo4j.auth.basic(user, password),
    database: database === "" ? undefined : database,
    shown: `${url.protocol}//${user === "" ? "" : `${user}@`}${url.host}${path}`,
  };
}

/** Percent-decodes; undefined where a `%` encodes nothing. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
