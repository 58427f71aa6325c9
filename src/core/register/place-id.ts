/** What the id of a classified task begins with that its sheet gives none. */
const HEAD = "mật-";

/** A running number of a row, which tells nothing of its task. */
const RUNNING_NUMBER = /^\d{1,6}(?:\.\d{1,6}){0,4}$/;

/**
 * The id of a classified task in a sheet without ids: by the running number of its row, else by the row. Neither the
 * document nor a word of the task stands in it, whatever its regulation lets be recorded: a sheet is read without one. Nor
 * does a hash of them: so few numbers and days are possible that all of them can be tried.
 *
 * @example
 * placeId("5", 6); // "mật-5"
 */
export const placeId = (ordinal: string | undefined, row: number): string =>
  `${HEAD}${ordinal !== undefined && RUNNING_NUMBER.test(ordinal) ? ordinal : `R${row}`}`;

/** Whether an id may hang on the place of a task alone, and so may be that of another task in the next sheet. */
export const isPlaceId = (id: string): boolean => id.startsWith(HEAD);
