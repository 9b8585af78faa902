/** How names are read in pinyin. */
import { pinyin } from "pinyin-pro";
import { eachOnce } from "../each-once.ts";
import type { EntityType } from "../entity.ts";
import { PLACE_READINGS, SURNAME_READINGS } from "./special-readings.ts";

/** Syllables without tones, ü as v; a letter or digit is a syllable of its own. */
export type Reading = readonly string[];

// A Chinese name has two or three characters, with a compound surname four; a longer one may be of another
// tongue, in which a surname's reading means nothing: 查尔斯顿.
const LONGEST_SURELY_CHINESE = 3;

/**
 * The readings by which a name is found, the likeliest first. A person's surname is read as surnames are
 * (单 shan, 曾 zeng, 尉迟 yu chi); where a surname or a place is read in two ways, both count.
 *
 * @param key a name as `nameKey` gives it.
 */
export function readingsOf(key: string, type: EntityType): readonly Reading[] {
  const plain = read(key, false);
  const readings = type === "Person" ? personReadings(key, plain) : [plain, withPlaces(key, plain)];
  return eachOnce(readings, (reading) => reading.join(" "));
}

function personReadings(key: string, plain: Reading): readonly Reading[] {
  const named = read(key, true);
  const others = SURNAME_READINGS.filter(([surname]) => key.startsWith(surname)).map(([, syllables]) => [
    ...syllables,
    ...named.slice(syllables.length),
  ]);
  return [named, ...others, ...([...key].length > LONGEST_SURELY_CHINESE ? [plain] : [])];
}

/** The reading with the words that places are read by in their own way. */
function withPlaces(key: string, plain: Reading): Reading {
  const characters = [...key];
  let reading: Reading = plain;
  for (const [word, syllables] of PLACE_READINGS) {
    if (!key.includes(word)) continue;
    const first = [...key.slice(0, key.indexOf(word))].length;
    reading = characters.map((_, at) => syllables[at - first] ?? reading[at] ?? "");
  }
  return reading;
}

function read(key: string, isPerson: boolean): Reading {
  const syllables = pinyin(key, {
    toneType: "none",
    type: "array",
    v: true,
    surname: isPerson ? "head" : "off",
  });
  return syllables.map((syllable) => syllable.toLowerCase());
}
