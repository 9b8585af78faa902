/** Names of persons, bodies and places in a text, by a trained model (models/README.md says on what). */
import type { Span } from "../../src/model/span.ts";
import type { Lexicons } from "../lexicons/lexicons.ts";
import { decode, decodeRoom } from "./decode.ts";
import { readModel } from "./model.ts";
import { EDGES, observerOf } from "./observations.ts";
import { score, scorerOf } from "./scorer.ts";
import { type NameType, OUTSIDE, partOfTag, TAGS, typeOfTag } from "./tags.ts";
import { isHopeless, WORDS } from "./weight-rows.ts";

/** A name that the tagger sees. */
export interface TaggedName extends Span {
  readonly type: NameType;
  /** How much better the name scores than no name there: 0 is even, above 10 is sure. */
  readonly margin: number;
}

export interface Tagger {
  /** The names of a text, in order, none overlapping; spans are in UTF-16 units of it. */
  tag(text: string): readonly TaggedName[];
}

/** Below this (in weights of the training) a character is part of no name, whatever stands beside it. */
const HOPELESS = 40;
/** Hopeless characters between hopeful ones that a name may still cross. */
const CROSSED = 3;
/** Below this a character begins no name. */
const NO_BEGINNING = 160;

/**
 * @param bytes a model as `writeModel` makes it, unpacked.
 * @param lexicons those that the model was trained with, or later ones.
 * @throws Error when the bytes are no model of this version.
 */
export function createTagger(bytes: Uint8Array, lexicons: Lexicons): Tagger {
  const model = readModel(bytes);
  const scorer = scorerOf(model);
  const limit = -HOPELESS * model.one;
  const least = -NO_BEGINNING * model.one;
  const observer = observerOf(lexicons);
  let room = makeRoom(4_096);
  return {
    tag(text) {
      const seen = observer.observe(text);
      if (seen.length > room.length) room = makeRoom(seen.length * 2);
      score(scorer, seen, room.sums);
      const { emissions, tags } = room;
      tags.fill(OUTSIDE, 0, text.length + 1);

      for (let at = 0, done = 0; at < text.length; at++) {
        if (isHopeless(room.sums, at + EDGES, limit)) continue;
        const from = Math.max(done, at - CROSSED);
        at = done = hopefulEnd(room.sums, at + 1, text.length, limit);
        for (let part = from; part < done; part++) unpack(room, part);
        decode(emissions, from, done, model.transitions, room.decoding, tags, least);
      }
      return namesOf(tags, text.length, emissions, model);
    },
  };
}

interface Room {
  readonly length: number;
  readonly sums: Int32Array;
  readonly emissions: Int32Array;
  readonly tags: Uint8Array;
  readonly decoding: ReturnType<typeof decodeRoom>;
}

function makeRoom(length: number): Room {
  return {
    length,
    sums: new Int32Array(length * WORDS),
    emissions: new Int32Array(length * TAGS),
    tags: new Uint8Array(length + 1),
    decoding: decodeRoom(length),
  };
}

/** Where a run of hopeful characters ends, the hopeless ones that a name may cross taken in. */
function hopefulEnd(sums: Int32Array, from: number, length: number, limit: number): number {
  let hopeless = 0;
  for (let at = from; at < length; at++) {
    if (!isHopeless(sums, at + EDGES, limit)) hopeless = 0;
    else if (++hopeless > CROSSED) return at;
  }
  return length;
}

/** Writes the emissions of a character. */
function unpack({ sums, emissions }: Room, at: number): void {
  const word = (at + EDGES) * WORDS;
  const into = at * TAGS;
  for (let index = 0; index < WORDS; index++) {
    const both = sums[word + index] as number;
    const low = (both << 16) >> 16;
    emissions[into + 1 + 2 * index] = low;
    emissions[into + 2 + 2 * index] = (both - low) >> 16;
  }
}

function namesOf(
  tags: Uint8Array,
  length: number,
  emissions: Int32Array,
  model: { readonly transitions: Int32Array; readonly one: number },
): readonly TaggedName[] {
  const names: TaggedName[] = [];
  for (let at = 0; at < length; at++) {
    const tag = tags[at] as number;
    if (tag === OUTSIDE) continue;
    let end = at + 1;
    if (partOfTag(tag) === 0) while (partOfTag(tags[end - 1] as number) !== 2) end++;
    const margin = marginOf(tags, at, end, emissions, model.transitions) / model.one;
    names.push({ start: at, end, type: typeOfTag(tag), margin });
    at = end - 1;
  }
  return names;
}

/** Score of a name alone among no names, less that of no name. */
function marginOf(
  tags: Uint8Array,
  start: number,
  end: number,
  emissions: Int32Array,
  transitions: Int32Array,
): number {
  const outside = transitions[OUTSIDE] as number;
  let before = OUTSIDE;
  let sum = 0;
  for (let at = start; at < end; at++) {
    const tag = tags[at] as number;
    sum += (emissions[at * TAGS + tag] as number) + (transitions[before * TAGS + tag] as number) - outside;
    before = tag;
  }
  return sum + (transitions[before * TAGS + OUTSIDE] as number) - outside;
}
