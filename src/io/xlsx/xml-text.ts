import { both } from "../../bilingual.js";
import type { Refuse } from "./refuse.js";

/** The text of an XML part, which is UTF-8 or UTF-16 with a mark. */
export const xmlText = (bytes: Uint8Array, refuse: Refuse): string => {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuse(both("XML: không phải Unicode", "XML: not Unicode"));
  }
};
