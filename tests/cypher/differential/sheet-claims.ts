/** Random claims about the mentions of a sheet. Whether they make sense is no matter to the store. */
import { CLAIM_KINDS, type Claim, type ClaimKind, type MentionIndex } from "../../../src/model/claim.ts";
import type { PartialDate } from "../../../src/model/date.ts";
import type { SegmentedPage } from "../../../src/model/document.ts";
import type { EntityType, StatedRelationType } from "../../../src/model/entity.ts";
import type { Mention } from "../../../src/model/mention.ts";
import { DAYS, TITLES } from "./case-draft.ts";
import type { Random } from "./random.ts";

/** Relations and statements come more often: of these there are edges to add up. */
const KINDS: readonly ClaimKind[] = [...CLAIM_KINDS, "Relation", "Relation", "Statement"];

interface ClaimGround {
  readonly mentions: readonly Mention[];
  readonly page: SegmentedPage;
  readonly relation: StatedRelationType;
  readonly random: Random;
}

export function drawClaims(ground: ClaimGround): Claim[] {
  const { mentions, random } = ground;
  if (mentions.length === 0) return [];
  return Array.from({ length: 6 + random.whole(4) }, () => drawClaim(ground));
}

function drawClaim(ground: ClaimGround): Claim {
  const { mentions, page, relation, random } = ground;
  const article = random.pick(mentions).article;
  const span = random.pick(page.articles[article]?.sentences ?? []);
  const validFrom = random.chance(0.5) ? drawDate(random) : undefined;
  const base = { article, span, confidence: random.pick([0.4, 0.8]), ...(validFrom && { validFrom }) };
  const [left, right] = drawSides(ground);
  switch (random.pick(KINDS)) {
    case "Statement": {
      const about = random.chance(0.9) ? [...new Set([right, random.whole(mentions.length)])] : [];
      return {
        ...base,
        kind: "Statement",
        mode: "direct",
        about,
        ...(random.chance(0.9) && { speaker: left }),
      };
    }
    case "Position": {
      const body = random.chance(0.9) ? { organization: right } : {};
      const title = random.pick(random.chance(0.8) ? TITLES.slice(0, 1) : TITLES);
      return { ...base, kind: "Position", person: left, ...body, title, titleSpan: span, status: "current" };
    }
    case "Metric":
      return {
        ...base,
        kind: "Metric",
        subject: left,
        indicator: "办件量",
        value: random.whole(100) / 4,
        unit: "件",
      };
    default:
      return { ...base, kind: "Relation", relation, from: left, to: right };
  }
}

/** Mostly a person and a programme: an edge grows only where claims of several documents join the same two. */
function drawSides({ mentions, random }: ClaimGround): [MentionIndex, MentionIndex] {
  const draw = (type?: EntityType): MentionIndex => {
    const fitting = mentions.flatMap((mention, index) => (mention.type === type ? [index] : []));
    if (fitting.length === 0) return random.whole(mentions.length);
    return random.chance(0.5) ? (fitting[0] ?? 0) : random.pick(fitting);
  };
  return random.chance(0.6) ? [draw("Person"), draw("Programme")] : [draw(), draw()];
}

/** A day, or none. */
export function drawDate(random: Random): PartialDate | undefined {
  const [earliest = "", latest = ""] = [random.pick(DAYS), random.pick(DAYS)].sort();
  return random.chance(0.8) ? { text: `${earliest}/${latest}`, earliest, latest } : undefined;
}
