/**
 * Packages that are built into the package, each as far as it is used, so that nothing else is installed with it. They
 * stand among the development dependencies; docs/dependencies.md says what each is for.
 */
export const PACKED_IN: readonly string[] = [
  "commander",
  "fast-string-width",
  "fast-wrap-ansi",
  "papaparse",
  "parse5",
  "write-excel-file",
  "yaml",
];

/** Optional peers: users install the one whose entry they import. */
export const PEERS: readonly string[] = [
  "@date-fns/tz",
  "date-fns",
  "date-holidays",
  "fast-check",
  "json-rules-engine",
  "zod",
];
