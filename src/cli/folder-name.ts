import { statSync } from "node:fs";

/** Whether `--output` names a folder: one that is there, or a name that ends as one. */
export const isFolder = (output: unknown): output is string => {
  if (typeof output !== "string" || output === "" || output === "-") return false;
  if (/[\\/]$/.test(output)) return true;
  return statSync(output, { throwIfNoEntry: false })?.isDirectory() === true;
};
