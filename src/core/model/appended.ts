/**
 * A list with one more item, for whoever makes it. Most lists of a history stay empty: they start from one empty list that
 * all share, which is never written to.
 */
export const appended = <T>(list: readonly T[], item: T): readonly T[] => {
  if (list.length === 0) return [item];
  // Its maker alone has a list that is not empty.
  (list as T[]).push(item);
  return list;
};
