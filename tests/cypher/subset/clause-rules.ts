/** Rules about clauses, names and the header. */
import { columnsOf, graphNames, isName, patternNames, patternNodes, usedNames } from "./names.ts";
import { type Clause, type Cypher, cutAt } from "./read-cypher.ts";
import { allClauses, first, type Rule, wordsOf } from "./rule.ts";

const MOST_CLAUSES = 128;
const KEYS = ["id", "key", "name", "document"];

/** Each MATCH with the names that were bound before it, in its block or around it. */
function matches(query: Cypher): { clause: Clause; where: Clause | undefined; bound: Set<string> }[] {
  const outer = new Set(query.blocks[0]?.clauses.flatMap(boundBy) ?? []);
  return query.blocks.flatMap(({ opener, clauses }) => {
    const bound = new Set(opener === "" ? [] : outer);
    return clauses.flatMap((clause, at) => {
      const before = new Set(bound);
      for (const name of boundBy(clause)) bound.add(name);
      const next = clauses[at + 1];
      if (!/^(OPTIONAL )?MATCH$/.test(clause.keyword)) return [];
      return [{ clause, where: next?.keyword === "WHERE" ? next : undefined, bound: before }];
    });
  });
}

function boundBy(clause: Clause): string[] {
  if (/MATCH|CREATE|MERGE/.test(clause.keyword)) return patternNames(clause);
  if (/^(WITH|RETURN|UNWIND)$/.test(clause.keyword))
    return columnsOf(clause).flatMap(({ name }) => (name === undefined ? [] : [name]));
  return [];
}

/** What OPTIONAL MATCH named and no WHERE has held against null since. */
function unsureNames(clauses: readonly Clause[]): Set<string> {
  const unsure = new Set<string>();
  for (const clause of clauses) {
    if (clause.keyword === "OPTIONAL MATCH") for (const name of patternNames(clause)) unsure.add(name);
    if (clause.keyword !== "WHERE") continue;
    for (const [, name] of wordsOf(clause).matchAll(/(\S+) IS NOT NULL/gi)) unsure.delete(name ?? "");
  }
  return unsure;
}

const isAnchored = (node: readonly string[], bound: ReadonlySet<string>): boolean =>
  node.includes("{") || (isName(node[0]) && bound.has(node[0]));

export const CLAUSE_RULES: readonly Rule[] = [
  {
    name: "EXISTS {} and COUNT {} hold no RETURN",
    why: "it is refused",
    find: ({ query }) =>
      first(query.blocks, (block) =>
        block.opener !== "CALL" &&
        block.opener !== "" &&
        block.clauses.some(({ keyword }) => keyword === "RETURN")
          ? `${block.opener} { … RETURN … }`
          : undefined,
      ),
    planted: ["MATCH (a:Entity {id: $id}) WHERE EXISTS { MATCH (a)-->(b) RETURN b } RETURN a.id AS id"],
    spared: [
      "MATCH (a:Entity {id: $id}) WHERE EXISTS { (a)-->() } CALL (a) { MATCH (a)-->(b) RETURN b } RETURN a.id AS id",
    ],
  },
  {
    name: "WHERE behind WITH reads what WITH gives",
    why: "an older variable is null there",
    find: ({ query }) =>
      first(query.blocks, ({ clauses }) =>
        first(clauses.entries(), ([at, clause]) => {
          const given = clauses[at - 1];
          if (clause.keyword !== "WHERE" || given?.keyword !== "WITH" || given.tokens.includes("*"))
            return undefined;
          const names = new Set(boundBy(given));
          const old = usedNames(clause.tokens).find((name) => !names.has(name));
          return old === undefined ? undefined : `${wordsOf(given)} ${wordsOf(clause)}: ${old}`;
        }),
      ),
    planted: ["MATCH (a:Entity {id: $id})-->(b) WITH a, b.name AS name WHERE b.id <> a.id RETURN name"],
    spared: [
      "MATCH (a:Entity {id: $id})-->(b) WITH a, b WHERE any(x IN b.aliases WHERE x STARTS WITH a.name) AND size(a.aliases) > $n RETURN b.id AS id",
    ],
  },
  {
    name: "nothing is written to what OPTIONAL MATCH may not have found",
    why: "SET, REMOVE and DELETE on null are refused; say WHERE x IS NOT NULL before",
    find: ({ query }) =>
      first(query.blocks, ({ clauses }) =>
        first(clauses.entries(), ([at, clause]) => {
          if (!/^(SET|REMOVE|DELETE|DETACH DELETE)$/.test(clause.keyword)) return undefined;
          const unsure = unsureNames(clauses.slice(0, at));
          return cutAt(clause.tokens, ",").some(([name]) => unsure.has(name ?? ""))
            ? wordsOf(clause)
            : undefined;
        }),
      ),
    planted: [
      "MATCH (a:Entity {id: $id}) OPTIONAL MATCH (a)-->(b) SET b.name = ''",
      "MATCH (a:Entity {id: $id}) OPTIONAL MATCH (a)-[r]->(b) DELETE r",
    ],
    spared: [
      "MATCH (a:Entity {id: $id}) OPTIONAL MATCH (a)-->(b) WITH a, b WHERE b IS NOT NULL DETACH DELETE b",
    ],
  },
  {
    name: "a query has at most 128 clauses",
    why: "longer chains are refused",
    find: ({ query }) => {
      const count = allClauses(query).length;
      return count > MOST_CLAUSES ? `${count} clauses` : undefined;
    },
    planted: [`${"MATCH (a:Entity {id: $id}) ".repeat(130)}RETURN a.id AS id`],
    spared: [`${"MATCH (a:Entity {id: $id}) ".repeat(100)}RETURN a.id AS id`],
  },
  {
    name: "every computed column has a name",
    why: "an aggregate without AS gives ids instead of numbers",
    find: ({ query }) =>
      first(allClauses(query), (clause) =>
        /^(RETURN|WITH)$/.test(clause.keyword) && columnsOf(clause).some(({ name }) => !isName(name))
          ? wordsOf(clause)
          : undefined,
      ),
    planted: ["MATCH (a:Entity)-->(b) RETURN a.id AS id, count(b)", "MATCH (a:Entity) RETURN *"],
    spared: ["MATCH (a:Entity)-->(b) WITH a, count(b) AS n RETURN a.id AS id, n"],
  },
  {
    name: "one pattern a MATCH",
    why: "with a comma all nodes of the second are scanned: 1 s instead of 0.1 ms",
    find: ({ query }) =>
      first(matches(query), ({ clause }) =>
        cutAt(clause.tokens, ",").length > 1 ? wordsOf(clause) : undefined,
      ),
    planted: ["MATCH (a:Entity {id: $id}), (b:Entity {id: $other}) RETURN a.id AS id"],
    spared: ["MATCH (a:Entity {id: $id, name: $name}) CREATE (b:Source {id: $b}), (c:Source {id: $c})"],
  },
  {
    name: "a key stands in the node, not in WHERE",
    why: "WHERE scans all nodes of the label",
    find: ({ query }) =>
      first(matches(query), ({ clause, where, bound }) => {
        const [start = []] = patternNodes(clause);
        if (where === undefined || isAnchored(start, bound)) return undefined;
        const names = patternNames(clause).filter((name) => !bound.has(name));
        const place = where.tokens.join(" ");
        return names.some((name) =>
          new RegExp(`(?<!\\S)${name} \\. (${KEYS.join("|")}) (=|IN)(?!\\S)`, "iu").test(place),
        )
          ? `${wordsOf(clause)} WHERE ${place}`
          : undefined;
      }),
    planted: [
      "MATCH (a:Entity) WHERE a.id = $id RETURN a.name AS name",
      "MATCH (a:Entity) WHERE a.private = false AND a.id IN $ids RETURN a.name AS name",
    ],
    spared: [
      "MATCH (a:Entity) WHERE a.type = $type AND a.id > $after RETURN a.name AS name",
      "MATCH (a:Entity {id: $id}) MATCH (a)-->(b:Entity) WHERE b.id = $other RETURN b.name AS name",
    ],
  },
  {
    name: "the anchor stands on the left",
    why: "an anchor further right scans everything to its left",
    find: ({ query }) =>
      first(matches(query), ({ clause, bound }) => {
        const [start = [], ...others] = patternNodes(clause);
        return !isAnchored(start, bound) && others.some((node) => isAnchored(node, bound))
          ? wordsOf(clause)
          : undefined;
      }),
    planted: [
      "MATCH (a:Entity {id: $id}) MATCH (b:Mention)-[:REFERS_TO]->(a) RETURN b.id AS id",
      "MATCH (b:Mention)-[:REFERS_TO]->(a:Entity {id: $id}) RETURN b.id AS id",
    ],
    spared: ["MATCH (a:Entity {id: $id}) MATCH (a)<-[:REFERS_TO]-(b:Mention) RETURN b.id AS id"],
  },
  {
    name: "columns are values, never nodes",
    why: "each store has nodes of its own",
    find: ({ query }) => {
      const names = graphNames(query);
      return first(query.blocks[0]?.clauses ?? [], (clause) =>
        clause.keyword === "RETURN" && columnsOf(clause).some(({ tokens }) => isNode(tokens, names))
          ? wordsOf(clause)
          : undefined,
      );
    },
    planted: [
      "MATCH (a:Entity {id: $id}) RETURN a",
      "MATCH (a:Entity {id: $id}) RETURN a AS entity",
      "MATCH (a:Entity {id: $id})-[r]->(b) RETURN collect(DISTINCT r) AS edges",
    ],
    spared: [
      "MATCH (a:Entity {id: $id}) WITH a, a.id AS id RETURN id, a {.*} AS entity, collect(a.name) AS names",
    ],
  },
];

function isNode(tokens: readonly string[], names: ReadonlySet<string>): boolean {
  const [name = "", open, ...inside] = tokens;
  if (tokens.length === 1) return names.has(name);
  const [only = ""] = inside.filter((token) => !/^(DISTINCT|\))$/i.test(token));
  return /^(collect|head|last)$/i.test(name) && open === "(" && inside.length <= 3 && names.has(only);
}
