/** The claims of documents and of their articles, in the order of the text. */
import type { Asker, Row } from "../graph/port.ts";
import type { ClaimKind } from "../model/claim.ts";
import { groupBy } from "../model/group-by.ts";
import { stoodAt } from "../model/moment.ts";
import { type ClaimRow, toClaim } from "./claims.ts";
import { map, text } from "./columns.ts";
import { shown } from "./known/tied-claims.ts";
import { type Listed, type Order, type Page, type PageRequest, pageOfList, pagesByOwner } from "./page.ts";
import { totalsByOwner } from "./totals.ts";

/** What claims are listed of. */
export type TextKind = "document" | "article";

const BY_BEGIN: Order = { name: "claim-in", start: { afterStart: -1, afterId: "" } };

const QUERIES = {
  document: { list: "find-claims-in", count: "find-claim-count-in" },
  article: { list: "find-claims-in-articles", count: "find-claim-count-in-articles" },
} as const;

/** Claims of documents or articles, a page for each. */
export function findClaimsIn(
  graph: Asker,
  of: TextKind,
  ids: readonly string[],
  kinds: readonly ClaimKind[],
  request: PageRequest,
): Promise<ReadonlyMap<string, Page<ClaimRow>>> {
  const sorted = { order: BY_BEGIN, request };
  return pagesByOwner(graph, QUERIES[of].list, { ids, kinds }, sorted, (row) =>
    listed(toClaim(map(row, "claim"))),
  );
}

/** How many claims each document or article has. */
export function countClaimsIn(
  graph: Asker,
  of: TextKind,
  ids: readonly string[],
  kinds: readonly ClaimKind[],
): Promise<ReadonlyMap<string, number>> {
  return totalsByOwner(graph, QUERIES[of].count, { ids, kinds });
}

/** All claims of documents that stood at an instant, by document. */
export async function findClaimsInAt(
  graph: Asker,
  documents: readonly string[],
  knownAt: string,
): Promise<ReadonlyMap<string, readonly ClaimRow[]>> {
  const rows = groupBy(await graph.ask("find-all-claims-in", { ids: documents }), (row) =>
    text(row, "owner"),
  );
  const read = (row: Row) => shown(toClaim(map(row, "claim")), knownAt);
  return new Map(
    [...rows].map(([owner, own]) => [owner, own.map(read).filter((claim) => stoodAt(claim, knownAt))]),
  );
}

/** A page of claims that are all there. */
export function pageOfClaimsIn(claims: readonly ClaimRow[], request: PageRequest): Page<ClaimRow> {
  return pageOfList(BY_BEGIN, request, claims.map(listed));
}

function listed(value: ClaimRow): Listed<ClaimRow> {
  return { key: { afterStart: value.start, afterId: value.id }, value };
}
