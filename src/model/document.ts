/** The evidence layer: what was read, and how a page falls into articles and sentences. */
import type { PartialDate } from "./date.ts";
import type { MappedText } from "./mapped-text.ts";
import type { Span } from "./span.ts";

/** A file's or page's bytes turned into text, once. Everything downstream points into `text`. */
export interface SourceText {
  /** Where it came from: the path as given on the command line, `-` for standard input; in the store
   * always the absolute path.
   */
  readonly location: string;
  /** SHA-256 of the bytes, lower-case hex: the identity of the content. */
  readonly sha256: string;
  /** SHA-256 of `text` as UTF-8; differs from `sha256` wherever bytes and text do. */
  readonly textSha256: string;
  /** Reader and version that turned bytes into text, e.g. `text/1`. */
  readonly readerVersion: string;
  /** Encoding the bytes were in, e.g. `utf-8`, `gb18030`, `utf-16le`. */
  readonly encoding: string;
  readonly text: string;
  /** Where the lines of `text` are printed, packed by `printed-places.ts`; of formats that have pages. */
  readonly places?: readonly number[];
  /** What the file says of the text beside it; absent for plain text. */
  readonly stated?: StatedFacts;
}

/** What front matter, columns of a table or the head of a web page say of a text. */
export interface StatedFacts {
  readonly publisher?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly publishedOn?: string;
}

/** A line of headline, byline or caption: its text with white space removed, and where it stands in the text as read. */
export interface PrintedLine {
  readonly text: string;
  readonly span: Span;
}

/** One article of a page. */
export interface Article {
  /** Position on the page in reading order, from 0. */
  readonly ordinal: number;
  /** Main headline. */
  readonly headline?: PrintedLine;
  /** The other lines of the headline group (引题, 副题). */
  readonly headlineParts: readonly PrintedLine[];
  /** Names in the byline, as printed without spaces inside. */
  readonly reporters: readonly PrintedLine[];
  /** Place of the dateline (`本报青川讯` is 青川). */
  readonly datelinePlace?: string;
  /** The day the dateline or body gives for the report itself. */
  readonly reportedOn?: PartialDate;
  /**
   * What extraction reads: headline lines, then the paragraphs of the body, each on a line of its own
   * (`\n` between them), hard wraps and column breaks joined. Maps to the text as read.
   */
  readonly text: MappedText;
  /** Where the body begins in `text.text`; before it stand the headline lines. */
  readonly bodyStart: number;
  /** Sentences of `text` (headline lines included, each as one), in order, offsets in `text.text`. */
  readonly sentences: readonly Span[];
  /** Where the body stands in the text as read, in reading order: several spans where a column was cut. */
  readonly bodySpans: readonly Span[];
  /** Whether the text breaks off or begins in the middle of a sentence. */
  readonly truncated: boolean;
}

/** A page cut into its articles. */
export interface SegmentedPage {
  readonly publisher?: string;
  readonly publishedOn?: PartialDate;
  readonly articles: readonly Article[];
}
