/** What a caller may do: each role may do what those before it may. */
export const ROLES = ["reader", "reviewer", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** Whether one who holds a role may do what needs another. */
export function mayAct(held: Role, needed: Role): boolean {
  return ROLES.indexOf(held) >= ROLES.indexOf(needed);
}

/** Reads the name of a role; undefined for any other word. */
export function roleNamed(word: unknown): Role | undefined {
  return ROLES.find((role) => role === word);
}
