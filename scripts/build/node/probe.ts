/** One object for each copy of this file that a program loads. */
export const copy: object = Object.freeze({});
