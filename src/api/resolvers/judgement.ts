import { compareText } from "../../model/compare-text.ts";
import { eachOnce } from "../../model/each-once.ts";
import { idKind } from "../../model/ids.ts";
import { stoodAt } from "../../model/moment.ts";
import type { JudgementRow } from "../../query/judgements.ts";
import { shown } from "../../query/known/tied-claims.ts";
import type { MentionRow } from "../../query/mentions.ts";
import type { ApiContext } from "../context.ts";
import type { JudgementResolvers, JudgementSideResolvers } from "../schema-types.ts";

export const Judgement: JudgementResolvers = {
  left: ({ leftId, knownAt }, _args, context) => side(leftId, knownAt ?? null, context),
  right: ({ rightId, knownAt }, _args, context) => side(rightId, knownAt ?? null, context),
};

export const JudgementSide: JudgementSideResolvers = {
  __resolveType: (side) => ("entity" in side ? "Mention" : "Reference"),
};

/**
 * Decisions about mentions or the mentions that head their groups, each once, the first decided first.
 *
 * @param knownAt those that counted at this instant, also where they were undone since; now where it is null.
 */
export async function judgementsOf(
  mentions: readonly MentionRow[],
  knownAt: string | null,
  { loaders }: ApiContext,
): Promise<readonly JudgementRow[]> {
  const ids = [...new Set(mentions.flatMap(({ id, head }) => [id, head]))];
  const tied = (await Promise.all(ids.map(loaders.judgementsOf))).flatMap((rows) => rows ?? []);
  const undone = knownAt === null ? [] : await Promise.all(ids.map(loaders.undoneJudgementsOf));
  const found = [...tied, ...undone.flatMap((rows) => rows ?? [])]
    .filter((row) => knownAt === null || stoodAt(row, knownAt))
    .map((row) => shown(row, knownAt));
  return [...eachOnce(found, ({ id }) => id)].sort(
    (left, right) => compareText(left.recordedAt, right.recordedAt) || compareText(left.id, right.id),
  );
}

async function side(id: string, knownAt: string | null, { loaders }: ApiContext) {
  if (idKind(id) === "reference") return (await loaders.reference(id)) ?? null;
  return (await (knownAt === null ? loaders.mention(id) : loaders.mentionAt(id, knownAt))) ?? null;
}
