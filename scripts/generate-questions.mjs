/**
 * Part of `npm run generate`: makes src/web/questions/questions.ts (the types of the explorer's operations, and each
 * by its id) and manifest.json (their texts by id, which the service reads) of the .graphql files beside them.
 * With `--check` it writes nothing and fails where a file is not what they give.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as operations from "@graphql-codegen/typescript-operations";
import {
  buildASTSchema,
  Kind,
  NoUnusedFragmentsRule,
  parse,
  print,
  specifiedRules,
  stripIgnoredCharacters,
  validate,
  visit,
} from "graphql";
import { root } from "./install.mjs";
import { settle } from "./settle-generated.mjs";

const FOLDER = "src/web/questions";
const HEAD = "/** The explorer's questions and their types. Made by `npm run generate`; do not edit. */\n";

const schema = parse(readFileSync(path.join(root, "schema.graphql"), "utf8"));
const files = readdirSync(path.join(root, FOLDER))
  .filter((name) => name.endsWith(".graphql"))
  .sort();
const documents = files.map((name) => ({
  location: name,
  document: parse(readFileSync(path.join(root, FOLDER, name), "utf8")),
}));

const all = documents.flatMap(({ document }) => document.definitions);
const whole = { kind: Kind.DOCUMENT, definitions: all };
// A fragment may wait for its first use.
const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);
const faults = validate(buildASTSchema(schema), whole, rules);
for (const { message } of faults) console.error(`${FOLDER}: ${message}`);
if (faults.length > 0) process.exit(1);

const fragments = new Map(
  all.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map((each) => [each.name.value, each]),
);

/** The fragments that a definition spreads, those inside them included, each once. */
function spreadIn(definition, found = new Map()) {
  visit(definition, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (!fragment || found.has(name.value)) return;
      found.set(name.value, fragment);
      spreadIn(fragment, found);
    },
  });
  return found;
}

const stored = all
  .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  .map((operation) => {
    const text = stripIgnoredCharacters([operation, ...spreadIn(operation).values()].map(print).join("\n"));
    const name = operation.name.value;
    // Ten digits tell our own operations apart; all 64 would be a hundredth of what a browser loads.
    const id = createHash("sha256").update(text).digest("hex").slice(0, 10);
    const kind = operation.operation === "mutation" ? "Mutation" : "Query";
    return {
      id,
      text,
      line: `export const ${name} = question<${name}${kind}, ${name}${kind}Variables>(\n  "${id}",\n);`,
    };
  });

const types = await codegen({
  documents,
  filename: `${FOLDER}/questions.ts`,
  schema,
  plugins: [{ operations: {} }],
  pluginMap: { operations },
  config: {
    enumsAsTypes: true,
    scalars: { Date: "string", DateTime: "string", Upload: "File", ID: "string" },
    strictScalars: true,
    useTypeImports: true,
    immutableTypes: true,
    // A fragment is named where it is spread, not written out again: an entity has six types.
    inlineFragmentTypes: "combine",
    skipTypename: true,
    maybeValue: "T | null",
  },
});

settle([
  [
    `${FOLDER}/questions.ts`,
    `${HEAD}import { question } from "../ask/question.ts";\n\n${types}\n${stored.map(({ line }) => line).join("\n")}\n`,
  ],
  [
    `${FOLDER}/manifest.json`,
    `${JSON.stringify(Object.fromEntries(stored.map(({ id, text }) => [id, text])), null, 2)}\n`,
  ],
]);
