/** The course of a programme. */
import { evidenceOfMention } from "../../query/evidence.ts";
import { timelineOf as itemsOf, mentionBoundsIn } from "../../query/known/known-timeline.ts";
import { boundsWithin, pageOfTimeline, type TimelineRow } from "../../query/timeline.ts";
import { pageRequest, plainConnection, type TimelineConnection } from "../connection.ts";
import type { ApiContext } from "../context.ts";
import { type DatedListArgs, daysOf, knownAtOf, type Owner } from "../moments.ts";
import type { TimelineItemResolvers } from "../schema-types.ts";
import { claimFields } from "./claim.ts";
import { documentsAround } from "./known-entity.ts";
import { documentOf } from "./printed-in.ts";

/** What happened to a programme, the earliest first. */
export async function timelineOf(
  programme: Owner,
  args: DatedListArgs,
  context: ApiContext,
): Promise<TimelineConnection> {
  const page = pageRequest(args);
  const between = daysOf(args);
  const knownAt = knownAtOf(args, programme);
  if (knownAt !== null) return timelineAt(programme.id, between, { page, knownAt }, context);
  const { loaders } = context;
  const bounds = boundsWithin((await loaders.mentionBounds(programme.id)) ?? [], between);
  const claims = await loaders.timelineOf(programme.id, { bounds: between, page });
  return plainConnection(
    pageOfTimeline(claims, bounds, page),
    page,
    async () => ((await loaders.timelineCountOf(programme.id, between)) ?? 0) + bounds.length,
  );
}

const ROLES = [
  { kind: "Statement", role: "ABOUT" },
  { kind: "Relation", role: "SUBJECT" },
  { kind: "Relation", role: "OBJECT" },
  { kind: "Metric", role: "SUBJECT" },
] as const;

async function timelineAt(
  programme: string,
  between: ReturnType<typeof daysOf>,
  { page, knownAt }: { readonly page: ReturnType<typeof pageRequest>; readonly knownAt: string },
  context: ApiContext,
): Promise<TimelineConnection> {
  const { loaders } = context;
  const tied = await Promise.all(
    ROLES.map((wanted) => loaders.tiedClaims(programme, { ...wanted, knownAt })),
  );
  const mentions = (await loaders.mentionsOfAt(programme, knownAt)) ?? [];
  const items: readonly TimelineRow[] = [
    ...itemsOf(
      tied.flatMap((claims) => claims ?? []),
      between,
    ),
    ...boundsWithin(mentionBoundsIn(mentions, await documentsAround(mentions, context)), between),
  ];
  return plainConnection(pageOfTimeline(undefined, items, page), page, async () => items.length);
}

export const TimelineItem: TimelineItemResolvers = {
  text: ({ of }) => of.text,
  claim: ({ of }) => ("extractor" in of ? of : null),
  mention: ({ of }) => ("extractor" in of ? null : of),
  document: ({ of }, args, context) => documentOf(of, args, context),
  evidence: async ({ of }, args, context) => {
    if ("extractor" in of) return claimFields.evidence(of, args, context);
    const passage = await context.loaders.mentionPassage(of.id);
    if (passage === undefined) throw new TypeError(`mention ${of.id} stands in no sentence`);
    return evidenceOfMention(of, passage);
  },
};
