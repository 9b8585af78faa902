/** Values as Cypher writes them. */
import type { Value } from "../../src/graph/port.ts";

/**
 * A value as an expression of Cypher on one line. Whatever a text holds stays inside its quotation marks.
 *
 * @throws TypeError for a number that Cypher cannot write.
 */
export function cypherLiteral(value: Value): string {
  if (value === null) return "null";
  if (typeof value === "string") return quoted(value);
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return numeral(value);
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(", ")}]`;
  const entries = Object.entries(value).map(([key, each]) => `${name(key)}: ${cypherLiteral(each)}`);
  return `{${entries.join(", ")}}`;
}

const ESCAPED = /[\\'"\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]/g;

/** Control characters and half pairs by their numbers; a whole pair is two such numbers, and one character again. */
function quoted(text: string): string {
  const inside = text.replace(ESCAPED, (unit) =>
    "\\'\"".includes(unit) ? `\\${unit}` : `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `'${inside}'`;
}

function numeral(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`${value} is no number that Cypher can write`);
  return String(value);
}

function name(key: string): string {
  return `\`${key.replaceAll("`", "``")}\``;
}
