/**
 * What a request costs, before anything is asked of the store. All of it is derived from the schema: a list counts as
 * often as its `first` says, or as long as such lists are found to be; what is asked of the store costs more than
 * what is there already. Literals, variables and default values count alike.
 */
import {
  type DocumentNode,
  type GraphQLField,
  GraphQLID,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  isCompositeType,
  isListType,
  isObjectType,
} from "graphql";
import { type ComplexityEstimator, getComplexity } from "graphql-query-complexity";
import { clamped, MOST_A_PAGE } from "../connection.ts";

// How long a list without `first` is taken to be.
const USUAL_LENGTH = 5;
const OBJECT_POINTS = 1;
// What has a resolver is asked of the store, together with what other entries of the page ask.
const QUERY_POINTS = 1;
// A page is a query of its own.
const PAGE_POINTS = 5;
/** Fields whose cost the schema does not tell. */
const POINTS: Readonly<Record<string, number>> = {
  // Long, and as dear each time that it is asked for.
  "Query.__schema": 2_000,
  "Query.__type": 200,
  // They look through more than they show.
  "Query.search": 20,
  "Query.statements": 20,
  // All names of the store.
  "Query.reviewPairs": 100,
  // All that a claim rests on, whole documents among it.
  "Query.proof": 50,
  "Claim.proof": 50,
  "Statement.proof": 50,
  "Position.proof": 50,
  "Relation.proof": 50,
  "Metric.proof": 50,
  "Document.text": 10,
};
// Fragments that spread fragments may name far more fields than they are long.
const MOST_FIELDS = 10_000;

export interface QueryCost {
  readonly points: number;
  /** Entries that all pages together may have. */
  readonly nodes: number;
}

export interface AskedQuery {
  /** Valid by the schema. */
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Which operation of the document is asked for; null for the only one. */
  readonly operationName: string | null;
}

/** Tells what a query costs. */
export type CostTeller = (asked: AskedQuery) => QueryCost;

type Field = GraphQLField<unknown, unknown>;
type Args = Readonly<Record<string, unknown>>;
/** Resolvers by type and field. */
export type ResolverMap = Readonly<Record<string, object>>;

/**
 * Tells what queries of a schema cost; what has a resolver costs more. A query that names no operation of its document
 * costs nothing: it is refused when it is executed.
 *
 * @returns a function that throws GraphQLError: BAD_USER_INPUT where a page is asked for that no list gives, another
 * where a variable does not fit its type or fragments spread into more than 10,000 fields.
 */
export function costTeller(schema: GraphQLSchema, resolvers: ResolverMap): CostTeller {
  const paged = pagedTypes(schema);
  return (asked) => {
    if (!getOperationAST(asked.document, asked.operationName)) return { points: 0, nodes: 0 };
    const points = measure(schema, asked, ({ type, field, args, childComplexity }) => {
      if (type.name.startsWith("__")) return 0;
      const ids = idCount(field, args);
      const entries = (isList(field) ? OBJECT_POINTS : 0) + childComplexity;
      const times = isList(field) && paged.has(type.name) ? 1 : timesOf(field, args, ids ?? USUAL_LENGTH);
      return pointsOf(type.name, field, resolvers) * (ids ?? 1) + times * entries;
    });
    const nodes = measure(schema, asked, ({ field, args, childComplexity }) => {
      const ids = idCount(field, args);
      if (!isPaged(field) && ids === null) return childComplexity;
      return timesOf(field, args, ids ?? 1) * (1 + childComplexity);
    });
    return { points, nodes };
  };
}

/** Points of a field by itself, without what is asked below it. */
function pointsOf(type: string, field: Field, resolvers: ResolverMap): number {
  const told = POINTS[`${type}.${field.name}`];
  if (told !== undefined) return told;
  if (isPaged(field)) return PAGE_POINTS;
  const object = isCompositeType(getNamedType(field.type)) && !isList(field) ? OBJECT_POINTS : 0;
  return object + (field.name in (resolvers[type] ?? {}) ? QUERY_POINTS : 0);
}

/** How often what is asked below a field is there. */
function timesOf(field: Field, args: Args, length: number): number {
  if (isPaged(field)) return pageSize(field, args["first"]);
  return isList(field) ? length : 1;
}

function pageSize(field: Field, first: unknown): number {
  const usual = field.args.find(({ name }) => name === "first")?.defaultValue;
  return clamped(first as number | null | undefined, typeof usual === "number" ? usual : MOST_A_PAGE);
}

/** How many ids a field is asked for; null where it does not take a list of them. */
function idCount(field: Field, args: Args): number | null {
  const argument = field.args.find(
    ({ type }) => isListType(getNullableType(type)) && getNamedType(type) === GraphQLID,
  );
  const ids = argument === undefined ? undefined : args[argument.name];
  return Array.isArray(ids) ? ids.length : null;
}

/** Types whose lists are the entries of a page: connections, and whatever else a field with `first` gives. */
function pagedTypes(schema: GraphQLSchema): ReadonlySet<string> {
  const fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()));
  return new Set(
    fields.filter((field) => isPaged(field) && !isList(field)).map(({ type }) => getNamedType(type).name),
  );
}

function measure(
  schema: GraphQLSchema,
  { document, variables, operationName }: AskedQuery,
  estimator: ComplexityEstimator,
): number {
  return getComplexity({
    schema,
    query: document,
    variables,
    ...(operationName === null ? {} : { operationName }),
    estimators: [estimator],
    maxQueryNodes: MOST_FIELDS,
  });
}

function isPaged(field: Field): boolean {
  return field.args.some(({ name }) => name === "first");
}

function isList(field: Field): boolean {
  return isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type));
}
