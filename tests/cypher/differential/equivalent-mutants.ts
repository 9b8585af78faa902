/** Mutants that give the same as their originals in every graph that can stand, each with the reason. */
const ANCHOR = "a head is in one document: the document is only what the look-up begins at";
const ARTICLE = "an article is of one document: the document is only what the look-up begins at";

/** By query and change, in the order of the alphabet. One that can be told apart after all has to go from here. */
const EQUIVALENT: Readonly<Record<string, string>> = {
  "check-printed-statements: MATCH (s:Claim {document: d.id}) => MATCH (s:Claim)": ARTICLE,
  "find-claim-count-in-articles: MATCH (c:Claim {document: a.document}) => MATCH (c:Claim)": ARTICLE,
  "find-claims-in-articles: MATCH (c:Claim {document: a.document}) => MATCH (c:Claim)": ARTICLE,
  "find-store: MATCH (s:Store {id: 'store'}) => MATCH (s:Store)": "a store has one such node",
  "load-cluster-members: MATCH (m:Mention {document: row.document}) => MATCH (m:Mention)": ANCHOR,
  "load-dropped-keys: MATCH (k:LinkKey {id: id}) => MATCH (k:LinkKey)":
    "no key stands without a head but those that are asked for",
  "load-dropped-sources: MATCH (s:Source {id: id}) => MATCH (s:Source)":
    "no source stands without a version but those that are asked for",
  "load-moved-clusters: MATCH (m:Mention {document: row.document}) => MATCH (m:Mention)": ANCHOR,
  "load-printed-statements: MATCH (s:Claim {document: d.id}) => MATCH (s:Claim)": ARTICLE,
};

/** Those of the equivalent mutants whose query is one of these. */
export function equivalentsOf(queries: readonly string[]): string[] {
  return Object.keys(EQUIVALENT).filter((mutant) => queries.includes(mutant.split(":")[0] ?? ""));
}

/** What a mutant goes by here, wherever its line stands in the file. */
export function mutantKey(query: string, change: string): string {
  return `${query}: ${change.replace(/^line \d+: /, "")}`;
}

export function isEquivalent(query: string, change: string): boolean {
  return mutantKey(query, change) in EQUIVALENT;
}
