/** Who talked about what, from both sides. */
import type { EntityType } from "../../model/entity.ts";
import type { TalkConditions } from "../../query/talk.ts";
import { connection, pageRequest, type TalkedAboutConnection } from "../connection.ts";
import type { ApiContext } from "../context.ts";

interface Args {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Who talked about an entity; only speakers of a type, where one is given. */
export async function speakersAbout(
  entity: { readonly id: string },
  type: EntityType | null,
  args: Args,
  { loaders }: ApiContext,
): Promise<TalkedAboutConnection> {
  const page = pageRequest(args);
  const conditions: TalkConditions = { type, from: args.from ?? null, to: args.to ?? null };
  return connection(
    await loaders.speakersAbout(entity.id, { conditions, page }),
    page,
    ({ cursor, value }) => ({
      cursor,
      node: value.entity,
      edge: value,
      owner: entity.id,
      ownerIs: "about" as const,
      conditions,
    }),
    () => loaders.speakerCountAbout(entity.id, conditions),
  );
}

/** The programmes that a speaker talked about. */
export async function programmesTalkedAbout(
  speaker: { readonly id: string },
  args: Args,
  { loaders }: ApiContext,
): Promise<TalkedAboutConnection> {
  const page = pageRequest(args);
  const conditions: TalkConditions = { type: "Programme", from: args.from ?? null, to: args.to ?? null };
  return connection(
    await loaders.talkedAboutBy(speaker.id, { conditions, page }),
    page,
    ({ cursor, value }) => ({
      cursor,
      node: value.entity,
      edge: value,
      owner: speaker.id,
      ownerIs: "speaker" as const,
      conditions,
    }),
    () => loaders.talkedAboutCountBy(speaker.id, conditions),
  );
}
