import { maskedName } from "../../model/masked-name.ts";
import type { EntitySummary as Row } from "../../query/entity-summaries.ts";
import type { EntitySummaryResolvers } from "../schema-types.ts";

export const EntitySummary: EntitySummaryResolvers = {
  name: (entity) => shownName(entity),
  private: (entity) => entity.private === true,
  mentionCount: ({ mentions }) => mentions,
  documentCount: ({ documents }) => documents,
  statementCount: ({ statements }) => statements,
  positionCount: ({ posts }) => posts,
  claimCount: ({ claims }) => claims,
  example: ({ example }) => example ?? null,
};

function shownName({ name, private: isPrivate }: Pick<Row, "name" | "private">): string {
  return isPrivate ? maskedName(name) : name;
}
