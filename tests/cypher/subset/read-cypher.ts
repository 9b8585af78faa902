/** Takes a query apart as far as the lint needs: tokens, clauses and the blocks that they stand in. No full parser. */

/** A run of clauses: the query itself, or what stands in the braces of CALL, EXISTS, COUNT or COLLECT. */
interface Block {
  /** `""` for the query itself. */
  readonly opener: string;
  readonly clauses: readonly Clause[];
}

export interface Clause {
  /** Upper case: `MATCH`, `OPTIONAL MATCH`, `WITH`, `WHERE`, `RETURN` … */
  readonly keyword: string;
  /** All tokens behind the keyword, those of inner blocks included. */
  readonly tokens: readonly string[];
}

export interface Cypher {
  /** Without comments; strings are `''` and quoted names `` `q` ``, so that no pattern looks inside of them. */
  readonly masked: string;
  readonly tokens: readonly string[];
  /** The query itself first. */
  readonly blocks: readonly Block[];
}

const MASKED = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:[^`]|``)*`/g;
const TOKEN = /\$?[\p{L}\p{N}_]+|`q`|''|\.\.|->|<-|<>|<=|>=|=~|::|\+=|\S/gu;
const CLAUSES = new Set(
  "MATCH OPTIONAL WITH WHERE RETURN UNWIND CREATE MERGE SET REMOVE DELETE DETACH CALL ORDER SKIP LIMIT UNION FOREACH YIELD USE".split(
    " ",
  ),
);
const TWO_WORDS = new Set(["OPTIONAL", "DETACH", "ORDER", "UNION"]);
const OPENERS = new Set(["CALL", "EXISTS", "COUNT", "COLLECT"]);
const CLOSERS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

export function readCypher(text: string): Cypher {
  const masked = text.replace(MASKED, (piece) => {
    if (piece.startsWith("/")) return " ";
    return piece.startsWith("`") ? "`q`" : "''";
  });
  const tokens = masked.match(TOKEN) ?? [];
  return { masked, tokens, blocks: blocksOf(tokens) };
}

/** The index of the bracket that closes the one at `open`; the last token where none does. */
export function closing(tokens: readonly string[], open: number): number {
  const waiting: string[] = [];
  for (let at = open; at < tokens.length; at++) {
    const token = tokens[at] ?? "";
    const closer = CLOSERS[token];
    if (closer !== undefined) waiting.push(closer);
    else if (token === waiting.at(-1)) waiting.pop();
    if (waiting.length === 0) return at;
  }
  return tokens.length - 1;
}

/** The tokens cut at `separator` where no bracket is open. */
export function cutAt(tokens: readonly string[], separator: string): string[][] {
  const parts: string[][] = [[]];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? "";
    if (token === separator) {
      parts.push([]);
      continue;
    }
    const end = token in CLOSERS ? closing(tokens, at) : at;
    parts.at(-1)?.push(...tokens.slice(at, end + 1));
    at = end;
  }
  return parts;
}

/** Whether the brace at `at` opens a subquery and no map; then by which word. */
export function openerOf(tokens: readonly string[], at: number): string | undefined {
  const before = tokens[at - 1]?.toUpperCase();
  if (before !== undefined && OPENERS.has(before)) return before;
  if (before !== ")") return undefined;
  for (let back = at - 1, depth = 0; back >= 0; back--) {
    if (tokens[back] === ")") depth++;
    if (tokens[back] === "(" && --depth === 0)
      return tokens[back - 1]?.toUpperCase() === "CALL" ? "CALL" : undefined;
  }
  return undefined;
}

function blocksOf(tokens: readonly string[]): Block[] {
  const blocks: Block[] = [{ opener: "", clauses: clausesOf(tokens) }];
  tokens.forEach((token, at) => {
    const opener = token === "{" ? openerOf(tokens, at) : undefined;
    if (opener !== undefined)
      blocks.push({ opener, clauses: clausesOf(tokens.slice(at + 1, closing(tokens, at))) });
  });
  return blocks;
}

function clausesOf(tokens: readonly string[]): Clause[] {
  const clauses: { keyword: string; tokens: string[] }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? "";
    const words = clauseAt(tokens, at);
    const end = words > 0 ? at + words - 1 : token in CLOSERS ? closing(tokens, at) : at;
    const taken = tokens.slice(at, end + 1);
    if (words > 0) clauses.push({ keyword: taken.join(" ").toUpperCase(), tokens: [] });
    else clauses.at(-1)?.tokens.push(...taken);
    at = end;
  }
  return clauses;
}

/** How many words the keyword of a clause has that begins here; 0 where none does. */
function clauseAt(tokens: readonly string[], at: number): number {
  if (!isClause(tokens, at)) return 0;
  const more = /^(MATCH|DELETE|BY|ALL)$/i.test(tokens[at + 1] ?? "");
  return more && TWO_WORDS.has(tokens[at]?.toUpperCase() ?? "") ? 2 : 1;
}

function isClause(tokens: readonly string[], at: number): boolean {
  const before = tokens[at - 1]?.toUpperCase() ?? "";
  // `STARTS WITH` is an operator, `ON MATCH SET` a part of MERGE, `.limit` a property.
  if (!CLAUSES.has(tokens[at]?.toUpperCase() ?? "") || [".", ":", "STARTS", "ENDS", "ON"].includes(before))
    return false;
  return tokens[at + 1] !== ":";
}
