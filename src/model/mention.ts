/** A mention: one place in an article where an entity is named or pointed at. */
import type { EntityType, OrganizationKind, ProgrammeKind } from "./entity.ts";
import type { Span } from "./span.ts";

/**
 * How a mention refers: by its full name, by a short name, by a description (该局局长, 王局长) or by a
 * pronoun (他). Descriptions and pronouns are never aliases of an entity.
 */
export type MentionForm = "name" | "short" | "description" | "pronoun";

export interface Mention {
  readonly type: EntityType;
  /** Index of the article on its page. */
  readonly article: number;
  /** Where it stands in the article's `text.text`. */
  readonly span: Span;
  /** `article.text.text` at `span`, letter for letter; quotation marks stay outside of the span. */
  readonly text: string;
  readonly form: MentionForm;
  readonly kind?: OrganizationKind | ProgrammeKind;
  /** A person who is no official and no public figure (patient, villager): hidden from public search. */
  readonly private?: boolean;
  /** 0 to 1. */
  readonly confidence: number;
}
