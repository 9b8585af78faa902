/** How much one request may ask for, and how much all of them together. */

export interface Limits {
  /** How deep fields may be nested; introspection has its own rule, which graphql brings. */
  readonly depth: number;
  /** Aliases in a document. */
  readonly aliases: number;
  /** Fields of the query or mutation itself. */
  readonly rootFields: number;
  /** Directives in a document. */
  readonly directives: number;
  /** Tokens of a document: names, brackets, values. */
  readonly tokens: number;
  /** Points that a request may cost; see queryCost. */
  readonly cost: number;
  /** Entries that all pages of an answer may have together, as their `first` has it. */
  readonly nodes: number;
  /** Entries that all lists of an answer do have together, those without `first` among them. */
  readonly entries: number;
  /** Time for an answer, in milliseconds. */
  readonly answerMs: number;
  /** Points that one caller may spend in a minute; 0 for as many as they like. */
  readonly pointsAMinute: number;
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** Bytes of a file that is handed in. */
  readonly uploadBytes: number;
  /** Requests that are answered at the same time. */
  readonly requestsAtATime: number;
  /** Connections that are open at the same time. */
  readonly connections: number;
  /** Time for a request's headers to arrive, in milliseconds. */
  readonly headersMs: number;
  /** Time for a whole request to arrive, in milliseconds. */
  readonly requestMs: number;
}

/** They leave the questions of the cookbook and those of the page ample room. */
export const DEFAULT_LIMITS: Limits = {
  depth: 15,
  aliases: 30,
  rootFields: 20,
  directives: 50,
  tokens: 2_000,
  cost: 50_000,
  nodes: 5_000,
  entries: 25_000,
  answerMs: 30_000,
  pointsAMinute: 0,
  bodyBytes: 1 << 20,
  uploadBytes: 20 << 20,
  requestsAtATime: 100,
  connections: 1_000,
  headersMs: 10_000,
  requestMs: 30_000,
};

/** Points that one caller may spend in a minute where others than this machine reach the service. */
export const EXPOSED_POINTS_A_MINUTE = 1_000_000;
