/** Changes of the graph; who may ask for which is in access/needed-roles.ts. */
import { RefusedError } from "../../model/refused-error.ts";
import { isPlainLine } from "../../model/said.ts";
import { mutation } from "../access/guard.ts";
import type { AskedCorrection, Changes, ClaimInWords, CorrectionMade } from "../changes.ts";
import type { ApiContext } from "../context.ts";
import { badInput } from "../errors.ts";
import type { CorrectInput, MutationResolvers } from "../schema-types.ts";
import { ingestMutations } from "./ingest.ts";

const NOTHING = { written: false, effect: null };
const NO_CORRECTION = { ...NOTHING, correction: null, claimsBefore: [], claimsAfter: [] };

export const Mutation: MutationResolvers = {
  judge: mutation("judge", { ...NOTHING, judgement: null }, async ({ input }, context, by) => {
    const { a, b, verdict } = input;
    checkWords({ a, b });
    const made = await changesOf(context).judge({ a, b, verdict, ...asked(input) }, by);
    return { ...(await judgementIn(made.judgement, context)), ...ending(made, input) };
  }),
  undoJudgement: mutation(
    "undoJudgement",
    { ...NOTHING, judgement: null },
    async ({ input }, context, by) => {
      const made = await changesOf(context).undoJudgement({ id: input.judgement, ...asked(input) }, by);
      return { ...(await judgementIn(made.judgement, context)), ...ending(made, input) };
    },
  ),
  correct: mutation("correct", NO_CORRECTION, async ({ input }, context, by) => {
    const made = await changesOf(context).correct(correctionAsked(input), by);
    return { ...(await correctionIn(made, context)), ...ending(made, input) };
  }),
  undoCorrection: mutation("undoCorrection", NO_CORRECTION, async ({ input }, context, by) => {
    const made = await changesOf(context).undoCorrection({ id: input.correction, ...asked(input) }, by);
    return { ...(await correctionIn(made, context)), ...ending(made, input) };
  }),
  retract: mutation(
    "retract",
    { ...NOTHING, documentId: null, sha256: null },
    async ({ input }, context, by) => {
      const { document, erase } = input;
      checkWords({ document });
      const made = await changesOf(context).retract({ document, erase: erase ?? false, ...asked(input) }, by);
      // Of what is erased nothing stays among what waits to be read.
      if (erase && !input.preview) await context.jobs?.sweep();
      return { documentId: made.document, sha256: made.sha256, ...ending(made, input) };
    },
  ),
  ...ingestMutations,
};

/** @throws GraphQLError where the service was given nothing that changes the graph. */
function changesOf({ changes }: ApiContext): Changes {
  if (!changes) throw badInput("This service only answers: it was started without what changes the graph.");
  return changes;
}

// Longer than any name, id or address that is meant.
const MOST_WORDS = 500;

/** @throws RefusedError for what is no name, id or address by its length or by hidden characters. */
function checkWords(words: Readonly<Record<string, string | null | undefined>>): void {
  for (const [name, word] of Object.entries(words)) {
    if (word !== null && word !== undefined && !isPlainLine(word, MOST_WORDS))
      throw new RefusedError("INVALID", `${name}: give a line of 1 to ${MOST_WORDS} characters.`);
  }
}

interface Input {
  readonly why: string;
  readonly preview?: boolean | null;
}

function asked({ why, preview }: Input) {
  return { why, preview: preview ?? false };
}

function ending({ effect }: { readonly effect: object }, { preview }: Input) {
  return { effect, written: !(preview ?? false) };
}

function correctionAsked(input: CorrectInput): AskedCorrection {
  const { claim, wrong, noSpeaker, date, title } = input;
  checkWords({ claim, speaker: input.speaker, date, title });
  const speaker = noSpeaker ? "none" : input.speaker;
  return {
    claim,
    ...(wrong && { wrong: true }),
    ...(speaker !== null && speaker !== undefined && { speaker }),
    ...(date !== null && date !== undefined && { date }),
    ...(title !== null && title !== undefined && { title }),
    ...asked(input),
  };
}

/** The judgement as it is now; null where it was only previewed. */
async function judgementIn(id: string, { loaders }: ApiContext) {
  return { judgement: (await loaders.judgement(id)) ?? null };
}

async function correctionIn({ correction, claims }: CorrectionMade, { loaders }: ApiContext) {
  const shown = (all: readonly ClaimInWords[]) => all.map(({ id, told }) => ({ id, text: told }));
  return {
    correction: (await loaders.correction(correction)) ?? null,
    claimsBefore: shown(claims.before),
    claimsAfter: shown(claims.after),
  };
}
