/** Short names that a text introduces: 青川县人民法院（以下简称“青川法院”）. */
import { longestAt, prefixIndex } from "../../lexicons/prefix-index.ts";
import { type Find, type Scan, touches } from "./scan.ts";

const INTRODUCES = /^[（(](?:以下)?(?:简称|下称)[：:]?[“"]?([\u4e00-\u9fffA-Za-z0-9]{2,12})[”"]?[）)]/;

/** Short name -> the body it was introduced for. */
export type Abbreviations = ReadonlyMap<string, Find>;

export function abbreviationsIn(scan: Scan, bodies: readonly Find[]): Abbreviations {
  const found = new Map<string, Find>();
  for (const body of bodies) {
    const [, short] = INTRODUCES.exec(scan.text.slice(body.end, body.end + 30)) ?? [];
    if (short !== undefined) found.set(short, body);
  }
  return found;
}

/** Where an article uses the short names, outside of `taken` units. */
export function abbreviated(scan: Scan, abbreviations: Abbreviations, taken: Uint8Array): readonly Find[] {
  if (abbreviations.size === 0) return [];
  const index = prefixIndex(abbreviations);
  const finds: Find[] = [];
  for (let at = 0; at < scan.text.length; at++) {
    const match = longestAt(index, scan.text, at);
    if (match === undefined) continue;
    const span = { start: at, end: at + match.word.length };
    if (!touches(taken, span)) finds.push({ ...match.value, ...span, form: "short", confidence: 0.85 });
  }
  return finds;
}
