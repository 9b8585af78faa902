/** Refuses documents that are too long, too deep or too wide, before anything is asked of the store. */
import { maxAliasesRule } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import { maxDirectivesRule } from "@escape.tech/graphql-armor-max-directives";
import {
  GraphQLError,
  Kind,
  parse,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from "graphql";
import type { Plugin } from "graphql-yoga";
import { overLimit } from "./limit-errors.ts";
import type { Limits } from "./limits.ts";

type Counted = "depth" | "aliases" | "directives" | "rootFields";

const WORDS: Readonly<Record<Counted, string>> = {
  depth: "levels of fields",
  aliases: "aliases",
  directives: "directives",
  rootFields: "fields of the query itself",
};

export function useDocumentLimits(limits: Limits): Plugin {
  // What the rules themselves say names neither a code nor what to do.
  const options = (limit: Counted) => ({
    n: limits[limit],
    flattenFragments: true,
    propagateOnRejection: false,
    onReject: [(context: ValidationContext | null) => context?.reportError(tooMany(limit, limits[limit]))],
  });
  const rules: readonly ValidationRule[] = [
    maxDepthRule(options("depth")),
    maxAliasesRule(options("aliases")),
    maxDirectivesRule(options("directives")),
    rootFieldsRule(limits.rootFields),
  ] as readonly ValidationRule[];
  return {
    onParse: ({ setParseFn }) => {
      setParseFn((source, options) => parseUpTo(limits.tokens, source, options));
    },
    onValidate: ({ addValidationRule }) => {
      for (const rule of rules) addValidationRule(rule);
    },
  };
}

function parseUpTo(tokens: number, ...[source, options]: Parameters<typeof parse>): ReturnType<typeof parse> {
  try {
    return parse(source, { ...options, maxTokens: tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError) || !/tokens\. Parsing aborted/.test(error.message)) throw error;
    throw overLimit(
      "tokens",
      tokens,
      `The document has more than ${tokens} tokens: pass long lists as variables, or ask in several requests.`,
    );
  }
}

function rootFieldsRule(most: number): ValidationRule {
  return (context) => ({
    OperationDefinition: ({ selectionSet }) => {
      if (fieldCount(context, selectionSet, new Map()) > most)
        context.reportError(tooMany("rootFields", most));
    },
  });
}

/** @param known the counts of fragments; one that spreads itself, which another rule refuses, counts once. */
function fieldCount(
  context: ValidationContext,
  { selections }: SelectionSetNode,
  known: Map<string, number>,
): number {
  const counts = selections.map((selection) => {
    if (selection.kind === Kind.FIELD) return 1;
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldCount(context, selection.selectionSet, known);
    const name = selection.name.value;
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, 0);
    const fragment = context.getFragment(name);
    const count = fragment ? fieldCount(context, fragment.selectionSet, known) : 0;
    known.set(name, count);
    return count;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

function tooMany(limit: Counted, most: number): GraphQLError {
  return overLimit(limit, most, `The query has more than ${most} ${WORDS[limit]}: ask in several requests.`);
}
