/** Who talked about what, from both sides. */
import type { EntityType } from "../../model/entity.ts";
import { pageOfEdges, talkOf } from "../../query/known/known-statements.ts";
import type { Page } from "../../query/page.ts";
import type { EdgeRow, TalkConditions } from "../../query/talk.ts";
import { connection, pageRequest, type TalkedAboutConnection } from "../connection.ts";
import type { ApiContext } from "../context.ts";
import { type DatedListArgs, daysOf, knownAtOf, type Owner } from "../moments.ts";

/** Who talked about an entity; only speakers of a type, where one is given. */
export function speakersAbout(
  entity: Owner,
  type: EntityType | null,
  args: DatedListArgs,
  context: ApiContext,
): Promise<TalkedAboutConnection> {
  return talk(entity, "about", conditionsOf(type, args), args, context);
}

/** The programmes that a speaker talked about. */
export function programmesTalkedAbout(
  speaker: Owner,
  args: DatedListArgs,
  context: ApiContext,
): Promise<TalkedAboutConnection> {
  return talk(speaker, "speaker", conditionsOf("Programme", args), args, context);
}

function conditionsOf(type: EntityType | null, args: DatedListArgs): TalkConditions {
  return { type, ...daysOf(args) };
}

interface List {
  readonly page: Page<EdgeRow> | undefined;
  readonly count: () => Promise<number | undefined>;
}

/** @param ownerIs what the entity is whose list it is. */
async function talk(
  owner: Owner,
  ownerIs: "speaker" | "about",
  conditions: TalkConditions,
  args: DatedListArgs,
  context: ApiContext,
): Promise<TalkedAboutConnection> {
  const request = pageRequest(args);
  const knownAt = knownAtOf(args, owner);
  const asked = { id: owner.id, ownerIs, conditions, args };
  const { page, count } =
    knownAt === null ? await talkNow(asked, context) : await talkKnown(asked, knownAt, context);
  const edgeOf = ({ cursor, value }: { cursor: string; value: EdgeRow }) => ({
    cursor,
    node: value.entity,
    edge: value,
    owner: owner.id,
    ownerIs,
    conditions,
    knownAt,
  });
  return connection(page, request, edgeOf, count);
}

interface Asked {
  readonly id: string;
  readonly ownerIs: "speaker" | "about";
  readonly conditions: TalkConditions;
  readonly args: DatedListArgs;
}

async function talkNow({ id, ownerIs, conditions, args }: Asked, { loaders }: ApiContext): Promise<List> {
  const page = pageRequest(args);
  return ownerIs === "about"
    ? {
        page: await loaders.speakersAbout(id, { conditions, page }),
        count: () => loaders.speakerCountAbout(id, conditions),
      }
    : {
        page: await loaders.talkedAboutBy(id, { conditions, page }),
        count: () => loaders.talkedAboutCountBy(id, conditions),
      };
}

async function talkKnown(
  { id, ownerIs, conditions, args }: Asked,
  knownAt: string,
  { loaders }: ApiContext,
): Promise<List> {
  const [own, other] =
    ownerIs === "about" ? (["ABOUT", "SPEAKER"] as const) : (["SPEAKER", "ABOUT"] as const);
  const tied = (await loaders.tiedClaims(id, { kind: "Statement", role: own, knownAt })) ?? [];
  const edges = talkOf(tied, other, conditions);
  return { page: pageOfEdges(edges, pageRequest(args)), count: async () => edges.length };
}
