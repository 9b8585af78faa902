import type { Message } from "../../model/message.ts";
import type { JobRow } from "../../query/jobs.ts";
import { clamped } from "../connection.ts";
import type { ApiContext } from "../context.ts";
import type { JobMessageResolvers, JobReportResolvers, JobResolvers } from "../schema-types.ts";

const USUAL_LIST = 20;

export const Job: JobResolvers = {
  canRunAgain: ({ state, kept }) => state === "failed" && kept,
  document: async ({ documents }, _args, context) =>
    (await documentsOf(documents.slice(0, 1), context))[0] ?? null,
  documents: ({ documents }, { first }, context) =>
    documentsOf(documents.slice(0, clamped(first, USUAL_LIST)), context),
};

async function documentsOf(ids: JobRow["documents"], { loaders }: ApiContext) {
  const found = await Promise.all(ids.map((id) => loaders.document(id)));
  return found.filter((document) => document !== undefined);
}

export const JobReport: JobReportResolvers = {
  loaded: ({ documents }) => documents.loaded,
  superseded: ({ documents }) => documents.superseded,
  unchanged: ({ documents }) => documents.unchanged,
  keptOut: ({ documents }) => documents.keptOut,
  refused: ({ documents }) => documents.refused,
  messages: ({ messages }, { first }): readonly Message[] => messages.slice(0, clamped(first, USUAL_LIST)),
};

export const JobMessage: JobMessageResolvers = {
  file: ({ location }) => location,
  start: ({ span }) => span?.start ?? null,
  end: ({ span }) => span?.end ?? null,
};
