import { problemWithDate } from "../calendar/plain-date.js";

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day of the calendar and no more, `2026-03-19`. */
export const isPlainDay = (text: string): boolean => SHAPE.test(text) && problemWithDate(text, "") === undefined;
