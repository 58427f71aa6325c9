import fc from "fast-check";
import type { Span } from "../../calendar/index.js";
import type { RequirementCheck } from "../../language/record.js";
import { RECORD_FIELDS } from "../../language/record.js";
import type { CalendarTrigger, DayTrigger, Fulfilment, Modality, Rule, StateTrigger } from "../../language/rule.js";
import type { Topic } from "../../language/vocabulary.js";
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
export const recurrenceRules: DraftArbitrary = kinds("body", "office", "task")
  .chain((of) =>
    fc.record({
      of: fc.constant(of),
      repeated: fc.boolean(),
      topic: topics,
      actor: actors,
      recipients: optional(recipients),
      when: of === "task" ? optional(conditions) : fc.constant(undefined),
      on: cadences(of === "task"),
      coincide: optional(kinds("separate", "absorb")),
      dataPeriod: optional(kinds("calendar", "fifteenth")),
      owedBy: of === "body" ? optional(kinds("leading", "listed", "coordinating")) : fc.constant(undefined),
      ifAny: of === "body" ? optional(fc.boolean()) : fc.constant(undefined),
      fulfilledBy: of === "task" ? optional(someEvents, 3) : fc.constant(undefined),
    }),
  )
  .map(({ repeated, of, actor, on, coincide, dataPeriod, owedBy, ifAny, ...draft }) => (place) => [
    compact<Rule>({
      provision: place.provision,
      serves: repeated ? [`${place.provision}.a`] : undefined,
      modality: "must",
      bearer: { role: actor },
      ...draft,
      text: sampleText(place.number),
      trigger: compact<CalendarTrigger>({ calendar: on, per: of, coincide, dataPeriod, owedBy, ifAny }),
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

/** Nobody has to act for what follows by itself. */
const modalityOf = (topic: Topic): Modality => (topic === "answerJointly" ? "answers" : "must");

/** A ladder of one to three thresholds, from one anchor. */
export const stateRules: DraftArbitrary = fc
  .record({
    after: draftAnchors,
    spans: rungs,
    exceeds: fc.boolean(),
    topic: topics,
    actor: actors,
    when: optional(thresholdConditions, 3),
    handledBy: fc.oneof<fc.Arbitrary<Fulfilment[]>[]>(
      someEvents,
      fc
        .record({ event: eventTypes, from: fc.constantFrom("ground" as const, "trigger" as const) })
        .map((one) => [one]),
    ),
    excusedBy: optional(someEvents),
    excuses: optional(kinds("episode", "forever", "afterDueOnly")),
    until: optional(kinds("finished", "result", "reported")),
  })
  .map(
    ({ after, spans: ladder, exceeds, actor, handledBy, excusedBy, excuses, until, ...draft }) =>
      (place) =>
        ladder.map((span, i) =>
          compact<Rule>({
            id: `${place.provision}:rung-${i + 1}`,
            provision: place.provision,
            modality: modalityOf(draft.topic),
            bearer: { role: actor },
            ...draft,
            text: sampleText(place.number),
            trigger: {
              state: compact<StateTrigger["state"]>({
                after: anchorOf(after, place),
                passes: exceeds ? { exceeds: span } : { reaches: span },
                excusedBy,
                excuses: excusedBy === undefined ? undefined : excuses,
                until,
              }),
            },
            fulfilledBy: handledBy,
            action: { vi: `Báo cáo cấp trên lần ${i + 1}`, en: `Tell the superior, time ${i + 1}` },
          }),
        ),
  );

/** The parameter that drawn thresholds of judgement hang on. */
export const JUDGED_PARAMETER = "frequentDelays";

export const judgedRules: DraftArbitrary = fc
  .record({ topic: topics, actor: actors })
  .map(({ topic, actor }) => (place) => [
    compact<Rule>({
      provision: place.provision,
      topic,
      modality: modalityOf(topic),
      bearer: { role: actor },
      text: sampleText(place.number),
      trigger: { judgedBy: JUDGED_PARAMETER },
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
  .map(({ topic, actor, when, after, opens, within, usedBy, restDayTrigger, cutoff }) => (place) => [
    compact<Rule>({
      provision: place.provision,
      topic,
      modality: "may",
      bearer: { role: actor },
      text: sampleText(place.number),
      when,
      trigger: compact<DayTrigger>({
        on: anchorOf(after, place),
        opens: opens === "dayAfter" ? opens : undefined,
        restDayTrigger,
        cutoff,
      }),
      limit: within === null ? undefined : { span: within },
      fulfilledBy: usedBy,
    }),
  ]);

const fields = fc.subarray([...RECORD_FIELDS], { minLength: 1 });

const lacks = fc.constant({ vi: "chưa kèm văn bản giao", en: "has no file of the assigning document" });

const checks: fc.Arbitrary<RequirementCheck> = fc.oneof(
  fc.record({ required: fields }),
  fc.record({ forbidden: fields }),
  fc.record({ evidenceFor: someEvents, missing: lacks }, { requiredKeys: ["evidenceFor"] }),
  fc.record({ reasonFor: someEvents, missing: lacks }, { requiredKeys: ["reasonFor"] }),
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
  .map(({ actor, severity, check, ...draft }) => (place) => [
    compact<Rule>({
      provision: place.provision,
      modality: "must",
      bearer: { role: actor },
      ...draft,
      text: sampleText(place.number),
      trigger: { record: check, severity },
    }),
  ]);
