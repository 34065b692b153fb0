/** The items that are named, in the order in which they are; names of nothing are passed over. */
export const withIds = <Item extends {id: string}>(
  items: readonly Item[] = [],
  ids: readonly string[],
): Item[] => ids.flatMap((id) => items.find((item) => item.id === id) ?? []);
