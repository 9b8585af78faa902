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

/** A page of a field with all that its entries tell of themselves, and one step further. */
export function pageOf(field: GraphQLField<unknown, unknown>, ids: readonly string[]): string {
  const required = field.args.filter((arg) => isRequiredArgument(arg) && arg.name !== "first");
  const values = ["first: $first", ...required.map((arg, at) => `${arg.name}: ${literalOf(arg, ids, at)}`)];
  return `${field.name}(${values.join(", ")}) ${selectionOf(getNamedType(field.type), 1)}`;
}

function literalOf({ type }: GraphQLArgument, ids: readonly string[], at: number): string {
  const named = getNamedType(type);
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isEnumType(named)) return named.getValues()[0]?.name ?? "null";
  if (named.name === "ID") return JSON.stringify(isListType(bare) ? ids.slice(0, 1) : (ids[at] ?? ids[0]));
  return named.name === "Int" ? "2" : JSON.stringify("县");
}

/** What a type tells without arguments; things that it leads to `steps` steps further. */
function selectionOf(type: GraphQLNamedType, steps: number): string {
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
