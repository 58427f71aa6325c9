import fc from "fast-check";
import type { Span } from "../../calendar/index.js";
import type {
  JudgedThresholdRule,
  RecurrenceRule,
  RequirementCheck,
  RequirementRule,
  RightRule,
  ThresholdRule,
} from "../../language/rule.js";
import { RECORD_FIELDS } from "../../language/rule.js";
import { cadences } from "./cadences.js";
import { compact, optional } from "./compact.js";
import { conditions, lastingConditions } from "./conditions.js";
import type { DraftArbitrary } from "./draft-rule.js";
import {
  actors,
  anchorOf,
  draftAnchors,
  eventTypes,
  recipients,
  sampleText,
  someEvents,
  times,
  topics,
} from "./profile-parts.js";
import { daySpans, monthSpans, spans, workingDaySpans } from "./spans.js";

const kinds = <T extends string>(...names: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...names);

/** A duty on the calendar, on every open task or of units and bodies. */
export const recurrenceRules: DraftArbitrary = kinds("unit", "body", "openTask")
  .chain((of) =>
    fc.record({
      of: fc.constant(of),
      repeated: fc.boolean(),
      topic: topics,
      actor: actors,
      recipients: optional(recipients),
      when: of === "openTask" ? optional(conditions) : fc.constant(undefined),
      on: cadences(of === "openTask"),
      coincide: optional(kinds("separate", "absorb")),
      dataPeriod: optional(kinds("calendar", "fifteenth")),
      fulfilledBy: of === "openTask" ? optional(someEvents, 3) : fc.constant(undefined),
    }),
  )
  .map(({ repeated, ...draft }) => (place) => [
    compact<RecurrenceRule>({
      kind: "recurrence",
      provision: place.provision,
      serves: repeated ? [`${place.provision}.a`] : undefined,
      ...draft,
      text: sampleText(place.number),
    }),
  ]);

/** Rising spans of one unit: the rungs of a ladder. */
const rungs: fc.Arbitrary<readonly Span[]> = fc.oneof(
  fc
    .tuple(workingDaySpans, fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 3 }))
    .map(([span, lengths]) => lengths.sort((a, b) => a - b).map((workingDays) => ({ ...span, workingDays }))),
  fc
    .tuple(daySpans, fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 3 }))
    .map(([span, lengths]) => lengths.sort((a, b) => a - b).map((days) => ({ ...span, days }))),
  fc
    .tuple(monthSpans, fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 }))
    .map(([span, lengths]) => lengths.sort((a, b) => a - b).map((months) => ({ ...span, months }))),
);

/** What makes a threshold hold: something lasting, or that the task is open and late, which only an event ends. */
const thresholdConditions = fc.oneof(
  lastingConditions,
  fc.constantFrom(
    { fact: "cell", operator: "equal", value: "openOverdue" } as const,
    { fact: "completed", operator: "equal", value: false } as const,
    { fact: "started", operator: "equal", value: false } as const,
  ),
);

/** A ladder of one to three thresholds, from one anchor. */
export const thresholdRules: DraftArbitrary = fc
  .record({
    after: draftAnchors,
    spans: rungs,
    exceeds: fc.boolean(),
    topic: topics,
    actor: actors,
    when: optional(thresholdConditions, 3),
    handledBy: someEvents,
  })
  .map(
    ({ after, spans: ladder, exceeds, ...draft }) =>
      (place) =>
        ladder.map((span, i) =>
          compact<ThresholdRule>({
            kind: "threshold",
            id: `${place.provision}:rung-${i + 1}`,
            provision: place.provision,
            ...draft,
            text: sampleText(place.number),
            after: anchorOf(after, place),
            passes: exceeds ? { exceeds: span } : { reaches: span },
            action: { vi: `Báo cáo cấp trên lần ${i + 1}`, en: `Tell the superior, time ${i + 1}` },
          }),
        ),
  );

/** The parameter that drawn thresholds of judgement hang on. */
export const JUDGED_PARAMETER = "frequentDelays";

export const judgedThresholdRules: DraftArbitrary = fc
  .record({ topic: topics, actor: actors })
  .map((draft) => (place) => [
    compact<JudgedThresholdRule>({
      kind: "judgedThreshold",
      provision: place.provision,
      ...draft,
      text: sampleText(place.number),
      parameter: JUDGED_PARAMETER,
      action: { vi: "Xem xét trách nhiệm", en: "Consider who is responsible" },
    }),
  ]);

/** A right with or without a last day. */
export const rightRules: DraftArbitrary = fc
  .record({
    topic: topics,
    actor: actors,
    when: optional(conditions),
    after: draftAnchors,
    opens: optional(kinds("onTrigger", "dayAfter")),
    within: fc.option(spans(), { nil: null }),
    usedBy: someEvents,
    restDayTrigger: optional(kinds("asIs", "nextWorkingDay")),
    cutoff: optional(times),
  })
  .map(({ after, ...draft }) => (place) => [
    compact<RightRule>({
      kind: "right",
      provision: place.provision,
      ...draft,
      text: sampleText(place.number),
      after: anchorOf(after, place),
    }),
  ]);

const fields = fc.subarray([...RECORD_FIELDS], { minLength: 1 });

const checks: fc.Arbitrary<RequirementCheck> = fc.oneof(
  fc.record({ required: fields }),
  fc.record({ forbidden: fields }),
  fc.record({ evidenceFor: someEvents }),
  fc.record({ reasonFor: someEvents }),
  fc.record({ event: eventTypes, needs: eventTypes }),
);

export const requirementRules: DraftArbitrary = fc
  .record({
    topic: topics,
    actor: actors,
    when: optional(conditions),
    severity: kinds("info", "warning"),
    check: checks,
  })
  .map((draft) => (place) => [
    compact<RequirementRule>({
      kind: "requirement",
      provision: place.provision,
      ...draft,
      text: sampleText(place.number),
    }),
  ]);
