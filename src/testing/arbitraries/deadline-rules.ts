import fc from "fast-check";
import type { Anchor } from "../../language/anchor.js";
import type { BodyKindId } from "../../language/bodies.js";
import type { Condition } from "../../language/condition.js";
import type { Bearer, DayTrigger, DoneBy, Fulfilment, Limit, Recipient, Rule } from "../../language/rule.js";
import type { Topic } from "../../language/vocabulary.js";
import { compact, optional } from "./compact.js";
import { conditions, lastingConditions } from "./conditions.js";
import type { DraftArbitrary, RulePlace } from "./draft-rule.js";
import {
  actors,
  anchorOf,
  bearers,
  bodyKinds,
  draftAnchors,
  eventTypes,
  recipients,
  sampleText,
  someEvents,
  times,
  topics,
  WRITTEN_DAYS,
} from "./profile-parts.js";
import { PROMPT_PARAMETER } from "./readings.js";
import { spans, workingHourSpans } from "./spans.js";

const fulfilments: fc.Arbitrary<Fulfilment[]> = fc.oneof(
  { weight: 3, arbitrary: someEvents },
  {
    weight: 1,
    arbitrary: fc.array(
      fc
        .record({
          event: eventTypes,
          from: fc.constantFrom("trigger" as const, "any" as const),
          // What fulfils a duty must not cease to by the mere passing of time.
          when: optional(lastingConditions),
        })
        .map((value) => compact<Exclude<Fulfilment, string>>(value)),
      { minLength: 1, maxLength: 2 },
    ),
  },
);

const doers: fc.Arbitrary<DoneBy> = fc.oneof(
  fc.record({ role: actors }),
  fc.record({ kinds: bodyKinds }),
  fc.record({ notRole: actors, kinds: optional(bodyKinds) }).map((value) => compact<DoneBy>(value)),
);

/** The parts of a drawn deadline, one beside the other. */
interface Parts {
  readonly id?: string;
  readonly topic: Topic;
  readonly bearer: Bearer;
  readonly recipients: readonly Recipient[] | undefined;
  readonly when?: Condition | undefined;
  readonly on: Anchor;
  readonly each?: true;
  readonly by?: DoneBy | undefined;
  readonly ledBy?: readonly BodyKindId[] | undefined;
  readonly invoked?: true | undefined;
  readonly restDayTrigger: "asIs" | "nextWorkingDay" | undefined;
  readonly cutoff: string | undefined;
  readonly limit: Limit;
  readonly stops?: "whileSuspended" | undefined;
  readonly fulfilledBy: readonly Fulfilment[];
  readonly replaces?: string | undefined;
}

const deadline = (parts: Parts, { provision, number }: RulePlace): Rule => {
  const { id, topic, bearer, recipients, when, on, each, by, ledBy, restDayTrigger, cutoff, ...rest } = parts;
  return compact<Rule>({
    id,
    provision,
    topic,
    modality: "must",
    bearer,
    recipients,
    text: sampleText(number),
    when,
    trigger: compact<DayTrigger>({ on, each, by, ledBy, restDayTrigger, cutoff }),
    ...rest,
  });
};

const common = {
  topic: topics,
  bearer: bearers,
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
  .map(({ after, within, counts, clock, at, replaces, ...draft }) => (place) => {
    const back = counts === "back";
    const uncounted = "sameDay" in within || back;
    const earlier = replaces === undefined ? undefined : place.duties[replaces % Math.max(1, place.duties.length)];
    const parts: Parts = {
      ...draft,
      on: anchorOf(after, place),
      limit: compact<Limit>({ span: within, counts: back ? "back" : undefined, at }),
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
    ledBy: optional(bodyKinds),
    did: fc.boolean(),
  })
  .map(({ after, within, did, bearer, ...draft }) => (place) => [
    deadline(
      {
        id: `${place.provision}:each`,
        ...draft,
        bearer: did ? { ...bearer, did: "trigger" } : bearer,
        on: after,
        each: true,
        limit: { span: within },
      },
      place,
    ),
  ]);

/** What is due promptly, with or without a number of the host; some of it only where the bearer says so. */
const promptly: DraftArbitrary = fc
  .record({
    ...common,
    after: draftAnchors,
    counted: fc.boolean(),
    invoked: fc.boolean(),
    when: optional(lastingConditions),
  })
  .map(({ after, counted, invoked, ...draft }) => (place) => [
    deadline(
      {
        ...draft,
        on: anchorOf(after, place),
        limit: counted ? { promptly: true, parameter: PROMPT_PARAMETER } : { promptly: true },
        invoked: invoked ? true : undefined,
      },
      place,
    ),
  ]);

/** The task itself, by its own deadline. */
const ownDeadline: DraftArbitrary = fc
  .record({ bearer: bearers, topic: topics, recipients: optional(recipients) })
  .map((draft) => (place) => [
    deadline(
      {
        ...draft,
        restDayTrigger: undefined,
        cutoff: undefined,
        on: "due",
        limit: { field: "due" },
        fulfilledBy: ["completed"],
      },
      place,
    ),
  ]);

/** A limit in office hours. */
const officeHours: DraftArbitrary = fc
  .record({ ...common, after: draftAnchors, within: workingHourSpans, when: optional(conditions) })
  .map(({ after, within, ...draft }) => (place) => [
    deadline({ ...draft, on: anchorOf(after, place), limit: { span: within } }, place),
  ]);

export const deadlineRules: DraftArbitrary = fc.oneof(
  { weight: 5, arbitrary: ordinary },
  { weight: 2, arbitrary: eachEvent },
  { weight: 1, arbitrary: officeHours },
  { weight: 2, arbitrary: promptly },
  { weight: 1, arbitrary: ownDeadline },
);
