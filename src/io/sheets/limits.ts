/** More rows than any register has, empty ones included. */
export const MOST_ROWS = 200_000;
/** More columns than any register has. */
export const MOST_COLUMNS = 1_000;
/** Cells that a sheet may span, filled or not: rows by the longest row. */
export const MOST_CELLS = 2_000_000;
