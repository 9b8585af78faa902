/** Where content waits to be read that was handed to the service. */
import type { SettingValues } from "../../src/settings/settings.ts";

const FILE = "file:";
const WITHOUT_FILE = "data/policygraph.spool";

/** The folder that the setting names, else one beside the store; that of a server stands in the folder of the data. */
export function spoolFolder({ store, spool }: Pick<SettingValues, "store" | "spool">): string {
  if (spool !== null) return spool;
  return store.startsWith(FILE) ? `${store.slice(FILE.length)}.spool` : WITHOUT_FILE;
}
