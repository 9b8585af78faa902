/** Requests that no client sends by mistake, as a caller of HTTP sends them. */

export interface AbusiveRequest {
  readonly what: string;
  readonly init: RequestInit;
  /** Behind the service's address; `/graphql` where it is left out. */
  readonly path?: string;
  /** What the answer's status has to be. */
  readonly statuses: readonly number[];
  /** The code of its first error; any where it is left out. */
  readonly code?: string;
}

const NEW_TYPE = "application/graphql-response+json";
const headers = { "content-type": "application/json", accept: NEW_TYPE };

function asked(query: string, variables: unknown = {}): RequestInit {
  return sent(JSON.stringify({ query, variables }));
}

function sent(body: BodyInit, type = "application/json"): RequestInit {
  return { method: "POST", headers: { ...headers, "content-type": type }, body };
}

const many = (count: number, one: (nth: number) => string): string =>
  Array.from({ length: count }, (_, nth) => one(nth)).join(" ");

const DEEP = `{ documents { nodes { ${"articles { document { ".repeat(20)} id ${"} }".repeat(20)} } } }`;
const DOUBLING = `{ documents { nodes { ...f0 } } } ${many(20, (nth) => `fragment f${nth} on Document { ...f${nth + 1} ...f${nth + 1} }`)} fragment f20 on Document { id }`;
const NESTED = `documents(first: $n) { nodes { mentions(first: $n) { nodes { entity { documents(first: $n) { totalCount } } } } } }`;
const BOUNDARY = "multipart/form-data; boundary=x";
const part = (name: string, value: string): string =>
  `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

const LIMIT = { statuses: [400], code: "LIMIT_EXCEEDED" };
const BAD = { statuses: [400] };
// Whether files are taken at all is for the contract to say: what is no upload never is.
const NO_UPLOAD = { statuses: [400, 401, 403, 413, 415] };

export const ABUSIVE_REQUESTS: readonly AbusiveRequest[] = [
  { what: "deep", init: asked(DEEP), ...LIMIT },
  { what: "wide", init: asked(`{ ${many(3_000, () => "viewer { name }")} }`), ...LIMIT },
  { what: "aliased", init: asked(`{ ${many(31, (nth) => `a${nth}: viewer { name }`)} }`), ...LIMIT },
  { what: "full of fields", init: asked(`{ ${many(21, () => "__typename")} }`), ...LIMIT },
  {
    what: "full of directives",
    init: asked(`{ viewer { ${many(60, () => "name @skip(if: false)")} } }`),
    ...LIMIT,
  },
  { what: "spread in a circle", init: asked("{ ...a } fragment a on Query { ...a }"), ...BAD },
  { what: "spread ever wider", init: asked(DOUBLING), ...BAD },
  { what: "dear by a literal", init: asked(`{ ${NESTED.replaceAll("$n", "100")} }`), ...LIMIT },
  { what: "dear by a variable", init: asked(`query ($n: Int) { ${NESTED} }`, { n: 100 }), ...LIMIT },
  { what: "dear by a default value", init: asked(`query ($n: Int = 100) { ${NESTED} }`), ...LIMIT },
  {
    what: "the whole schema by the dozen",
    init: asked(`{ ${many(30, (nth) => `a${nth}: __schema { types { name } }`)} }`),
    ...LIMIT,
  },
  {
    what: "variables without end",
    init: asked("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: Array(80_000).fill("ent_0") }),
    ...BAD,
  },
  {
    what: "variables that are nested without end",
    init: sent(
      `{"query":"query ($id: ID!) { node(id: $id) { id } }","variables":{"id":${"[".repeat(100_000)}${"]".repeat(100_000)}}}`,
    ),
    ...BAD,
  },
  {
    what: "an operation that is not there",
    init: sent('{"query":"{ viewer { name } }","operationName":"none"}'),
    ...BAD,
  },
  { what: "a prototype", init: sent('{"__proto__":{"query":"{ viewer { name } }"}}'), ...BAD },
  {
    what: "batched",
    init: sent('[{"query":"{ viewer { name } }"},{"query":"{ viewer { name } }"}]'),
    ...BAD,
  },
  { what: "cut JSON", init: sent('{"query":"{ viewer'), ...BAD },
  { what: "bytes that are no UTF-8", init: sent(new Uint8Array([0x7b, 0xff, 0xfe, 0x00])), ...BAD },
  {
    what: "oversized",
    init: asked(`{ search(query: "${"县".repeat(400_000)}") { totalCount } }`),
    statuses: [413],
  },
  { what: "of no type", init: sent("{ viewer { name } }", "text/plain"), statuses: [400, 415] },
  {
    what: "a form",
    init: sent("query={viewer{name}}", "application/x-www-form-urlencoded"),
    statuses: [200, 400, 415],
  },
  { what: "a multipart body without a boundary", init: sent("x", "multipart/form-data"), ...NO_UPLOAD },
  { what: "a multipart body without an end", init: sent(part("operations", "{"), BOUNDARY), ...NO_UPLOAD },
  { what: "a multipart body of another kind", init: sent(`${part("a", "b")}--x--`, BOUNDARY), ...NO_UPLOAD },
  {
    what: "a multipart body whose map leads nowhere",
    init: sent(
      `${part("operations", '{"query":"{ viewer { name } }"}')}${part("map", '{"0":["variables.__proto__.x"]}')}${part("0", "x")}--x--`,
      BOUNDARY,
    ),
    ...NO_UPLOAD,
  },
  {
    what: "a mutation by GET",
    init: { headers },
    path: `/graphql?query=${encodeURIComponent('mutation { retract(input: { document: "x", why: "x" }) { written } }')}`,
    statuses: [405],
  },
  { what: "DELETE", init: { method: "DELETE" }, statuses: [400, 404, 405] },
  {
    what: "an address of a kilometre",
    init: {},
    path: `/graphql?query=${"x".repeat(100_000)}`,
    statuses: [400, 414, 431],
  },
];
