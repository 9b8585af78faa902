/**
 * Holds parameters against a query's header before anything is sent. The stores do not: the embedded one
 * takes `MERGE {id: null}` and NaN without a word, and a misspelt name is null to both.
 */
import { partialDate } from "../model/date.ts";
import { ParameterError } from "./errors.ts";
import { isPlainMap } from "./plain-map.ts";
import type { Parameters } from "./port.ts";
import { isIdType, type ParameterContract, type QueryHeader, type ValueType } from "./query-header.ts";

/**
 * Checks names, types and keys.
 *
 * @param query the query's name, for errors.
 * @throws ParameterError that names the query, the place (`rows[3].id`) and what is wrong.
 */
export function checkParameters(query: string, header: QueryHeader, parameters: Parameters): void {
  const refuse = (place: string, wrong: string): never => {
    throw new ParameterError(`${query}: parameter ${place} ${wrong}.`);
  };
  const declared = new Set(header.parameters.map((parameter) => parameter.name));
  for (const name of Object.keys(parameters)) {
    if (!declared.has(name)) refuse(name, "is not declared in the query's header");
  }
  for (const contract of header.parameters) {
    if (!Object.hasOwn(parameters, contract.name))
      refuse(contract.name, "is missing; pass null for no value");
    const value: unknown = parameters[contract.name];
    checkStorable(value, contract.name, refuse);
    checkType(value, contract.type, contract.name, refuse);
    if (contract.type.list && contract.type.base === "Map") checkKeys(contract, value, refuse);
  }
}

type Refuse = (place: string, wrong: string) => never;

function checkStorable(value: unknown, place: string, refuse: Refuse): void {
  if (value === null || typeof value === "string" || typeof value === "boolean") return;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) refuse(place, `is ${value}`);
    return;
  }
  const inner = insideOf(value);
  if (inner === undefined)
    return void refuse(
      place,
      value === undefined ? "is undefined" : `is a ${typeof value} that no store can hold`,
    );
  for (const [step, element] of inner) checkStorable(element, place + step, refuse);
}

/** The elements of a list or a map, each with the step that leads to it; undefined for anything else. */
function insideOf(value: unknown): (readonly [step: string, element: unknown])[] | undefined {
  // Array.from, so that the holes of a sparse list are seen as undefined.
  if (Array.isArray(value)) return Array.from(value, (element, index) => [`[${index}]`, element]);
  if (isPlainMap(value)) return Object.entries(value).map(([key, element]) => [`.${key}`, element]);
  return undefined;
}

function checkType(value: unknown, type: ValueType, place: string, refuse: Refuse): void {
  // Null stands for "no filter"; an id has no such reading unless its type says so (`EntityId?`).
  if (value === null) {
    if (isIdType(type.base) && !type.nullable) refuse(place, "is null, but an id is needed");
    return;
  }
  if (!type.list) {
    if (!isOfBase(value, type.base)) refuse(place, `is not a ${type.base}`);
    return;
  }
  if (!Array.isArray(value)) return void refuse(place, "is not a list");
  value.forEach((element, index) => {
    if (element === null || !isOfBase(element, type.base))
      refuse(`${place}[${index}]`, `is not a ${type.base}`);
  });
}

function isOfBase(value: unknown, base: string): boolean {
  switch (base) {
    case "Integer":
      return Number.isSafeInteger(value);
    case "Float":
    case "Number":
      return typeof value === "number";
    case "Boolean":
      return typeof value === "boolean";
    case "Value":
      return true;
    case "Map":
      return isPlainMap(value);
    case "Date":
      return typeof value === "string" && partialDate(value)?.earliest === value;
    default:
      // Strings and kinds of id; an id is never empty.
      return typeof value === "string" && (base === "String" || value !== "");
  }
}

/** The maps of a list are rows to be merged by `id` (a LinkKey also by `key`): these are in all maps or in none. */
function checkKeys(contract: ParameterContract, value: unknown, refuse: Refuse): void {
  const rows = (value ?? []) as readonly Record<string, unknown>[];
  for (const key of ["id", "key"]) {
    const named = new RegExp(`\\b${key}\\b`).test(contract.description);
    if (!named && !rows.some((row) => Object.hasOwn(row, key))) continue;
    rows.forEach((row, index) => {
      if (typeof row[key] !== "string" || row[key] === "")
        refuse(`${contract.name}[${index}].${key}`, "is no key: a string that is not empty is needed");
    });
  }
}
