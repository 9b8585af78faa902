/** Queries made of a schema, so that no list of it is forgotten. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from "graphql";

/** A field that gives a page: it has `first`. */
export interface PagedField {
  readonly type: string;
  readonly field: GraphQLField<unknown, unknown>;
}

/** Every field with `first`, of every type that has fields, interfaces left out. */
export function pagedFields(schema: GraphQLSchema): readonly PagedField[] {
  return Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith("__"))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ args }) => args.some(({ name }) => name === "first"))
        .map((field) => ({ type: type.name, field })),
    );
}

/** How the things of a type are come by. */
export interface Way {
  /** Ids of what leads to them, for the variable `$ids`. */
  readonly ids: readonly string[];
  /** What is asked of the query for a selection of theirs; uses the variables `$ids` and, of some types, `$first`. */
  selectionOf(selection: string): string;
}

/** How things are come by that have no id: the type whose ids lead to them, and the way. */
const WAYS: Readonly<Record<string, readonly [owner: string, way: (inner: string, ids: Ids) => string]>> = {
  TalkedAboutEdge: ["Programme", onNodes("Programme", "talkedAboutBy")],
  ImplementerEdge: ["Programme", onNodes("Programme", "implementedBy")],
  RelatedEdge: ["Organization", onNodes("Organization", "units")],
  Position: ["Person", onNodes("Person", "positions", "nodes")],
  GraphEdge: [
    "Programme",
    (inner, [from, to]) =>
      `nodes(ids: $ids) { id } paths(from: "${from}", to: "${to}", maxLength: 2) { steps { edges { ${inner} } } }`,
  ],
  InCommon: [
    "Programme",
    (inner, ids) => `nodes(ids: $ids) { id } inCommon(of: ${JSON.stringify(ids.slice(0, 2))}) { ${inner} }`,
  ],
  Job: ["Document", (inner) => ofJobs(inner)],
  JobReport: ["Document", (inner) => ofJobs(`report { ${inner} }`)],
};

type Ids = readonly string[];

function onNodes(type: string, field: string, entries = "edges"): (inner: string) => string {
  return (inner) => ofNodes(type, `${field}(first: $first) { ${entries} { ${inner} } }`);
}

function ofJobs(selection: string): string {
  return `nodes(ids: $ids) { id } jobs(first: 12) { nodes { ${selection} } }`;
}

function ofNodes(type: string, selection: string): string {
  return `nodes(ids: $ids) { ... on ${type} { ${selection} } }`;
}

/** @param parents ids by the type that has them. @returns undefined where nothing leads to the type. */
export function wayTo(type: string, parents: ReadonlyMap<string, Ids>): Way | undefined {
  const [owner, way] = WAYS[type] ?? [type, (inner: string) => ofNodes(type, inner)];
  const ids = parents.get(owner);
  return ids && { ids, selectionOf: (selection) => way(selection, ids) };
}

/** A page of a field with all that its entries tell of themselves, and one step further. */
export function pageOf(field: GraphQLField<unknown, unknown>, ids: readonly string[]): string {
  const required = field.args.filter((arg) => isRequiredArgument(arg) && arg.name !== "first");
  const values = ["first: $first", ...required.map((arg, at) => `${arg.name}: ${literalOf(arg, ids, at)}`)];
  return `${field.name}(${values.join(", ")}) ${selectionOf(getNamedType(field.type), 1)}`;
}

export function literalOf({ type }: GraphQLArgument, ids: readonly string[], at: number): string {
  const named = getNamedType(type);
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isEnumType(named)) return named.getValues()[0]?.name ?? "null";
  if (named.name === "ID") return JSON.stringify(isListType(bare) ? ids.slice(0, 1) : (ids[at] ?? ids[0]));
  return named.name === "Int" ? "2" : JSON.stringify("县");
}

/** What a type tells without arguments; things that it leads to `steps` steps further. */
export function selectionOf(type: GraphQLNamedType, steps: number): string {
  if (isLeafType(type)) return "";
  if (isUnionType(type) || isInterfaceType(type))
    return `{ __typename ${isInterfaceType(type) && type.getFields()["id"] ? "id" : ""} }`;
  if (!isObjectType(type)) return "";
  const isFrame = /(?:Connection|Edge)$/u.test(type.name);
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some((arg) => arg.name === "first" || isRequiredArgument(arg))) return [];
    const of = getNamedType(field.type);
    if (isLeafType(of)) return [field.name];
    if (!isFrame && steps === 0) return [];
    return [`${field.name} ${selectionOf(of, isFrame ? steps : steps - 1)}`];
  });
  return `{ __typename ${fields.join(" ")} }`;
}
