import type { Tone } from "./block.js";

/** Colours a text that is already laid out. */
export type Paint = (text: string, tone: Tone | undefined) => string;

export const plain: Paint = (text) => text;
