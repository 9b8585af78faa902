/** Tells maps from values of classes. */

/** Whether a value is a map without a class. */
export function isPlainMap(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  // Not `=== Object.prototype`: a map may come from another realm, such as a worker or a test's sandbox.
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
