/** Reads values of rows and maps that come from a store. A value of another type is a broken promise and throws. */
import type { Row, Value } from "../graph/port.ts";
import type { PartialDate } from "../model/date.ts";
import type { Standing } from "../model/moment.ts";

function broken(row: Row, key: string, wanted: string): never {
  throw new TypeError(
    `the store's "${key}" of ${String(row["id"])} is ${JSON.stringify(row[key])}, no ${wanted}`,
  );
}

export function text(row: Row, key: string): string {
  const value = row[key];
  return typeof value === "string" ? value : broken(row, key, "text");
}

export function textOrNull(row: Row, key: string): string | null {
  return isAbsent(row[key]) ? null : text(row, key);
}

export function number(row: Row, key: string): number {
  const value = row[key];
  return typeof value === "number" ? value : broken(row, key, "number");
}

export function numberOrNull(row: Row, key: string): number | null {
  return isAbsent(row[key]) ? null : number(row, key);
}

export function flag(row: Row, key: string): boolean {
  return row[key] === true;
}

/** A list that is left out is an empty one. */
export function texts(row: Row, key: string): readonly string[] {
  return list(row, key).filter((value) => typeof value === "string");
}

export function numbers(row: Row, key: string): readonly number[] {
  return list(row, key).filter((value) => typeof value === "number");
}

export function map(row: Row, key: string): Row {
  const value = row[key];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return broken(row, key, "map");
  return value as Row;
}

/** The date that the properties `xText`, `xEarliest` and `xLatest` state; null where it is left out. */
export function date(row: Row, name: string): PartialDate | null {
  return dateOf(textOrNull(row, `${name}Text`), row, name);
}

/** The same where the words stand under another key. */
export function dateOf(words: string | null, row: Row, name: string): PartialDate | null {
  const earliest = textOrNull(row, `${name}Earliest`);
  const latest = textOrNull(row, `${name}Latest`);
  return earliest === null || latest === null ? null : { text: words ?? earliest, earliest, latest };
}

/** When what a row tells of stood. */
export function standing(row: Row): Standing {
  return {
    recordedAt: text(row, "recordedAt"),
    retractedAt: textOrNull(row, "retractedAt"),
    stoodBefore: texts(row, "stoodBefore"),
  };
}

function list(row: Row, key: string): readonly Value[] {
  const value = row[key];
  if (isAbsent(value)) return [];
  return Array.isArray(value) ? value : broken(row, key, "list");
}

function isAbsent(value: Value | undefined): value is null | undefined {
  return value === null || value === undefined;
}
