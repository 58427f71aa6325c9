import type { PlainDate } from "./plain-date.js";

/** A day as an office writes it: 08/07/2024. */
export const spokenDate = (on: PlainDate): string => `${on.slice(8, 10)}/${on.slice(5, 7)}/${on.slice(0, 4)}`;
