/**
 * One form for what print writes in many, for comparing and looking up: never for showing. Folding goes
 * character by character, so that a part of a name folds to the same part of the folded name, and
 * `folded.includes(foldForMatching(part))` can be relied on.
 */
import { Converter } from "opencc-js/t2cn";
import { unifyIdeographs } from "./unified-ideographs.ts";

// Quotation marks and title marks: names are compared without them.
const QUOTES = /["'`“”‘’„‟«»‹›「」『』《》〈〉﹁﹂﹃﹄〝〞]/g;
// Invisible: zero-width, soft hyphen, direction marks, variation selectors.
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/g;
// The dots that part a foreign name: 卡尔·马克思.
const MIDDLE_DOTS = /[•‧∙⋅・･]/g;
// 王乾 and 王干 are two people: 乾 is simplified to 干 only in the sense of dry, and is kept.
const KEPT = "乾";

const simplified = new Map<string, string>([[KEPT, KEPT]]);
let converter: ((text: string) => string) | undefined;

/**
 * The form of a name or word for comparing: Traditional to Simplified (OpenCC's character table, from
 * opencc-js, MIT and Apache-2.0; phrases are not looked at), radicals and compatibility forms to what
 * they stand for (NFKC), Latin letters to lower case, quotation marks, title marks, white space and
 * invisible characters left out. Folding twice changes nothing.
 *
 * @returns a text of another length than `text`; offsets in one say nothing about the other.
 */
export function foldForMatching(text: string): string {
  if (isFolded(text)) return text;
  const plain = unifyIdeographs(text)
    .replace(INVISIBLE, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(QUOTES, "")
    .replace(MIDDLE_DOTS, "·")
    .replace(/\s+/g, "");
  return /\p{Script=Han}/u.test(plain) ? simplify(plain) : plain;
}

const UNKNOWN = 0;
const STAYS = 1;
const CHANGES = 2;
/** What folding does to a code unit that stands by itself. */
const units = new Uint8Array(0x10000);

/** Whether nothing in the text can change: so it is with most names, and telling is cheaper than folding. */
function isFolded(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (units[code] === UNKNOWN) units[code] = staysAlone(text.charAt(at)) ? STAYS : CHANGES;
    if (units[code] !== STAYS) return false;
  }
  return true;
}

/** Unified ideographs are touched by no step but the last; letters with marks need the look at their neighbours. */
function staysAlone(character: string): boolean {
  if (/[0-9a-z·]/.test(character)) return true;
  return /[\u4e00-\u9fff]/.test(character) && simplify(character) === character;
}

function simplify(text: string): string {
  let folded = "";
  for (const character of text) folded += simplified.get(character) ?? learn(character);
  return folded;
}

// Each character is asked for once.
function learn(character: string): string {
  const convert = openConverter();
  let form = convert(character);
  // 薴 becomes 苧, and 苧 becomes 苎.
  for (let next = convert(form); next !== form; next = convert(form)) form = next;
  simplified.set(character, form);
  return form;
}

// Making the table ready takes 15 ms, which a program that compares nothing need not pay. From "hk": its
// forms come on top of OpenCC's standard ones (衞 as well as 衛).
function openConverter(): (text: string) => string {
  const opened: (text: string) => string = converter ?? Converter({ from: "hk", to: "cn" });
  converter = opened;
  return opened;
}
