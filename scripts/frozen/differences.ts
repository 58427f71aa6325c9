/**
 * Everything in which a result may differ from the frozen one, each entry with its reason. What is not written here is a
 * fault. Added fields are named one by one, with the record they stand in and what they hold; a changed answer is
 * computed again from frozen answers and must be equal to that.
 */
import type { Case } from "./cases.js";
import { readsDeadlinesAsAWhole } from "./mended-deadlines.js";
import { namesTheDatesOfItsEvaluation } from "./mended-explain.js";
import { withholdsWhoActed } from "./mended-secrecy.js";
import type { Side } from "./questions.js";
import type { Added } from "./same.js";

type Path = readonly (string | number)[];

/** A field that only the newer results have. */
export interface AddedField {
  readonly field: string;
  /** The answers it may stand in. */
  readonly answers: readonly string[];
  /** The record it is a field of: its key, `duties[]` for an element of a list, the empty word for the answer itself. */
  readonly owners: readonly string[];
  readonly holds: (value: unknown) => boolean;
  /** The cases it may stand in; all of them where nothing is said. */
  readonly when?: (one: Case) => boolean;
  readonly reason: string;
}

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
const isDay = (value: unknown): boolean => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isRecord = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);
const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
const oneOf =
  (...words: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === "string" && words.includes(value);

const isArguable = (one: Record<string, unknown>): boolean =>
  isText(one["code"]) && isText(one["value"]) && (one["on"] === null || isDay(one["on"]));

/** The answers that hold evaluations; `command` only where it prints JSON. */
const EVALUATIONS = ["register", "task", "written", "stream", "command"];

export const ADDED_FIELDS: readonly AddedField[] = [
  {
    field: "documentTasks",
    answers: EVALUATIONS,
    owners: ["tasks[]", ""],
    holds: (value) => typeof value === "number" && Number.isInteger(value) && value > 1,
    reason: "how many tasks the document of a task assigns, so that a limit that moves with it can be told why",
  },
  {
    field: "phaseSince",
    answers: EVALUATIONS,
    owners: ["tasks[]", ""],
    holds: isDay,
    reason: "since when a task is suspended or waits for an answer, so that a board can say it",
  },
  {
    field: "stoodStill",
    answers: EVALUATIONS,
    owners: ["tasks[]", ""],
    holds: Array.isArray,
    reason: "from which day a lateness is counted where it is not the deadline, so that a board can say it",
  },
  {
    field: "fulfilledOn",
    answers: ["explain", "explainTask"],
    owners: ["derivations[]"],
    holds: isDay,
    reason: "when what is explained was done, so that an explanation can say it",
  },
  {
    field: "workingDaysLate",
    answers: ["explain", "explainTask"],
    owners: ["derivations[]"],
    holds: (value) => typeof value === "number" && Number.isInteger(value) && value >= 0,
    reason: "by how much what is explained is late, so that an explanation can say it",
  },
  {
    field: "ended",
    answers: EVALUATIONS,
    owners: ["register"],
    holds: Array.isArray,
    reason: "which bodies that owe something are no more, so that a list can say who stands in for them",
  },
  {
    field: "leadSince",
    answers: EVALUATIONS,
    owners: ["tasks[]", ""],
    holds: isDay,
    reason: "since when those who lead a task lead it, so that a list can say when it was handed over",
  },
  {
    field: "outsideScope",
    answers: EVALUATIONS,
    owners: ["tasks[]", ""],
    holds: (value) => value === true,
    reason: "that nobody who leads a task is bound by the regulation, so that it counts as late for nobody",
  },
  {
    field: "key",
    answers: [...EVALUATIONS, "agenda", "explain", "explainTask"],
    owners: ["duties[]", "thresholds[]", "rights[]", "items[]", "derivations[]"],
    holds: isText,
    reason: "a stable key of each result: rule, body, period or trigger",
  },
  {
    field: "modality",
    answers: [...EVALUATIONS, "agenda"],
    owners: ["duties[]", "thresholds[]", "rights[]", "items[]"],
    holds: oneOf("must", "mustNot", "should", "may", "answers"),
    reason: "whether the text says must, may or should; rights become duties of modality may",
  },
  {
    field: "since",
    answers: EVALUATIONS,
    owners: ["duties[]", "rights[]"],
    holds: (value) => value === null || isDay(value),
    reason: "the day on which a state began; thresholds have had it all along",
  },
  {
    field: "kind",
    answers: EVALUATIONS,
    owners: ["trigger"],
    holds: oneOf("event", "day", "calendar", "state"),
    reason: "what kind of trigger it is; the name and the day of the trigger stay as they are",
  },
  {
    field: "questions",
    answers: EVALUATIONS,
    owners: ["", "tasks[]", "register", "[]", "results[]", "out"],
    holds: isEmptyList,
    reason: "what the record does not tell; empty as long as nothing is asked",
  },
  {
    field: "meta",
    answers: EVALUATIONS,
    owners: ["", "out"],
    holds: isRecord,
    reason: "engine, profile, calendar, register and options that a result was computed with",
  },
  {
    field: "arguable",
    answers: ["explain"],
    owners: ["derivations[]"],
    holds: (value) => Array.isArray(value) && value.every(isArguable),
    when: ({ setting }) => setting.arguable === true,
    reason: "`explain(…, { arguable: true })` was heeded by the command alone",
  },
];

/** The record that a path leads to, as an added field names it. */
const ownerOf = (path: Path): string => {
  const last = path.at(-1);
  if (last === undefined) return "";
  return typeof last === "number" ? `${String(path.at(-2) ?? "")}[]` : last;
};

/** Whether a field that only the current answer has is one of those written above. */
export const isAdded =
  (answer: string, one: Case): Added =>
  (path, field, value) => {
    const owner = ownerOf(path);
    return ADDED_FIELDS.some(
      (added) =>
        added.field === field &&
        added.answers.includes(answer) &&
        added.owners.includes(owner) &&
        added.holds(value) &&
        added.when?.(one) !== false,
    );
  };

/** An answer that was wrong and is mended. */
export interface MendedAnswer {
  readonly answer: string;
  readonly reason: string;
  /** Whether the current value is what the frozen build, asked in another way, holds to be right. */
  readonly isMended: (
    one: Case,
    values: { readonly frozen: unknown; readonly current: unknown },
    side: Side,
    added: Added,
  ) => boolean;
}

export const MENDED_ANSWERS: readonly MendedAnswer[] = [
  {
    answer: "explain",
    reason:
      "a periodic rule of units or bodies was explained for periods of before the day of effect (lao-cai/22.1 on " +
      "2015-03-01), and for the quarter that the year absorbs (A07=absorb); the evaluation never listed them",
    isMended: namesTheDatesOfItsEvaluation,
  },
  {
    answer: "sheet",
    reason:
      "a printed deadline gives a day only when each of its words has its place; inferred days are written as an office " +
      "writes them, and so is told that a span was counted from the day of the document",
    isMended: readsDeadlinesAsAWhole,
  },
  ...[...EVALUATIONS, "agenda", "explainTask"].map((answer) => ({
    answer,
    reason: "whoever an event of a classified task names is withheld, unless it is the lead that may be recorded",
    isMended: withholdsWhoActed,
  })),
];

/** Options that were taken in silence and are refused: asked once a run. */
export interface MendedRefusal {
  readonly name: string;
  readonly reason: string;
  readonly ask: (side: Side) => unknown;
}

const firstProfile = ({ build }: Side): unknown => build.regulations[0];

export const MENDED_REFUSALS: readonly MendedRefusal[] = [
  {
    name: "schedule with an unknown option",
    reason: "an option that is misspelt changed nothing and was not named",
    ask: (side) =>
      side.build.core.schedule({ profile: firstProfile(side), from: "2026-01-01", to: "2026-12-31", meeting: [] }),
  },
  {
    name: "a share with an unknown option",
    reason: "an option that is misspelt changed nothing and was not named",
    ask: (side) => side.build.core.summarize([], { rounded: "up" }),
  },
];
