/** Newspapers and journals in their marks: 《海州日报》, 《东海医药》杂志. */
import { MEDIA_NAME } from "../../lexicons/media.ts";
import { type Find, type Scan, touches } from "./scan.ts";

const TITLE = /《([^《》\n]{2,15})》/g;
const JOURNAL = /^(?:杂志|期刊|周刊|月刊|季刊|报纸)/;

/** Media among the titles of an article that `taken` units do not hold already. */
export function mediaIn({ text }: Scan, taken: Uint8Array): readonly Find[] {
  const finds: Find[] = [];
  for (const { index, 0: whole, 1: name = "" } of text.matchAll(TITLE)) {
    const span = { start: index + 1, end: index + 1 + name.length };
    const isMedium = MEDIA_NAME.test(name) || JOURNAL.test(text.slice(index + whole.length));
    if (isMedium && !touches(taken, span))
      finds.push({ ...span, form: "name", kind: "media", confidence: 0.8 });
  }
  return finds;
}
