/** A change that was asked for and cannot be made, for a reason that who asked can do something about. */

/**
 * `NOT_FOUND`: what is to be changed is not here; `AMBIGUOUS`: a name fits several; `INVALID`: words or values that
 * cannot be taken; `UNCHANGED`: it is so already, or not any more; `BUSY`: too much waits to be done.
 */
export type RefusalCode = "NOT_FOUND" | "AMBIGUOUS" | "INVALID" | "UNCHANGED" | "BUSY";

/** An entity that may have been meant. */
export interface RefusalCandidate {
  readonly id: string;
  /** As in `EntityType`. */
  readonly type: string;
  readonly name: string;
}

/** Why it is refused. */
export interface Refusal {
  readonly code: RefusalCode;
  /** What is wrong and what to do. */
  readonly message: string;
  readonly candidates: readonly RefusalCandidate[];
}

export class RefusedError extends Error implements Refusal {
  override readonly name = "RefusedError";
  readonly code: RefusalCode;
  readonly candidates: readonly RefusalCandidate[];

  constructor(
    code: RefusalCode,
    message: string,
    more: { readonly candidates?: readonly RefusalCandidate[]; readonly cause?: unknown } = {},
  ) {
    super(message, more.cause === undefined ? {} : { cause: more.cause });
    this.code = code;
    this.candidates = more.candidates ?? [];
  }
}
