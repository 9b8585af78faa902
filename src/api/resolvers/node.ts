/** Anything with an id: which type it is, and how it is found. */
import { type IdKind, idKind } from "../../model/ids.ts";
import { stoodAt } from "../../model/moment.ts";
import type { ClaimRow } from "../../query/claims.ts";
import { shown } from "../../query/known/tied-claims.ts";
import type { ApiContext } from "../context.ts";
import type { NodeResolvers, ResolversTypes } from "../schema-types.ts";

type NodeRow = Awaited<ResolversTypes["Node"]>;

/**
 * Anything by its id; null where nothing has it, and for kinds that the contract does not show.
 *
 * @param knownAt as it was known at this instant, null where it was not known then; now where it is null.
 */
export async function findNode(
  id: string,
  knownAt: string | null,
  context: ApiContext,
): Promise<NodeRow | null> {
  return knownAt === null ? findNow(id, context) : findThen(id, knownAt, context);
}

async function findThen(id: string, knownAt: string, context: ApiContext): Promise<NodeRow | null> {
  const { loaders } = context;
  const kind = idKind(id);
  if (kind === "entity") return (await loaders.entityAt(id, knownAt)) ?? null;
  if (kind === "claim") return findClaim(id, knownAt, context);
  if (kind === "document") return findDocument(id, knownAt, context);
  if (kind === "mention") {
    const mention = await loaders.mentionAt(id, knownAt);
    const document = mention && (await findDocument(mention.documentId, knownAt, context));
    return document ? mention : null;
  }
  if (kind === "article") return findArticle(id, knownAt, context);
  if (kind !== "judgement") return findNow(id, context);
  const judgement = await loaders.judgement(id);
  const stood = judgement !== undefined && stoodAt(judgement, knownAt);
  return stood ? shown(judgement, knownAt) : null;
}

async function findDocument(id: string, knownAt: string, { loaders }: ApiContext) {
  const document = await loaders.document(id);
  return document !== undefined && stoodAt(document, knownAt) ? shown(document, knownAt) : null;
}

async function findArticle(id: string, knownAt: string, context: ApiContext) {
  const article = await context.loaders.article(id);
  const document = article && (await findDocument(article.documentId, knownAt, context));
  return article && document ? shown(article, knownAt) : null;
}

/** A claim by id, retracted ones included; at an instant only one that stood then. */
export async function findClaim(
  id: string,
  knownAt: string | null,
  { loaders }: ApiContext,
): Promise<ClaimRow | null> {
  const claim = idKind(id) === "claim" ? await loaders.claim(id) : undefined;
  if (claim === undefined || (knownAt !== null && !stoodAt(claim, knownAt))) return null;
  return shown(claim, knownAt);
}

async function findNow(id: string, { loaders }: ApiContext): Promise<NodeRow | null> {
  const find: Partial<Record<IdKind, (id: string) => Promise<NodeRow | undefined>>> = {
    entity: loaders.entity,
    claim: loaders.claim,
    document: loaders.document,
    article: loaders.article,
    mention: loaders.mention,
    source: loaders.source,
    judgement: loaders.judgement,
    correction: loaders.correction,
    reference: loaders.reference,
  };
  const kind = idKind(id);
  return (kind === undefined ? undefined : await find[kind]?.(id)) ?? null;
}

const TYPES = {
  document: "Document",
  article: "Article",
  mention: "Mention",
  source: "Source",
  judgement: "Judgement",
  correction: "Correction",
  reference: "Reference",
} as const;

export const Node: NodeResolvers = {
  __resolveType: (node) => {
    if ("aliases" in node) return node.type;
    if ("kind" in node) return node.kind;
    const kind = idKind(node.id);
    if (kind === undefined || !(kind in TYPES)) throw new TypeError(`${node.id} is no node`);
    return TYPES[kind as keyof typeof TYPES];
  },
};
