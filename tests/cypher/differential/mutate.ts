/** Changes of one predicate in the text of a query, each a query of its own that must give other rows somewhere. */

export interface Mutant {
  /** What was changed, for the message when nobody noticed. */
  readonly change: string;
  readonly text: string;
}

/** What a predicate turns into, wherever it stands. */
const CHANGES: readonly (readonly [RegExp, string])[] = [
  [/ IS NOT NULL\b/g, " IS NULL"],
  [/ IS NULL\b/g, " IS NOT NULL"],
  [/ <> /g, " = "],
  [/ <= /g, " > "],
  [/ >= /g, " < "],
  [/ < /g, " >= "],
  [/ > /g, " <= "],
  [/ STARTS WITH /g, " ENDS WITH "],
  [/ CONTAINS /g, " STARTS WITH "],
  [/ =~ /g, " = "],
  [/ IN \$/g, " <> $"],
  [/(?<=-\[\w*:)[A-Z_|`]+/g, "NO_SUCH_TYPE"],
  // What a pattern asks of properties, and which way a relationship goes.
  [/(?<=\(\w+:\w+) \{[^{}]+\}(?=\))/g, ""],
  [/<-(\[[^\]]+\])-(?!>)/g, "-$1->"],
  [/(?<!<)-(\[[^\]]+\])->/g, "<-$1-"],
  [/\bcoalesce\(([^(),]+), ([^(),]+)\)/g, "coalesce($2, $1)"],
  // What is written.
  [/(?<=^(?:SET |SET .*, | {2})\w+\.)\w+(?= = )/g, "noSuchProperty"],
  [/(?<= \+= )[$\w.]+/g, "{}"],
];
/** A condition that always holds, in the place of one that a line gives. */
const WIDER: readonly [RegExp, string] = [/(?<=\b(?:WHERE|AND) )(?:(?! AND | OR |\)|\}).)+/g, "true"];
/** Equality is a predicate in WHERE and WHEN, not in SET. */
const CONDITION = /\b(WHERE|AND|OR|WHEN)\b/;
const EQUALITY: readonly [RegExp, string] = [/ = /g, " <> "];

/** @param text a query file, its header included; headers are left as they are. */
export function mutantsOf(text: string): Mutant[] {
  const lines = text.split("\n");
  return lines.flatMap((line, at) =>
    changedLines(line).map((changed) => ({
      change: `line ${at + 1}: ${line.trim()} => ${changed.trim()}`,
      text: [...lines.slice(0, at), changed, ...lines.slice(at + 1)].join("\n"),
    })),
  );
}

function changedLines(line: string): string[] {
  if (line.startsWith("//")) return [];
  const changes = CONDITION.test(line) ? [...CHANGES, EQUALITY, WIDER] : CHANGES;
  return changes.flatMap(([pattern, to]) =>
    [...line.matchAll(pattern)].map(
      (match) => line.slice(0, match.index) + filled(to, match) + line.slice(match.index + match[0].length),
    ),
  );
}

/** The replacement with the groups of the match in it. */
function filled(to: string, match: RegExpMatchArray): string {
  return to.replace(/\$(\d)/g, (_whole, group: string) => match[Number(group)] ?? "");
}
