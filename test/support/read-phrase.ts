import { vietnam } from "../../src/calendar/index.js";
import { type PrintedDeadline, readDeadline } from "../../src/phrases/index.js";

/** A phrase read with the calendar of Viet Nam. */
export const readPhrase = (phrase: string, issuedOn: string | null = null): PrintedDeadline =>
  readDeadline(phrase, { issuedOn, calendar: vietnam });
