/** Operations that callers name by an id instead of sending them, read from a manifest file. */
import { readFileSync } from "node:fs";
import { usePersistedOperations } from "@graphql-yoga/plugin-persisted-operations";
import { type GraphQLSchema, parse, validate } from "graphql";
import type { GraphQLParams, Plugin } from "graphql-yoga";

export interface PersistedOperations {
  /** Documents by their ids. */
  readonly operations: ReadonlyMap<string, string>;
  /** Whether nothing else is answered. */
  readonly only: boolean;
}

/** A manifest that cannot be read, or an operation of it that the schema does not allow; says which. */
export class ManifestError extends Error {
  override readonly name = "ManifestError";
}

/** A parameter of requests, beside those that GraphQL over HTTP has. */
export const DOCUMENT_ID = "documentId";

/**
 * The operations of a manifest: a JSON object of documents by id, or a manifest as Apollo's tools write it.
 *
 * @throws ManifestError.
 */
export function readManifest(file: string, schema: GraphQLSchema): ReadonlyMap<string, string> {
  const operations = new Map(entriesOf(file));
  for (const [id, document] of operations) {
    const fault = faultOf(document, schema);
    if (fault !== undefined) throw new ManifestError(`${file}: operation ${id}: ${fault}`);
  }
  return operations;
}

function entriesOf(file: string): readonly (readonly [string, string])[] {
  const manifest = parsed(file);
  const { operations } = manifest as { operations?: unknown };
  const entries = Array.isArray(operations)
    ? operations.map((one: { id?: unknown; body?: unknown } | null) => [one?.id, one?.body] as const)
    : Object.entries(manifest);
  if (!entries.every(isOperation))
    throw new ManifestError(`${file}: every operation needs an id and the text of a document.`);
  return entries as readonly (readonly [string, string])[];
}

function parsed(file: string): object {
  try {
    const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (typeof manifest === "object" && manifest !== null && !Array.isArray(manifest)) return manifest;
  } catch (error) {
    throw new ManifestError(`${file} cannot be read as JSON: ${(error as Error).message}`, { cause: error });
  }
  throw new ManifestError(`${file}: a manifest is a JSON object of documents by their ids.`);
}

function isOperation([id, document]: readonly [unknown, unknown]): boolean {
  return typeof id === "string" && id !== "" && typeof document === "string";
}

function faultOf(document: string, schema: GraphQLSchema): string | undefined {
  try {
    return validate(schema, parse(document)).at(0)?.message;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Answers operations by their ids: in `documentId`, or where Apollo's clients put a hash. */
export function useOperationsById({ operations, only }: PersistedOperations): Plugin {
  const byId = operationsById(operations, only);
  return {
    ...byId,
    // A request that sends its query is none of the plugin's: it would answer a malformed one in its own way.
    onParams: (payload) => (only || idOf(payload.params) !== null ? byId.onParams?.(payload) : undefined),
  };
}

function operationsById(operations: PersistedOperations["operations"], only: boolean): Plugin {
  return usePersistedOperations({
    allowArbitraryOperations: !only,
    getPersistedOperation: (id) => operations.get(id) ?? null,
    extractPersistedOperationId: idOf,
    customErrors: {
      notFound: refusal("PERSISTED_QUERY_NOT_FOUND", "No stored operation has this id."),
      keyNotFound: refusal(
        "PERSISTED_QUERY_ID_REQUIRED",
        "Send a query, or the id of a stored operation as documentId.",
      ),
      persistedQueryOnly: refusal(
        "PERSISTED_QUERY_ONLY",
        "Only stored operations are answered here: send documentId, and no query.",
      ),
    },
  });
}

function idOf(params: GraphQLParams): string | null {
  const { [DOCUMENT_ID]: id } = params as { readonly [DOCUMENT_ID]?: unknown };
  const hash = (params.extensions?.["persistedQuery"] as { sha256Hash?: unknown } | undefined)?.sha256Hash;
  return [id, hash].find((one) => typeof one === "string") ?? null;
}

function refusal(code: string, message: string) {
  return { message, extensions: { code, http: { status: 400, spec: true } } };
}
