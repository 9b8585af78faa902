import type { ClaimWithProofQuery } from "../questions/questions.ts";

/** A claim with all that it rests on. */
export type ProvedClaim = NonNullable<ClaimWithProofQuery["claim"]>;
