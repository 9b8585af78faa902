/** The kinds of value that a setting may have: how each is read from words and from JSON, and what it must be. */

export interface Kind<T> {
  /** What stands for the value in help, e.g. `number`. */
  readonly placeholder: string;
  /** What a value must be, as errors say it after "must be". */
  readonly form: string;
  /** The value that an option or an environment variable states; undefined when it states none of this kind. */
  fromText(text: string): T | undefined;
  /** The value that a settings file states; undefined when it is of another kind. */
  fromJson(value: unknown): T | undefined;
  /** As an option would state it. */
  toText(value: T): string;
}

/** Any words but none at all. */
export function text(placeholder: string): Kind<string> {
  const fromText = (words: string): string | undefined => (words === "" ? undefined : words);
  return {
    placeholder,
    form: "text that is not empty",
    fromText,
    fromJson: (value) => (typeof value === "string" ? fromText(value) : undefined),
    toText: (words) => words,
  };
}

/** A whole number between two bounds, both allowed. */
export function wholeNumber(least: number, most: number): Kind<number> {
  const fits = (value: number): number | undefined =>
    Number.isInteger(value) && value >= least && value <= most ? value : undefined;
  return {
    placeholder: "number",
    form: `a whole number from ${least} to ${most}`,
    fromText: (words) => (/^-?\d+$/.test(words) ? fits(Number(words)) : undefined),
    fromJson: (value) => (typeof value === "number" ? fits(value) : undefined),
    toText: String,
  };
}

/** Yes or no: `on` and `off`, in JSON true and false. */
export function flag(): Kind<boolean> {
  return {
    placeholder: "on|off",
    form: "on or off (in a settings file true or false)",
    fromText: (words) => (words === "on" ? true : words === "off" ? false : undefined),
    fromJson: (value) => (typeof value === "boolean" ? value : undefined),
    toText: (value) => (value ? "on" : "off"),
  };
}

/** One of some words. */
export function oneOf<const T extends string>(...words: readonly T[]): Kind<T> {
  const fromJson = (value: unknown): T | undefined => words.find((word) => word === value);
  return {
    placeholder: words.join("|"),
    form: `one of ${words.join(", ")}`,
    fromText: fromJson,
    fromJson,
    toText: (word) => word,
  };
}

/** Several words: separated by commas, in JSON a list of texts. */
export function list(placeholder: string): Kind<readonly string[]> {
  return {
    placeholder: `${placeholder},…`,
    form: "texts separated by commas (in a settings file a list of texts)",
    fromText: (words) =>
      words
        .split(",")
        .map((word) => word.trim())
        .filter((word) => word !== ""),
    fromJson: (value) =>
      Array.isArray(value) && value.every((word) => typeof word === "string" && word !== "")
        ? (value as string[])
        : undefined,
    toText: (words) => words.join(","),
  };
}

/** The same kind, or no value at all: null, which only a settings file can state. */
export function orNone<T>(kind: Kind<T>): Kind<T | null> {
  return {
    ...kind,
    form: `${kind.form}, or null in a settings file`,
    fromJson: (value) => (value === null ? null : kind.fromJson(value)),
    toText: (value) => (value === null ? "" : kind.toText(value)),
  };
}
