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

  it("has a health check for each service that is asked, a volume for each store, and Neo4j 5", () => {
    const services = [...compose.matchAll(/^ {2}(neo4j|policygraph|redis|worker):$/gm)];
    expect(services).toHaveLength(4);
    expect([...compose.matchAll(/healthcheck:/g)]).toHaveLength(3);
    expect(compose).toMatch(/image: neo4j:5\.\d+\.\d+/);
    expect([...compose.matchAll(/condition: service_healthy/g)]).toHaveLength(3);
    expect(compose).toMatch(/- neo4j-data:\/data/);
    expect(compose).toMatch(/- redis-data:\/data/);
  });

  it("has a queue that keeps what waits, and starts it only when asked to, under a password", () => {
    const redis = compose.slice(compose.indexOf("\n  redis:"), compose.indexOf("\n  worker:"));
    expect(redis).toMatch(/--requirepass "\$\$REDISCLI_AUTH" --maxmemory-policy noeviction --appendonly yes/);
    expect(redis).toMatch(/-z "\$\$REDISCLI_AUTH".*exit 1/);
    expect([...compose.matchAll(/profiles: \[queue\]/g)]).toHaveLength(2);
    for (const [use] of compose.matchAll(/\$\{REDIS_PASSWORD[^}]*\}/g)) expect(use).toMatch(/:-\}$/);
  });
});
