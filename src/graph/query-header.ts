/** Reads the comment at the head of a query file, which is the query's contract (docs/graph.md, "Query files"). */
import { QueryFileError } from "./errors.ts";

export interface ValueType {
  /** `String`, `Integer`, `Float`, `Number`, `Boolean`, `Date`, `Map`, `Value` (any of them), or a kind of id such as `EntityId`. */
  readonly base: string;
  /** `[]`: a list of these. */
  readonly list: boolean;
  /** `?`: null is said to be allowed. */
  readonly nullable: boolean;
}

export interface ParameterContract {
  readonly name: string;
  readonly type: ValueType;
  readonly description: string;
}

interface ColumnContract {
  readonly name: string;
  readonly type: ValueType;
}

export interface QueryHeader {
  /** What the query answers, in the file's own words. */
  readonly description: string;
  readonly parameters: readonly ParameterContract[];
  /** In the order of RETURN; none for a query that returns nothing. */
  readonly columns: readonly ColumnContract[];
}

const BASE_TYPES = ["String", "Integer", "Float", "Number", "Boolean", "Date", "Map", "Value"];
const TYPE = /^([A-Za-z]+)(\[\])?(\?)?$/;
const PARAMETER = /^(\w+):\s*(\S+)\s*(.*)$/s;

/**
 * The header of a query file and the Cypher below it.
 *
 * @param text the whole file.
 * @param file the file's name, for errors.
 * @throws QueryFileError where the header is missing or a line of it cannot be read.
 */
export function readHeader(text: string, file: string): { header: QueryHeader; body: string } {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith("//"));
  const body = end < 0 ? [] : lines.slice(end);
  const [description = "", ...tags] = tagged(lines.slice(0, end < 0 ? undefined : end));
  if (description === "")
    throw new QueryFileError(`${file}: begin with a line // that says what the query does.`);
  const parameters: ParameterContract[] = [];
  const columns: ColumnContract[] = [];
  for (const tag of tags) {
    if (tag.startsWith("@param ")) parameters.push(readParameter(tag.slice(7).trim(), file));
    else if (tag.startsWith("@returns ")) columns.push(...readColumns(tag.slice(9).trim(), file));
    else throw new QueryFileError(`${file}: "${tag}" is neither @param nor @returns.`);
  }
  return { header: { description, parameters, columns }, body: body.join("\n").trim() };
}

/** The comment's text cut before each `@`; lines without one go on with what stands above them. */
function tagged(comment: readonly string[]): string[] {
  const parts = [""];
  for (const line of comment) {
    const words = line.replace(/^\/\/\s*/, "").trim();
    if (words.startsWith("@")) parts.push(words);
    else parts.push(`${parts.pop() ?? ""} ${words}`.trim());
  }
  return parts;
}

function readParameter(words: string, file: string): ParameterContract {
  const [, name, type, description] = PARAMETER.exec(words) ?? [];
  if (name === undefined || type === undefined)
    throw new QueryFileError(`${file}: "@param ${words}" is not "@param name: Type  description".`);
  return { name, type: readType(type, file), description: description ?? "" };
}

function readColumns(words: string, file: string): ColumnContract[] {
  if (words === "nothing") return [];
  return words.split(",").map((word) => {
    const [, name, type] = /^\s*(\w+):\s*(\S+)/.exec(word) ?? [];
    if (name === undefined || type === undefined)
      throw new QueryFileError(`${file}: "@returns ${words}" is not "@returns a: Type, b: Type".`);
    return { name, type: readType(type, file) };
  });
}

function readType(word: string, file: string): ValueType {
  const [, base, list, nullable] = TYPE.exec(word) ?? [];
  if (base === undefined || !(BASE_TYPES.includes(base) || isIdType(base)))
    throw new QueryFileError(`${file}: type "${word}" is none of ${BASE_TYPES.join(", ")} or a kind of id.`);
  return { base, list: list !== undefined, nullable: nullable !== undefined };
}

/** Whether a type names a kind of id, e.g. `EntityId`. */
export function isIdType(base: string): boolean {
  return base === "Id" || /^[A-Z]\w*Id$/.test(base);
}
