/** The codes of a table of words, in its order. `Object.keys` forgets which they are: the tables are closed and written by us. */
export const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(table) as K[];
