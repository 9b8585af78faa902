/** A file of a multipart request, as resolvers are handed it. */
import { GraphQLScalarType } from "graphql";
import { badInput } from "../errors.ts";

export interface UploadedFile {
  /** What the sender calls it: any words. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Whether a value is a file: what came as JSON never is. */
export function isUploadedFile(value: unknown): value is UploadedFile {
  if (typeof value !== "object" || value === null) return false;
  const { name, size, arrayBuffer } = value as Partial<Record<string, unknown>>;
  return typeof name === "string" && typeof size === "number" && typeof arrayBuffer === "function";
}

const HOW =
  "send the file as a GraphQL multipart request: null in its place among the variables, and its part in map.";

/** The scalar of the contract. */
export const Upload = new GraphQLScalarType<UploadedFile, never>({
  name: "Upload",
  serialize: () => {
    throw new TypeError("no field gives an uploaded file");
  },
  parseValue: (value) => {
    if (!isUploadedFile(value)) throw badInput(`no file: ${HOW}`);
    return value;
  },
  parseLiteral: () => {
    throw badInput(`a file cannot be written in the query: ${HOW}`);
  },
});
