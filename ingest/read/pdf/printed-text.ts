/** From the characters that a font claims to draw to those that a reader sees. */
import { unifyIdeographs } from "../../../src/model/unified-ideographs.ts";

// Printed as nothing: zero-width characters, soft hyphens, marks of direction, control characters.
const UNSEEN = /[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;

/** Marks as vertical lines have them, one unit each when they are made level. */
const VERTICAL_MARKS = /[\ufe10-\ufe18\ufe31-\ufe44\ufe47\ufe48]/gu;
const WIDE_FROM_ASCII = 0xfee0;

/**
 * What fonts of the mainland draw where their table names a radical or a joined dash: by Unicode's own
 * equivalents these two radicals are 戶 and 靑, which stand in no such font's table for this glyph.
 */
const DRAWN: ReadonlyMap<string, string> = new Map([
  ["\u2f3e", "户"],
  ["\u2fad", "青"],
  ["\u2e3a", "——"],
  ["\u2e3b", "———"],
]);
const DRAWN_OTHERWISE = /[\u2f3e\u2fad\u2e3a\u2e3b]/gu;

/** Radicals, compatibility ideographs and marks of vertical lines become what the page shows. */
export function printedText(text: string): string {
  const level = text.replace(UNSEEN, "").replace(VERTICAL_MARKS, (mark) => {
    const unit = mark.normalize("NFKC").charCodeAt(0);
    return String.fromCharCode(unit < 0x7f ? unit + WIDE_FROM_ASCII : unit);
  });
  return unifyIdeographs(level.replace(DRAWN_OTHERWISE, (mark) => DRAWN.get(mark) ?? mark));
}
