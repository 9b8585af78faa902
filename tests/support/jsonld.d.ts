/** The part of jsonld (which brings no types) that the tests use. */
declare module "jsonld" {
  export interface Quad {
    readonly subject: { readonly value: string };
    readonly predicate: { readonly value: string };
    readonly object: { readonly value: string; readonly datatype?: { readonly value: string } };
    readonly graph: { readonly value: string };
  }
  export function toRDF(
    document: object,
    options: { readonly safe: boolean; readonly documentLoader: (url: string) => never },
  ): Promise<readonly Quad[]>;
}
