/** Places that only the name of something else holds: 长河流域 of an event for its firms. */
import type { EntityType } from "../../../src/model/entity.ts";
import type { Mention } from "../../../src/model/mention.ts";
import type { ArticleContext } from "../context.ts";

const NAMES_OVER_PLACES: ReadonlySet<EntityType> = new Set(["Programme", "PolicyDocument", "Event"]);

/**
 * The mentions without waters, regions and sites inside of the name of a programme, a document or an
 * event; a place that begins the name stays, and so do divisions wherever they stand.
 */
export function withoutPlacesInNames(
  { lexicons }: ArticleContext,
  mentions: readonly Mention[],
): readonly Mention[] {
  const names = mentions.filter(({ type }) => NAMES_OVER_PLACES.has(type));
  if (names.length === 0) return mentions;
  const { byName, byShortName } = lexicons.divisions;
  const isInside = ({ span }: Mention) =>
    names.some((name) => name.span.start < span.start && name.span.end >= span.end);
  return mentions.filter(
    (mention) =>
      mention.type !== "Place" ||
      byName.has(mention.text) ||
      byShortName.has(mention.text) ||
      !isInside(mention),
  );
}
