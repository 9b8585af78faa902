/** The form of a name that search goes by. */
import { foldForMatching } from "../fold.ts";

const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]+/gu;

/**
 * A name folded for matching and bare of all that is no letter or digit, so that 卡尔·马克思 is found by
 * 卡尔马克思 and 国办发〔2024〕3号 by 国办发2024 3号. A part of a name has a part of the name's key.
 *
 * @returns empty where the name holds neither letter nor digit.
 */
export function nameKey(name: string): string {
  return foldForMatching(name).replace(NEITHER_LETTER_NOR_DIGIT, "");
}
