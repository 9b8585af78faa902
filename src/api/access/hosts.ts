/**
 * By which names the service may be called. A page of another site can give its own name the address of this
 * machine (DNS rebinding); its requests still bear that name, so names that nobody allowed are refused.
 */
import { BlockList, isIP } from "node:net";

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");

/** Whether only this machine reaches an address or name. */
export function isLoopback(host: string): boolean {
  if (host === "localhost") return true;
  const family = isIP(host);
  return family !== 0 && LOOPBACK.check(host, family === 4 ? "ipv4" : "ipv6");
}

export interface AllowedHosts {
  readonly names: readonly string[];
  /** Whether any address will do: nobody can rebind one. */
  readonly addresses: boolean;
}

/** @param header the request's Host, with or without a port. */
export function isAllowedHost(header: string | undefined, { names, addresses }: AllowedHosts): boolean {
  const host = (header ?? "")
    .replace(/:\d+$/, "")
    .replace(/^\[(.*)\]$/, "$1")
    .toLowerCase();
  if (isLoopback(host)) return true;
  return (addresses && isIP(host) !== 0) || names.some((name) => name.toLowerCase() === host);
}
