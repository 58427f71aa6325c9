import { composed, isPlainText } from "../core/model/plain-text.js";
import { withoutControls } from "../printable.js";

/** Text that is safe to print: composed letters, one line, no control characters. */
export const clean = (text: string): string =>
  isPlainText(text) ? text : withoutControls(composed(text)).replace(/ {2,}/g, " ").trim();
