/** Where the access tokens of a store are kept. */
import type { SettingValues } from "../../src/settings/settings.ts";

const FILE = "file:";
const WITHOUT_FILE = "data/policygraph.tokens.json";

/** The file that the setting names, else one beside the store; that of a server stands in the folder of the data. */
export function tokenFile({ store, tokens }: Pick<SettingValues, "store" | "tokens">): string {
  if (tokens !== null) return tokens;
  return store.startsWith(FILE) ? `${store.slice(FILE.length)}.tokens.json` : WITHOUT_FILE;
}
