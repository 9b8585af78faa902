/** What linking mentions of any type needs to know of the page. */
import type { SegmentedPage } from "../../src/model/document.ts";
import type { Extraction, MentionCluster } from "../../src/model/extraction.ts";
import type { Lexicons } from "../lexicons/lexicons.ts";
import type { AdministrativeContext } from "./administrative-context.ts";
import type { BareCluster } from "./make-cluster.ts";

export interface LinkingPage {
  readonly page: SegmentedPage;
  readonly extraction: Extraction;
  readonly lexicons: Lexicons;
  /** By the article's index. */
  readonly contexts: readonly AdministrativeContext[];
}

/** The context of the article that a mention stands in. */
export function contextOf(
  linking: LinkingPage,
  mention: { readonly article: number },
): AdministrativeContext {
  return linking.contexts[mention.article] ?? { countyStated: false };
}

/** The cluster with its keys, each once: of equal keys the first reason stands. */
export function withKeys(cluster: BareCluster, keys: MentionCluster["keys"]): MentionCluster {
  const { type, head, members, name, aliases, kind } = cluster;
  const once = keys.length > 1 ? onceEach(keys) : keys;
  return kind === undefined
    ? { type, head, members, name, aliases, keys: once }
    : { type, head, members, name, aliases, kind, keys: once };
}

function onceEach(keys: MentionCluster["keys"]): MentionCluster["keys"] {
  const once = new Map<string, MentionCluster["keys"][number]>();
  for (const key of keys) if (!once.has(key.key)) once.set(key.key, key);
  return [...once.values()];
}
