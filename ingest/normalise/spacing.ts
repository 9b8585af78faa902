/** Which spaces of a line come from typesetting alone. */
import { isTableRow, spreadNumberSpaces } from "./spread-numbers.ts";
import { spreadSpaces } from "./spread-words.ts";

const HAN = "\\p{Script=Han}";
const NUMBER_OR_LATIN = "[0-9A-Za-z]";
const STOPS = "[，。、；：！？]";
/** After the end of a sentence a credit may stand, and the gap before it tells (`……现场。 王小平 摄`). */
const STOPS_WITHIN = "[，、；：]";
const SENTENCE_ENDS = "[。！？]";
const OPENING = "[“‘《〈「『【〔（［]";
const CLOSING = "[”’》〉」』】〕）］]";

/** A space between `before` and `after`, neither of which is a space: runs of spaces part columns. */
const between = (before: string, after: string) => new RegExp(` (?=${after})(?<=${before} )`, "gu");

const EVERYWHERE: readonly RegExp[] = [
  between(STOPS_WITHIN, "\\S"),
  between(SENTENCE_ENDS, "[0-9A-Za-z]"),
  between("\\S", STOPS),
  between(OPENING, "\\S"),
  between("\\S", CLOSING),
  between("[0-9]", "[%‰℃㎡°]"),
  // Only words that go on with the figure: 增长5% 两业并进 has two headline parts.
  between("[%‰℃㎡°]", "[以左和与及的多余]"),
  between(`[${HAN}0-9A-Za-z]`, "\\+"),
  between("\\+", `[${HAN}0-9A-Za-z]`),
];
/** In a row of figures these would glue the figure to the name before it. */
const OUTSIDE_TABLES: readonly RegExp[] = [
  between(HAN, NUMBER_OR_LATIN),
  between(NUMBER_OR_LATIN, HAN),
  between("[0-9A-Za-z%]", OPENING),
  between(CLOSING, NUMBER_OR_LATIN),
];

/**
 * The spaces of a line that typesetting has put in, to be left out: at its end, around Chinese
 * punctuation, between ideographs and figures or Latin letters, inside of numbers and of spread words.
 * Of two and more spaces in a row none is taken, except at the line's end and inside of a name: such a gap
 * means something.
 *
 * @param line a line without its end; every kind of space in it already a plain one.
 * @returns offsets in `line`, in no order, some twice.
 */
export function noiseSpaces(line: string): number[] {
  const inNumbers = spreadNumberSpaces(line);
  const found = [...inNumbers];
  for (const at of spreadSpaces(line)) found.push(at);
  for (let at = line.length - 1; line.charAt(at) === " "; at--) found.push(at);
  const patterns = isTableRow(line, inNumbers) ? EVERYWHERE : [...EVERYWHERE, ...OUTSIDE_TABLES];
  for (const pattern of patterns) for (const space of line.matchAll(pattern)) found.push(space.index);
  return found;
}
