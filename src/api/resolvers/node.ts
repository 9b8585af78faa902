/** Anything with an id: which type it is, and how it is found. */
import { type IdKind, idKind } from "../../model/ids.ts";
import type { ApiContext } from "../context.ts";
import type { NodeResolvers, ResolversTypes } from "../schema-types.ts";

type NodeRow = Awaited<ResolversTypes["Node"]>;

/** Anything by its id; null where nothing has it, and for kinds that the contract does not show. */
export async function findNode(id: string, { loaders }: ApiContext): Promise<NodeRow | null> {
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
