import { idKind } from "../../model/ids.ts";
import { compareText } from "../../query/compare-text.ts";
import type { JudgementRow } from "../../query/judgements.ts";
import type { MentionRow } from "../../query/mentions.ts";
import type { ApiContext } from "../context.ts";
import type { JudgementResolvers, JudgementSideResolvers } from "../schema-types.ts";

export const Judgement: JudgementResolvers = {
  left: ({ leftId }, _args, context) => side(leftId, context),
  right: ({ rightId }, _args, context) => side(rightId, context),
};

export const JudgementSide: JudgementSideResolvers = {
  __resolveType: (side) => ("entity" in side ? "Mention" : "Reference"),
};

/** Decisions about mentions or the mentions that head their groups, each once, the first decided first. */
export async function judgementsOf(
  mentions: readonly MentionRow[],
  { loaders }: ApiContext,
): Promise<readonly JudgementRow[]> {
  const ids = [...new Set(mentions.flatMap(({ id, head }) => [id, head]))];
  const found = (await Promise.all(ids.map(loaders.judgementsOf))).flatMap((rows) => rows ?? []);
  return [...new Map(found.map((row) => [row.id, row])).values()].sort(
    (left, right) => compareText(left.recordedAt, right.recordedAt) || compareText(left.id, right.id),
  );
}

async function side(id: string, { loaders }: ApiContext) {
  return (await (idKind(id) === "reference" ? loaders.reference(id) : loaders.mention(id))) ?? null;
}
