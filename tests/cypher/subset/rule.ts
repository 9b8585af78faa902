import type { QueryHeader } from "../../../src/graph/query-header.ts";
import type { Clause, Cypher } from "./read-cypher.ts";

export interface FileUnderLint {
  /** The file's name, e.g. `find-statements-about.cypher`. */
  readonly file: string;
  readonly header: QueryHeader;
  readonly query: Cypher;
}

/** What a query file may not hold, with queries that hold it, and with the nearest ones that do not. */
export interface Rule {
  readonly name: string;
  /** What happens otherwise. */
  readonly why: string;
  /** The place that breaks the rule. */
  readonly find: (file: FileUnderLint) => string | undefined;
  readonly planted: readonly string[];
  readonly spared: readonly string[];
}

/** A rule's `find` by a pattern over the masked text. */
export function matching(...patterns: readonly RegExp[]): Rule["find"] {
  return ({ query }) => {
    for (const pattern of patterns) {
      const found = pattern.exec(query.masked)?.[0];
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** The first thing that is found in any of the values. */
export function first<T>(values: Iterable<T>, find: (value: T) => string | undefined): string | undefined {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

export const allClauses = (query: Cypher): Clause[] => query.blocks.flatMap((block) => block.clauses);
export const wordsOf = (clause: Clause): string => `${clause.keyword} ${clause.tokens.join(" ")}`;
