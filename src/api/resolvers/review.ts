/** What those who judge look through: pairs that nobody has judged, and what people decided. */
import { ENTITY_TYPES, type EntityType } from "../../model/entity.ts";
import { countCorrections, findLatestCorrections } from "../../query/corrections.ts";
import { countJudgements, findLatestJudgements } from "../../query/judgements.ts";
import { pageOfPairs, reviewPairs } from "../../query/review-pairs.ts";
import {
  type CorrectionConnection,
  type JudgementConnection,
  type PageArgs,
  pageRequest,
  plainConnection,
  type ReviewPairConnection,
} from "../connection.ts";
import type { ApiContext } from "../context.ts";
import type { ReviewPairResolvers } from "../schema-types.ts";
import { shownName } from "./entity-summary.ts";

// What is judged leaves the list, so that others come into it.
const MOST_PAIRS = 200;

/** The pairs that would change the graph most if they were judged. */
export async function listReviewPairs(
  { types, ...args }: PageArgs & { readonly types?: readonly EntityType[] | null },
  { graph }: ApiContext,
): Promise<ReviewPairConnection> {
  const page = pageRequest(args);
  const pairs = await reviewPairs(graph, { types: types ?? ENTITY_TYPES, most: MOST_PAIRS });
  return plainConnection(pageOfPairs(pairs, page), page, async () => pairs.length);
}

/** What people judged. */
export async function listJudgements(args: PageArgs, { graph }: ApiContext): Promise<JudgementConnection> {
  const page = pageRequest(args);
  return plainConnection(await findLatestJudgements(graph, page), page, () => countJudgements(graph));
}

/** What people corrected. */
export async function listCorrections(args: PageArgs, { graph }: ApiContext): Promise<CorrectionConnection> {
  const page = pageRequest(args);
  return plainConnection(await findLatestCorrections(graph, page), page, () => countCorrections(graph));
}

export const ReviewPair: ReviewPairResolvers = {
  left: ({ left }, _args, context) => entityOf(left.id, context),
  right: ({ right }, _args, context) => entityOf(right.id, context),
  name: ({ left, right, name }) =>
    shownName({ name, private: left.private === true || right.private === true }),
  summaries: ({ left, right }) => [left, right],
  moveCount: ({ moves }) => moves,
};

async function entityOf(id: string, { loaders }: ApiContext) {
  const entity = await loaders.entity(id);
  if (entity === undefined) throw new TypeError(`entity ${id} of a pair is missing from the store`);
  return entity;
}
