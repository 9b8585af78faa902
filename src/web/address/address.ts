/** Every view has an address, and the address alone tells what is shown: it can be sent to somebody else. */
import type { EntityType } from "../questions/questions.ts";

/** A day and an instant that answers are asked for; left out: as it is now. */
export interface Moment {
  /** A day, `YYYY-MM-DD`. */
  readonly asOf?: string;
  /** An instant, ISO 8601. */
  readonly knownAt?: string;
}

/** A place in a document's text: half-open, in UTF-16 units of the text as read. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Which statements of an entity are shown: those about one thing, of a time. */
export interface Narrowing {
  /** Id of what they are about. */
  readonly about?: string;
  /** First day, `YYYY-MM-DD`. */
  readonly from?: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly to?: string;
}

export type View = (
  | { readonly page: "start" }
  | { readonly page: "search"; readonly words: string; readonly type?: EntityType }
  | ({ readonly page: "entity"; readonly type: EntityType; readonly id: string } & Narrowing)
  /** What two have in common, or the ways between them: both ids. */
  | { readonly page: "common" | "paths"; readonly of: readonly [string, string] }
  | { readonly page: "document"; readonly id: string; readonly at?: Stretch }
  | { readonly page: "claim"; readonly id: string }
  /** `state` is the graph's own: its ids, filters and camera, as graph/ writes it. */
  | { readonly page: "graph"; readonly state: string }
  | { readonly page: "review" }
  | { readonly page: "ingest" }
  | { readonly page: "unknown"; readonly path: string }
) &
  Moment;

const ENTITY_PATHS: Readonly<Record<EntityType, string>> = {
  PERSON: "person",
  ORGANIZATION: "organization",
  PLACE: "place",
  PROGRAMME: "programme",
  POLICY_DOCUMENT: "policy-document",
  EVENT: "event",
};

/** The view that an address names. Everything that no view has is `unknown`. */
export function viewOf(address: Pick<URL, "pathname" | "search" | "hash">): View {
  const asked = new URLSearchParams(address.search);
  const [first = "", id = "", ...more] = address.pathname.split("/").slice(1).map(decoded);
  const named =
    more.length > 0
      ? undefined
      : id === ""
        ? plainView(first, address.hash, asked)
        : viewWithId(first, id, address.hash, asked);
  return named ? { ...named, ...momentIn(asked) } : { page: "unknown", path: address.pathname };
}

function plainView(first: string, hash: string, asked: URLSearchParams): View | undefined {
  switch (first) {
    case "":
      return { page: "start" };
    case "search":
      return { page: "search", words: asked.get("q") ?? "", ...typeIn(asked) };
    case "graph":
      return { page: "graph", state: hash.replace(/^#/, "") };
    case "common":
    case "paths": {
      const [one = "", other = ""] = asked.getAll("of");
      return { page: first, of: [one, other] };
    }
    case "review":
    case "ingest":
      return { page: first };
    default:
      return undefined;
  }
}

function viewWithId(first: string, id: string, hash: string, asked: URLSearchParams): View | undefined {
  if (first === "document") return { page: "document", id, ...stretchIn(hash) };
  if (first === "claim") return { page: "claim", id };
  const type = typeOfPath(first);
  return type && { page: "entity", type, id, ...narrowingIn(asked) };
}

/** The address of a view: path, question and fragment. */
export function addressOf(view: View): string {
  const asked = new URLSearchParams(askedBy(view));
  if (view.asOf) asked.set("asOf", view.asOf);
  if (view.knownAt) asked.set("knownAt", view.knownAt);
  const question = asked.size > 0 ? `?${asked}` : "";
  return pathOf(view) + question + fragmentOf(view);
}

function askedBy(view: View): string[][] {
  switch (view.page) {
    case "search":
      return [["q", view.words], ...(view.type ? [["type", ENTITY_PATHS[view.type]]] : [])];
    case "entity":
      return (["about", "from", "to"] as const).flatMap((name) => (view[name] ? [[name, view[name]]] : []));
    case "common":
    case "paths":
      return view.of.map((id) => ["of", id]);
    default:
      return [];
  }
}

function pathOf(view: View): string {
  switch (view.page) {
    case "start":
      return "/";
    case "entity":
      return `/${ENTITY_PATHS[view.type]}/${encodeURIComponent(view.id)}`;
    case "document":
    case "claim":
      return `/${view.page}/${encodeURIComponent(view.id)}`;
    case "unknown":
      return view.path;
    default:
      return `/${view.page}`;
  }
}

function fragmentOf(view: View): string {
  if (view.page === "graph" && view.state !== "") return `#${view.state}`;
  if (view.page === "document" && view.at) return `#${view.at.start}-${view.at.end}`;
  return "";
}

function typeOfPath(path: string): EntityType | undefined {
  return (Object.keys(ENTITY_PATHS) as EntityType[]).find((type) => ENTITY_PATHS[type] === path);
}

function typeIn(asked: URLSearchParams): { readonly type?: EntityType } {
  const type = typeOfPath(asked.get("type") ?? "");
  return type ? { type } : {};
}

function stretchIn(hash: string): { readonly at?: Stretch } {
  const [, start, end] = /^#(\d{1,9})-(\d{1,9})$/.exec(hash) ?? [];
  return start === undefined || end === undefined || Number(end) < Number(start)
    ? {}
    : { at: { start: Number(start), end: Number(end) } };
}

function narrowingIn(asked: URLSearchParams): Narrowing {
  const [about, from, to] = [asked.get("about"), asked.get("from"), asked.get("to")];
  return { ...(about && { about }), ...(isDay(from) && { from }), ...(isDay(to) && { to }) };
}

function isDay(text: string | null): text is string {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function momentIn(asked: URLSearchParams): Moment {
  const [asOf, knownAt] = [asked.get("asOf"), asked.get("knownAt")];
  return {
    ...(isDay(asOf) && { asOf }),
    ...(knownAt !== null && !Number.isNaN(Date.parse(knownAt)) && { knownAt }),
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
