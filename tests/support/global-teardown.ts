/** Runs once after all tests. */
import "./global-setup.ts";

export default async function globalTeardown(): Promise<void> {
  await globalThis.policygraphNeo4j?.stop();
}
