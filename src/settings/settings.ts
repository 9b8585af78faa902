/**
 * All settings, one a line. A setting's name is its key in a settings file; its option and its environment
 * variable follow from the name: `storePath`, `--store-path`, `POLICYGRAPH_STORE_PATH`. A new line here is all
 * that a new setting needs, beside its line in docs/settings.md.
 */
import { flag, type Kind, list, oneOf, orNone, text, wholeNumber } from "./kinds.ts";

export interface Setting<T> {
  /** Which commands take it. */
  readonly scope: Scope;
  readonly kind: Kind<T>;
  readonly default: T;
  /** What it sets, for help and docs. */
  readonly description: string;
  /** How a value that holds a secret is shown; left out where nothing is secret. */
  readonly shown?: (value: T) => string;
}

/**
 * `store`: every command that works on a store; `ingest`: those that take documents in, each of them some; `tokens`:
 * those that know who may do what; `serve`: the service alone.
 */
export type Scope = "store" | "ingest" | "tokens" | "serve";

const ACCESS = oneOf("everyone", "loopback", "off");

export const SETTINGS = {
  store: row(
    "store",
    text("url"),
    "file:data/policygraph.grafeo",
    "the store: file:PATH or neo4j://user:password@host:7687/database",
    withoutPassword,
  ),
  workers: row(
    "ingest",
    orNone(wholeNumber(1, 256)),
    null,
    "threads that read pages at the same time; left out: one for each core, up to 4, and one for little input",
  ),
  batch: row("ingest", wholeNumber(1, 1_000), 16, "most documents that one transaction holds"),
  queue: row(
    "ingest",
    orNone(text("url")),
    null,
    "the queue of several machines: redis://user:password@host:6379/0, or rediss:// for TLS",
    (address) => (address === null ? "" : withoutPassword(address)),
  ),
  queueLength: row(
    "ingest",
    wholeNumber(1, 1_000_000),
    1_000,
    "documents in the queue from which on `ingest` waits before it puts in more",
  ),
  queuePatience: row(
    "ingest",
    wholeNumber(1, 3_600),
    30,
    "seconds after which what a lost worker had is given to another",
  ),
  tokens: row(
    "tokens",
    orNone(text("file")),
    null,
    "file of the access tokens; beside the store where it is left out",
  ),
  host: row(
    "serve",
    text("address"),
    "127.0.0.1",
    "address to listen on; one that other machines reach needs access tokens",
  ),
  allowedHosts: row(
    "serve",
    list("name"),
    [] as readonly string[],
    "further names of the service, such as that of a proxy before it; they need access tokens, too",
  ),
  port: row("serve", wholeNumber(0, 65_535), 4000, "port to listen on; 0 takes a free one"),
  healthAccess: row(
    "serve",
    ACCESS,
    "everyone",
    "who may ask for /health; loopback: callers on this machine",
  ),
  metricsAccess: row("serve", ACCESS, "loopback", "who may ask for /metrics, the figures for Prometheus"),
  logFormat: row(
    "serve",
    oneOf("auto", "json", "text"),
    "auto",
    "how the log is written; auto: text on a terminal, else JSON, one object a line",
  ),
  logLevel: row(
    "serve",
    oneOf("debug", "info", "warn", "error", "silent"),
    "info",
    "the least that is logged",
  ),
  logQueries: row("serve", flag(), false, "whether the log has the queries, which may name persons"),
  stopDelay: row(
    "serve",
    wholeNumber(0, 3600),
    0,
    "seconds of going on while /health/ready says that the service stops",
  ),
  stopLimit: row(
    "serve",
    wholeNumber(0, 3600),
    10,
    "seconds that running requests may take when the service stops",
  ),
  limitDepth: row("serve", wholeNumber(1, 1_000), 15, "levels of fields in a query"),
  limitAliases: row("serve", wholeNumber(0, 10_000), 30, "aliases in a query"),
  limitRootFields: row("serve", wholeNumber(1, 10_000), 20, "fields of the query itself"),
  limitDirectives: row("serve", wholeNumber(0, 10_000), 50, "directives in a query"),
  limitTokens: row("serve", wholeNumber(10, 1_000_000), 2_000, "tokens of a query: names, brackets, values"),
  limitCost: row("serve", wholeNumber(1, 1_000_000_000), 50_000, "points that a query may cost"),
  limitNodes: row(
    "serve",
    wholeNumber(1, 1_000_000_000),
    5_000,
    "entries that all pages of an answer may have together",
  ),
  limitEntries: row(
    "serve",
    wholeNumber(1, 1_000_000_000),
    25_000,
    "entries that all lists of an answer may have together",
  ),
  limitAnswerMs: row("serve", wholeNumber(1, 3_600_000), 30_000, "milliseconds that an answer may take"),
  limitPointsAMinute: row(
    "serve",
    orNone(wholeNumber(0, 1_000_000_000)),
    null,
    "points that a caller may spend in a minute, 0 for any number; left out: any number on loopback, 1000000 beyond",
  ),
  limitBodyBytes: row(
    "serve",
    wholeNumber(1_000, 1_000_000_000),
    1_048_576,
    "bytes of the body of a request",
  ),
  uploadLimit: row(
    "serve",
    wholeNumber(1_000, 1_000_000_000),
    20_971_520,
    "bytes of a file that is handed in to be taken in",
  ),
  spool: row(
    "serve",
    orNone(text("folder")),
    null,
    "folder in which what was handed in waits to be read; beside the store where it is left out",
  ),
  spoolLimit: row(
    "serve",
    wholeNumber(1_000, 1_000_000_000_000),
    1_073_741_824,
    "bytes that may wait in the spool, those of failed jobs among them",
  ),
  limitJobs: row("serve", wholeNumber(1, 1_000_000), 100, "jobs that may wait to be read"),
  limitRequests: row("serve", wholeNumber(1, 100_000), 100, "requests that are answered at the same time"),
  limitConnections: row(
    "serve",
    wholeNumber(1, 100_000),
    1_000,
    "connections that are open at the same time",
  ),
  limitHeadersMs: row(
    "serve",
    wholeNumber(1, 3_600_000),
    10_000,
    "milliseconds in which the headers of a request must have come",
  ),
  limitRequestMs: row(
    "serve",
    wholeNumber(1, 3_600_000),
    30_000,
    "milliseconds in which a whole request must have come",
  ),
  introspection: row(
    "serve",
    oneOf("auto", "on", "off"),
    "auto",
    "whether callers may ask for the schema; auto: on loopback alone",
  ),
  allowedOrigins: row(
    "serve",
    list("origin"),
    [] as readonly string[],
    "origins of other sites whose pages may read answers, such as https://example.org",
  ),
  persistedOperations: row(
    "serve",
    orNone(text("file")),
    null,
    "manifest of operations that callers may name by an id",
  ),
  persistedOnly: row("serve", flag(), false, "whether only operations of the manifest are answered"),
} as const;

export type SettingName = keyof typeof SETTINGS;

/** The value of each setting. */
export type SettingValues = {
  readonly [N in SettingName]: (typeof SETTINGS)[N] extends Setting<infer T> ? T : never;
};

/** The settings of a scope. */
export function settingsOf(scope: Scope): readonly SettingName[] {
  return settingNames().filter((name) => SETTINGS[name].scope === scope);
}

/** All settings, in the order of the table. */
export function settingNames(): readonly SettingName[] {
  return Object.keys(SETTINGS) as SettingName[];
}

/** The setting as one that takes and gives values of any kind. */
export function settingNamed(name: SettingName): Setting<unknown> {
  return SETTINGS[name] as unknown as Setting<unknown>;
}

/** `storePath` is `--store-path`. */
export function optionOf(name: string): string {
  return `--${words(name).join("-")}`;
}

/** `storePath` is `POLICYGRAPH_STORE_PATH`. */
export function variableOf(name: string): string {
  return `POLICYGRAPH_${words(name).join("_").toUpperCase()}`;
}

function words(name: string): string[] {
  return name.split(/(?=[A-Z])/).map((word) => word.toLowerCase());
}

function row<T>(
  scope: Scope,
  kind: Kind<T>,
  value: T,
  description: string,
  shown?: (value: T) => string,
): Setting<T> {
  return { scope, kind, default: value, description, ...(shown === undefined ? {} : { shown }) };
}

/** A password may hold `/`, `?` or `@`: all from its colon to the last @ is left out. */
function withoutPassword(address: string): string {
  return address.replace(/:\/\/([^:/@]*):?.*@/s, "://$1:…@");
}
