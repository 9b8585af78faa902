/**
 * All that one document puts into the graph, as rows of plain values, before the store is asked anything.
 * What depends on the rest of the store (which entity a cluster joins, the edges between entities) is
 * decided when the plan is written.
 */
import type { EntityType, RelationType } from "../../src/model/entity.ts";
import type { Reason } from "../../src/model/extraction.ts";
import type { Message } from "../../src/model/message.ts";

type Property = string | number | boolean | readonly string[] | readonly number[];
/** Properties of a node; one without a value is left out. */
export type Properties = { readonly [name: string]: Property };

/** A node with its id and its other properties. */
export type NodeRow = { readonly id: string; readonly properties: Properties };
export type ArticleRow = NodeRow;
export type PassageRow = NodeRow & { readonly article: string };
export type MentionRow = NodeRow & { readonly passage: string };

export type ClaimKindRow = "Statement" | "Position" | "Relation" | "Metric";
export type ClaimRow = NodeRow & { readonly kind: ClaimKindRow };
/** A piece of a claim's words, in the text as read. */
export type EvidenceRow = {
  readonly claim: string;
  readonly passage: string;
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
};
/** A claim's tie to a mention. */
export type RoleRow = { readonly claim: string; readonly mention: string; readonly ordinal: number };
export interface RoleRows {
  readonly speakers: readonly RoleRow[];
  readonly abouts: readonly RoleRow[];
  readonly subjects: readonly RoleRow[];
  readonly objects: readonly RoleRow[];
}

export type JudgementRow = NodeRow & { readonly left: string; readonly right: string };
export type ReferenceRow = { readonly id: string; readonly name: string; readonly type: string };
export type KeyRow = {
  readonly id: string;
  readonly key: string;
  readonly head: string;
  readonly rule: string;
  readonly score: number;
  readonly why: string;
};
export type MemberRow = { readonly mention: string; readonly reason: Reason };

/** A mention that was taken out of a cluster, with the head of that cluster and the reason it was in. */
export type PartedRow = {
  readonly mention: string;
  readonly cluster: string;
  readonly rule: string;
  readonly score: number;
  readonly why: string;
};

/** The mentions of the document that are one entity. */
export interface ClusterPlan {
  readonly head: string;
  readonly type: EntityType;
  readonly members: readonly MemberRow[];
  readonly keys: readonly KeyRow[];
  readonly share: EntityShare;
}

/** What a cluster of a document adds to its entity. */
export interface EntityShare {
  /** The name that stands for the cluster: of a division the list's, else the head's. */
  readonly headName: string;
  /** All names in the cluster, the head's included; no descriptions, no pronouns. */
  readonly names: readonly string[];
  readonly kind?: string;
  readonly private: boolean;
  readonly mentionCount: number;
}

/** What a claim says between two mentions that are not one entity: a part of an edge. */
export interface EdgePart {
  readonly type: RelationType;
  readonly claim: string;
  readonly from: string;
  readonly to: string;
  /** Of a post. */
  readonly title?: string;
  readonly onEarliest?: string;
  readonly onLatest?: string;
}

export interface DocumentPlan {
  readonly document: NodeRow;
  readonly source: { readonly id: string; readonly location: string };
  readonly articles: readonly ArticleRow[];
  readonly passages: readonly PassageRow[];
  readonly mentions: readonly MentionRow[];
  readonly claims: readonly ClaimRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly roles: RoleRows;
  readonly edgeParts: readonly EdgePart[];
  readonly clusters: readonly ClusterPlan[];
  readonly judgements: readonly JudgementRow[];
  readonly references: readonly ReferenceRow[];
  readonly referenceJudgements: readonly JudgementRow[];
  readonly messages: readonly Message[];
}
