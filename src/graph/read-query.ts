/** Reads the query files of `cypher/`: the only place where Cypher comes from. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { packageRoot } from "../package-root.ts";
import { checkParameters } from "./check-parameters.ts";
import { QueryFileError, UnknownQueryError } from "./errors.ts";
import type { Parameters, QueryName } from "./port.ts";
import { type QueryHeader, readHeader } from "./query-header.ts";

/** Which sibling file is read where the stores' dialects differ. */
export type Dialect = "embedded" | "neo4j";

export interface Query {
  readonly name: QueryName;
  /** The file's name in `cypher/`, for errors. */
  readonly file: string;
  readonly header: QueryHeader;
  /** `load-`, `fill-`, `lock-` and `schema-` files write, the others only read. */
  readonly writes: boolean;
  /** Statements about indexes and constraints, which stand outside of transactions and answer nothing. */
  readonly isSchema: boolean;
  /** One statement; a `schema-` file may hold several. */
  readonly statements: readonly string[];
}

/** Reads queries of one folder for one store, each file once. */
export interface QueryReader {
  /**
   * @param name the file's name without its ending, e.g. `find-statements-about`.
   * @throws UnknownQueryError, QueryFileError.
   */
  read(name: string): Query;
  /**
   * Reads the query and holds the parameters against its header.
   *
   * @throws UnknownQueryError, QueryFileError, ParameterError.
   */
  prepare(name: QueryName, parameters: Parameters): Query;
  /** Names of the files that this store has, in order of the alphabet. */
  names(): readonly QueryName[];
}

const NAME = /^(schema|load|find|check|dump|fill|lock)(-[a-z0-9]+)+$/;

/**
 * A reader of the query files of `cypher/`.
 *
 * @param more a further folder of query files, such as those of the tests.
 */
export function queryReader(dialect: Dialect, more?: string): QueryReader {
  const folders = [path.join(packageRoot(), "cypher"), ...(more === undefined ? [] : [more])];
  const known = new Map<string, Query>();
  const read = (name: string): Query => {
    let query = known.get(name);
    if (query === undefined) {
      query = readQuery(folders, dialect, name);
      known.set(name, query);
    }
    return query;
  };
  return {
    read,
    prepare: (name, parameters) => {
      const query = read(name);
      checkParameters(name, query.header, parameters);
      return query;
    },
    names: () => namesOf(folders, dialect),
  };
}

function readQuery(folders: readonly string[], dialect: Dialect, name: string): Query {
  const files = [`${name}.${dialect}.cypher`, `${name}.cypher`];
  const paths = folders.flatMap((folder) => files.map((file) => path.join(folder, file)));
  // The name may come from another process: a pattern, so that it cannot lead out of the folder.
  const found = NAME.test(name) ? paths.find((candidate) => existsSync(candidate)) : undefined;
  if (found === undefined)
    throw new UnknownQueryError(
      `There is no query "${name}" for the ${dialect} store: neither cypher/${files.join(" nor cypher/")}.`,
    );
  const file = path.basename(found);
  const { header, body } = readHeader(readFileSync(found, "utf8"), file);
  const isSchema = name.startsWith("schema-");
  const statements = (isSchema ? body.split(/;[ \t]*(?:\n|$)/) : [body.replace(/;\s*$/, "")])
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
  if (statements.length === 0) throw new QueryFileError(`${file}: there is no query below the header.`);
  const writes = /^(schema|load|fill|lock)-/.test(name);
  return { name: name as QueryName, file, header, writes, isSchema, statements };
}

function namesOf(folders: readonly string[], dialect: Dialect): QueryName[] {
  const other: Dialect = dialect === "embedded" ? "neo4j" : "embedded";
  const names = folders
    .flatMap((folder) => readdirSync(folder))
    .filter((file) => file.endsWith(".cypher") && !file.endsWith(`.${other}.cypher`))
    .map((file) => file.replace(/(\.(embedded|neo4j))?\.cypher$/, ""));
  return [...new Set(names)].filter((name): name is QueryName => NAME.test(name)).sort();
}
