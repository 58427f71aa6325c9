const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Where a value differs from what is wanted of it: objects may hold more than is wanted, lists may not. Uses nothing but
 * the language, so that it runs wherever the package does.
 */
export const differences = (found: unknown, wanted: unknown, path = ""): string[] => {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(found)) return [`${path}: found ${JSON.stringify(found)}, expected a list`];
    if (found.length !== wanted.length) return [`${path}: found ${found.length} items, expected ${wanted.length}`];
    return wanted.flatMap((item, i) => differences(found[i], item, `${path}[${i}]`));
  }
  if (isRecord(wanted)) {
    if (!isRecord(found)) return [`${path}: found ${JSON.stringify(found)}, expected ${JSON.stringify(wanted)}`];
    return Object.entries(wanted).flatMap(([key, value]) => differences(found[key], value, `${path}.${key}`));
  }
  return Object.is(found, wanted)
    ? []
    : [`${path}: found ${JSON.stringify(found)}, expected ${JSON.stringify(wanted)}`];
};
