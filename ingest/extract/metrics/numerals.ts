/** Numbers as print writes them: 12,500, 一万五千, 百分之九十. */

const DIGITS = "零一二三四五六七八九";
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** The product of scale signs: 十万 is 100000, none is 1. */
export function scaleOf(signs: string): number {
  let product = 1;
  for (const sign of signs) product *= SCALES[sign] ?? 1;
  return product;
}

/**
 * A number in Chinese numerals: 两 2, 十二 12, 一万五千 15000, 三百零六 306.
 *
 * @returns undefined for signs that are no number: 〇 alone, 一二三.
 */
export function chineseNumber(text: string): number | undefined {
  // Digits in a row are a year or a hotline, no amount.
  if (!NUMBER.test(text)) return undefined;
  const large = /[万亿]/.exec(text.slice(1));
  if (large === null) return belowTenThousand(text);
  // The last of 万 and 亿 splits the number: what stands before it is multiplied by it.
  const at = Math.max(text.lastIndexOf("万"), text.lastIndexOf("亿"));
  const head = chineseNumber(text.slice(0, at)) ?? 1;
  return head * scaleOf(text.charAt(at)) + (chineseNumber(text.slice(at + 1)) ?? 0);
}

const NUMBER = /^(?:零?[两二三四五六七八九一]?[十百千万亿]+)*零?[两二三四五六七八九一]?$/;

function belowTenThousand(text: string): number | undefined {
  let value = 0;
  for (let at = 0; at < text.length; ) {
    const digit = DIGITS.indexOf(text.charAt(at) === "两" ? "二" : text.charAt(at));
    const from = digit > 0 ? at + 1 : at;
    let to = from;
    while (SCALES[text.charAt(to)] !== undefined) to++;
    if (digit > 0 || to > from) value += Math.max(digit, 1) * scaleOf(text.slice(from, to));
    // 零 counts nothing.
    at = Math.max(to, at + 1);
  }
  return value > 0 ? value : undefined;
}

/** Twelve digits are more than any count here and fewer than a double keeps: 1.1 × 10^8 stays 110000000. */
export function rounded(value: number): number {
  return Number.isInteger(value) && value < 1e12 ? value : Number(value.toPrecision(12));
}
