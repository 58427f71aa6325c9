import { styleText } from "node:util";
import type { Tone } from "./block.js";

/** Colours a text that is already laid out. */
export type Paint = (text: string, tone: Tone | undefined) => string;

const STYLES = { late: "red", soon: "yellow", done: "green", quiet: "dim", strong: "bold" } as const;

export const plain: Paint = (text) => text;

/** Whether to colour at all is for the caller to say, so the stream is not asked again. */
export const coloured: Paint = (text, tone) =>
  tone === undefined || text === "" ? text : styleText(STYLES[tone], text, { validateStream: false });
