import fc from "fast-check";
import type { DeadlineRule, Fulfilment, TriggerBy } from "../../language/rule.js";
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
  WRITTEN_DAYS,
} from "./profile-parts.js";
import { spans, workingHourSpans } from "./spans.js";

const fulfilments: fc.Arbitrary<Fulfilment[]> = fc.oneof(
  { weight: 3, arbitrary: someEvents },
  {
    weight: 1,
    arbitrary: fc.array(
      fc
        .record({
          event: eventTypes,
          from: fc.constant("trigger" as const),
          // What fulfils a duty must not cease to by the mere passing of time.
          when: optional(lastingConditions),
        })
        .map((value) => compact<Exclude<Fulfilment, string>>(value)),
      { minLength: 1, maxLength: 2 },
    ),
  },
);

const UNIT_STARTS = ["Sở", "UBND", "Phòng"] as const;

const triggerBys: fc.Arbitrary<TriggerBy> = fc.oneof(
  fc.record({ role: actors }),
  fc
    .record({
      notRole: actors,
      startsWith: optional(fc.subarray([...UNIT_STARTS], { minLength: 1 })),
      notStartsWith: optional(fc.constant(["UBND huyện"])),
    })
    .map((value) => compact<TriggerBy>(value)),
);

const common = {
  topic: topics,
  actor: actors,
  recipients: optional(recipients),
  fulfilledBy: fulfilments,
  restDayTrigger: optional(fc.constantFrom("asIs", "nextWorkingDay")),
  cutoff: optional(times),
};

/** An ordinary limit: any anchor, any span, counted on or back, the clock running or not, at a time of day or not. */
const ordinary: DraftArbitrary = fc
  .record({
    ...common,
    after: draftAnchors,
    within: spans(),
    when: optional(conditions),
    counts: optional(fc.constantFrom("on", "back")),
    clock: optional(fc.constantFrom("runs", "stopsWhileSuspended")),
    at: optional(times),
    replaces: optional(fc.nat(20)),
  })
  .map(({ after, clock, replaces, ...draft }) => (place) => {
    const uncounted = "sameDay" in draft.within || draft.counts === "back";
    const earlier = replaces === undefined ? undefined : place.duties[replaces % Math.max(1, place.duties.length)];
    const rule = compact<DeadlineRule>({
      kind: "deadline",
      provision: place.provision,
      ...draft,
      text: sampleText(place.number),
      after: anchorOf(after, place),
      clock: uncounted ? undefined : clock,
      // A rule takes the place of another only under a condition.
      replaces: draft.when === undefined ? undefined : earlier,
    });
    return [rule];
  });

/** One duty for every event of a type, by whoever did it; in days or in office hours. */
const eachEvent: DraftArbitrary = fc
  .record({
    ...common,
    after: fc.oneof({ weight: 6, arbitrary: eventTypes }, fc.constantFrom(...WRITTEN_DAYS)),
    within: fc.oneof(spans(), workingHourSpans),
    when: optional(lastingConditions),
    triggerBy: optional(triggerBys),
  })
  .map((draft) => (place) => [
    compact<DeadlineRule>({
      kind: "deadline",
      id: `${place.provision}:each`,
      provision: place.provision,
      ...draft,
      each: true,
      text: sampleText(place.number),
    }),
  ]);

/** A limit in office hours. */
const officeHours: DraftArbitrary = fc
  .record({ ...common, after: draftAnchors, within: workingHourSpans, when: optional(conditions) })
  .map(({ after, ...draft }) => (place) => [
    compact<DeadlineRule>({
      kind: "deadline",
      provision: place.provision,
      ...draft,
      text: sampleText(place.number),
      after: anchorOf(after, place),
    }),
  ]);

export const deadlineRules: DraftArbitrary = fc.oneof(
  { weight: 5, arbitrary: ordinary },
  { weight: 2, arbitrary: eachEvent },
  { weight: 1, arbitrary: officeHours },
);
