import type { Bodies, Body } from "./bodies.js";
import type { History } from "./history.js";
import type { House } from "./house.js";
import type { RegisterIn } from "./input.js";
import type { DutyOpinion, QuestionOpinion } from "./opinion.js";

/** What every article may look at: the register, the day judged, and the questions that have come up. */
export interface Context {
  readonly house: House;
  readonly register: RegisterIn;
  readonly bodies: Bodies;
  readonly histories: readonly History[];
  readonly asOf: number;
  readonly readings: Readonly<Record<string, string>>;
  readonly questions: Questions;
}

export interface Question {
  readonly code: string;
  readonly subject: string;
}

export interface Questions {
  readonly ask: (question: Question, key: string) => void;
  readonly all: () => QuestionOpinion[];
}

/** One question per unknown, the one on which most duties hang first (SEMANTICS 10). */
export const questionBook = (): Questions => {
  const asked = new Map<string, { question: Question; keys: Set<string> }>();
  return {
    ask: (question, key) => {
      const name = `${question.code} ${question.subject}`;
      const found = asked.get(name) ?? { question, keys: new Set<string>() };
      if (key !== "") found.keys.add(key);
      asked.set(name, found);
    },
    all: () =>
      [...asked.values()]
        .map(({ question, keys }) => ({ ...question, keys: [...keys] }))
        .sort((one, other) => other.keys.length - one.keys.length || (one.code < other.code ? -1 : 1)),
  };
};

/** Whether a register keeps an event; what it does not keep is never late (SEMANTICS 9). */
export const keeps = ({ register }: Context, ...types: readonly string[]): boolean =>
  register.keeps === undefined || types.every((type) => register.keeps?.includes(type));

/** Which of the events are not kept. */
export const notKept = (context: Context, types: readonly string[]): readonly string[] =>
  types.filter((type) => !keeps(context, type));

export const keepsReports = ({ register }: Context): boolean => register.reports !== undefined;

export type { Body, DutyOpinion };
