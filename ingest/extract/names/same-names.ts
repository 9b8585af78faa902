/** A name found for sure once in a document is found wherever the document prints it again. */
import { longestAt, type PrefixIndex, prefixIndex } from "../../lexicons/prefix-index.ts";
import { type Find, type Scan, touches } from "./scan.ts";
import { onWordEdges } from "./word-map.ts";

export type KnownNames = PrefixIndex<Find>;

const SURE = 0.75;

/**
 * The sure names of a document. Where one is the beginning of another (林若 and 林若谷), the one that the
 * document prints on its own more often stays.
 *
 * @param articles per article its scan and its persons.
 */
export function knownNames(
  articles: readonly { readonly scan: Scan; readonly persons: readonly Find[] }[],
): KnownNames {
  const names = new Map<string, Counted>();
  for (const { scan, persons } of articles) for (const find of persons) count(names, scan, find);
  for (const [name, { count }] of [...names]) {
    const shorter = name.slice(0, -1);
    const rival = name.length >= 3 ? names.get(shorter) : undefined;
    if (rival === undefined) continue;
    const alone = printedAlone(articles, shorter, name);
    names.delete(alone > 0 && rival.count > count ? name : shorter);
  }
  return prefixIndex([...names].map(([name, { find }]) => [name, find] as const));
}

/** How often a document prints `shorter` without going on as `name`. */
function printedAlone(articles: readonly { readonly scan: Scan }[], shorter: string, name: string): number {
  const times = ({ scan }: { readonly scan: Scan }, word: string) => scan.text.split(word).length - 1;
  return articles.reduce((sum, article) => sum + times(article, shorter) - times(article, name), 0);
}

interface Counted {
  readonly find: Find;
  count: number;
}

function count(names: Map<string, Counted>, { text }: Scan, find: Find): void {
  const name = text.slice(find.start, find.end);
  const known = names.get(name);
  if (known) known.count += 1;
  else if (find.confidence >= SURE) names.set(name, { find, count: 1 });
}

/** All places of an article where a known name stands, with the persons found there besides. */
export function withKnownNames(
  scan: Scan,
  persons: readonly Find[],
  known: KnownNames,
  blocked: Uint8Array,
): readonly Find[] {
  const finds: Find[] = [];
  const own = new Map(persons.map((find) => [find.start, find]));
  for (let at = 0; at < scan.text.length; ) {
    const find = again(scan, at, known, own.get(at), blocked) ?? own.get(at);
    if (find) finds.push(find);
    at = find ? find.end : at + 1;
  }
  return finds;
}

function again(
  scan: Scan,
  at: number,
  known: KnownNames,
  own: Find | undefined,
  blocked: Uint8Array,
): Find | undefined {
  const match = longestAt(known, scan.text, at);
  if (match === undefined) return undefined;
  const span = { start: at, end: at + match.word.length };
  if (own === undefined && (touches(blocked, span) || !stands(scan, span.start, span.end))) return undefined;
  const hidden = own?.private === true || match.value.private === true;
  return { ...span, form: "name", confidence: own?.confidence ?? 0.85, ...(hidden && { private: true }) };
}

/** Names of two characters may be part of a word; they must stand on the edge of one. */
function stands({ text, words }: Scan, start: number, end: number): boolean {
  return end - start > 2 || onWordEdges(words, start, end) || !/[\u4e00-\u9fff]/.test(text.charAt(start - 1));
}
