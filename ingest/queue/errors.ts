/** A queue that cannot be used as it is; the message says what to set. It never shows a password. */
export class QueueError extends Error {
  override readonly name: string = "QueueError";
}

/** Redis does not answer. */
export class QueueAwayError extends QueueError {
  override readonly name = "QueueAwayError";
}
