/** What the tagger sees of a character: folded forms and coarse types, by UTF-16 unit. */
import { TRANSCRIPTION_CHARACTERS } from "../lexicons/given-names.ts";
import type { Lexicons } from "../lexicons/lexicons.ts";

const UNITS = 65_536;
/** Stands for the edge of a text, and for what ends a sentence. */
export const EDGE = 0;

/** Unit -> unit that features see: digits are one, letters lower case, full width is half width. */
export const FOLDED: Uint16Array = foldedUnits();

function foldedUnits(): Uint16Array {
  const folded = new Uint16Array(UNITS);
  for (let unit = 0; unit < UNITS; unit++)
    folded[unit] = fold(unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit);
  for (const end of "。！？!?\n\r") folded[end.charCodeAt(0)] = EDGE;
  return folded;
}

function fold(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return 0x30;
  return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
}

/** Folded unit -> 0 edge, 1 Chinese numeral, 2 Chinese character, 3 digit, 4 letter, 5 dot of foreign names, 6 list comma, 7 quotation or bracket, 8 other. */
export const CHARACTER_TYPE: Uint8Array = characterTypes();
export const CHARACTER_TYPES = 9;

function characterTypes(): Uint8Array {
  const types = new Uint8Array(UNITS).fill(8);
  types.fill(2, 0x3400, 0xa000);
  types.fill(4, 0x61, 0x7b);
  types[0x30] = 3;
  types[EDGE] = 0;
  for (const numeral of "一二三四五六七八九十百千万亿两零〇") types[numeral.charCodeAt(0)] = 1;
  types["·".charCodeAt(0)] = 5;
  types["、".charCodeAt(0)] = 6;
  for (const mark of "“”‘’（）()《》【】「」[]") types[mark.charCodeAt(0)] = 7;
  return types;
}

/** Per folded unit: how it stands in names of persons. */
export interface NameCharacters {
  /** 0 no surname, 1 common, 2 less common, 3 rare. */
  readonly surname: Uint8Array;
  /** 0 in no given name, 1 rare, 2 usual, 3 frequent; 4 more where foreign names are written with it. */
  readonly given: Uint8Array;
}

/** Bearers per 100,000 from which a surname is common, and less common. */
const COMMON_SURNAME = 100;
const LESS_COMMON_SURNAME = 15;
/** Ranks (1 the most frequent) that part given-name characters. */
const FREQUENT_GIVEN = 0.75;
const USUAL_GIVEN = 0.4;
/** Added to the class of characters with which foreign names are written. */
const TRANSCRIPTION = 4;

export function nameCharacters({ surnames, givenNames }: Lexicons): NameCharacters {
  const surname = new Uint8Array(UNITS);
  for (const [name, bearers] of surnames) {
    if (name.length === 1) surname[name.charCodeAt(0)] = surnameClass(bearers);
  }
  const given = new Uint8Array(UNITS);
  for (const [character, rank] of givenNames) given[character.charCodeAt(0)] = givenClass(rank);
  for (const character of TRANSCRIPTION_CHARACTERS) {
    const unit = character.charCodeAt(0);
    given[unit] = (given[unit] as number) + TRANSCRIPTION;
  }
  return { surname, given };
}

function surnameClass(bearers: number): number {
  if (bearers >= COMMON_SURNAME) return 1;
  return bearers >= LESS_COMMON_SURNAME ? 2 : 3;
}

function givenClass(rank: number): number {
  if (rank >= FREQUENT_GIVEN) return 3;
  return rank >= USUAL_GIVEN ? 2 : 1;
}
