/**
 * Reads a GraphQL multipart request: `operations` with null where files belong, `map` that says which part goes where, and
 * one file (github.com/jaydenseric/graphql-multipart-request-spec).
 */
import { GraphQLError } from "graphql";
import { isUploadedFile, type UploadedFile } from "./uploaded-file.ts";

export interface UploadLimits {
  /** Bytes of a file. */
  readonly uploadBytes: number;
  /** Bytes of the other parts, each. */
  readonly bodyBytes: number;
}

type Parts = Pick<FormData, "get">;

// Two fields, and the one file that a mutation takes.
const FIELDS = 2;
const FILES = 1;
const TOO_LARGE = /^File size limit exceeded/;

/** @throws GraphQLError with the status of the answer: BAD_REQUEST, REQUEST_ENTITY_TOO_LARGE. */
export async function readMultipart(
  request: Request,
  limits: UploadLimits,
): Promise<Record<string, unknown>> {
  const parts = await partsOf(request, limits);
  const operations = jsonObject(parts, "operations");
  const map = jsonObject(parts, "map");
  const placed = Object.entries(map).map(([part, places]) => place(operations, parts, part, places));
  if (placed.length === 0) throw malformed('map names no file: {"0": ["variables.file"]}.');
  return operations;
}

/** The parts as Yoga's own requests give them; they know limits that the standard's do not. */
async function partsOf(request: Request, { uploadBytes, bodyBytes }: UploadLimits): Promise<Parts> {
  const formDataLimits = {
    fileSize: uploadBytes,
    files: FILES,
    fields: FIELDS,
    parts: FIELDS + FILES,
    fieldSize: bodyBytes,
  };
  const read = request.formData as (options: object) => Promise<Parts>;
  try {
    return await read.call(request, { formDataLimits });
  } catch (error) {
    if (error instanceof GraphQLError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    if (TOO_LARGE.test(why)) throw tooLarge(uploadBytes, "file");
    throw malformed(`the parts cannot be read: ${why}.`);
  }
}

function jsonObject(parts: Parts, name: string): Record<string, unknown> {
  const text = parts.get(name);
  if (typeof text !== "string") throw malformed(`the field ${name} is missing.`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw malformed(`the field ${name} is no JSON.`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw malformed(`the field ${name} is no JSON object; one operation is taken at a time.`);
  return value as Record<string, unknown>;
}

function place(operations: object, parts: Parts, part: string, places: unknown): void {
  const file: unknown = parts.get(part);
  if (!isUploadedFile(file)) throw malformed(`map names part "${part}", and there is no such file.`);
  const [where] = Array.isArray(places) ? (places as unknown[]) : [];
  if (typeof where !== "string" || (places as unknown[]).length !== 1)
    throw malformed(`map has to give one place for part "${part}", such as ["variables.file"].`);
  if (!put(operations, where.split("."), file))
    throw malformed(
      `map puts part "${part}" at "${where}", where operations has no null among its variables.`,
    );
}

/** Puts the file in the place of a null that stands among the variables. @returns whether there is one. */
function put(operations: object, [first = "", ...keys]: readonly string[], file: UploadedFile): boolean {
  const last = keys.pop();
  if (first !== "variables" || last === undefined) return false;
  let at: unknown = operations;
  for (const key of [first, ...keys]) at = own(at, key);
  if (own(at, last) !== null) return false;
  (at as Record<string, unknown>)[last] = file;
  return true;
}

function own(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}

/** A body or file that is too long. @param what it is. */
export function tooLarge(most: number, what: "file" | "body"): GraphQLError {
  return new GraphQLError(`The ${what} has more than ${most} bytes, which is the most that is taken.`, {
    extensions: { code: "REQUEST_ENTITY_TOO_LARGE", most, http: { status: 413 } },
  });
}

/** A request that cannot be read. */
function malformed(what: string): GraphQLError {
  return new GraphQLError(`This is no multipart request: ${what}`, {
    extensions: { code: "BAD_REQUEST", http: { status: 400 } },
  });
}
