/** What zip and tar archives have in common: which members are read, what they are called, what is said of the others. */
import type { Message } from "../../../src/model/message.ts";
import type { Content, Member } from "../content.ts";
import { ABOUT_OTHERS, isAboutPages, isReadableName, OTHER_FORMAT } from "../formats-by-name.ts";
import { isHidden, readMemberName } from "./member-name.ts";

/** Between the archive and the member's name, as Java and others write it. */
export const MEMBER_MARK = "!/";

/** Names the members of one archive. */
export class MemberNames {
  readonly #archive: Content;
  readonly #seen = new Set<string>();

  constructor(archive: Content) {
    this.#archive = archive;
  }

  /**
   * What is to be read of a member, undefined where it is passed over without a word.
   *
   * @param name as it stands in the archive, decoded.
   */
  admit(
    name: string,
  ): { readonly label: string; readonly location: string; readonly messages: Message[] } | undefined {
    const { label, escapes } = readMemberName(name);
    if (isHidden(label)) return undefined;
    const location = this.#archive.location + MEMBER_MARK + this.#once(label);
    const messages: Message[] = [];
    if (escapes)
      messages.push(
        doubt("unsafe-name", location, "its name in the archive leads out of it; it is read under this one."),
      );
    return { label, location, messages };
  }

  /** A name that comes again is another member: both are read. */
  #once(label: string): string {
    let name = label;
    for (let copy = 2; this.#seen.has(name); copy++) name = `${label}~${copy}`;
    this.#seen.add(name);
    return name;
  }
}

/** The message on a member whose name says that it is no page; undefined for the others. */
export function otherFormat(label: string, location: string): Message | undefined {
  if (!isReadableName(label)) return doubt("unknown-format", location, OTHER_FORMAT);
  return isAboutPages(label) ? doubt("about-pages", location, ABOUT_OTHERS) : undefined;
}

/** A word on a member that leaves the run whole. */
export function doubt(code: string, location: string, reason: string): Message {
  return { severity: "doubt", code, location, reason };
}

/** Whether this is a member to be read. */
export function isContent(member: Member): member is Content {
  return "bytes" in member;
}
