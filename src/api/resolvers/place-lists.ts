/** Q8: what happens in a place, the places below it included. */
import type { EntityType } from "../../model/entity.ts";
import { type ClaimRow, pageOfClaims, type StatementRow } from "../../query/claims.ts";
import { ALL_DOCUMENTS } from "../../query/document-lists.ts";
import type { EntityRow } from "../../query/entities.ts";
import { pageOfNaming } from "../../query/known/known-documents.ts";
import { statementsOf } from "../../query/known/known-statements.ts";
import { eachClaimOnce, entitiesIn, ofKind } from "../../query/known/tied-claims.ts";
import { type Area, membersOf } from "../../query/places/area.ts";
import { pageOfMembers } from "../../query/places/place-lists.ts";
import { NO_CONDITIONS } from "../../query/statements.ts";
import {
  connection,
  type EntityConnection,
  type ImplementedProgrammeConnection,
  type NamingDocumentConnection,
  namingEdge,
  pageRequest,
  plainConnection,
  type StatementConnection,
} from "../connection.ts";
import type { ApiContext } from "../context.ts";
import { type DatedListArgs, daysOf, isOfNow, knownAtOf, momentOf } from "../moments.ts";
import { type AreaArgs, actorsOf, areaOf, entitiesOfArea } from "./areas.ts";
import { namingIn } from "./documents-in.ts";
import { implementedAt } from "./implemented-programmes.ts";

interface Args extends DatedListArgs, AreaArgs {}

/** The programmes that the place and the bodies there carry out. */
export async function programmesInPlace(
  place: EntityRow,
  args: Args,
  context: ApiContext,
): Promise<ImplementedProgrammeConnection> {
  const page = pageRequest(args);
  const moment = momentOf(args, place);
  const area = actorsOf(await areaOf(place.id, args, moment.knownAt, context));
  const { loaders } = context;
  if (!isOfNow(moment))
    return implementedAt(
      area.members.map(({ id }) => id),
      moment,
      args,
      context,
    );
  return connection(
    await loaders.programmesIn(area, page),
    page,
    ({ cursor, value }) => ({ cursor, node: value.entity, edge: value, doers: null, certainty: null }),
    () => loaders.programmeCountIn(area, null),
  );
}

/** Statements about the place and the bodies there, by them, and by people with a post there. */
export async function statementsInPlace(
  place: EntityRow,
  args: Args,
  context: ApiContext,
): Promise<StatementConnection> {
  const page = pageRequest(args);
  const knownAt = knownAtOf(args, place);
  const conditions = daysOf(args);
  const area = actorsOf(await areaOf(place.id, args, knownAt, context));
  const { loaders } = context;
  if (knownAt !== null) {
    const found = await statementsAt(area, { ...NO_CONDITIONS, ...conditions }, knownAt, context);
    return plainConnection(pageOfClaims(found, page), page, async () => found.length);
  }
  return plainConnection(await loaders.statementsIn(area, { conditions, page }), page, () =>
    loaders.statementCountIn(area, conditions),
  );
}

async function statementsAt(
  area: Area,
  conditions: typeof NO_CONDITIONS,
  knownAt: string,
  { loaders }: ApiContext,
): Promise<readonly StatementRow[]> {
  const ids = area.members.map(({ id }) => id);
  const roles = ["SPEAKER", "ABOUT"] as const;
  const own = ids.flatMap((id) =>
    roles.map((role) => loaders.tiedClaims(id, { kind: "Statement", role, knownAt })),
  );
  const posts = (
    await Promise.all(ids.map((id) => loaders.tiedClaims(id, { kind: "Position", role: "OBJECT", knownAt })))
  ).flatMap((tied) => ofKind(tied ?? [], "Position"));
  const holders = posts.flatMap((post) =>
    entitiesIn(post, "SUBJECT").map(({ id }) => ({ id, document: post.claim.documentId })),
  );
  const said = holders.map(async ({ id, document }) => {
    const tied = (await loaders.tiedClaims(id, { kind: "Statement", role: "SPEAKER", knownAt })) ?? [];
    return tied.filter(({ claim }: { readonly claim: ClaimRow }) => claim.documentId === document);
  });
  const tied = (await Promise.all([...own, ...said])).flatMap((claims) => claims ?? []);
  return statementsOf(eachClaimOnce(tied), conditions);
}

/** The bodies there, or the places below. */
export async function membersInPlace(
  type: EntityType,
  place: EntityRow,
  args: Args,
  context: ApiContext,
): Promise<EntityConnection> {
  const knownAt = knownAtOf(args, place);
  const area = membersOf(await areaOf(place.id, args, knownAt, context), [type]);
  return membersList(area, knownAt, args, context);
}

/** The events that take place there, and those that bodies there take part in. */
export async function eventsInPlace(
  place: EntityRow,
  args: Args,
  context: ApiContext,
): Promise<EntityConnection> {
  const knownAt = knownAtOf(args, place);
  const area = await areaOf(place.id, args, knownAt, context);
  const actors = actorsOf(area).members.map(({ id }) => id);
  const joined = await Promise.all(actors.map((id) => eventsOf(id, knownAt, context)));
  const ids = [...membersOf(area, ["Event"]).members.map(({ id }) => id), ...joined.flat()];
  const members = [...new Set(ids)].map((id) => ({ id, type: "Event" as const }));
  return membersList({ owner: place.id, members }, knownAt, args, context);
}

async function eventsOf(
  id: string,
  knownAt: string | null,
  { loaders }: ApiContext,
): Promise<readonly string[]> {
  if (knownAt === null) return (await loaders.eventsOf(id)) ?? [];
  const tied = (await loaders.tiedClaims(id, { kind: "Relation", role: "SUBJECT", knownAt })) ?? [];
  return ofKind(tied, "Relation")
    .filter(({ claim }) => claim.relation === "PARTICIPATES_IN")
    .flatMap((one) => entitiesIn(one, "OBJECT"))
    .flatMap(({ id: event, type }) => (type === "Event" ? [event] : []));
}

async function membersList(
  area: Area,
  knownAt: string | null,
  args: Args,
  context: ApiContext,
): Promise<EntityConnection> {
  const page = pageRequest(args);
  const members = area.members.filter(({ id }) => id !== area.owner);
  if (knownAt === null)
    return plainConnection(
      await context.loaders.membersIn({ ...area, members }, page),
      page,
      async () => members.length,
    );
  const types = [...new Set(members.map(({ type }) => type))];
  const found = await entitiesOfArea(area, types, knownAt, context);
  return plainConnection(pageOfMembers(found, page), page, async () => found.length);
}

/** The documents that mention the place, or a place, body or event there. */
export async function documentsInPlace(
  place: EntityRow,
  args: Args,
  context: ApiContext,
): Promise<NamingDocumentConnection> {
  const page = pageRequest(args);
  const knownAt = knownAtOf(args, place);
  const conditions = { ...ALL_DOCUMENTS, ...daysOf(args) };
  const area = membersOf(await areaOf(place.id, args, knownAt, context), ["Place", "Organization", "Event"]);
  const { loaders } = context;
  if (knownAt !== null) {
    const found = await namingIn(area, conditions, knownAt, context);
    return connection(pageOfNaming(found, page), page, namingEdge, async () => found.length);
  }
  return connection(await loaders.documentsIn(area, { conditions, page }), page, namingEdge, () =>
    loaders.documentCountIn(area, conditions),
  );
}
