/** Names of members: labels that say where a text came from, never paths that anything is written to. */

export interface MemberName {
  /** With `/` between the parts, without anything that leads out of the archive. */
  readonly label: string;
  /** The name as it stands is absolute or leads upwards. */
  readonly escapes: boolean;
}

// A name goes to terminals and logs.
const CONTROLS = /[\x00-\x1f\x7f-\x9f]/gu;
const DRIVE = /^[a-z]:/iu;

/** The name without what would lead out of the archive. */
export function readMemberName(name: string): MemberName {
  const slashed = name.replace(/\\/gu, "/").replace(CONTROLS, "\ufffd");
  const relative = slashed.replace(DRIVE, "").replace(/^\/+/u, "");
  const parts = relative.split("/").filter((part) => part !== "" && part !== ".");
  const inside = parts.filter((part) => part !== "..");
  const escapes = relative.length < slashed.length || inside.length < parts.length;
  return { label: inside.join("/") || "(unnamed)", escapes };
}

/** Files that systems leave beside those of people: hidden ones, and what macOS packs with each file. */
export function isHidden(label: string): boolean {
  return label.split("/").some((part) => part.startsWith(".") || part === "__MACOSX");
}

/** The bytes of a name: UTF-8, or what Chinese Windows writes. */
export function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
