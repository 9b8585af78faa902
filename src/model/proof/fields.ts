/** Reads the fields of a JSON object that came from elsewhere; one that is missing or of another type throws. */

/** A file that is no proof bundle, or one that lacks something. */
export class ProofBundleError extends Error {
  override readonly name = "ProofBundleError";
}

export interface Fields {
  /** What the object is called in errors. */
  readonly name: string;
  text(key: string): string;
  number(key: string): number;
  list(key: string): readonly unknown[];
  /** A list of texts, or one text by itself, as JSON-LD may write it. */
  texts(key: string): readonly string[];
  /** The object at a key; undefined where the key is left out. */
  objectOrNone(key: string): Fields | undefined;
  /** The text in a list, none where the key is left out. */
  textOrNone(key: string): readonly string[];
  error(what: string): ProofBundleError;
  /** The same under another name. */
  named(name: string): Fields;
}

/** @throws ProofBundleError when `value` is no object. */
export function fieldsOf(value: unknown, name: string): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new ProofBundleError(`${name} is no JSON object`);
  const object = value as Readonly<Record<string, unknown>>;
  const error = (what: string) => new ProofBundleError(`${name} ${what}`);
  const list = (key: string): readonly unknown[] => {
    const found = object[key];
    if (!Array.isArray(found)) throw error(`has no list "${key}"`);
    return found;
  };
  const text = (key: string): string => {
    const found = object[key];
    if (typeof found !== "string") throw error(`has no text "${key}"`);
    return found;
  };
  return {
    name,
    text,
    list,
    error,
    number: (key) => {
      const found = object[key];
      if (typeof found !== "number" || !Number.isFinite(found)) throw error(`has no number "${key}"`);
      return found;
    },
    texts: (key) => {
      const found = typeof object[key] === "string" ? [object[key]] : list(key);
      if (!found.every((each) => typeof each === "string"))
        throw error(`has something else than texts in "${key}"`);
      return found;
    },
    objectOrNone: (key) =>
      object[key] === undefined ? undefined : fieldsOf(object[key], `"${key}" of ${name}`),
    textOrNone: (key) => (object[key] === undefined ? [] : [text(key)]),
    named: (other) => fieldsOf(value, other),
  };
}
