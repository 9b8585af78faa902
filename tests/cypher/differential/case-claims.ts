/** The claims of a graph case. */
import type { Value } from "../../../src/graph/port.ts";
import { ACTS, add, DAYS, type Draft, join, MODES, maybe, STATED, TIMES, TITLES } from "./case-draft.ts";
import type { Random } from "./random.ts";

const STATUSES = ["current", "former", "appointed", "removed"];
const CLAIM_KINDS = ["Statement", "Position", "Relation", "Metric"];

interface ClaimPlace {
  readonly document: string;
  readonly article: string;
  readonly number: string;
  readonly passages: readonly string[];
  readonly mentions: readonly string[];
}

// After all that a draw of times asks for.
const LATER = "2026-02-01T00:00:00.000Z";

/** Adds a claim with its evidence and roles; now and then a twin. */
export function addClaim(draft: Draft, { document, article, number, passages, mentions }: ClaimPlace): void {
  const { random } = draft;
  const kind = random.pick(CLAIM_KINDS);
  // Few places, so that claims of one article begin at the same one.
  const start = random.pick([0, 7, 12]);
  const [earliest = "", latest = ""] = [random.pick(DAYS), random.pick(DAYS)].sort();
  const dated = random.chance(0.8);
  const nth = draft.nodes.length;
  const id = add(draft, ["Claim", kind], `clm_${number}`, {
    document,
    article,
    kind,
    start,
    end: start + 5,
    text: random.pick(["推进一件事改革", "建设医共体", "王明介绍情况"]),
    confidence: random.pick([0.4, 0.8]),
    extractor: random.pick(["x/1", "x/2", "x/1+correction:cor_0"]),
    recordedAt: TIMES[nth % TIMES.length] ?? null,
    retractedAt: random.chance(0.2) ? (TIMES[(nth + 2) % (TIMES.length + 1)] ?? LATER) : null,
    onText: dated ? earliest : null,
    onEarliest: dated ? earliest : null,
    onLatest: dated ? latest : null,
    ...claimProperties(random, kind),
  });
  const pieces = random.some(passages, 2);
  pieces.forEach((passage, ordinal) => {
    // Now and then beyond the sentence that it begins in.
    const end = start + random.pick([5, 5, 25]);
    join(draft, id, "EVIDENCED_BY", passage, { ordinal, start, end, quote: `引文${ordinal}` });
  });
  addRoles(draft, id, kind, mentions);
  if (random.chance(0.4)) addTwin(draft, id);
  if (kind === "Statement" && nth % 2 === 0) addReprint(draft, id, nth);
}

/** A claim that says the same of the same at the same place: only the ids put the two in order. */
function addTwin(draft: Draft, claim: string): void {
  const node = draft.nodes.find(({ properties }) => properties["id"] === claim);
  if (!node) throw new Error(`there is no ${claim}`);
  const { id: _, ...properties } = node.properties;
  const twin = add(draft, node.labels, `${claim}b`, properties);
  for (const edge of draft.edges.filter(({ from }) => from === claim)) {
    join(draft, twin, edge.type, edge.to, edge.properties);
  }
}

/** The statement printed again, on another day, or as a reprint of one that others made. */
function addReprint(draft: Draft, claim: string, nth: number): void {
  const node = draft.nodes.find(({ properties }) => properties["id"] === claim);
  if (!node) throw new Error(`there is no ${claim}`);
  const { id: _, ...properties } = node.properties;
  const day = DAYS[nth % DAYS.length] ?? null;
  const again = { ...properties, onText: day, onEarliest: day, onLatest: day };
  const reprint = add(draft, node.labels, `${claim}r`, again);
  for (const edge of draft.edges.filter(({ from }) => from === claim)) {
    join(draft, reprint, edge.type, edge.to, edge.properties);
  }
  const others = draft.nodes.filter(({ labels }) => labels.includes("Statement"));
  const other = nth % 6 === 0 ? others[nth % others.length]?.properties["id"] : undefined;
  join(draft, reprint, "REPRINT_OF", other === undefined || other === reprint ? claim : String(other));
}

function claimProperties(random: Random, kind: string): Record<string, Value> {
  switch (kind) {
    case "Statement":
      return { mode: random.pick(MODES), act: maybe(random, 0.6, random.pick(ACTS)), cue: "说" };
    case "Position":
      return { title: random.pick(TITLES), status: random.pick(STATUSES) };
    case "Relation":
      return { relation: random.chance(0.5) ? "IMPLEMENTS" : random.pick(STATED) };
    default:
      return { indicator: "办件量", value: random.whole(100) / 4, unit: random.pick(["件", "%"]) };
  }
}

function addRoles(draft: Draft, claim: string, kind: string, mentions: readonly string[]): void {
  const { random } = draft;
  if (kind === "Statement") {
    if (random.chance(0.9)) join(draft, claim, "SPEAKER", random.pick(mentions));
    random.some(mentions, 3).forEach((mention, ordinal) => {
      join(draft, claim, "ABOUT", mention, { ordinal });
    });
    return;
  }
  // The first mentions come more often: there has to be an order among several claims of the same two.
  const pick = (): string => random.pick(random.chance(0.4) ? mentions.slice(0, 2) : mentions);
  join(draft, claim, "SUBJECT", pick());
  if (kind !== "Metric" && random.chance(0.9)) join(draft, claim, "OBJECT", pick());
}
