/** Values that callers with bad intent hand over, by the type of the argument. */
import { type GraphQLNamedInputType, isEnumType } from "graphql";
import type { ArgumentSite } from "./argument-sites.ts";

/** Text that means something to Cypher, to a regular expression, to a full-text index, to JavaScript or to a terminal. */
const WORDS: readonly string[] = [
  "'",
  '"',
  "`",
  "\\",
  "'}) DETACH DELETE n //",
  '"}) DETACH DELETE n //',
  "`}) DETACH DELETE n //",
  "x' OR 1=1 WITH 1 AS one MATCH (n) DETACH DELETE n RETURN 1 //",
  "\\u0027}) DETACH DELETE n //",
  "$value",
  "$ids }) MATCH (n) SET n.name = 'x' //",
  "CALL db.labels() YIELD label",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text that matters
  "${process.exit(1)}",
  "{{7*7}}",
  "__proto__",
  "constructor",
  "",
  " ",
  "\u0000",
  "a\u0000b",
  "\n\r\t",
  "\ud800",
  "\udc00县\ud800",
  "\u202e县域\u202c",
  "\ufeff",
  "e\u0301\u0301\u0301",
  "👩‍👩‍👧‍👦",
  "((((((((((",
  "(a+)+$",
  "[",
  ".*",
  "|",
  "^",
  "+-&&||!(){}[]^~*?:/",
  "../../etc/passwd",
  "<script>alert(1)</script>",
];

const LONG: readonly string[] = [
  "县".repeat(5_000),
  "a".repeat(50_000),
  "(".repeat(20_000),
  "*".repeat(20_000),
];

const DAYS: readonly string[] = [
  "0000-00-00",
  "2023-02-30",
  "9999-12-31",
  "99999-01-01",
  "2023-1-1",
  "-2023-01-01",
];
const INSTANTS: readonly string[] = [
  "-271821-04-20T00:00:00Z",
  "2023-02-30T25:61:61Z",
  "9999-12-31T23:59:59.999Z",
];
const NUMBERS: readonly unknown[] = [-1, 0, 101, 2 ** 31 - 1, -(2 ** 31), 2 ** 31, 1.5, 1e308, "1"];
const OTHERS: readonly unknown[] = [null, true, [[]], { a: { b: [1] } }];

/** A cursor as the lists write them, of whatever parts. */
function cursor(...parts: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(parts)).toString("base64url");
}

type Forge = (part: unknown) => unknown;
const wordOr =
  (word: string, number: number): Forge =>
  (part) =>
    typeof part === "number" ? number : word;

/** How the parts of a true cursor are changed: those that go on to the store come first. */
const FORGERIES: readonly Forge[] = [
  wordOr("'}) DETACH DELETE n //", 0),
  wordOr("a\u0000b", -1),
  wordOr("\ud800", 2 ** 31),
  wordOr("", -(2 ** 53)),
  wordOr("9999-99-99", 1.5),
  wordOr("县".repeat(1_000), 1e308),
  () => ({ $gt: "" }),
  () => null,
];
const NO_CURSORS: readonly string[] = [
  cursor({}),
  Buffer.from("{").toString("base64url"),
  Buffer.from("null").toString("base64url"),
  Buffer.from("[".repeat(10_000)).toString("base64url"),
  "=".repeat(1_000),
];

/** The list's own cursor, with its parts changed; of a list that gave none, none. */
function forged({ place }: ArgumentSite, { cursors }: Loot, forgeries: readonly Forge[]): readonly string[] {
  const own = cursors.get(place);
  if (own === undefined) return [];
  const [order, ...parts]: unknown[] = JSON.parse(Buffer.from(own, "base64url").toString());
  return forgeries.map((forge) => cursor(order, ...parts.map(forge)));
}

/** A cursor of each order, by its own list and by others. */
function taken({ cursors }: Loot): readonly string[] {
  const orderOf = (one: string): unknown => JSON.parse(Buffer.from(one, "base64url").toString())[0];
  return [...new Map([...cursors.values()].map((one) => [orderOf(one), one])).values()];
}

/** What an attack knows of the store. */
export interface Loot {
  /** Ids of things of every kind. */
  readonly ids: readonly string[];
  /** A cursor of each list that gave one, by its place. */
  readonly cursors: ReadonlyMap<string, string>;
}

/** How thorough an attack is: all of it, or what a store's own language is attacked by. */
export type Thoroughness = "all" | "language";

// Those that close a string, a pattern or a name of Cypher, and what no text of a database may hold.
const LANGUAGE: readonly string[] = [...WORDS.slice(0, 8), "$value", "", "a\u0000b", "\ud800", "(a+)+$"];
// All that is no value of a type is refused by one and the same code.
const FEW: readonly string[] = ["'}) DETACH DELETE n //", "\u0000", "县".repeat(5_000)];

/** The values that a place is attacked with. */
export function hostileValues(site: ArgumentSite, loot: Loot, how: Thoroughness): readonly unknown[] {
  const values =
    how === "all" ? [...wordsFor(site), ...fitting(site, loot), ...OTHERS] : languageFor(site, loot);
  if (!site.isList) return values;
  return [
    ...values,
    ...values.map((value) => [value]),
    Array(10_000).fill("x"),
    Array(200).fill(loot.ids[0]),
  ];
}

const isCursor = ({ place }: ArgumentSite): boolean => /\bafter\)$/.test(place);
/** Whether the place is in a mutation. */
export const isChange = ({ place }: ArgumentSite): boolean => place.startsWith("Mutation.");
const takesWords = (site: ArgumentSite): boolean =>
  ["String", "ID"].includes(site.type.name) && !isCursor(site);

/** A change is tried whole for each word, so that it is tried with fewer. */
function wordsFor(site: ArgumentSite): readonly string[] {
  if (!takesWords(site) || site.place.endsWith("clientMutationId)")) return FEW;
  return isChange(site) ? LANGUAGE : [...WORDS, ...LONG];
}

/** What reaches the store, and little else. */
function languageFor(site: ArgumentSite, loot: Loot): readonly unknown[] {
  if (isCursor(site)) return forged(site, loot, FORGERIES.slice(0, 4));
  if (isChange(site)) return LANGUAGE.slice(3, 5);
  return takesWords(site) ? LANGUAGE : FEW.slice(0, 1);
}

/** Values that get by the type, so that it is the resolver that has to see to them. */
function fitting(site: ArgumentSite, loot: Loot): readonly unknown[] {
  if (isCursor(site)) return [...taken(loot), ...forged(site, loot, FORGERIES), ...NO_CURSORS];
  if (isEnumType(site.type)) return [...site.type.getValues().map(({ name }) => name), "DROP"];
  return BY_TYPE[site.type.name]?.(loot.ids) ?? [];
}

const BY_TYPE: Readonly<
  Record<GraphQLNamedInputType["name"], (ids: readonly string[]) => readonly unknown[]>
> = {
  ID: (ids) => [...ids, ...ids.map((id) => `${id}'`), "ent_", "ent_00", "men_\u0000"],
  Date: () => DAYS,
  DateTime: () => INSTANTS,
  Int: () => NUMBERS,
  Boolean: () => [true, false, "true"],
};
