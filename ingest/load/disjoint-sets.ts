/** Sets of things that are found, pair by pair, to belong together (union-find). */
export interface DisjointSets {
  readonly parents: Map<string, string>;
}

export function disjointSets(): DisjointSets {
  return { parents: new Map() };
}

/** The thing that stands for the set of `thing`. */
export function rootOf({ parents }: DisjointSets, thing: string): string {
  let root = thing;
  for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
  // Shortens the way for the next time.
  for (let at = thing; at !== root; ) {
    const next = parents.get(at) ?? root;
    parents.set(at, root);
    at = next;
  }
  return root;
}

/** Puts the sets of the two together. */
export function unite(sets: DisjointSets, left: string, right: string): void {
  const [leftRoot, rightRoot] = [rootOf(sets, left), rootOf(sets, right)];
  if (leftRoot !== rightRoot) sets.parents.set(rightRoot, leftRoot);
}
