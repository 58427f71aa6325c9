import { describe, expect, it } from "vitest";
import { allDuties } from "./check.js";
import { registerOpinion } from "./index.js";
import type { DutyOpinion } from "./opinion.js";
import type { Situation } from "./situation-table.js";
import { ACTING_SITUATIONS } from "./situations.acting.js";
import { ADDRESSEE_SITUATIONS } from "./situations.addressees.js";
import { AGAIN_SITUATIONS } from "./situations.again.js";
import { CONFIRMED_SITUATIONS } from "./situations.confirmed.js";
import { COUNTED_SITUATIONS } from "./situations.counted.js";
import { DOER_SITUATIONS } from "./situations.doers.js";
import { ENTERED_SITUATIONS } from "./situations.entered.js";
import { EXPLAINED_SITUATIONS } from "./situations.explained.js";
import { GIVEN_SITUATIONS } from "./situations.given.js";
import { HANDED_ON_SITUATIONS } from "./situations.handed-on.js";
import { LAO_CAI_SITUATIONS } from "./situations.lao-cai.js";
import { MEETING_SITUATIONS } from "./situations.meetings.js";
import { MERGER_SITUATIONS } from "./situations.mergers.js";
import { NAME_SITUATIONS } from "./situations.names.js";
import { OTHER_SITUATIONS } from "./situations.others.js";
import { RESULT_SITUATIONS } from "./situations.results.js";
import { STRANGER_SITUATIONS } from "./situations.strangers.js";
import { TAKEN_UP_SITUATIONS } from "./situations.taken-up.js";
import { TOLD_OF_SITUATIONS } from "./situations.told-of.js";
import { WORD_SITUATIONS } from "./situations.words.js";

/** Situations worked out by hand from the texts, each on the days before and after its boundary. */

const told = ({ state, workingDaysLate, due, since, reason }: DutyOpinion): string =>
  [
    state,
    ...(workingDaysLate === null ? [] : [String(workingDaysLate)]),
    ...(due === null ? [] : [`due ${due}`]),
    ...(since === null ? [] : [`since ${since}`]),
    ...(reason === null ? [] : [reason]),
  ].join(" ");

/** What is said of the rule, the latest first; of what only does not arise, the reason when it is asked for. */
const said = (
  { profile, register, rule, unit, period, task, occasion, readings = {} }: Situation,
  asOf: string,
  expected: string,
): string => {
  const found = allDuties(registerOpinion(profile, register, asOf, readings)).filter(
    (duty) =>
      duty.ruleId === rule &&
      (task === undefined || duty.taskId === task) &&
      (unit === undefined || duty.unit === unit) &&
      (period === undefined || duty.period === period) &&
      (occasion === undefined || duty.key.split("/")[2] === occasion),
  );
  const arising = found.filter(({ state }) => state !== "notApplicable");
  if (arising.length === 0 && expected === "-") return "-";
  const rows = arising.length === 0 ? found : arising;
  return [...new Set([...rows].sort((a, b) => ((a.since ?? "") < (b.since ?? "") ? 1 : -1)).map(told))].join(" | ");
};

const ROWS = [
  ...LAO_CAI_SITUATIONS,
  ...OTHER_SITUATIONS,
  ...MERGER_SITUATIONS,
  ...AGAIN_SITUATIONS,
  ...CONFIRMED_SITUATIONS,
  ...EXPLAINED_SITUATIONS,
  ...MEETING_SITUATIONS,
  ...GIVEN_SITUATIONS,
  ...ADDRESSEE_SITUATIONS,
  ...DOER_SITUATIONS,
  ...COUNTED_SITUATIONS,
  ...HANDED_ON_SITUATIONS,
  ...NAME_SITUATIONS,
  ...TAKEN_UP_SITUATIONS,
  ...STRANGER_SITUATIONS,
  ...WORD_SITUATIONS,
  ...RESULT_SITUATIONS,
  ...ENTERED_SITUATIONS,
  ...ACTING_SITUATIONS,
  ...TOLD_OF_SITUATIONS,
].flatMap((situation) => Object.entries(situation.on).map(([asOf, expected]) => ({ ...situation, asOf, expected })));

describe("a situation worked out by hand", () => {
  it.each(ROWS)("$profile $says: on $asOf $expected", ({ asOf, expected, ...situation }) => {
    expect(said(situation, asOf, expected)).toBe(expected);
  });
});
