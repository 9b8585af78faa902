/** docker-compose.yml is read, not run: no Docker engine is needed for the tests. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { packageRoot } from "../src/package-root.ts";

const compose = readFileSync(path.join(packageRoot(), "docker-compose.yml"), "utf8");

describe("docker-compose.yml", () => {
  it("asks for a password wherever one is used, and has none of its own", () => {
    const uses = [...compose.matchAll(/\$\{NEO4J_PASSWORD[^}]*\}/g)].map(([use]) => use);
    expect(uses.length).toBeGreaterThanOrEqual(2);
    for (const use of uses) expect(use).toMatch(/^\$\{NEO4J_PASSWORD:\?.+\}$/);
    expect(compose).not.toMatch(/NEO4J_AUTH: none/);
  });

  it("reaches no further than this machine", () => {
    for (const [, port] of compose.matchAll(/^\s+- "(.*:\d+:\d+)"$/gm))
      expect(port).toMatch(/^127\.0\.0\.1:/);
    expect(compose).toMatch(/network_mode: host/);
  });

  it("has a health check for each service, a volume, and Neo4j 5", () => {
    const services = [...compose.matchAll(/^ {2}(neo4j|policygraph):$/gm)];
    expect(services).toHaveLength(2);
    expect([...compose.matchAll(/healthcheck:/g)]).toHaveLength(2);
    expect(compose).toMatch(/image: neo4j:5\.\d+\.\d+/);
    expect(compose).toMatch(/condition: service_healthy/);
    expect(compose).toMatch(/- neo4j-data:\/data/);
  });
});
