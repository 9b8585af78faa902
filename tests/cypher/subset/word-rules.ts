/** Rules that a pattern over the text can hold. */
import { KEYWORDS } from "./names.ts";
import { matching, type Rule } from "./rule.ts";

const NO_NAME = `(?:${KEYWORDS.join("|")})\\b`;

export const WORD_RULES: readonly Rule[] = [
  {
    name: "labels are a list",
    why: "`|`, `&` and `!` between labels are refused or answered wrongly",
    find: matching(
      /\(\s*\w*\s*:[^()[\]{}|&!]*[|&!][^()[\]{}]*[){]/u,
      /(?<![[\p{L}\p{N}_])[\p{L}_]\w*:[\p{L}_]\w*\s*[|&](?![^[]*\])/u,
      /:\s*!/,
    ),
    planted: [
      "MATCH (n:Person|Place) RETURN n.id AS id",
      "MATCH (n:Entity&Place) RETURN n.id AS id",
      "MATCH (n:!Place) RETURN n.id AS id",
      "MATCH (n:Entity {id: $id}) WHERE n:Person|Place RETURN n.id AS id",
    ],
    spared: [
      "MATCH (n:Entity:Place)-[r:ISSUED|PART_OF]->(m) RETURN m.id AS id",
      "MATCH (n:Entity {id: $id}) WHERE n:Place RETURN [x IN n.aliases | x] AS aliases",
    ],
  },
  {
    name: "no WHERE inside a pattern's element",
    why: "it is refused",
    find: matching(/[([]\s*\w*\s*(:\s*[\w|`]+\s*)*(\{[^{}]*\}\s*)?WHERE\b/i),
    planted: [
      "MATCH (n:Entity WHERE n.id = $id) RETURN n.id AS id",
      "MATCH (n:Entity {id: $id})-[r:ISSUED WHERE r.claimCount > 1]->(m) RETURN m.id AS id",
    ],
    spared: ["MATCH (n:Entity {id: $id}) WHERE any(a IN n.aliases WHERE a = '') RETURN n.id AS id"],
  },
  {
    name: "no quantified path",
    why: "it is refused; write `[:TYPE*1..3]`",
    find: matching(/(->|\]-)\s*([+*]|\{\s*[\d,])/, /\)\s*\{\s*\d*\s*,\s*\d*\s*\}/, /\)\s*\)\s*[+*]\s*\(/),
    planted: [
      "MATCH (a:Entity {id: $id}) ((x)-[:PART_OF]->(y)){1,3} (b) RETURN b.id AS id",
      "MATCH (a:Entity {id: $id})-[:PART_OF]->+(b) RETURN b.id AS id",
      "MATCH (a:Entity {id: $id})-[:PART_OF]->{1,3}(b) RETURN b.id AS id",
    ],
    spared: ["MATCH (a:Entity {id: $id})-[:PART_OF*1..3]->(b) RETURN (a.x + 1) * (b.y) AS n"],
  },
  {
    name: "no COLLECT {}",
    why: "it is refused; write collect()",
    find: matching(/\bCOLLECT\s*\{/i),
    planted: ["MATCH (a:Entity {id: $id}) RETURN COLLECT { MATCH (a)-->(b) RETURN b.id } AS ids"],
    spared: ["MATCH (a:Entity {id: $id})-->(b) RETURN collect(b.id) AS ids"],
  },
  {
    name: "no path of one node",
    why: "`MATCH p = (a)` is answered wrongly",
    find: matching(/\bMATCH\s+\w+\s*=\s*\([^()]*\)(?!\s*<?-)/i),
    planted: ["MATCH p = (a:Entity {id: $id}) RETURN length(p) AS n"],
    spared: ["MATCH p = (a:Entity {id: $id})-[:PART_OF]->(b) RETURN length(p) AS n"],
  },
  {
    name: "no transactions inside of a query",
    why: "`CALL … IN TRANSACTIONS` is refused, and write() gives the transaction",
    find: matching(/\bIN\s+(\$?\w+\s+CONCURRENT\s+)?TRANSACTIONS\b/i),
    planted: ["UNWIND $ids AS id CALL (id) { CREATE (:Source {id: id}) } IN TRANSACTIONS OF 10 ROWS"],
    spared: ["MATCH (a:Entity {id: $id}) WHERE a.name IN a.aliases RETURN a.id AS id"],
  },
  {
    name: "no USE",
    why: "the address names the database",
    find: matching(/(?<![.:$\w])USE\s+[\w`]/i),
    planted: ["USE neo4j MATCH (a:Entity {id: $id}) RETURN a.id AS id"],
    spared: ["MATCH (a:Entity {id: $id}) RETURN a.use AS purpose"],
  },
  {
    name: "no temporal value",
    why: "a malformed one becomes null without a word; dates are strings of full days",
    find: matching(
      /(?<![.\w])(date|datetime|localdatetime|time|localtime|duration)\s*[(.]/i,
      /\.truncate\s*\(/i,
      /\.epoch(Millis|Seconds)\b/i,
    ),
    planted: [
      "RETURN duration.between($from, $to) AS days",
      "RETURN date($day) AS day",
      "RETURN date.truncate('month', $day) AS month",
      "MATCH (d:Document {id: $id}) RETURN d.recordedAt.epochMillis AS at",
      "MATCH (d:Document {id: $id}) RETURN d.day + duration({days: 1}) AS next",
    ],
    spared: ["MATCH (d:Document {id: $id}) RETURN d.date AS date, d.time AS time"],
  },
  {
    name: "no function that one store lacks",
    why: "isEmpty, randomUUID, point, to…OrNull and apoc are no part of the subset",
    find: matching(/(?<![.\w])(isEmpty|randomUUID|point|to\w+OrNull)\s*\(/i, /\bapoc\./i),
    planted: [
      "MATCH (n:Entity {id: $id}) WHERE isEmpty(n.aliases) RETURN n.id AS id",
      "RETURN randomUUID() AS id",
      "RETURN point({x: 1, y: 2}) AS place",
      "RETURN toIntegerOrNull($text) AS n",
      "RETURN apoc.text.join($words, '') AS text",
    ],
    spared: ["MATCH (n:Entity {id: $id}) WHERE size(n.aliases) = 0 RETURN toInteger($text) AS n"],
  },
  {
    name: "no test of a value's type",
    why: "`IS ::` is refused",
    find: matching(/\bIS\s+(NOT\s+)?(::|TYPED\b)/i),
    planted: ["RETURN $x IS :: INTEGER AS yes", "RETURN $x IS NOT TYPED STRING AS no"],
    spared: ["RETURN $x IS NOT NULL AS yes"],
  },
  {
    name: "no keyword as a name",
    why: "it is refused; quote it: :`IN`",
    find: matching(
      new RegExp(`(?<=[([|]\\s*\\w*\\s*(:\\s*\\w+\\s*)*[:|]\\s*)${NO_NAME}`, "iu"),
      new RegExp(`\\bAS\\s+${NO_NAME}`, "i"),
      new RegExp(`(?<=\\w\\s*\\.\\s*)${NO_NAME}`, "i"),
    ),
    planted: [
      "MATCH (m:Mention {id: $id})-[:IN]->(p) RETURN p.id AS id",
      "MATCH (n:Set {id: $id}) RETURN n.id AS id",
      "MATCH (n:Entity {id: $id}) RETURN n.name AS set",
      "MATCH (n:Entity {id: $id}) RETURN n.in AS inside",
    ],
    spared: [
      "MATCH (m:Mention {id: $id})-[:`IN`]->(p) WHERE p.end > 0 RETURN p.id AS ends",
      "MATCH (m:Mention {id: $id})-[:INSIDE|ONWARD]->(p) RETURN p.id AS id",
    ],
  },
  {
    name: "no negative bound of a slice",
    why: "the slice is empty",
    find: matching(/\[\s*-\s*\d+\s*\.\./, /\.\.\s*-\s*\d/),
    planted: ["RETURN $ids[-2..] AS last", "RETURN $ids[0..-1] AS most"],
    spared: ["RETURN $ids[0..2] AS first, $ids[-1] AS last"],
  },
  {
    name: "no pattern comprehension",
    why: "over a null it is answered wrongly, and a reader cannot exclude nulls; match and collect()",
    find: matching(/\[\s*(\w+\s*=\s*)?\(\s*\w*[^()]*\)\s*(<-|-)[^|]*\|/),
    planted: ["MATCH (a:Entity {id: $id}) RETURN [(a)-[:ISSUED]->(b) | b.id] AS ids"],
    spared: ["MATCH (a:Entity {id: $id}) RETURN [x IN a.spans WHERE (x) - 1 > 0 | x] AS spans"],
  },
  {
    name: "no parameter by position",
    why: "it is refused",
    find: matching(/\$\d/),
    planted: ["MATCH (a:Entity {id: $1}) RETURN a.id AS id"],
    spared: ["MATCH (a:Entity {id: $id1}) RETURN a.id AS id"],
  },
  {
    name: "a path of several steps has an end",
    why: "there is no time-out: bound the length, as in [:PART_OF*1..4]",
    find: matching(/\[[^[\]]*\*(?!\s*(\d+\s*)?\.\.\s*\d|\s*\d+\s*[\]{])[^[\]]*\]\s*-/),
    planted: [
      "MATCH (a:Entity {id: $id})-[:PART_OF*]->(b) RETURN b.id AS id",
      "MATCH (a:Entity {id: $id})-[:PART_OF*2..]->(b) RETURN b.id AS id",
    ],
    spared: [
      "MATCH (a:Entity {id: $id})-[:PART_OF*0..1]->(b)-[*..3]-(c)-[:ISSUED*2]->(d) RETURN [2 * 3] AS n",
    ],
  },
];
