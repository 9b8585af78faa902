/** The store that a command works on, the same option everywhere. */
import { Option } from "commander";

const DEFAULT_STORE = "file:data/policygraph.grafeo";

/** `--store URL`: the option, else POLICYGRAPH_STORE, else one file under the current folder. */
export function storeOption(): Option {
  return new Option("--store <url>", "file:PATH or neo4j://user:password@host:7687/database")
    .env("POLICYGRAPH_STORE")
    .default(DEFAULT_STORE);
}
