import type { Table } from "./block.js";
import { displayWidth, longestWord, wrap } from "./text-width.js";

/** Columns between two cells. */
export const GAP = 2;
/** A word longer than this may be broken when the page is narrow. */
const LONGEST_WORD = 14;

interface Wish {
  /** As wide as the longest line. */
  readonly full: number;
  /** As wide as the longest word. */
  readonly least: number;
  readonly flex: boolean;
}

/** A heading may take two lines. */
const headWidth = (head: string): number => {
  let width = longestWord(head);
  while (wrap(head, width).length > 2) width++;
  return width;
};

const wishes = (table: Table): Wish[] =>
  table.columns.map(({ head, flex, max }, i) => {
    const texts = table.rows.map((row) => row[i]?.text ?? "");
    const lines = texts.flatMap((text) => text.split("\n"));
    // One after another: a call takes no more arguments than its stack holds, and a board may have more rows.
    const widest = (all: readonly string[], width: (text: string) => number, least: number): number =>
      all.reduce((most, text) => Math.max(most, width(text)), least);
    const least = widest(texts, (text) => Math.min(longestWord(text), LONGEST_WORD), longestWord(head));
    const heading = headWidth(head);
    const full = widest(lines, displayWidth, Math.max(heading, least));
    return { full: max === undefined ? full : Math.max(least, Math.min(full, max)), least, flex: flex === true };
  });

/** Gives `room` to the columns named, in proportion to what each lacks, never more than it lacks. */
const share = (widths: number[], all: readonly Wish[], room: number, chosen: (wish: Wish) => boolean): number => {
  const lacking = all.map((wish, i) => (chosen(wish) ? Math.max(0, wish.full - (widths[i] ?? 0)) : 0));
  const total = lacking.reduce((sum, lack) => sum + lack, 0);
  if (total === 0 || room <= 0) return room;
  let left = room;
  lacking.forEach((lack, i) => {
    const given = Math.min(lack, Math.floor((room * lack) / total), left);
    widths[i] = (widths[i] ?? 0) + given;
    left -= given;
  });
  return left;
};

/** What every flexible column gets before the long ones compete for more. */
const COMFORT = 24;
/** Makes long texts alike before sharing, so that one endless cell does not starve its neighbours. */
const LONGEST_FLEX = 100;

/**
 * The width of each column, so that the table is at most `width` wide: every column gets its longest word, then the
 * fixed ones all they ask for, then the flexible ones the rest.
 */
export const columnWidths = (table: Table, width: number): number[] => {
  const all = wishes(table);
  const room = width - GAP * (all.length - 1);
  const full = all.reduce((sum, wish) => sum + wish.full, 0);
  if (full <= room) return all.map((wish) => wish.full);
  const widths = all.map((wish) => wish.least);
  let left = room - widths.reduce((sum, least) => sum + least, 0);
  left = share(widths, all, left, (wish) => !wish.flex);
  const atMost = (full: number): Wish[] => all.map((wish) => ({ ...wish, full: Math.min(wish.full, full) }));
  left = share(widths, atMost(COMFORT), left, (wish) => wish.flex);
  left = share(widths, atMost(LONGEST_FLEX), left, (wish) => wish.flex);
  left = share(widths, all, left, (wish) => wish.flex);
  const last = all.findLastIndex((wish) => wish.flex);
  if (last >= 0 && left > 0) widths[last] = Math.min(all[last]?.full ?? 0, (widths[last] ?? 0) + left);
  return widths;
};
