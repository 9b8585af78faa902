/** How well a connection of two entities is attested. */

export interface Attested {
  /** Of all edges together. */
  readonly claimCount: number;
  /** Last day of any of them; `""` where none is dated. */
  readonly lastOn: string;
}

/** Several edges of the same two entities, taken together. */
export function together(
  edges: readonly { readonly claimCount: number; readonly lastOn: string | null }[],
): Attested {
  const days = edges.map(({ lastOn }) => lastOn ?? "").sort();
  return {
    claimCount: edges.reduce((sum, { claimCount }) => sum + claimCount, 0),
    lastOn: days.at(-1) ?? "",
  };
}

/** What holds several connections together: as few claims as the least attested has, as early as the one last heard of first. */
export function weakestOf(ties: readonly Attested[]): Attested {
  return {
    claimCount: Math.min(...ties.map(({ claimCount }) => claimCount)),
    lastOn: ties.map(({ lastOn }) => lastOn).sort()[0] ?? "",
  };
}
