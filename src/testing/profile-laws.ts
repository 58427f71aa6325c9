import type { Law } from "./law.js";
import {
  keysSurvive,
  missingDoerAccusesNobody,
  notLateOnTheDay,
  rightIsNoDuty,
  settledStaysSettled,
  stateNotBeforeEffect,
} from "./laws/acts.js";
import { emptyReportsOnlyAnswer, noDebtBackwards, noTaskNoDebt, respellingChangesNothing } from "./laws/bodies.js";
import { oneActOnce } from "./laws/credit.js";
import {
  evaluationIsFrozen,
  evaluationSurvivesJson,
  profileSurvivesPrint,
  registerSurvivesPrint,
  sameAnswer,
} from "./laws/data.js";
import {
  actByIsTheLastWorkingDay,
  countsEndOnWorkingDays,
  laterIsNotSurer,
  neverDueBeforeTrigger,
} from "./laws/due-days.js";
import {
  answersEverywhere,
  countersRunOneWay,
  metStaysMet,
  nothingOnTimeAgain,
  stateFitsDays,
} from "./laws/duty-states.js";
import { nothingBeforeEffect } from "./laws/effect.js";
import { explainedAsComputed } from "./laws/explanations.js";
import { laterEventsChangeNothing, laterKnowledgeChangesNothing, orderOfWriting } from "./laws/history.js";
import {
  lowerRungFirst,
  nextRungIsNearest,
  reachedStaysReached,
  rungIsBorne,
  thresholdFitsDays,
} from "./laws/ladder.js";
import { laterTrigger } from "./laws/later-trigger.js";
import { longerLimit } from "./laws/longer-limit.js";
import { nothingBeforeNextChange, somethingOnNextChange } from "./laws/next-change.js";
import { hangsOnExactly, readingsAreListed } from "./laws/readings.js";
import { countedOnce, permutedTasks, taskByTask } from "./laws/registers.js";
import { addedRestDay } from "./laws/rest-day.js";
import { rightFitsDays } from "./laws/rights.js";
import { laterPeriodNotEarlier, scheduleAddsUp } from "./laws/schedules.js";
import { classifiedStaysSilent } from "./laws/secrecy.js";
import { runningClockRunsOn, suspendingNeverShortens } from "./laws/suspension.js";

/**
 * The laws that every regulation must hold to, whatever it says: of dates, of states, of history, of registers, of data.
 *
 * @example
 * PROFILE_LAWS[0]?.name.en; // "A trigger later by k days never makes a duty due earlier"
 */
export const PROFILE_LAWS: readonly Law[] = Object.freeze([
  laterTrigger,
  addedRestDay,
  longerLimit,
  suspendingNeverShortens,
  runningClockRunsOn,
  neverDueBeforeTrigger,
  countsEndOnWorkingDays,
  actByIsTheLastWorkingDay,
  laterIsNotSurer,
  nothingBeforeEffect,
  scheduleAddsUp,
  laterPeriodNotEarlier,
  explainedAsComputed,
  readingsAreListed,
  hangsOnExactly,
  answersEverywhere,
  stateFitsDays,
  metStaysMet,
  nothingOnTimeAgain,
  countersRunOneWay,
  nothingBeforeNextChange,
  somethingOnNextChange,
  lowerRungFirst,
  thresholdFitsDays,
  rungIsBorne,
  reachedStaysReached,
  nextRungIsNearest,
  rightFitsDays,
  rightIsNoDuty,
  notLateOnTheDay,
  missingDoerAccusesNobody,
  noTaskNoDebt,
  noDebtBackwards,
  oneActOnce,
  emptyReportsOnlyAnswer,
  respellingChangesNothing,
  stateNotBeforeEffect,
  settledStaysSettled,
  keysSurvive,
  laterEventsChangeNothing,
  laterKnowledgeChangesNothing,
  orderOfWriting,
  permutedTasks,
  taskByTask,
  countedOnce,
  classifiedStaysSilent,
  sameAnswer,
  evaluationIsFrozen,
  evaluationSurvivesJson,
  registerSurvivesPrint,
  profileSurvivesPrint,
]);
