/** How many bytes an entry may take, minified and gzipped. */
export interface Budget {
  readonly bytes: number;
  /** Packages it may leave outside; none when absent. */
  readonly packages?: readonly string[];
  /** What the build may add: packages that it puts in, and what comes along in files that entries share. */
  readonly packedIn?: number;
}

/**
 * What each entry may weigh as a whole. A budget lies closely above what was measured when it was set: a change that
 * breaks one either drops what it did not need to carry, or raises the number here and says in its commit what for.
 */
export const ENTRY_BUDGETS: Readonly<Record<string, Budget>> = {
  // The functions for analysts (compare and those beside it) are part of the entry; EVALUATE_BUDGET holds none of them.
  // The functions for analysts, changes between results, followed registers and an evaluator that explains are of it.
  // What a text of a regulation must look like is said in both languages, in errors of the core, of io and in the schemas.
  // What is to be done again, what is known to be done on no day, and what an explanation ended are of the core.
  // How offices write the bodies of a cell, organs of one place and persons among them, is known to core, io and testing.
  // Reports of a register are explained with the tasks on account of which they are owed.
  // What parts of a text are called that it does not number, rows of roles, and where a task stood still, are of it, too.
  // How one office writes the name of another, who signs for whom, and what is done by anyone, are read by all of it.
  // What is found once for many tasks, and what is told of few, stands apart from the rest: judging takes a third less time.
  // Acts by a name that is nearly another's are judged both ways: by a directory in which two are one, and one for strangers.
  index: { bytes: 199_950 },
  "calendar/index": { bytes: 15_200 },
  // Every value of a reading that can decide a lateness has a clause of its own, in both languages: a tenth of a regulation.
  // What the units of a department are beside it as a whole is told of two of them.
  "profiles/index": { bytes: 39_150 },
  // What parts are called that a text does not number stands in each regulation.
  "profiles/hai-phong-snv": { bytes: 15_080 },
  "profiles/lao-cai": { bytes: 12_700 },
  "profiles/hai-phong-thanh-uy": { bytes: 12_750 },
  "profiles/can-tho": { bytes: 10_550 },
  // The department as a whole is a kind of its own.
  "profiles/kon-tum-snn": { bytes: 12_850 },
  // What an account of one's own leaves open, and the numbers that nobody names, are told by coverage.
  "profiles/accounting": { bytes: 32_300 },
  // A third of it understands the headings, states and side tables of sheets.
  "io/index": {
    // The regulations come along, with the clauses of their readings.
    // Names, counts and words of states that a sheet writes otherwise are read where core reads them.
    bytes: 184_100,
    packages: ["papaparse", "parse5", "write-excel-file/universal", "yaml"],
    packedIn: 92_500,
  },
  "phrases/index": { bytes: 8_192 },
  // Names of texts and of their versions come along in files that the core uses too.
  // Acts have names, and so have the reasons why nothing is computed.
  // Parts that a text does not number are cited as it is built; a next step says since when it is late, and who must confirm.
  // What became of a body, whom a return waits for, and about whom the office acts, is told wherever somebody is named; a
  // next step asks for the finish of what has a result.
  "words/index": { bytes: 19_550, packedIn: 9_800 },
  // Clauses of readings, what a record lacks, grounds of reports and bodies that ended have their shapes.
  zod: { bytes: 19_850, packages: ["zod"], packedIn: 13_500 },
  "date-fns": { bytes: 15_000, packages: ["@date-fns/tz", "date-fns/constructFrom"] },
  "date-holidays": { bytes: 9_000, packages: ["date-holidays"], packedIn: 6_500 },
  "json-rules-engine": { bytes: 4_400 },
  // It judges registers, and carries what the core reads of names, counts and words.
  "testing/index": { bytes: 190_000, packages: ["fast-check"] },
};

/**
 * `evaluate` with one regulation and the calendar, which is what most hosts need; the clauses of its readings are 1.3 kB
 * of it. How names of bodies, counts and words of a deadline are read grew with what offices were seen to write; that
 * nobody is accused for a name that is nearly another's is 2.4 kB of it.
 */
export const EVALUATE_BUDGET = 121_500;

/** What `import` of an entry may take in Node: what judges, reads and writes is loaded when it is asked for. */
export interface ImportBudget {
  /** The name of the built file. */
  readonly entry: string;
  /** Minified bytes that are loaded at once, as built: the maps of small files are in them. */
  readonly bytes: number;
  /** Milliseconds of processor time beyond that of an empty module. */
  readonly ms: number;
}

/** The same by what a host writes. */
export const IMPORT_BUDGETS: Readonly<Record<string, ImportBudget>> = {
  dondoc: { entry: "index", bytes: 36_000, ms: 25 },
  "dondoc/io": { entry: "io/index", bytes: 37_500, ms: 30 },
};

/** In how many files that may stand: each takes Node some half a millisecond. */
export const FILES_AT_ONCE = 20;

/** `toCsv` alone, as a bundler keeps it: no reader of sheets, and no package. */
export const TO_CSV_BUDGET = 4_800;

/** Bytes on disk of an empty project in which the package alone was installed. */
export const INSTALLED_BUDGET = 6_000_000;
