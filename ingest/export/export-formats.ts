/** The formats that a store is exported in, and what each is for. */

export const EXPORT_FORMATS = ["csv", "graphml", "jsonld", "cypher", "neo4j-admin"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Formats that are a folder of files; the others are one file. */
export const FOLDER_FORMATS: ReadonlySet<ExportFormat> = new Set(["csv", "neo4j-admin"]);

/** What was written: how many of each thing, by its name. */
export type Exported = Readonly<Record<string, number>>;
