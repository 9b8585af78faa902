/** A list of an entity: its question takes the entity, the moment and the page, and names the list `list`. */
import type { ComponentChildren } from "preact";
import { askedMoment } from "../address/moment.ts";
import type { Question } from "../ask/question.ts";
import type { ListPage } from "../ask/use-list.ts";
import type { Both } from "../state/language.ts";
import { PagedList } from "./paged-list.tsx";

const PAGE_SIZE = 10;

type NodeAnswer<Entry> = {
  readonly node: { readonly list: ListPage<Entry> } | Record<PropertyKey, never> | null;
};

interface NodeVariables {
  readonly id: string;
  readonly asOf?: string | null | undefined;
  readonly knownAt?: string | null | undefined;
  readonly first: number;
  readonly after?: string | null | undefined;
}

interface NodeListProps<Entry> {
  readonly asked: Question<NodeAnswer<Entry>, NodeVariables>;
  readonly id: string;
  readonly title: Both;
  readonly children: (entry: Entry) => ComponentChildren;
  readonly keyOf: (entry: Entry) => string;
  readonly none?: Both;
  readonly above?: ComponentChildren;
  /** Entries a page. */
  readonly first?: number;
}

export function NodeList<Entry>({ id, first = PAGE_SIZE, ...rest }: NodeListProps<Entry>) {
  return <PagedList {...rest} variables={{ id, ...askedMoment(), first }} pick={listOfNode} />;
}

function listOfNode<Entry>({ node }: NodeAnswer<Entry>): ListPage<Entry> | undefined {
  return node?.["list"];
}
