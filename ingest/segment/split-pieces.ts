/** Parts pieces of body at blank lines behind which an article begins that nothing else announces. */
import type { Block } from "./blocks.ts";
import { isBorder } from "./borders.ts";
import { endsSentence } from "./lines.ts";
import { type Piece, type Pieces, signedShare } from "./pieces.ts";
import type { Wording } from "./wording.ts";

/** The same pieces, those that hold several articles parted. */
export function splitPieces({ pieces, tail }: Pieces, wording: Wording): Pieces {
  const share = signedShare(pieces);
  return { pieces: pieces.flatMap((piece) => splitPiece(piece, share, wording)), tail };
}

function splitPiece(piece: Piece, share: number, wording: Wording): Piece[] {
  const bodies = splitBody(piece.body, share, wording);
  if (bodies.length < 2) return [piece];
  return bodies.map((body, index) => partOf(piece, body, { index, last: bodies.length - 1 }));
}

/** What opens the piece opens its first part; a closing byline signs the last. */
function partOf(
  piece: Piece,
  body: readonly Block[],
  { index, last }: { readonly index: number; readonly last: number },
): Piece {
  const signing = piece.anchored || !piece.signed ? 0 : last;
  const none = { run: [], own: [], anchored: true, signed: index === last && piece.signed };
  const { names, bylines } = index === signing ? piece : { names: [], bylines: [] };
  if (index > 0) return { ...none, names, bylines, body };
  return { ...piece, body, names, bylines, signed: none.signed };
}

function splitBody(body: readonly Block[], share: number, wording: Wording): Block[][] {
  const bodies: Block[][] = [];
  let from = 0;
  for (let at = 1; at < body.length; at++) {
    if (!mayBegin(body, at)) continue;
    const place = { before: body.slice(from, at), rows: [], behind: body.slice(at), signedShare: share };
    if (!isBorder(place, wording)) continue;
    bodies.push(body.slice(from, at));
    from = at;
  }
  bodies.push(body.slice(from));
  return bodies;
}

function mayBegin(body: readonly Block[], at: number): boolean {
  const gap = body[at]?.lines[0]?.gap ?? 0;
  return gap > 0 && endsSentence(body[at - 1]?.lines.at(-1)?.bare ?? "");
}
