import { describe, expect, it } from "@jest/globals";
import { networkOf } from "../../../../src/api/limits/caller.ts";

describe("a caller", () => {
  it.each([
    ["192.0.2.7", "192.0.2.7"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:db8:1:2::6", "2001:db8:1:2::/64"],
    ["2001:DB8::6", "2001:db8:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["", ""],
  ])("at %s is told from others by %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
