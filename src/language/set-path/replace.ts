type Tree = Readonly<Record<string, unknown>> | readonly unknown[];
const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;

/** What stands at a path; `undefined` when it leads nowhere. */
export const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (part, key) => (isTree(part) && Object.hasOwn(part, key) ? Reflect.get(part, key) : undefined),
    value,
  );

/** A value with what stands at a path replaced; the path was looked at before. */
export const replaceAt = (value: unknown, path: readonly string[], to: unknown): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  if (Array.isArray(value))
    return value.map((item: unknown, i) => (String(i) === key ? replaceAt(item, rest, to) : item));
  return isTree(value) ? { ...value, [key]: replaceAt(Reflect.get(value, key), rest, to) } : value;
};

/** The paths to everything in a value that is a number, a word or a time. */
export const leavesOf = (value: unknown, path = ""): readonly string[] =>
  isTree(value)
    ? Object.entries(value).flatMap(([key, part]) => leavesOf(part, path === "" ? key : `${path}.${key}`))
    : [path];
