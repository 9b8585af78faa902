/** Numbers that typesetting has spread: `1 . 5 亿元`, `3 0 0 0 多名`, `12 , 345`. */

/** `1 . 5`, `3 .5`; after the point only where a space stands before it or an ideograph before the number, for `1. 5个县` is an item. */
const DECIMAL = / (?=\. ?\d)(?<=\d )| (?=\d)(?<=(?:\d |\p{Script=Han} ?\d{1,9})\. )/gu;
/** `12 , 345`; without a space before the comma two numbers may be meant. */
const THOUSANDS = / (?=, ?\d{3}(?!\d))(?<=\d )| (?=\d{3}(?!\d))(?<=\d , )/gu;
const GROUPS = /\d+(?: \d+)+/gu;
/** Numbers with nothing but a gap between them; bounded, so that a line of spaces costs no more than others. */
const NEIGHBOURS = / {1,40}(?=[-+]?\d)(?<=\d%? {1,40})/gu;
const COUNTED = /^ ?[年月日时分秒天周号家个名人件万亿元项台米吨户亩次期岁余多倍届条类处座辆头公里种级%‰℃㎡]/u;
const SENTENCE_GOES_ON = /^ ?(?:$|[\p{Script=Han}，。、；：！？）》”%‰℃㎡.])/u;
const IDEOGRAPH = /\p{Script=Han}/gu;
/** A line that ends in digits is taken for running text from so many ideographs on. */
const PROSE_LENGTH = 8;

/**
 * The spaces of a line that stand inside of a number.
 *
 * Digits are put together only where each stands alone (`2 6 8 人`; never `35 48`), and a word of measure
 * or running text follows: the columns of a table may be of one digit as well.
 *
 * @returns offsets in `line`, in no order.
 */
export function spreadNumberSpaces(line: string): number[] {
  const found: number[] = [];
  for (const pattern of [DECIMAL, THOUSANDS])
    for (const space of line.matchAll(pattern)) found.push(space.index);
  for (const groups of line.matchAll(GROUPS)) {
    if (/\d\d/u.test(groups[0]) || !isOneNumber(line, groups.index + groups[0].length)) continue;
    for (let at = groups.index + 1; at < groups.index + groups[0].length; at += 2) found.push(at);
  }
  return found;
}

/**
 * Whether a line is a row of figures, whose spaces part columns (`一季度 35 48`): numbers stand beside
 * each other that are not one number, and it is no running text.
 *
 * @param joined offsets of the spaces inside of numbers, from spreadNumberSpaces.
 */
export function isTableRow(line: string, joined: readonly number[]): boolean {
  if (isProse(line)) return false;
  const inside = new Set(joined);
  return [...line.matchAll(NEIGHBOURS)].some((gap) => !inside.has(gap.index));
}

function isOneNumber(line: string, end: number): boolean {
  const after = line.slice(end, end + 2);
  if (COUNTED.test(after)) return true;
  return (
    SENTENCE_GOES_ON.test(after) && (isProse(line) || (line.match(IDEOGRAPH)?.length ?? 0) >= PROSE_LENGTH)
  );
}

/** Whether a line has the punctuation of a sentence. */
function isProse(line: string): boolean {
  return /[，。；]/u.test(line);
}
