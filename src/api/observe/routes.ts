/** The service's addresses as logs and figures name them. */

const ROUTES: readonly (readonly [start: string, route: string])[] = [
  ["/graphql", "graphql"],
  ["/graphiql", "graphiql"],
  ["/health", "health"],
  ["/metrics", "metrics"],
];

/**
 * The route of a request, one of a fixed few; `page` for the page and its files.
 *
 * @param address path and query as the request line has them.
 */
export function routeOf(address: string): string {
  const path = pathOf(address);
  const [, route] = ROUTES.find(([start]) => path === start || path.startsWith(`${start}/`)) ?? [];
  return route ?? (/^\/[\w.-]*$/.test(path) ? "page" : "other");
}

/** The path without the query, which may name persons. */
export function pathOf(address: string): string {
  return address.split("?", 1)[0] ?? "";
}
