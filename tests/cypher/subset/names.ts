/** Which names a query binds, and which it uses. */
import { type Clause, type Cypher, closing, cutAt } from "./read-cypher.ts";

const NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;
// The words that the embedded store takes for no name [tried, 0.6.0], and those that open an operator.
export const KEYWORDS =
  "AND AS CASE CREATE DELETE DETACH DISTINCT ELSE FALSE IN IS MATCH MERGE NOT NULL OPTIONAL OR REMOVE RETURN SET THEN TRUE UNION UNWIND WHEN WHERE WITH XOR".split(
    " ",
  );
const WORDS = new Set([...KEYWORDS, "END", "CONTAINS"]);

export function isName(token: string | undefined): token is string {
  return token !== undefined && NAME.test(token) && !WORDS.has(token.toUpperCase());
}

/** Nodes and relationships that the patterns of a clause name, from left to right. */
export function patternNames(clause: Clause): string[] {
  const names: string[] = [];
  clause.tokens.forEach((token, at) => {
    const [before, name, after] = [clause.tokens[at - 1], clause.tokens[at + 1], clause.tokens[at + 2]];
    const opensNode = token === "(" && !isName(before);
    const opensRelationship = token === "[" && before === "-";
    if ((opensNode || opensRelationship) && isName(name) && /^[:){\]*]$/.test(after ?? "")) names.push(name);
  });
  return names;
}

/** The nodes of a clause's pattern, from left to right, each with its tokens between the parentheses. */
export function patternNodes(clause: Clause): string[][] {
  const nodes: string[][] = [];
  for (let at = 0; at < clause.tokens.length; at++) {
    if (clause.tokens[at] !== "(" || isName(clause.tokens[at - 1])) continue;
    const end = closing(clause.tokens, at);
    nodes.push(clause.tokens.slice(at + 1, end));
    at = end;
  }
  return nodes;
}

/** Nodes and relationships that the query names in any MATCH, CREATE or MERGE. */
export function graphNames(query: Cypher): Set<string> {
  const names = query.blocks.flatMap((block) =>
    block.clauses.filter((clause) => /MATCH|CREATE|MERGE/.test(clause.keyword)).flatMap(patternNames),
  );
  return new Set(names);
}

/** Columns of a WITH or RETURN: what is computed, and its name; `undefined` where it has none. */
export function columnsOf(
  clause: Clause,
): { tokens: string[]; name: string | undefined; aliased: boolean }[] {
  const tokens = clause.tokens[0]?.toUpperCase() === "DISTINCT" ? clause.tokens.slice(1) : clause.tokens;
  return cutAt(tokens, ",").map((item) => {
    const as = item.findLastIndex((token) => token.toUpperCase() === "AS");
    if (as > 0) return { tokens: item.slice(0, as), name: item[as + 1], aliased: true };
    return { tokens: item, name: item.length === 1 ? item[0] : undefined, aliased: false };
  });
}

/** The variables that an expression reads: no functions, properties, keys of maps, or names that it binds itself. */
export function usedNames(tokens: readonly string[]): string[] {
  const own = new Set<string>();
  tokens.forEach((token, at) => {
    const [before, after] = [tokens[at - 1], tokens[at + 1]?.toUpperCase()];
    if (isName(token) && (before === "(" || before === "[") && (after === "IN" || after === ":"))
      own.add(token);
  });
  return tokens.filter(
    (token, at) =>
      isName(token) &&
      !own.has(token) &&
      ![".", ":"].includes(tokens[at - 1] ?? "") &&
      !["(", ":"].includes(tokens[at + 1] ?? "") &&
      !(/^(STARTS|ENDS)$/i.test(token) && tokens[at + 1]?.toUpperCase() === "WITH") &&
      !(tokens[at + 1] === "{" && /^(EXISTS|COUNT|COLLECT)$/i.test(token)),
  );
}
