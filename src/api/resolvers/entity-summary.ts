import { maskedName } from "../../model/masked-name.ts";
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

/** A name as it is shown: of a private person not the full one. */
export function shownName({
  name,
  private: isPrivate,
}: {
  readonly name: string;
  readonly private?: boolean;
}): string {
  return isPrivate ? maskedName(name) : name;
}
