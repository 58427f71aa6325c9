/** A run of inputs of one kind: those numbered `from` up to, not including, `to`. */
export interface Work {
  readonly kind: number;
  readonly from: number;
  readonly to: number;
}

/** A place in the program of the threads: line and column, from one. */
export type Place = readonly [line: number, column: number];

/** Where each figure stands on the board that a worker shares with the one who watches it. */
export const SLOT = { index: 0, since: 1, read: 2, refused: 3, longest: 4, longestIndex: 5, size: 6 } as const;

/** Longer than this, in milliseconds, is a hang. */
export const LONGEST_MS = 1_000;
/** More heap than this in one thread, in megabytes, is too much. */
export const MOST_HEAP = 512;
