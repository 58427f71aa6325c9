/** The version of the package; a test holds it to package.json, so that nothing is read at start. */
export const VERSION = "0.2.0";
