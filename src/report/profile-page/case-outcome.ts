import type { Profile } from "../../language/profile.js";
import { ruleId } from "../../language/rule.js";
import type { Expectation, Expected, ProfileCase } from "../../language/schema/profile-case.js";
import { triggerName } from "../../language/words/days.js";
import { CERTAINTY, DERIVED_STATE, REASON, STATE } from "../wording.js";
import { dayWord, timeOf } from "../words/days.js";
import { periodWords } from "../words/periods.js";
import { otherOutcomeWords } from "./case-other-outcome.js";
import { dayAfter, numberOf, partOf, textOf, wordOf } from "./expected-fields.js";

const LATE_STATES: ReadonlySet<string> = new Set(["overdue", "metLate", "missed"]);

/** What an expectation is about: the act where a provision has several, the body, the period, what raised it. */
const aboutWords = (expected: Expected, { provision }: ProfileCase, profile: Profile): string => {
  const id = textOf(expected, "ruleId");
  const rule = id === null || id === provision ? undefined : profile.rules.find((one) => ruleId(one) === id);
  const [unit, period, task] = [textOf(expected, "unit"), textOf(expected, "period"), textOf(expected, "task")];
  const trigger = partOf(expected, "trigger");
  const raised = trigger === null ? null : textOf(trigger, "name");
  return [
    ...(rule === undefined ? [] : [rule.text.vi]),
    ...(task === null ? [] : [task]),
    ...(unit === null ? [] : [unit]),
    ...(period === null ? [] : [periodWords(period, "vi")]),
    ...(trigger === null || raised === null
      ? []
      : [`${triggerName(raised).vi}${dayAfter("", trigger, "on").join("")}`]),
  ].join(", ");
};

/** The day, the day to plan for where it is another, and the hour. */
const dueWords = (expected: Expected): string[] => {
  const [due, actBy, at] = [textOf(expected, "due"), textOf(expected, "actBy"), textOf(expected, "at")];
  if (due === null) return expected["due"] === null && textOf(expected, "reason") === null ? ["không có ngày"] : [];
  return [
    `hạn ${dayWord(due, "vi")}${at === null ? "" : ` lúc ${timeOf(at, "vi")}`}`,
    ...(actBy === null || actBy === due ? [] : [`nên xong chậm nhất ${dayWord(actBy, "vi")}`]),
  ];
};

const stateWords = (expected: Expected): string[] => {
  const state = textOf(expected, "state");
  const reason = textOf(expected, "reason");
  const [left, late] = [numberOf(expected, "workingDaysLeft"), numberOf(expected, "workingDaysLate")];
  return [
    ...(state === null ? [] : [wordOf(STATE, state)]),
    ...(reason === null ? [] : [wordOf(REASON, reason)]),
    ...dayAfter("từ", expected, "since"),
    ...dayAfter("làm ngày", expected, "fulfilledOn"),
    ...(left === null ? [] : [`còn ${left} ngày làm việc`]),
    ...(late === null || (state !== null && !LATE_STATES.has(state)) ? [] : [`chậm ${late} ngày làm việc`]),
  ];
};

const moreWords = (expected: Expected, { actors }: Profile): string[] => {
  const [certainty, actor, data] = [textOf(expected, "certainty"), textOf(expected, "actor"), partOf(expected, "data")];
  return [
    ...(actor === null ? [] : [actors[actor]?.vi ?? actor]),
    ...(data === null ? [] : [[...dayAfter("số liệu từ", data, "from"), ...dayAfter("đến", data, "to")].join(" ")]),
    ...(certainty === null || certainty === "official" ? [] : [wordOf(CERTAINTY, certainty)]),
  ];
};

const dutyWords = (expected: Expected, one: ProfileCase, profile: Profile): string => {
  const about = aboutWords(expected, one, profile);
  const words = [...dueWords(expected), ...stateWords(expected), ...moreWords(expected, profile)].join("; ");
  return about === "" ? words : `${about}: ${words}`;
};

const thresholdWords = (expected: Expected): string => {
  const reached = expected["reached"] === true;
  const reason = textOf(expected, "reason");
  return [
    ...(expected["reached"] === undefined ? [] : [wordOf(DERIVED_STATE, reached ? "reached" : "notReached")]),
    ...(reason === null ? [] : [wordOf(REASON, reason)]),
    ...dayAfter("từ", expected, "since"),
    ...dayAfter("đã xử lý", expected, "handledOn"),
    ...(reached && expected["handledOn"] === null ? ["chưa xử lý"] : []),
    ...dayAfter("nếu không có gì thay đổi thì phát sinh", expected, "next"),
  ].join("; ");
};

const listOr = (words: readonly string[], none: string): string[] => (words.length === 0 ? [none] : [...words]);
const sentence = (words: string): string => words.charAt(0).toLocaleUpperCase("vi") + words.slice(1);

/** What a case expects, in the Vietnamese of an office. */
export const outcomeWords = (expected: Expectation, one: ProfileCase, profile: Profile): string => {
  const { duty, duties, threshold, schedule } = expected;
  const ofDuty = (wanted: Expected): string => dutyWords(wanted, one, profile);
  return [
    ...(duty === undefined ? [] : [ofDuty(duty)]),
    ...(duties === undefined ? [] : listOr(duties.map(ofDuty), "không phát sinh việc nào")),
    ...(threshold === undefined ? [] : [thresholdWords(threshold)]),
    ...(schedule === undefined ? [] : listOr(schedule.map(ofDuty), "không có gì đến hạn")),
    ...otherOutcomeWords(expected, profile),
  ]
    .map(sentence)
    .join("\n");
};
