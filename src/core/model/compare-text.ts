/** The order of two texts by their letters, for `sort`: days and names of periods are written so that it is theirs too. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
