import { type Zippable, zipSync } from "fflate/browser";

// The last three are named by parts of write-excel-file that are left out of the build.
export { AsyncZipDeflate, strToU8, Zip, ZipDeflate, zipSync } from "fflate/browser";

/**
 * What write-excel-file asks of fflate, in the thread that asks: the workers of fflate are written either for Node or for
 * pages, and one build serves both.
 */
export const zip = (files: Zippable, done: (error: Error | null, archive: Uint8Array) => void): void => {
  done(null, zipSync(files));
};
