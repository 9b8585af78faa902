/** Notes of each GraphQL request what its operation is called and which errors it was answered with. */
import type { ExecutionResult } from "graphql";
import type { Plugin } from "graphql-yoga";
import { noteOf } from "./request-note.ts";

export interface NoteOptions {
  /** Whether the query is noted for the log: it may name persons. */
  readonly queries: boolean;
  /** Names who sent a request; undefined for callers without a token. */
  readonly whoAsks: (request: Request) => string | undefined;
}

// A name as GraphQL has it; longer ones are no names that a person chose.
const NAME = /^[_A-Za-z]\w{0,63}$/;
const LONGEST_QUERY = 2_000;

export function useRequestNote({ queries, whoAsks }: NoteOptions): Plugin {
  return {
    onParams: ({ request, params, context }) => {
      const note = noteOf(context);
      if (note === undefined) return;
      note.who = whoAsks(request);
      note.operation = nameOf(params.operationName) ?? note.operation;
      if (queries && typeof params.query === "string") note.query = params.query.slice(0, LONGEST_QUERY);
    },
    onExecute: ({ args, context }) => {
      const note = noteOf(context);
      if (note === undefined || note.operation !== undefined) return;
      for (const definition of args.document.definitions)
        if (definition.kind === "OperationDefinition") note.operation ??= nameOf(definition.name?.value);
    },
    onResultProcess: ({ result, serverContext }) => {
      const note = noteOf(serverContext);
      if (note === undefined) return;
      for (const { errors = [] } of [result].flat() as ExecutionResult[]) {
        for (const { extensions } of errors) {
          note.errors.push(String(extensions?.["code"] ?? "GRAPHQL_ERROR"));
          if (typeof extensions?.["id"] === "string") note.errorIds.push(extensions["id"]);
        }
      }
    },
  };
}

function nameOf(name: unknown): string | undefined {
  return typeof name === "string" && NAME.test(name) ? name : undefined;
}
