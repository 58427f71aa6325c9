import type { MeetingType } from "../../src/language/vocabulary.js";

/** What a golden case says of one provision; one of the kinds. */
export interface Expectation {
  readonly duty?: Readonly<Record<string, unknown>>;
  readonly duties?: readonly Readonly<Record<string, unknown>>[];
  readonly threshold?: Readonly<Record<string, unknown>>;
  readonly right?: Readonly<Record<string, unknown>>;
  readonly schedule?: readonly Readonly<Record<string, unknown>>[];
  readonly effect?: Readonly<Record<string, unknown>>;
  readonly status?: Readonly<Record<string, unknown>>;
  /** The deadlines of the task, with what was late before one was adjusted. */
  readonly dueOn?: Readonly<Record<string, unknown>>;
  /** Of the provision, `code` and `field` of each. */
  readonly findings?: readonly { readonly code: string; readonly field: string | null }[];
  readonly secrecy?: Readonly<Record<string, unknown>>;
  readonly oftenLate?: readonly Readonly<Record<string, unknown>>[];
}

interface Given {
  readonly name: string;
  readonly asOf?: string;
  readonly task?: unknown;
  readonly register?: unknown;
  readonly from?: string;
  readonly to?: string;
  readonly meetings?: readonly { readonly type: MeetingType; readonly on: string }[];
}

/** A case of one provision, in a file of that provision; its reasoning stands beside it. */
export interface GoldenCase extends Given {
  /** Where another provision shows what this one means: a limit before and after the day of effect. */
  readonly provision?: string;
  readonly expect: Expectation;
}
export interface GoldenFile {
  readonly provision: string;
  readonly servedBy?: string;
  readonly cases: readonly GoldenCase[];
}

/** A case of one reading: what a provision gives under it, and what it gives by default. */
export interface ReadingCase extends Given {
  readonly provision: string;
  readonly profile: string;
  readonly reading: string;
  /** What the reading asks the host to set; nothing is set by default. */
  readonly parameters?: Readonly<Record<string, number>>;
  readonly expect: Expectation;
  readonly default: Expectation;
}
export interface ReadingFile {
  readonly code: string;
  readonly cases: readonly ReadingCase[];
}

/** One question to the package, with the answer worked out by hand. */
export interface Question extends Given {
  readonly provision: string;
  readonly profile: string;
  readonly readings: Readonly<Record<string, string>>;
  readonly parameters?: Readonly<Record<string, number>>;
  readonly wanted: Expectation;
}

export const goldenQuestions = (profile: string, file: GoldenFile): Question[] =>
  file.cases.map((golden) => ({
    ...golden,
    provision: golden.provision ?? file.servedBy ?? file.provision,
    profile,
    readings: {},
    wanted: golden.expect,
  }));

/** Two questions a case: under the reading, and by default. */
export const readingQuestions = ({ code, cases }: ReadingFile): Question[] =>
  cases.flatMap((golden) => {
    const { provision, reading, name } = golden;
    return [
      {
        ...golden,
        name: `${reading}, ${provision}: ${name}`,
        readings: { [code]: reading },
        wanted: golden.expect,
      },
      {
        ...golden,
        name: `default, ${provision}: ${name}`,
        readings: {},
        parameters: {},
        wanted: golden.default,
      },
    ];
  });
