/** Signs that offices and their programs put before the items of a list; those of Word's symbol fonts are private. */
const BULLET = "[-–—*+•●▪■□◦‣·⁃♦❖✓✔➢➤►▶»→\\uE000-\\uF8FF]";

/** Marks of a list before a name: `1.`, `1/`, `(1)`, `a)`, `-`, `o`. */
export const LIST_MARK = new RegExp(
  `^\\s*(?:(?:\\d{1,2}|[a-zđ])[.)]\\s+|\\d{1,2}[.)](?=\\p{L})|\\d{1,2}\\s?[-–/]\\s?(?=\\p{Lu})|` +
    `\\((?:\\d{1,2}|[a-zđ])\\)\\s*|${BULLET}+\\s*|o\\s+(?=\\p{Lu}))`,
  "u",
);

const FIRST_OF_LIST = /^\s*\(?1\s?[.)/–-]/u;
const NEXT_OF_LIST = /[\s,;](?=\(?\d{1,2}\)?(?:[.)/–-]\s?|\s?)\p{Lu})/u;

/** The items of a list that is numbered within a line: *1. Sở Tài chính 2. Sở Nội vụ*. */
export const itemsInLine = (line: string): readonly string[] => {
  if (!FIRST_OF_LIST.test(line)) return [line];
  const items: string[] = [];
  for (const piece of line.split(NEXT_OF_LIST)) {
    const number = Number(/^\s*\(?(\d{1,2})/u.exec(piece)?.[1] ?? 0);
    const last = items.length - 1;
    // Only what counts on is an item: a quarter of a town may have a number.
    if (last >= 0 && (number !== items.length + 1 || !LIST_MARK.test(piece))) items[last] += ` ${piece}`;
    else items.push(piece);
  }
  return items;
};
