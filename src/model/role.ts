/** What a caller may do: each role may do what those before it may. */
export const ROLES = ["reader", "reviewer", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** Reads the name of a role; undefined for any other word. */
export function roleNamed(word: unknown): Role | undefined {
  return ROLES.find((role) => role === word);
}
