/** Every place of the contract where a caller hands a value over: arguments of fields, and the fields of their inputs. */
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql";
import { literalOf, selectionOf, wayTo } from "../walk-schema.ts";

export interface ArgumentSite {
  /** E.g. `Programme.statements(after)` or `Mutation.judge(input.why)`. */
  readonly place: string;
  readonly type: GraphQLNamedInputType;
  readonly isList: boolean;
  /** An operation that hands the value over as the variable `$value` or inside of it. */
  readonly query: string;
  /** The operation's variables with a value in the place. */
  variables(value: unknown): Record<string, unknown>;
}

type Parents = ReadonlyMap<string, readonly string[]>;

/** @param parents ids by type, that lead to the fields. @throws Error for a type that nothing leads to. */
export function argumentSites(schema: GraphQLSchema, parents: Parents): readonly ArgumentSite[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => sitesOf(type.name, field, parents)),
    );
}

function sitesOf(
  type: string,
  field: GraphQLField<unknown, unknown>,
  parents: Parents,
): readonly ArgumentSite[] {
  return field.args.flatMap((arg) => {
    const others = field.args
      .filter((other) => other !== arg && isRequiredArgument(other))
      .map((other, at) => `${other.name}: ${literalOf(other, parents.get("Programme") ?? [], at)}`);
    // What is answered need not be long.
    const short = field.args.some(({ name }) => name === "first" && name !== arg.name) ? ["first: 2"] : [];
    const given = [`${arg.name}: $value`, ...others, ...short].join(", ");
    const selection = `${field.name}(${given}) ${selectionOf(getNamedType(field.type), 0)}`;
    const { query, variables } = operation(type, selection, String(arg.type), parents);
    return placesIn(arg.type, parents).map(({ path, type: found, wrap }) => ({
      place: `${type}.${field.name}(${[arg.name, ...path].join(".")})`,
      type: getNamedType(found),
      isList: isListType(getNullableType(found)),
      query,
      variables: (value) => ({ ...variables, value: wrap(value) }),
    }));
  });
}

function operation(type: string, selection: string, valueType: string, parents: Parents) {
  if (type === "Query" || type === "Mutation")
    return { query: `${type.toLowerCase()} ($value: ${valueType}) { ${selection} }`, variables: {} };
  const way = wayTo(type, parents);
  if (way === undefined) throw new Error(`nothing leads to ${type}: teach walk-schema.ts a way`);
  const inner = way.selectionOf(selection);
  const first = inner.includes("$first") ? ", $first: Int" : "";
  return {
    query: `query ($ids: [ID!]!, $value: ${valueType}${first}) { ${inner} }`,
    variables: { ids: way.ids.slice(0, 2), ...(first !== "" && { first: 2 }) },
  };
}

interface Place {
  readonly path: readonly string[];
  readonly type: GraphQLInputType;
  /** The argument's value with this one in the place. */
  wrap(value: unknown): unknown;
}

/** The place of a leaf is the argument itself; an input object has one for each of its fields, and is one. */
function placesIn(type: GraphQLInputType, parents: Parents): readonly Place[] {
  const named = getNamedType(type);
  const itself: Place = { path: [], type, wrap: (value) => value };
  if (!isInputObjectType(named)) return [itself];
  const fields = Object.values(named.getFields());
  const has = (name: string): boolean => fields.some((field) => field.name === name);
  const required = fields
    .filter(isRequiredInputField)
    .map(({ name, type: of }) => [name, valueThatFits(name, of, parents)]);
  const base = Object.fromEntries([
    ...required,
    // A change that is tried is not kept.
    ...(has("preview") ? [["preview", true]] : []),
  ]);
  const inner = fields
    .filter(({ name }) => name !== "preview")
    .flatMap((field) =>
      placesIn(field.type, parents).map(({ path, type: of, wrap }) => ({
        path: [field.name, ...path],
        type: of,
        wrap: (value: unknown) => ({
          ...base,
          // A correction has to say something.
          ...(has("wrong") && isRequiredInputField(field) && { wrong: true }),
          [field.name]: wrap(value),
        }),
      })),
    );
  return [itself, ...inner];
}

/** What the inputs of changes call those of whom something is there. */
const OF_TYPE: Readonly<Record<string, readonly [type: string, nth: number]>> = {
  a: ["Person", 1],
  b: ["Person", 2],
  claim: ["Statement", 0],
  document: ["Document", 0],
};

/** A value that fits, so that the change gets as far as it can. */
function valueThatFits(name: string, type: GraphQLInputType, parents: Parents): unknown {
  const [of, nth] = OF_TYPE[name] ?? ["", 0];
  const named = getNamedType(type);
  if ("getValues" in named) return named.getValues()[0]?.name;
  return parents.get(of)?.[nth] ?? "试";
}
