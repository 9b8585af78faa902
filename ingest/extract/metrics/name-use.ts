/** How the names of an article are used where they stand: told once for each mention. */
import type { Mention } from "../../../src/model/mention.ts";
import { POLICY_TERMS } from "../programmes/policy-terms.ts";
import { isAreaWord } from "../relations/area-words.ts";
import { type Cue, isAttribute, isTaken } from "./cues.ts";

/**
 * What sort of subject a name makes; 全市 is an area, 某市 a place. A goal is a national plan, campaign or
 * reform (乡村振兴): much is done in its name, and little of it is counted as its own.
 */
export type Kind = "reported" | "goal" | "body" | "place" | "area" | "person";

export interface NameUse {
  /** Equal for mentions of one name; 全市 and 我市 mean the same place. */
  readonly key: string;
  readonly kind: Kind;
  /** The same, but for a name that is an attribute of what is counted. */
  readonly manner: Kind | "attribute";
  /** Whether a verb of carrying out takes it, and it is no attribute. */
  readonly taken: boolean;
  /** Whether the article has the name often. */
  readonly often: boolean;
  /** Whether no other name of its kind stands in the article. */
  readonly sole: boolean;
  readonly text: string;
}

const OFTEN = 3;

/** How each mention is used, in the order of the mentions. */
export function namesInUse(text: string, mentions: readonly Mention[]): readonly NameUse[] {
  const keys = mentions.map(keyOf);
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const namesOfKind = new Map<Kind, Set<string>>();
  mentions.forEach((mention, index) => {
    const names = namesOfKind.get(kindOf(mention)) ?? new Set();
    namesOfKind.set(kindOf(mention), names.add(keys[index] ?? ""));
  });
  return mentions.map((mention, index) => {
    const key = keys[index] ?? "";
    const kind = kindOf(mention);
    const told = kind === "reported" || kind === "goal";
    const attribute = told && isAttribute(text, mention.span);
    return {
      key,
      kind,
      manner: attribute ? "attribute" : kind,
      taken: told && !attribute && isTaken(text, mention.span),
      often: (counts.get(key) ?? 0) >= OFTEN,
      sole: namesOfKind.get(kind)?.size === 1,
      text: mention.text,
    };
  });
}

function keyOf(mention: Mention): string {
  return isAreaWord(mention) ? `area|${mention.text.charAt(1)}` : `${mention.type}|${mention.text}`;
}

function kindOf(mention: Mention): Kind {
  const { type } = mention;
  if (isAreaWord(mention)) return "area";
  if (type === "Organization") return "body";
  if (type === "Place") return "place";
  if (type === "Person") return "person";
  return type === "Programme" && isGoal(mention.text) ? "goal" : "reported";
}

function isGoal(name: string): boolean {
  const kind = POLICY_TERMS.get(name);
  return kind === "plan" || kind === "campaign";
}

const KINDS = ["reported", "goal", "attribute", "body", "place", "area", "person"] as const;
const PLACES = [
  "own",
  "last",
  "earlier",
  "behind",
  "later",
  "acting",
  "acted",
  "semicolon",
  "sentence before",
  "paragraph",
  "other paragraph",
  "headline",
  "topic",
  "elsewhere",
  "often",
  "sole",
  "deed",
  "opens",
  "nearest",
  "kept",
  "kept on",
  "time",
  "money",
  "share",
  "people",
  "rank",
  "change",
] as const;

/** Where a name stands seen from the figure, and what else is said of its kind. */
export type Place = (typeof PLACES)[number];

/** Each cue is one string, made once: thousands of figures ask for the same few. */
const CUES = Object.fromEntries(
  PLACES.map((place) => [place, Object.fromEntries(KINDS.map((kind) => [kind, `${place} ${kind}`]))]),
) as Readonly<Record<Place, Readonly<Record<NameUse["manner"], Cue>>>>;

/** The cue that says so of a name of that kind. */
export function cueOf(place: Place, kind: NameUse["manner"]): Cue {
  return CUES[place][kind];
}
