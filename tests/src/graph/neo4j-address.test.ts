import { describe, expect, it } from "@jest/globals";
import { StoreAddressError } from "../../../src/graph/errors.ts";
import { connectionOf, isNeo4jAddress } from "../../../src/graph/neo4j-address.ts";

describe("the address of a Neo4j store", () => {
  it("holds user, password, host, port and database, and is shown without the password", () => {
    const { url, auth, database, shown } = connectionOf("neo4j+s://ann:s%40cr%2Fet@db.example:7688/press");
    expect(url).toBe("neo4j+s://db.example:7688");
    expect(auth).toMatchObject({ scheme: "basic", principal: "ann", credentials: "s@cr/et" });
    expect(database).toBe("press");
    expect(shown).toBe("neo4j+s://ann@db.example:7688/press");
  });

  it("may leave out user, port and database", () => {
    expect(connectionOf("bolt://localhost")).toEqual({
      url: "bolt://localhost",
      auth: undefined,
      database: undefined,
      shown: "bolt://localhost",
    });
    expect(connectionOf("neo4j://[::1]:7687/").url).toBe("neo4j://[::1]:7687");
  });

  it.each([
    "neo4j://",
    "neo4j:///press",
    "neo4j://ann:secret#1@host/press",
    "neo4j://ann:secret?@host/press",
    "neo4j://ann:secret/2@host/press",
    "neo4j://ann:secret%zz@host/press",
    "neo4j://ann:secret@host:port/press",
    "neo4j://ann:secret@host/press/more",
  ])("is refused, and no password is shown, in %s", (address) => {
    expect(() => connectionOf(address)).toThrow(StoreAddressError);
    expect(() => connectionOf(address)).not.toThrow(/secret/);
  });

  it("is told from other addresses", () => {
    expect(["neo4j://a", "neo4j+ssc://a", "bolt+s://a"].every(isNeo4jAddress)).toBe(true);
    expect(["file:neo4j://a", "neo4js://a", "http://a", "neo4j", ""].some(isNeo4jAddress)).toBe(false);
  });
});
