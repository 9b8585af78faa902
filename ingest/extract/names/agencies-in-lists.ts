/** Agencies that only a list tells: 检察院、教体局、民政局. */
import { longestAt } from "../../lexicons/prefix-index.ts";
import type { Find, Scan } from "./scan.ts";

const LISTS = /[、和与及同]/g;
const AFTER_BARE_AGENCY = /^[、，。；：等和与及）)两三四]/;
/** Every county has one of these. */
const HOSPITALS: ReadonlySet<string> = new Set([
  "人民医院",
  "中医院",
  "中医医院",
  "妇幼保健院",
  "第二人民医院",
]);

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
  const hospital = longestAt(vocabulary.suffixes, text, at);
  const isHospital = hospital !== undefined && HOSPITALS.has(hospital.word);
  const word = agency?.word ?? (isHospital ? hospital.word : "");
  if (word.length < 2) return undefined;
  const end = at + word.length;
  return AFTER_BARE_AGENCY.test(text.slice(end, end + 1))
    ? { start: at, end, form: "name", kind: agency?.value.kind ?? "hospital", confidence: 0.7 }
    : undefined;
}
