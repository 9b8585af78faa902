/** What documents and articles have in common: the mentions and claims in them. */
import { CLAIM_KINDS, type ClaimKind } from "../../model/claim.ts";
import { pageOfClaimsIn, type TextKind } from "../../query/claims-in.ts";
import { pageOfMentions } from "../../query/known/known-documents.ts";
import { type ClaimConnection, type MentionConnection, pageRequest, plainConnection } from "../connection.ts";
import type { ApiContext } from "../context.ts";
import { knownAtOf, type ListArgs, type Owner } from "../moments.ts";

/** The mentions in a document or article, in the order of the text. */
export async function mentionsIn(
  of: TextKind,
  text: Owner,
  args: ListArgs,
  { loaders }: ApiContext,
): Promise<MentionConnection> {
  const page = pageRequest(args);
  const knownAt = knownAtOf(args, text);
  if (knownAt === null)
    return plainConnection(await loaders.mentionsIn[of](text.id, page), page, () =>
      loaders.mentionCountIn[of](text.id),
    );
  const mentions = (await loaders.mentionsInAt[of](text.id, knownAt)) ?? [];
  return plainConnection(pageOfMentions(mentions, page), page, async () => mentions.length);
}

/** The claims of a document or article, in the order of the text. @param documentId of the text. */
export async function claimsIn(
  of: TextKind,
  { id, knownAt, documentId }: Owner & { readonly documentId: string },
  args: ListArgs & { readonly kinds?: readonly ClaimKind[] | null },
  { loaders }: ApiContext,
): Promise<ClaimConnection> {
  const page = pageRequest(args);
  const kinds = args.kinds ?? CLAIM_KINDS;
  const instant = knownAtOf(args, knownAt === undefined ? {} : { knownAt });
  if (instant === null)
    return plainConnection(await loaders.claimsIn[of](id, { kinds, page }), page, () =>
      loaders.claimCountIn[of](id, kinds),
    );
  const claims = ((await loaders.claimsInAt(documentId, instant)) ?? []).filter(
    ({ kind, articleId }) => kinds.includes(kind) && (of === "document" || articleId === id),
  );
  return plainConnection(pageOfClaimsIn(claims, page), page, async () => claims.length);
}
