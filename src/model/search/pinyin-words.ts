/** Reads what may be pinyin as somebody types it. */

// Behind a syllable: 1 to 4, and 5 or 0 for none.
const TONE_NUMBER = /(?<=[a-z])[0-5](?![0-9])/g;
const DIAERESIS = /u\u0308|u:/g;
const MARKS = /\p{M}+/gu;
const BETWEEN = /[\s'’‘`·\-.,，、]+/gu;
const WORDS = /^[a-z]+(?: [a-z]+)*$/;

/**
 * The words of a text in pinyin, in small letters without tones, ü as v: `Wáng Yǒng`, `wang2yong3`, `xi'an`.
 * A number, apostrophe, hyphen or space ends a syllable.
 *
 * @returns none where the text is no pinyin.
 */
export function pinyinWords(text: string): readonly string[] {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(DIAERESIS, "v")
    .replace(MARKS, "")
    .replace(TONE_NUMBER, " ")
    .replace(BETWEEN, " ")
    .trim();
  return WORDS.test(plain) ? plain.split(" ") : [];
}
