/** Texts and files that are handed in: each becomes a job. */
import { isAddress } from "../../model/job.ts";
import { RefusedError } from "../../model/refused-error.ts";
import { isPlainLine, isPlainReason, MOST_REASON } from "../../model/said.ts";
import { findJob } from "../../query/jobs.ts";
import { mutation } from "../access/guard.ts";
import type { ApiContext } from "../context.ts";
import { badInput } from "../errors.ts";
import type { AskedIngest, Jobs } from "../jobs.ts";
import type { IngestFileInput, IngestTextInput, MutationResolvers } from "../schema-types.ts";

const NOTHING = { job: null };
const MOST_NAME = 200;
const MOST_ADDRESS = 2_000;

export const ingestMutations = {
  ingestText: mutation("ingestText", NOTHING, async ({ input }, context, by) => {
    const asked = { ...askedOf(input, input.name), content: Buffer.from(input.text) };
    const job = await jobsOf(context).queue({ ...asked, action: "ingestText" }, by);
    return { job: await findJob(context.graph, job) };
  }),
  ingestFile: mutation("ingestFile", NOTHING, async ({ input }, context, by) => {
    const asked = askedOf(input, input.name ?? input.file.name);
    const content = new Uint8Array(await input.file.arrayBuffer());
    const job = await jobsOf(context).queue({ ...asked, action: "ingestFile", content }, by);
    return { job: await findJob(context.graph, job) };
  }),
  runJobAgain: mutation("runJobAgain", NOTHING, async ({ input }, context, by) => {
    await jobsOf(context).runAgain(input.job, by);
    return { job: await findJob(context.graph, input.job) };
  }),
} satisfies MutationResolvers;

/** @throws GraphQLError where the service was given nothing that takes pages in. */
function jobsOf({ jobs }: ApiContext): Jobs {
  if (!jobs) throw badInput("This service takes no pages in: it was started without what reads them.");
  return jobs;
}

type Input = Pick<IngestTextInput | IngestFileInput, "address" | "again" | "why">;

/** @throws RefusedError for a name, an address or a reason that may not stand in the graph. */
function askedOf({ address, again, why }: Input, given: string): Omit<AskedIngest, "content" | "action"> {
  // What stands before is where it lay on the sender's disk.
  const name = given.split(/[\\/]/).at(-1) ?? "";
  if (!isPlainLine(name, MOST_NAME))
    throw new RefusedError("INVALID", `name: give a line of 1 to ${MOST_NAME} characters.`);
  if (typeof address === "string" && !(isPlainLine(address, MOST_ADDRESS) && isAddress(address)))
    throw new RefusedError("INVALID", "address: give one that begins with http:// or https://, or none.");
  if (typeof why === "string" && !isPlainReason(why))
    throw new RefusedError("INVALID", `why: give 1 to ${MOST_REASON} characters, or leave it out.`);
  return {
    name,
    again: again ?? false,
    ...(typeof address === "string" && { address }),
    ...(typeof why === "string" && { why }),
  };
}
