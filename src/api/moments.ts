/** Which day, which days and which instant a field asks for. */
import type { Moment } from "../model/moment.ts";
import type { PageArgs } from "./connection.ts";

export interface MomentArgs {
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
}

/** What a list of something is asked with. */
export interface ListArgs extends MomentArgs, PageArgs {}

/** What a list of something dated is asked with. */
export interface DatedListArgs extends ListArgs {
  readonly from?: string | null;
  readonly to?: string | null;
}

/** What a field belongs to: something with an id, as it was known at an instant where one was asked for above. */
export interface Owner {
  readonly id: string;
  readonly knownAt?: string;
}

/** The instant that a field asks for, by itself or by what stands above it; null for now. */
export function knownAtOf(args: MomentArgs, parent: { readonly knownAt?: string } = {}): string | null {
  return args.knownAt ?? parent.knownAt ?? null;
}

/** The day and the instant that a field asks for. */
export function momentOf(args: MomentArgs, parent: { readonly knownAt?: string } = {}): Moment {
  return { asOf: args.asOf ?? null, knownAt: knownAtOf(args, parent) };
}

/** Whether neither a day nor an instant is asked for: then the derived edges answer, else the claims. */
export function isOfNow({ asOf, knownAt }: Moment): boolean {
  return asOf === null && knownAt === null;
}

/** The days that a list is bound to: `asOf` is `to` by another name. */
export function daysOf({ from, to, asOf }: Pick<DatedListArgs, "from" | "to" | "asOf">) {
  return { from: from ?? null, to: earlier(to, asOf) };
}

/** The earlier of two bounds; null where there is none. */
export function earlier(one: string | null | undefined, other: string | null | undefined): string | null {
  if (one === null || one === undefined) return other ?? null;
  if (other === null || other === undefined) return one;
  return one < other ? one : other;
}
