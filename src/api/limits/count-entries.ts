/** Counts what lists hold while an answer is made: of lists without `first` nobody knows it before. */
import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
} from "graphql";
import type { ApiContext } from "../context.ts";

type Resolver = GraphQLFieldResolver<unknown, ApiContext>;

/** Makes every list of objects in the schema count its entries against the bounds of its request. */
export function countEntries(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    if (type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields()))
      if (isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type)))
        field.resolve = counted(field.resolve ?? defaultFieldResolver);
  }
}

function counted(resolve: Resolver): Resolver {
  return (source, args, context, info) => {
    const list: unknown = resolve(source, args, context, info);
    return list instanceof Promise ? list.then((found) => count(found, context)) : count(list, context);
  };
}

function count(list: unknown, { bounds }: ApiContext): unknown {
  if (Array.isArray(list)) bounds.count(list.length);
  return list;
}
