// They begin at the full-text index.
const SHARED_NAMES = "the cases share their few names, so that more is found in a larger store";

/** The questions that go through all nodes of a kind, with the reason why they may: all others begin at an index. */
export const WHOLE_STORE: Readonly<Record<string, string>> = {
  "find-audit-entries": "goes through the audit log, newest first, for admins alone",
  "find-audit-entry-count": "counts the audit log, for admins alone",
  "find-all-documents": "what was known at an instant: when each document stood",
  "find-all-statements": "what was known at an instant, of statements about anybody",
  "find-any-node": "one row, but the profile counts the batch that it is taken from",
  "find-changed-claims": "for the command line: all that came or went in a time",
  "find-changes": "for the command line: all that was done in a time",
  "find-corrections": "for the command line: all that people corrected",
  "find-document-count": "counts all documents",
  "find-documents": "a list of all documents",
  "find-documents-like": "for the command line: a hash that is not written out",
  "find-entities-called": SHARED_NAMES,
  "find-entities-matching": SHARED_NAMES,
  "find-entities-named": SHARED_NAMES,
  "find-entities-with-words": SHARED_NAMES,
  "find-entity-count-matching": SHARED_NAMES,
  "find-judged-entities": "for the command line: all that people judged",
  "find-names-of-entities": "for the command line: all entities",
  "find-names-of-past-entities": "for writing all search keys anew: all entities of the past",
  "find-past-entities-with-words": SHARED_NAMES,
  "find-personal-judgements": "for the command line: all that people judged",
  "find-places-keyed": "the beginning of a key, for which the embedded store goes through all keys",
  "find-rule-judgements": "for the command line: all that rules judged",
  "find-statement-count": "counts all statements",
  "find-statements": "a list of all statements",
  "find-undone-judgements": "judgements that were undone are tied to no mention any more",
};
