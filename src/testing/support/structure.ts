/** A deep copy without the keys named, wherever they stand. */
export const without = (value: unknown, keys: ReadonlySet<string>): unknown => {
  if (Array.isArray(value)) return value.map((item) => without(item, keys));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => (keys.has(key) ? [] : [[key, without(part, keys)]])),
  );
};

/** The paths of everything in a value that somebody could still change. */
export const unfrozenPaths = (value: unknown, path = ""): string[] => {
  if (typeof value !== "object" || value === null) return [];
  const own = Object.isFrozen(value) ? [] : [path];
  return [...own, ...Object.entries(value).flatMap(([key, part]) => unfrozenPaths(part, `${path}.${key}`))];
};
