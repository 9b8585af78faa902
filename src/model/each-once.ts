/** Items with each key once: in the place where the key comes first, as the item comes last. */
export function eachOnce<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
