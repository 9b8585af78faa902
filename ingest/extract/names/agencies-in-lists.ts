/** Agencies that only a list tells: 检察院、教体局、民政局. */
import { longestAt } from "../../lexicons/prefix-index.ts";
import type { Find, Scan } from "./scan.ts";

const LISTS = /[、和与及同]/g;
const AFTER_BARE_AGENCY = /^[、，。；：等和与及）)]/;

/**
 * The agencies named without the place that is meant, where one is listed after another.
 *
 * @param bodies those that are found already: a list may begin with one of them.
 */
export function agenciesInLists(scan: Scan, bodies: readonly Find[]): readonly Find[] {
  const { text } = scan;
  const ends = new Set(bodies.map(({ end }) => end));
  const finds: Find[] = [];
  for (const { index } of text.matchAll(LISTS)) {
    const at = index + 1;
    const bare = bareAgency(scan, at);
    if (bare === undefined) continue;
    const next = text.charAt(bare.end) === "、" ? bareAgency(scan, bare.end + 1) : undefined;
    if (!ends.has(at - 1) && next === undefined) continue;
    finds.push(bare);
    ends.add(bare.end);
  }
  return finds;
}

function bareAgency({ text, vocabulary }: Scan, at: number): Find | undefined {
  const agency = longestAt(vocabulary.agencies, text, at);
  if (agency === undefined || agency.word.length < 2) return undefined;
  const end = at + agency.word.length;
  return AFTER_BARE_AGENCY.test(text.slice(end, end + 1))
    ? { start: at, end, form: "name", kind: agency.value.kind, confidence: 0.7 }
    : undefined;
}
