/** What the extract stage found on a page, and what the link stage makes of it inside the document. */
import type { Claim, MentionIndex } from "./claim.ts";
import type { EntityType, OrganizationKind, ProgrammeKind } from "./entity.ts";
import type { Mention } from "./mention.ts";

export interface Extraction {
  /** Extractor and version, the word segmenter named: `policygraph/3+nodejieba/3.5.8`. */
  readonly extractor: string;
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
}

/** Why two mentions, or a mention and a reference entry, are taken for the same. A score never stands alone. */
export interface Reason {
  /** The rule that decided, e.g. `same-form`, `short-name`, `person-and-body`. */
  readonly rule: string;
  /** 0 to 1. */
  readonly score: number;
  /** In words, for a reader. */
  readonly why: string;
}

/** The mentions of one document that are one entity. */
export interface MentionCluster {
  readonly type: EntityType;
  /** The mention that stands for the cluster: the first with the fullest name. */
  readonly head: MentionIndex;
  /** All members, the head included, in the order of the text, with the reason that tied each to the head. */
  readonly members: readonly { readonly mention: MentionIndex; readonly reason: Reason }[];
  /** Fullest form in the document. */
  readonly name: string;
  /** The other names in the document, short names included; no descriptions, no pronouns. */
  readonly aliases: readonly string[];
  readonly kind?: OrganizationKind | ProgrammeKind;
  readonly private?: boolean;
  /**
   * What makes it the same as a cluster of another document: two clusters that share a key are one
   * entity. Each key is a string such as `Person|王勇|Organization|371428|卫生健康局`. None: it stays alone.
   */
  readonly keys: readonly { readonly key: string; readonly reason: Reason }[];
  /** Entry of the reference list of administrative divisions that this place is. */
  readonly reference?: { readonly id: string; readonly name: string; readonly reason: Reason };
}

/** The clusters of a document. A description or pronoun that could not be resolved is in none. */
export interface LinkedDocument {
  /** Linker and version, e.g. `policygraph-link/2`. */
  readonly linker: string;
  readonly clusters: readonly MentionCluster[];
}
