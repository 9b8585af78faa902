/** What a command ends with: done; failed in part, with a list; used wrongly. */
export const EXIT = { done: 0, failedInPart: 1, wrongUse: 2 } as const;
