/** What the text beside a name says for or against a person whom the tagger alone sees. */
import { closes } from "./read-name.ts";
import type { Scan } from "./scan.ts";

/** The less the text shows that a name ends there, the surer the tagger must be. */
export function leastMargin(scan: Scan, end: number): number {
  return LEAST_MARGIN[closes(scan, end)];
}

const LEAST_MARGIN = { 2: 20, 1: 35, 0: 60 } as const;

/** 埃中两国, 柬方: countries by one character each. */
export function isOfTwo(text: string, start: number, end: number): boolean {
  return (
    end - start === 2 &&
    (text.charAt(end - 1) === "方" || /^两|^双[方边]|^关系|^友好/.test(text.slice(end, end + 2)))
  );
}

/** “云澜影像”平台: a name in quotes that goes on as the name of a thing. */
export function namesThing(text: string, start: number, end: number): boolean {
  return /[“‘]/.test(text.charAt(start - 1)) && QUOTED_THING.test(text.slice(end, end + LONGEST_THING));
}

const LONGEST_THING = 12;
const QUOTED_THING = /^[\u4e00-\u9fffA-Za-z]{2,10}[”’]/;
