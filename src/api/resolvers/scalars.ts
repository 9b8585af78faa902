/** Dates and moments. The store holds both as text that sorts. */
import { GraphQLScalarType, Kind } from "graphql";
import { partialDate } from "../../model/date.ts";
import { badInput } from "../errors.ts";
import { Upload } from "../uploads/uploaded-file.ts";

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

const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2}))?$/u;

/** In UTC with milliseconds, as the store writes its times. */
function moment(value: unknown): string {
  const at = typeof value === "string" && MOMENT.test(value) ? new Date(value) : new Date(Number.NaN);
  if (Number.isNaN(at.getTime()))
    throw badInput(
      `${JSON.stringify(value)} is no moment: write YYYY-MM-DDTHH:MM:SSZ, with an offset for Z where it is not UTC.`,
    );
  return at.toISOString();
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

export const scalars = { Date: DateScalar, DateTime: DateTimeScalar, Upload };
