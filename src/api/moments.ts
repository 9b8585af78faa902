/** Which day and which instant a field asks for. */

export interface MomentArgs {
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
}

/** The instant that a field asks for, by itself or by what stands above it; null for now. */
export function knownAtOf(args: MomentArgs, parent: { readonly knownAt?: string } = {}): string | null {
  return args.knownAt ?? parent.knownAt ?? null;
}

/** The earlier of two bounds; null where there is none. */
export function earlier(one: string | null | undefined, other: string | null | undefined): string | null {
  if (one === null || one === undefined) return other ?? null;
  if (other === null || other === undefined) return one;
  return one < other ? one : other;
}
