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
  // The functions for analysts (compare and those beside it) are part of the entry; EVALUATE_BUDGET holds none of them.
  // Changes between results, followed registers, receipts and rows, and an evaluator that explains, are 8 kB of it.
  index: { bytes: 131_400 },
  "calendar/index": { bytes: 12_950 },
  "profiles/index": { bytes: 34_400 },
  "profiles/hai-phong-snv": { bytes: 12_500 },
  "profiles/lao-cai": { bytes: 11_300 },
  "profiles/hai-phong-thanh-uy": { bytes: 11_200 },
  "profiles/can-tho": { bytes: 8_900 },
  "profiles/kon-tum-snn": { bytes: 10_400 },
  "profiles/accounting": { bytes: 29_600 },
  // A third of it understands the headings, states and side tables of sheets.
  "io/index": { bytes: 142_000, packages: ["papaparse", "parse5", "write-excel-file/universal", "yaml"] },
  "phrases/index": { bytes: 8_192 },
  "words/index": { bytes: 14_900 },
  "json-rules-engine": { bytes: 3_550 },
  "testing/index": { bytes: 143_500, packages: ["fast-check"] },
};

/** `evaluate` with one regulation and the calendar, which is what most hosts need. */
export const EVALUATE_BUDGET = 91_600;

/** Milliseconds of processor time that `import "dondoc"` may take beyond that of an empty module. */
export const IMPORT_BUDGET = 25;
