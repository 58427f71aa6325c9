/** The text that stands over a column in a row of headings: its own, or one to its left that is split below. */
const overIn = (rows: readonly (readonly string[])[], at: number, column: number): string => {
  const own = rows[at]?.[column] ?? "";
  if (own !== "") return own;
  // A heading reaches over cells that are empty beside it as far as that above it does.
  for (let left = column - 1; left >= 0; left--) {
    const isOther = rows.slice(0, at).some((row) => (row[left + 1] ?? "") !== "");
    if (isOther) return "";
    const text = rows[at]?.[left] ?? "";
    if (text !== "") return text;
  }
  return "";
};

/**
 * The headings over each column, the widest first: *Cơ quan* over *chủ trì* and *phối hợp*. A heading counts for the cells
 * to its right only where something stands below them.
 */
export const pathsOf = (rows: readonly (readonly string[])[], atLeast = 0): readonly (readonly string[])[] => {
  const width = rows.reduce((most, { length }) => Math.max(most, length), atLeast);
  return Array.from({ length: width }, (_, column) => {
    const lowest = rows.findLastIndex((row) => (row[column] ?? "") !== "");
    const path: string[] = [];
    for (let at = 0; at <= lowest; at++) {
      const text = overIn(rows, at, column);
      if (text !== "" && text !== path.at(-1)) path.push(text);
    }
    return path;
  });
};
