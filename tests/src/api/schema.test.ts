/** The contract: described through and through, and what the server really serves. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import {
  buildSchema,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { schema as served } from "../../../src/api/create-api.ts";
import { packageRoot } from "../../../src/package-root.ts";

const SDL = readFileSync(path.join(packageRoot(), "schema.graphql"), "utf8");

interface Described {
  readonly place: string;
  readonly description: string | null | undefined;
}

const BUILT_IN = ["ID", "String", "Int", "Float", "Boolean"];

/** Every type, field, argument, enum value and input field of a schema that is not GraphQL's own. */
function parts(schema: GraphQLSchema): Described[] {
  return Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith("__") && !BUILT_IN.includes(name))
    .flatMap((type) => [{ place: type.name, description: type.description }, ...membersOf(type)]);
}

function membersOf(type: GraphQLNamedType): Described[] {
  const at = ({ name, description }: { name: string; description?: string | null | undefined }) => ({
    place: `${type.name}.${name}`,
    description,
  });
  if (isEnumType(type)) return type.getValues().map(at);
  if (isInputObjectType(type)) return Object.values(type.getFields()).map(at);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    at(field),
    ...field.args.map(({ name, description }) => ({
      place: `${type.name}.${field.name}(${name})`,
      description,
    })),
  ]);
}

function undescribed(sdl: string): string[] {
  return parts(buildSchema(sdl))
    .filter(({ description }) => !description?.trim())
    .map(({ place }) => place);
}

describe("schema.graphql", () => {
  it("describes every type, field, argument and enum value", () => {
    expect(parts(buildSchema(SDL)).length).toBeGreaterThan(300);
    expect(undescribed(SDL)).toEqual([]);
  });

  it("is seen when it does not", () => {
    const planted = `
      """The query."""
      type Query {
        bare(bareArgument: Int, wild: Wild, choice: Choice): Int
      }
      enum Choice { BARE """Described.""" FINE }
      input Wild { bareField: Int }`;
    expect(undescribed(planted).sort()).toEqual([
      "Choice",
      "Choice.BARE",
      "Query.bare",
      "Query.bare(bareArgument)",
      "Query.bare(choice)",
      "Query.bare(wild)",
      "Wild",
      "Wild.bareField",
    ]);
  });

  it("has the types that the resolvers are held to", () => {
    const check = () =>
      execFileSync(process.execPath, ["scripts/generate-types.mjs", "--check"], {
        cwd: packageRoot(),
        stdio: "pipe",
      });
    expect(check).not.toThrow();
  });

  it("gives each list the shape of a Relay connection", () => {
    const types = buildSchema(SDL).getTypeMap();
    const connections = Object.keys(types).filter((name) => name.endsWith("Connection"));
    expect(connections.length).toBeGreaterThan(5);
    for (const name of connections) {
      const type = types[name];
      if (!isObjectType(type)) throw new Error(`${name} is no object type`);
      // What may be cut short says so.
      const fields = Object.keys(type.getFields()).filter((field) => field !== "complete");
      expect(fields.sort()).toEqual(["edges", "nodes", "pageInfo", "totalCount"]);
      const edge = types[name.replace(/Connection$/, "Edge")];
      if (!isObjectType(edge)) throw new Error(`${name} has no edges`);
      expect(Object.keys(edge.getFields())).toEqual(expect.arrayContaining(["cursor", "node"]));
    }
  });

  it("ties every enum value to a word of the model", () => {
    const { EntityType, SpeechAct, Verdict } = served.getTypeMap();
    const valuesOf = (type: unknown) =>
      isEnumType(type as never)
        ? (type as { getValues(): { value: unknown }[] }).getValues().map(({ value }) => value)
        : [];
    expect(valuesOf(EntityType)).toEqual([
      "Person",
      "Organization",
      "Place",
      "Programme",
      "PolicyDocument",
      "Event",
    ]);
    expect(valuesOf(SpeechAct)).toContain("criticise");
    expect(valuesOf(Verdict)).toEqual(["same", "different", "unsure"]);
  });
});
