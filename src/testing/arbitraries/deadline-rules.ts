import fc from "fast-check";
import type { Span, WorkingHourSpan } from "../../calendar/index.js";
import type { Anchor } from "../../language/anchor.js";
import type { Condition } from "../../language/condition.js";
import type { DayTrigger, DoneBy, Fulfilment, Limit, Rule } from "../../language/rule.js";
import type { Topic } from "../../language/vocabulary.js";
import { compact, optional } from "./compact.js";
import { conditions, lastingConditions } from "./conditions.js";
import type { DraftArbitrary, RulePlace } from "./draft-rule.js";
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

const doers: fc.Arbitrary<DoneBy> = fc.oneof(
  fc.record({ role: actors }),
  fc
    .record({
      notRole: actors,
      startsWith: optional(fc.subarray([...UNIT_STARTS], { minLength: 1 })),
      notStartsWith: optional(fc.constant(["UBND huyện"])),
    })
    .map((value) => compact<DoneBy>(value)),
);

/** The parts of a drawn deadline, one beside the other. */
interface Parts {
  readonly id?: string;
  readonly topic: Topic;
  readonly actor: string;
  readonly recipients: readonly string[] | undefined;
  readonly when?: Condition | undefined;
  readonly on: Anchor;
  readonly each?: true;
  readonly by?: DoneBy | undefined;
  readonly restDayTrigger: "asIs" | "nextWorkingDay" | undefined;
  readonly cutoff: string | undefined;
  readonly span: Span | WorkingHourSpan;
  readonly counts?: "back" | undefined;
  readonly at?: string | undefined;
  readonly stops?: "whileSuspended" | undefined;
  readonly fulfilledBy: readonly Fulfilment[];
  readonly replaces?: string | undefined;
}

const deadline = (parts: Parts, { provision, number }: RulePlace): Rule => {
  const { id, topic, actor, recipients, when, on, each, by, restDayTrigger, cutoff, span, counts, at, ...rest } = parts;
  return compact<Rule>({
    id,
    provision,
    topic,
    modality: "must",
    bearer: { role: actor },
    recipients,
    text: sampleText(number),
    when,
    trigger: compact<DayTrigger>({ on, each, by, restDayTrigger, cutoff }),
    limit: compact<Limit>({ span, counts, at }),
    ...rest,
  });
};

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
  .map(({ after, within, counts, clock, replaces, ...draft }) => (place) => {
    const back = counts === "back";
    const uncounted = "sameDay" in within || back;
    const earlier = replaces === undefined ? undefined : place.duties[replaces % Math.max(1, place.duties.length)];
    const parts: Parts = {
      ...draft,
      on: anchorOf(after, place),
      span: within,
      counts: back ? "back" : undefined,
      stops: uncounted || clock !== "stopsWhileSuspended" ? undefined : "whileSuspended",
      // A rule takes the place of another only under a condition.
      replaces: draft.when === undefined ? undefined : earlier,
    };
    return [deadline(parts, place)];
  });

/** One duty for every event of a type, by whoever did it; in days or in office hours. */
const eachEvent: DraftArbitrary = fc
  .record({
    ...common,
    after: fc.oneof({ weight: 6, arbitrary: eventTypes }, fc.constantFrom(...WRITTEN_DAYS)),
    within: fc.oneof(spans(), workingHourSpans),
    when: optional(lastingConditions),
    by: optional(doers),
  })
  .map(({ after, within, ...draft }) => (place) => [
    deadline({ id: `${place.provision}:each`, ...draft, on: after, each: true, span: within }, place),
  ]);

/** A limit in office hours. */
const officeHours: DraftArbitrary = fc
  .record({ ...common, after: draftAnchors, within: workingHourSpans, when: optional(conditions) })
  .map(({ after, within, ...draft }) => (place) => [
    deadline({ ...draft, on: anchorOf(after, place), span: within }, place),
  ]);

export const deadlineRules: DraftArbitrary = fc.oneof(
  { weight: 5, arbitrary: ordinary },
  { weight: 2, arbitrary: eachEvent },
  { weight: 1, arbitrary: officeHours },
);
