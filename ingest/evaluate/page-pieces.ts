/**
 * A page put together from pieces of other texts, so that it can be made again where those texts are and need
 * not be kept. Each piece is laid out as a column of a newspaper: paragraphs indented, lines of one length.
 */

/** Words that only the page has: a masthead, a byline. */
export interface PrintedPiece {
  readonly print: string;
}

/** A stretch of a text that lies elsewhere. */
export interface BorrowedPiece {
  /** The archive, by its file name. */
  readonly archive: string;
  /** Path of the text in the archive. */
  readonly member: string;
  /** Half-open, in UTF-16 units of the text as read. */
  readonly start: number;
  readonly end: number;
  /** Characters in a line; one line a paragraph where absent. */
  readonly wrap?: number;
}

/** A column, or what stands between columns. */
export type PagePiece = PrintedPiece | BorrowedPiece;

/** The text of a member of an archive, as read. */
export type ReadMember = (archive: string, member: string) => string;

const INDENT = "  ";
const NEVER_FIRST = "、，。！？；：”’）》%％";
const NEVER_LAST = "“‘《（(";
// Figures and Latin words are not broken.
const UNBROKEN = /[0-9A-Za-z.%％+—-]+|[\s\S]/gu;

/**
 * The page's text: its pieces in the order of print, with an empty line after each.
 *
 * @throws RangeError when a piece does not lie in its text
 */
export function layOutPage(pieces: readonly PagePiece[], readMember: ReadMember): string {
  return pieces
    .map((piece) => ("print" in piece ? piece.print : layOutColumn(piece, readMember)))
    .map((text) => `${text}\n\n`)
    .join("");
}

function layOutColumn(piece: BorrowedPiece, readMember: ReadMember): string {
  const text = readMember(piece.archive, piece.member);
  if (piece.start < 0 || piece.end > text.length || piece.start >= piece.end)
    throw new RangeError(
      `${piece.member} has ${text.length} characters: ${piece.start}-${piece.end} is not in it`,
    );
  return text
    .slice(piece.start, piece.end)
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== "")
    .map((line) => (line.startsWith("\u3000") ? INDENT : "") + line.trim())
    .map((line) => (piece.wrap === undefined ? line : breakLine(line, piece.wrap)))
    .join("\n");
}

/** A paragraph in lines of `length` characters; closing marks hang over, opening ones go to the next line. */
function breakLine(paragraph: string, length: number): string {
  const lines: string[] = [];
  let line = "";
  for (const token of paragraph.match(UNBROKEN) ?? []) {
    if (line === "" || line.length + token.length <= length || NEVER_FIRST.includes(token)) {
      line += token;
      continue;
    }
    const kept = lengthWithoutOpening(line);
    lines.push(line.slice(0, kept));
    line = line.slice(kept) + token;
  }
  return [...lines, line].join("\n");
}

/** At least one character, so that a line is never empty. */
function lengthWithoutOpening(line: string): number {
  let length = line.length;
  while (length > 1 && NEVER_LAST.includes(line[length - 1] ?? "")) length -= 1;
  return length;
}
