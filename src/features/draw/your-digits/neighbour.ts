/** What stands after an item, or before it at the end; undefined when it stands alone. */
export function neighbourOf<Item>(items: readonly Item[], item: Item): Item | undefined {
  const at = items.indexOf(item);
  return items[at + 1] ?? items[at - 1];
}
