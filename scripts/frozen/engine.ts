/**
 * What is asked of a build. Written out here, not taken from `src`: the frozen build has no types, and those of the
 * checkout may change where its results do not.
 */
export interface BundledPackage {
  readonly core: {
    createEvaluator(options: object): Evaluator;
    parseRegister(input: unknown): unknown;
    agenda(evaluation: RegisterResult, options?: object): unknown;
    summarize(tasks: readonly TaskResult[], options?: object): unknown;
    schedule(options: object): unknown;
    explain(task: unknown, options: object): { readonly derivations: readonly DerivationResult[] };
    explainTask(task: unknown, options: object): unknown;
    evaluateStream(tasks: Iterable<unknown>, options: object): AsyncIterable<TaskResult>;
  };
  readonly calendar: {
    readonly vietnam: CalendarOfBuild;
    vietnamCalendar(options: object): CalendarOfBuild;
    addWorkingDays(day: string, count: number, calendar: unknown): string;
    subtractWorkingDays(day: string, count: number, calendar: unknown): string;
    countWorkingDays(after: string, through: string, calendar: unknown): number;
    adjust(day: string, roll: string, calendar: unknown): string;
    describe(day: string, calendar: unknown): unknown;
  };
  readonly profiles: { readonly profiles: readonly ProfileOfBuild[] };
  readonly io: {
    registerFromRows(rows: readonly (readonly unknown[])[], options?: object): unknown;
    readProfile(text: string, options: object): { readonly profile: ProfileOfBuild };
    readRegister(bytes: Uint8Array, options: object): Promise<{ readonly tasks: readonly object[] }>;
    toXlsx(rows: readonly (readonly string[])[]): Promise<Uint8Array>;
  };
  run(argv: readonly string[], io: object): Promise<number>;
  readonly EvaluationWriter: new () => { write(evaluation: TaskResult): string };
}

/** A build with the regulations it judges by: the five, and an invented one read from a file. */
export interface Build extends BundledPackage {
  readonly regulations: readonly ProfileOfBuild[];
}

export interface Evaluator {
  evaluate(task: unknown, asOf: string): TaskResult;
  evaluateRegister(register: unknown, options: object): RegisterResult;
}

export interface CalendarOfBuild {
  with(days: object): CalendarOfBuild;
}

export interface ProfileOfBuild {
  readonly id: string;
  readonly effect: { readonly from: string | null };
  readonly actors: Readonly<Record<string, unknown>>;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly readings: readonly {
    readonly code: string;
    readonly value: string;
    readonly values: readonly { readonly value: string }[];
  }[];
}

/** A rule of the frozen language, which the generator asks for what it can be about. */
export interface FrozenRule {
  readonly id?: string;
  readonly kind: string;
  readonly provision: string;
  readonly serves?: readonly string[];
  readonly of?: string;
  readonly on?: readonly { readonly every?: string | null; readonly meeting?: string; readonly mark?: string }[];
}

export interface FrozenProfile extends ProfileOfBuild {
  readonly rules: readonly FrozenRule[];
}

export interface DutyResult {
  readonly ruleId: string;
  readonly provision: string;
  readonly period: string | null;
  readonly due: string | null;
  readonly state: string;
  readonly unit: string | null;
}

export interface DerivationResult {
  readonly ruleId: string;
  readonly period: string | null;
  readonly on: string | null;
  readonly state: string;
}

/** A rung of escalation. */
export interface Rung {
  readonly ruleId: string;
  readonly reached: boolean;
  readonly handledOn: string | null;
  readonly next: string | null;
  readonly reason: string | null;
}

export interface TaskResult {
  readonly id: string;
  readonly duties: readonly DutyResult[];
  readonly thresholds?: readonly Rung[];
  readonly ladder?: readonly Rung[];
  readonly rights: readonly { readonly ruleId: string; readonly state: string }[];
  readonly findings: readonly { readonly code: string; readonly provision: string | null }[];
  readonly phase: string;
  readonly status: { readonly id: string; readonly cell: string };
}

export interface RegisterResult {
  readonly tasks: readonly TaskResult[];
  readonly register: {
    readonly duties: readonly DutyResult[];
    readonly findings: readonly { readonly code: string; readonly provision: string | null }[];
    readonly oftenLate: readonly unknown[];
  };
}
