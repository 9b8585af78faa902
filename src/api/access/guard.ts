/** Stands before the resolvers: who may not, goes no further; and of each mutation that was not done the audit log is told. */
import { createHash } from "node:crypto";
import { GraphQLError } from "graphql";
import type { AuditArguments, AuditEntry, Requester } from "../../model/audit.ts";
import { idKind } from "../../model/ids.ts";
import { type Refusal, RefusedError } from "../../model/refused-error.ts";
import type { ApiContext } from "../context.ts";
import type { QueryResolvers } from "../schema-types.ts";
import { checkRole, MUTATION_ROLES, type MutationField, QUERY_ROLES } from "./needed-roles.ts";

type Resolve = (root: unknown, args: never, context: ApiContext, info: unknown) => unknown;

/** What a mutation gives back beside its own fields. */
interface Payload {
  readonly errors: readonly Refusal[];
  readonly clientMutationId: string | null;
}

interface MutationArgs {
  readonly input?: object & { readonly clientMutationId?: string | null | undefined };
}

/** What is needed of a mutation: a payload's own fields, or RefusedError. */
type Mutate<A> = (args: A, context: ApiContext, by: Requester) => Promise<object>;

/**
 * A resolver of a mutation. What cannot be done for a reason that the caller can mend is told in `errors`.
 *
 * @param empty the payload's own fields where nothing was done.
 */
export function mutation<A extends MutationArgs, E extends object>(
  field: MutationField,
  empty: E,
  mutate: Mutate<A>,
) {
  return async (_root: unknown, args: A, context: ApiContext): Promise<E & Payload> => {
    const clientMutationId = args.input?.clientMutationId ?? null;
    const by = requesterOf(context);
    try {
      checkRole(field, MUTATION_ROLES[field], context);
      return { ...empty, errors: [], ...(await mutate(args, context, by)), clientMutationId };
    } catch (error) {
      await noteFailure(field, args, error, context);
      if (error instanceof RefusedError) return { ...empty, errors: [refusalOf(error)], clientMutationId };
      throw error;
    }
  };
}

/** The resolvers of questions, those guarded that need a role. */
export function guarded(resolvers: QueryResolvers): QueryResolvers {
  const all = Object.entries(resolvers).map(([field, resolve]) => {
    const needed = QUERY_ROLES[field as keyof typeof QUERY_ROLES];
    if (needed === undefined) return [field, resolve];
    const guard: Resolve = (root, args, context, info) => {
      checkRole(field, needed, context);
      return (resolve as Resolve)(root, args, context, info);
    };
    return [field, guard];
  });
  return Object.fromEntries(all) as QueryResolvers;
}

/** As plain data: GraphQL takes an error among the values for one that was thrown. */
function refusalOf({ code, message, candidates }: RefusedError): Refusal {
  return { code, message, candidates };
}

function requesterOf({ viewer, requestId }: ApiContext): Requester {
  return {
    name: viewer?.name ?? "",
    via: "api",
    ...(viewer && { token: viewer.token, role: viewer.role }),
    request: requestId,
  };
}

async function noteFailure(
  action: string,
  args: MutationArgs,
  error: unknown,
  context: ApiContext,
): Promise<void> {
  const isMeant = error instanceof RefusedError || error instanceof GraphQLError;
  const code = error instanceof GraphQLError ? error.extensions["code"] : (error as { code?: unknown }).code;
  const entry: AuditEntry = {
    by: context.viewer && requesterOf(context),
    action,
    at: new Date().toISOString(),
    outcome: isMeant ? "refused" : "failed",
    ...(isMeant && typeof code === "string" && { code }),
    arguments: told({ ...args.input }),
    documents: [],
  };
  await context.noteRefusal(entry);
}

/** Arguments that were not taken: nobody has looked at their words, so words are told by their hash. */
function told(input: object): AuditArguments {
  return Object.fromEntries(
    Object.entries(input).flatMap(([name, value]) => {
      const shown = shownValue(value);
      return shown === undefined ? [] : [[name, shown] as const];
    }),
  );
}

const LONGEST_ID = 40;
const HEX_DIGITS = 16;

function shownValue(value: unknown): string | boolean | undefined {
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return undefined;
  if (value.length <= LONGEST_ID && idKind(value) !== undefined && /^\w+$/.test(value)) return value;
  const hash = createHash("sha256").update(value).digest("hex").slice(0, HEX_DIGITS);
  return `sha256:${hash}`;
}
