/** Query files of the tests alone, which their graphs read beside `cypher/`. */
import path from "node:path";
import { packageRoot } from "../../src/package-root.ts";

export const TEST_QUERIES = path.join(packageRoot(), "tests", "support", "cypher");
