/** Where the annotated real pages are that the project may not hold. */
import path from "node:path";
import { packageRoot } from "../../src/package-root.ts";

/** Their folder; it need not be there. */
export const sharedPages: string = path.resolve(
  packageRoot(),
  process.env["POLICYGRAPH_SHARED"] ?? "../shared",
);
