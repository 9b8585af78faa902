/** How well a tagger finds the names of labelled sentences: exact spans. */
import type { Tagger } from "../tagger/tagger.ts";
import { NAME_TYPES } from "../tagger/tags.ts";
import type { Example } from "./example.ts";

export interface Figures {
  readonly right: number;
  readonly found: number;
  readonly labelled: number;
}

/** Figures by type, and `all`. */
export function measure(tagger: Tagger, examples: readonly Example[]): Readonly<Record<string, Figures>> {
  const names = [...NAME_TYPES, "all"];
  const sums = Object.fromEntries(names.map((name) => [name, { right: 0, found: 0, labelled: 0 }]));
  const count = (type: string, what: keyof Figures): void => {
    for (const name of [type, "all"]) {
      const sum = sums[name];
      if (sum) sum[what]++;
    }
  };
  for (const example of examples) {
    const labelled = new Set(
      example.names.map(({ start, end, type }) => `${start} ${end} ${NAME_TYPES[type]}`),
    );
    for (const { type } of example.names) count(NAME_TYPES[type] ?? "", "labelled");
    for (const { start, end, type } of tagger.tag(example.text)) {
      count(type, "found");
      if (labelled.has(`${start} ${end} ${type}`)) count(type, "right");
    }
  }
  return sums;
}

export function f1({ right, found, labelled }: Figures): number {
  return right === 0 ? 0 : (2 * right) / (found + labelled);
}

export function figureLine(name: string, figures: Readonly<Record<string, Figures>>): string {
  const cells = Object.entries(figures).map(([type, figure]) => {
    const share = (of: number): string => (of === 0 ? "-" : (figure.right / of).toFixed(3));
    return `${type} ${f1(figure).toFixed(3)} (P ${share(figure.found)} R ${share(figure.labelled)})`;
  });
  return `${name.padEnd(22)} ${cells.join("  ")}`;
}
