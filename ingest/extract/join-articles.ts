/** Puts the articles of a page together: one list of mentions, and claims that point into it. */
import type { Claim } from "../../src/model/claim.ts";
import type { Mention } from "../../src/model/mention.ts";

/** What was found in one article; indexes in its claims are indexes into its own mentions. */
export interface ArticleReading {
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
}

/** The readings of a page's articles as one; indexes in claims are moved to the joined list. */
export function joinArticles(articles: readonly ArticleReading[]): ArticleReading {
  const mentions: Mention[] = [];
  const claims: Claim[] = [];
  for (const article of articles) {
    const offset = mentions.length;
    for (const mention of article.mentions) mentions.push(mention);
    for (const claim of article.claims) claims.push(offset === 0 ? claim : moved(claim, offset));
  }
  return { mentions, claims };
}

function moved(claim: Claim, by: number): Claim {
  switch (claim.kind) {
    case "Statement": {
      const about = claim.about.map((index) => index + by);
      return { ...claim, about, ...(claim.speaker !== undefined && { speaker: claim.speaker + by }) };
    }
    case "Position":
      return {
        ...claim,
        person: claim.person + by,
        ...(claim.organization !== undefined && { organization: claim.organization + by }),
      };
    case "Relation":
      return { ...claim, from: claim.from + by, to: claim.to + by };
    case "Metric":
      return { ...claim, subject: claim.subject + by };
  }
}
