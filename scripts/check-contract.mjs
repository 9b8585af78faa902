/**
 * Holds schema.graphql against the contract of the last release, tests/baselines/contract.graphql: what that promises may go
 * only once a release has called it deprecated. With `--keep` the schema of now is written there, which is a release's work.
 * Other files may be given: RELEASED SCHEMA.
 */
import { copyFileSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildSchema, findBreakingChanges, isEnumType, isInterfaceType, isObjectType } from "graphql";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const files = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const [released = "tests/baselines/contract.graphql", current = "schema.graphql"] = files;
const fileOf = (name) => path.resolve(root, name);

/** Whether the released contract calls deprecated what a message of a change names: `Type.member …`. */
function wasDeprecated(schema, description) {
  const [, typeName, name, argument] = /^(?:Arg )?(\w+)\.(\w+)(?: arg (\w+))?/u.exec(description) ?? [];
  const type = schema.getType(typeName ?? "");
  if (isEnumType(type)) return type.getValue(name)?.deprecationReason !== undefined;
  if (!isObjectType(type) && !isInterfaceType(type)) return false;
  const field = type.getFields()[name];
  const member = argument === undefined ? field : field?.args.find((one) => one.name === argument);
  return (member?.deprecationReason ?? field?.deprecationReason) !== undefined;
}

// What is removed, and nothing that only changes, can have been deprecated before.
const REMOVALS = ["FIELD_REMOVED", "VALUE_REMOVED_FROM_ENUM", "ARG_REMOVED"];

/** A value that an enum loses is named the other way round. */
function named({ type, description }) {
  if (type !== "VALUE_REMOVED_FROM_ENUM") return description;
  return description.replace(/^(\w+) was removed from enum type (\w+).*$/u, "$2.$1");
}

if (process.argv.includes("--keep")) {
  copyFileSync(fileOf(current), fileOf(released));
} else {
  const [before, now] = [released, current].map((name) => buildSchema(readFileSync(fileOf(name), "utf8")));
  const broken = findBreakingChanges(before, now).filter(
    (change) => !REMOVALS.includes(change.type) || !wasDeprecated(before, named(change)),
  );
  for (const { description } of broken) console.error(`${current}: ${description}`);
  if (broken.length > 0) {
    console.error(
      "These break queries that the released contract allows: keep them, with @deprecated(reason:) until a release has said so.",
    );
    process.exit(1);
  }
}
