import type { Verdict } from "../questions/questions.ts";
import type { Both } from "../state/language.ts";

/** What a reviewer may decide; each with its key. */
export const VERDICTS: readonly { readonly verdict: Verdict; readonly key: string; readonly name: Both }[] = [
  { verdict: "SAME", key: "s", name: { zh: "同一个", en: "The same" } },
  { verdict: "DIFFERENT", key: "d", name: { zh: "不是一个", en: "Different" } },
  { verdict: "UNSURE", key: "u", name: { zh: "说不准", en: "Unsure" } },
];

/** The verdict in words. */
export function nameOf(verdict: Verdict): Both {
  return VERDICTS.find((each) => each.verdict === verdict)?.name ?? { zh: verdict, en: verdict };
}
