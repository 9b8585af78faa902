/** Changes that are made on the command line bear the name that is given; the audit log has the user of the machine. */
import os from "node:os";
import type { MadeBy } from "../changes/made-by.ts";

/** @param person the name that the change bears. */
export function madeHere(person: string = osUser()): MadeBy {
  return { person, recordedAt: new Date().toISOString(), requester: { name: osUser(), via: "command" } };
}

/** Who runs this process; a container may give it no name. */
export function osUser(): string {
  try {
    return os.userInfo().username;
  } catch {
    return "unknown";
  }
}
