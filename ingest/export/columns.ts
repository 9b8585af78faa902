/** The columns of nodes or relationships of one kind, found as they come, with the types of Neo4j's import tool. */
import type { Value } from "../../src/graph/port.ts";

type Scalar = "boolean" | "long" | "double" | "string";
export type ColumnType = Scalar | `${Scalar}[]`;

/** By the property's name, in the order in which they were first met. */
export type Columns = Map<string, ColumnType>;

/** @throws TypeError for a value that no property can have. */
export function noteColumns(columns: Columns, properties: Readonly<Record<string, Value>>): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value === null) continue;
    const known = columns.get(name);
    columns.set(name, known === undefined ? typeOf(value) : wider(known, typeOf(value)));
  }
}

function typeOf(value: Value): ColumnType {
  if (!Array.isArray(value)) return scalarOf(value);
  // Of an empty list nothing is known; whatever comes later is wider.
  const [first = "", ...rest] = value.map(scalarOf);
  return `${rest.reduce((wide, next) => widerScalar(wide, next), first === "" ? "boolean" : first)}[]`;
}

function scalarOf(value: Value): Scalar {
  switch (typeof value) {
    case "boolean":
      return "boolean";
    case "number":
      return Number.isSafeInteger(value) ? "long" : "double";
    case "string":
      return "string";
    default:
      throw new TypeError(`a property holds ${JSON.stringify(value)}, which is no property's value`);
  }
}

const WIDTHS: readonly Scalar[] = ["boolean", "long", "double", "string"];

function widerScalar(one: Scalar, other: Scalar): Scalar {
  return WIDTHS.indexOf(one) >= WIDTHS.indexOf(other) ? one : other;
}

function wider(one: ColumnType, other: ColumnType): ColumnType {
  const isList = one.endsWith("[]");
  if (isList !== other.endsWith("[]")) throw new TypeError(`a property is both ${one} and ${other}`);
  const bare = (type: ColumnType) => type.replace("[]", "") as Scalar;
  const wide = widerScalar(bare(one), bare(other));
  return isList ? `${wide}[]` : wide;
}
