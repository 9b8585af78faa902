/** Who is let in to what is meant for those who run the service, not for those who use it. */
import type { IncomingMessage } from "node:http";
import { isLoopback } from "../access/hosts.ts";

/** `loopback`: callers on this machine; a proxy on this machine that forwards for others is none. */
export type Access = "everyone" | "loopback" | "off";

// What stands before the address of an IPv4 caller of an IPv6 socket.
const IPV4_MAPPED = /^::ffff:/i;
const FORWARDED = ["forwarded", "x-forwarded-for", "x-real-ip"];

/** @param context what the GraphQL server knows of the request; without a server of node:http the caller is here. */
export function isLetIn(access: Access, request: Request, context: object): boolean {
  if (access !== "loopback") return access === "everyone";
  const { req } = context as { req?: IncomingMessage };
  if (FORWARDED.some((header) => request.headers.has(header))) return false;
  return req === undefined || isLoopback((req.socket.remoteAddress ?? "").replace(IPV4_MAPPED, ""));
}
