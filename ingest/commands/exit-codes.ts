/** What a command ends with: done; failed in part, with a list; used wrongly. */
export const EXIT = { done: 0, failedInPart: 1, wrongUse: 2 } as const;

/** The command was given something that it cannot work on: a folder or a store that is not there. */
export class WrongUseError extends Error {
  override readonly name = "WrongUseError";
}
