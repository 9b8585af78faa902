/**
 * How surely one name means one person among the people of a kind: two mentions of 雷海潮 among the heads of
 * provinces and ministries are one man, two of 王勇 are not. Judged by how many others of the name are to be
 * expected among so many people, if names were given by lot.
 */
import { shareOfName } from "../lexicons/name-frequencies.ts";

/** A kind of people, counted over some ten years of print. */
export interface Population {
  readonly people: number;
  /** Most others of the name that may be expected there for a name to mean one person. */
  readonly mostOthers: number;
  /** As in: one of the … */
  readonly called: string;
}

/** Others of the name that are to be expected among the population. */
export function othersOf(name: string, { people }: Population): number {
  return people * shareOfName(name);
}

/** Whether the name means one person among the population. */
export function meansOne(name: string, population: Population): boolean {
  return othersOf(name, population) <= population.mostOthers;
}

/** The chance that two mentions are one person, where one person of the name is known to be there. */
export function certainty(name: string, population: Population): number {
  return Math.round(100 / (1 + othersOf(name, population))) / 100;
}

/** As in: of the name 雷海潮 0.0001 others are expected among some 3000 … */
export function inWords(name: string, population: Population): string {
  const others = othersOf(name, population);
  const figure = others < 0.001 ? "fewer than 0.001" : others.toFixed(3);
  return `of the name ${name} ${figure} others are to be expected among some ${population.people} ${population.called}`;
}
