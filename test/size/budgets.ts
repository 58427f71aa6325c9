/** How many bytes an entry may take, minified and gzipped. */
export interface Budget {
  readonly bytes: number;
  /** Packages it may leave outside; none when absent. */
  readonly packages?: readonly string[];
}

/**
 * What each entry may weigh as a whole. A budget lies closely above what was measured when it was set: a change that
 * breaks one either drops what it did not need to carry, or raises the number here and says in its commit what for.
 */
export const ENTRY_BUDGETS: Readonly<Record<string, Budget>> = {
  index: { bytes: 68_700 },
  "calendar/index": { bytes: 12_800 },
  "profiles/index": { bytes: 26_300 },
  "profiles/hai-phong-snv": { bytes: 10_200 },
  "profiles/lao-cai": { bytes: 8_900 },
  "profiles/hai-phong-thanh-uy": { bytes: 9_300 },
  "profiles/can-tho": { bytes: 6_900 },
  "profiles/kon-tum-snn": { bytes: 8_300 },
  "profiles/accounting": { bytes: 28_500 },
  "io/index": { bytes: 102_000, packages: ["papaparse", "parse5", "write-excel-file/universal", "yaml"] },
  "phrases/index": { bytes: 8_192 },
  "json-rules-engine": { bytes: 3_500 },
  "testing/index": { bytes: 89_400, packages: ["fast-check"] },
};

/** `evaluate` with one regulation and the calendar, which is what most hosts need. */
export const EVALUATE_BUDGET = 48_700;

/** Milliseconds of processor time that `import "dondoc"` may take beyond that of an empty module. */
export const IMPORT_BUDGET = 25;
