/** Dates and moments. The store holds both as text that sorts. */
import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { partialDate } from "../../model/date.ts";
import { badInput } from "../errors.ts";

function day(value: unknown): string {
  const date = typeof value === "string" ? partialDate(value) : undefined;
  if (date === undefined || date.earliest !== value)
    throw badInput(`${JSON.stringify(value)} is no day: write YYYY-MM-DD, of a day that exists.`);
  return date.earliest;
}

function literal(read: (value: unknown) => string) {
  return (node: { readonly kind: string; readonly value?: unknown }): string => {
    if (node.kind !== Kind.STRING) throw badInput('a date is written in quotation marks: "2026-11-22".');
    return read(node.value);
  };
}

function moment(value: unknown): string {
  if (typeof value !== "string" || Number.isNaN(Date.parse(value)))
    throw new GraphQLError(`${JSON.stringify(value)} is no moment`);
  return value;
}

const DateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  serialize: (value) => String(value),
  parseValue: day,
  parseLiteral: literal(day),
});

const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: "DateTime",
  serialize: (value) => String(value),
  parseValue: moment,
  parseLiteral: literal(moment),
});

export const scalars = { Date: DateScalar, DateTime: DateTimeScalar };
