import { basename } from "node:path";
import { decodeText } from "../../io/decode.js";

const YAML = /\.ya?ml$/i;
const OTHER_FORM = /\.(?:jsonl|ndjson|csv|tsv|xlsx|xlsm)$/i;
/** What the file of a regulation holds: rules of its own, or the regulation it is built on or amends, or its versions. */
const OF_REGULATION = ["rules", "extends", "amends", "versions"];

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Whether an object of a file is a regulation; of one that is broken, whether it was meant to be. */
const holdsRules = (text: string): boolean => {
  const value = parsed(text);
  if (value === undefined) return /^\s*\{/.test(text) && /"rules"\s*:/.test(text) && !/"tasks"\s*:/.test(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return OF_REGULATION.some((key) => Object.hasOwn(value, key)) && !Object.hasOwn(value, "tasks");
};

/** The text of a file that holds a regulation; `null` for the file of a register. */
export const regulationIn = (bytes: Uint8Array, file: string): string | null => {
  if (OTHER_FORM.test(file)) return null;
  // The bytes of a workbook are no text.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return null;
  if (YAML.test(basename(file))) return decodeText(bytes);
  const text = new TextDecoder("utf-8").decode(bytes).replace(/^\uFEFF/, "");
  return holdsRules(text) ? decodeText(bytes) : null;
};
