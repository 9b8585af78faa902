/** Tells a page of short news (简讯) from an article with many chapters. */
import type { Piece } from "./pieces.ts";

/** A piece of short news has not more letters. */
const LONGEST = 260;
const LEAST_PIECES = 5;
/** So many of the pieces are short, and have a headline. */
const MOSTLY = 0.8;
/** An article is signed once; where so many of its pieces are, they are articles. */
const LEAST_SIGNED = 0.3;
const BULLET = /^[●■◆▲★○□◇△☆·•►▶][^●■◆▲★○□◇△☆]/u;

/** Whether each of the pieces that rows stand before is an article of its own. */
export function areBriefs(pieces: readonly Piece[]): boolean {
  if (pieces.length < LEAST_PIECES) return false;
  const share = (holds: (piece: Piece) => boolean): number => pieces.filter(holds).length / pieces.length;
  const headed = share(({ run, own }) => run.length + own.length > 0);
  if (headed < MOSTLY || share((piece) => lengthOf(piece) <= LONGEST) < MOSTLY) return false;
  // Chapters come behind an opening; a bullet before the first headline as before all others is no chapter's.
  const bulleted = pieces[0] !== undefined && isBulleted(pieces[0]) && share(isBulleted) >= MOSTLY;
  return bulleted || share(({ anchored, signed }) => anchored || signed) >= LEAST_SIGNED;
}

function isBulleted({ run }: Piece): boolean {
  return run.some(({ lines: [line] }) => line !== undefined && BULLET.test(line.bare));
}

function lengthOf({ body }: Piece): number {
  let letters = 0;
  for (const { lines } of body) for (const { bare } of lines) letters += bare.length;
  return letters;
}
