import { styleText } from "node:util";
import type { Paint } from "../report/paint.js";

const STYLES = { late: "red", soon: "yellow", done: "green", quiet: "dim", strong: "bold" } as const;

/** Colours for a terminal. Whether to colour at all was decided by the caller, so the stream is not asked again. */
export const coloured: Paint = (text, tone) =>
  tone === undefined || text === "" ? text : styleText(STYLES[tone], text, { validateStream: false });
