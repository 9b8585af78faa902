/** Rules about what is computed inside of a clause. */
import { isName } from "./names.ts";
import { closing, cutAt, openerOf } from "./read-cypher.ts";
import { allClauses, first, type Rule, wordsOf } from "./rule.ts";

const AGGREGATES = /^(count|sum|avg|min|max|collect|stdev|stdevp|percentilecont|percentiledisc)$/i;

/** Whether the bracket at `at` opens a list and no index, slice or relationship. */
function opensList(tokens: readonly string[], at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at] === "[" && !isName(before) && !/^([)\]}-]|<-|\$.*)$/.test(before ?? "");
}

/** Calls of a function inside of an open map or list. */
function aggregateInside(tokens: readonly string[]): string | undefined {
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at] !== "[" && (tokens[at] !== "{" || openerOf(tokens, at) !== undefined)) continue;
    const inside = tokens.slice(at + 1, closing(tokens, at));
    const call = inside.findIndex((token, i) => AGGREGATES.test(token) && inside[i + 1] === "(");
    if (call >= 0) return inside.slice(call, call + 4).join(" ");
  }
  return undefined;
}

/** The tokens of each call of a function, between its parentheses. */
function callsOf(tokens: readonly string[], name: RegExp): string[][] {
  return tokens.flatMap((token, at) =>
    name.test(token) && tokens[at + 1] === "(" && tokens[at - 1] !== "."
      ? [tokens.slice(at + 2, closing(tokens, at + 1))]
      : [],
  );
}

export const EXPRESSION_RULES: readonly Rule[] = [
  {
    name: "LIMIT and SKIP take a number or a parameter",
    why: "an expression is refused",
    find: ({ query }) =>
      first(allClauses(query), (clause) =>
        /^(LIMIT|SKIP)$/.test(clause.keyword) && clause.tokens.length !== 1 ? wordsOf(clause) : undefined,
      ),
    planted: [
      "MATCH (a:Entity) RETURN a.id AS id LIMIT $n + 1",
      "MATCH (a:Entity) RETURN a.id AS id LIMIT toInteger($n)",
    ],
    spared: ["MATCH (a:Entity) RETURN a.id AS id SKIP 2 LIMIT $n"],
  },
  {
    name: "WHEN has one value",
    why: "several are refused",
    find: ({ query }) =>
      first(query.tokens.entries(), ([at, token]) => {
        if (token.toUpperCase() !== "WHEN") return undefined;
        const then = query.tokens.findIndex((other, i) => i > at && other.toUpperCase() === "THEN");
        const value = query.tokens.slice(at + 1, then);
        return cutAt(value, ",").length > 1 ? `WHEN ${value.join(" ")}` : undefined;
      }),
    planted: ["RETURN CASE $n WHEN 1, 2 THEN 'few' ELSE 'many' END AS word"],
    spared: ["RETURN CASE WHEN coalesce($n, 0) = 1 THEN 'one' ELSE 'many' END AS word"],
  },
  {
    name: "round takes one number",
    why: "a precision is refused",
    find: ({ query }) =>
      first(callsOf(query.tokens, /^round$/i), (call) =>
        cutAt(call, ",").length > 1 ? `round(${call.join(" ")})` : undefined,
      ),
    planted: ["RETURN round($x, 2) AS x"],
    spared: ["RETURN round(coalesce($x, 0)) AS x"],
  },
  {
    name: "sum stands in coalesce",
    why: "over nothing it is null in one store and 0 in the other",
    find: ({ query }) => {
      const bare = query.tokens.findIndex(
        (token, at) =>
          /^sum$/i.test(token) &&
          query.tokens[at + 1] === "(" &&
          !(query.tokens[at - 1] === "(" && /^coalesce$/i.test(query.tokens[at - 2] ?? "")),
      );
      return bare < 0 ? undefined : query.tokens.slice(bare, bare + 5).join(" ");
    },
    planted: ["MATCH (a:Entity) RETURN sum(a.mentionCount) AS n"],
    spared: ["MATCH (a:Entity) RETURN coalesce(sum(a.mentionCount), 0) AS n, a.sum AS total"],
  },
  {
    name: "no aggregate inside a map, a list or a comprehension",
    why: "it is answered wrongly; name it in a WITH first",
    find: ({ query }) =>
      first(allClauses(query), ({ keyword, tokens }) =>
        keyword === "CALL" ? undefined : aggregateInside(tokens),
      ),
    planted: [
      "MATCH (a:Entity) RETURN {n: count(a)} AS row",
      "MATCH (a:Entity) RETURN [min(a.n), max(a.n)] AS range",
      "MATCH (a:Entity) RETURN {n: coalesce(collect(a.n), [])} AS row",
    ],
    spared: [
      "MATCH (a:Entity) WITH count(a) AS n, collect({id: a.id}) AS rows RETURN {n: n} AS row, COUNT { (:Entity) } AS all2",
    ],
  },
  {
    name: "no dynamic label, type or property",
    why: "it is refused or null",
    find: ({ query }) =>
      /[:&|]\s*\$(any|all)?\s*\(/i.exec(query.masked)?.[0] ??
      first(query.tokens.entries(), ([at, token]) =>
        token === "[" && isName(query.tokens[at - 1]) && query.tokens[at + 1] === "''"
          ? query.tokens.slice(at - 1, at + 3).join(" ")
          : undefined,
      ),
    planted: [
      "MATCH (n:$($label)) RETURN n.id AS id",
      "MATCH (n:Entity {id: $id})-[:$any($types)]->(m) RETURN m.id AS id",
      "MATCH (n:Entity {id: $id}) RETURN n['name'] AS name",
    ],
    spared: ["MATCH (n:Entity {id: $id}) WHERE n.name IN ['甲'] RETURN n.name AS name"],
  },
  {
    name: "no element added to a list",
    why: "`[1] + 2` is null; write [1] + [2]",
    find: ({ query }) =>
      first(query.tokens.entries(), ([at]) => {
        if (!opensList(query.tokens, at)) return undefined;
        const [plus, added = ""] = query.tokens.slice(closing(query.tokens, at) + 1);
        return plus === "+" && /^([\d$].*|'')$/.test(added) ? `[ … ] + ${added}` : undefined;
      }),
    planted: ["RETURN [1] + 2 AS list", "RETURN [] + $id AS list"],
    spared: ["RETURN [1] + [2] AS list, $ids[0] + 1 AS n"],
  },
];
