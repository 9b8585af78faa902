/** An averaged structured perceptron: M. Collins, Discriminative Training Methods for Hidden Markov Models (2002). */
import { decode, decodeRoom } from "../tagger/decode.ts";
import { OUTSIDE, TAGS } from "../tagger/tags.ts";
import { SLOTS } from "./feature-book.ts";

/** One sentence laid out as numbers. */
export interface Lesson {
  /** SLOTS.length feature numbers a character. */
  readonly features: Int32Array;
  readonly tags: Uint8Array;
}

export interface Weights {
  /** `ROW` a feature, of which `TAGS` are used. */
  readonly features: Float32Array;
  readonly transitions: Float32Array;
}

/** Places a feature's row takes: one line of the processor's cache. */
export const ROW = 16;

export interface Course {
  readonly epochs: number;
  /** Draws numbers in [0, 1): the order of lessons. */
  readonly random: () => number;
  readonly onEpoch: (epoch: number, wrong: number) => void;
}

interface State extends Weights {
  /** Sums of updates times the step they came at: what averaging takes off. */
  readonly late: Weights;
  step: number;
}

export function train(lessons: readonly Lesson[], features: number, course: Course): Weights {
  const state: State = { ...noWeights(features), late: noWeights(features), step: 1 };
  const longest = lessons.reduce((most, { tags }) => Math.max(most, tags.length), 1);
  const emissions = new Float32Array(longest * TAGS);
  const room = decodeRoom(longest);
  const guess = new Uint8Array(longest);
  const order = lessons.map((_, index) => index);
  for (let epoch = 1; epoch <= course.epochs; epoch++) {
    shuffle(order, course.random);
    let wrong = 0;
    for (const index of order) {
      const lesson = lessons[index] as Lesson;
      score(state, lesson, emissions);
      decode(emissions, 0, lesson.tags.length, state.transitions, room, guess);
      if (correct(state, lesson, guess)) wrong++;
      state.step++;
    }
    course.onEpoch(epoch, wrong);
  }
  return averaged(state);
}

function noWeights(features: number): Weights {
  return { features: new Float32Array(features * ROW), transitions: new Float32Array(TAGS * TAGS) };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}

function score({ features: weights }: Weights, { features, tags }: Lesson, emissions: Float32Array): void {
  const slots = SLOTS.length;
  emissions.fill(0, 0, tags.length * TAGS);
  for (let at = 0; at < tags.length; at++) {
    const into = at * TAGS;
    for (let index = at * slots; index < (at + 1) * slots; index++) {
      const feature = features[index] as number;
      if (feature < 0) continue;
      const row = feature * ROW;
      for (let tag = 0; tag < TAGS; tag++) {
        emissions[into + tag] = (emissions[into + tag] as number) + (weights[row + tag] as number);
      }
    }
  }
}

/** Moves the weights from the guess to the truth; whether there was anything to move. */
function correct(state: State, { features, tags }: Lesson, guess: Uint8Array): boolean {
  const slots = SLOTS.length;
  let any = false;
  let before = OUTSIDE;
  let guessBefore = OUTSIDE;
  for (let at = 0; at < tags.length; at++) {
    const right = tags[at] as number;
    const guessed = guess[at] as number;
    moveTransitions(state, before * TAGS + right, guessBefore * TAGS + guessed);
    if (right !== guessed) {
      any = true;
      moveFeatures(state, features.subarray(at * slots, (at + 1) * slots), right, guessed);
    }
    before = right;
    guessBefore = guessed;
  }
  moveTransitions(state, before * TAGS + OUTSIDE, guessBefore * TAGS + OUTSIDE);
  return any;
}

function moveTransitions({ transitions, late, step }: State, right: number, guessed: number): void {
  if (right === guessed) return;
  move(transitions, late.transitions, right, step, 1);
  move(transitions, late.transitions, guessed, step, -1);
}

function moveFeatures(state: State, numbers: Int32Array, right: number, guessed: number): void {
  for (const number of numbers) {
    if (number < 0) continue;
    move(state.features, state.late.features, number * ROW + right, state.step, 1);
    move(state.features, state.late.features, number * ROW + guessed, state.step, -1);
  }
}

function move(weights: Float32Array, late: Float32Array, at: number, step: number, by: number): void {
  weights[at] = (weights[at] as number) + by;
  late[at] = (late[at] as number) + by * step;
}

function averaged(state: State): Weights {
  const average = (weights: Float32Array, late: Float32Array): Float32Array =>
    weights.map((weight, at) => weight - (late[at] as number) / state.step);
  return {
    features: average(state.features, state.late.features),
    transitions: average(state.transitions, state.late.transitions),
  };
}
