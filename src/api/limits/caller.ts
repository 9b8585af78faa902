/** Who sends a request, as far as limits must tell callers apart. */
import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";

/** The address of the caller; of version 6 the network, of which one caller has all the addresses. */
export function callerOf(serverContext: unknown): string {
  const { req } = serverContext as { readonly req?: IncomingMessage };
  return networkOf(req?.socket.remoteAddress ?? "");
}

/** The first half of an IPv6 address, whole IPv4 addresses, those that stand in IPv6 ones among them. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [head = "", tail] = address.split("%")[0]?.split("::") ?? [];
  const start = head.split(":").filter((group) => group !== "");
  const end = (tail ?? "").split(":").filter((group) => group !== "");
  const gap = tail === undefined ? 0 : 8 - start.length - end.length;
  const groups = [...start, ...Array<string>(Math.max(0, gap)).fill("0"), ...end];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}
