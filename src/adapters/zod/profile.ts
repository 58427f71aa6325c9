/**
 * The shape of a regulation, written in zod. `scripts/generate-schemas.ts` makes the JSON Schema and the constant of the
 * package from it, and the tests hold its type equal to `Profile`.
 */
import * as z from "zod";
import { NOT_COMPUTED_REASONS } from "../../language/accounting.js";
import { type Anchor, TASK_DAYS, WRITTEN_DAYS } from "../../language/anchor.js";
import { type Condition, FACT_NAMES, OPERATORS } from "../../language/condition.js";
import { SECRET_PLACES } from "../../language/profile.js";
import { RECORD_FIELDS } from "../../language/record.js";
import { CALENDAR_BEARERS, MODALITIES } from "../../language/rule.js";
import { RULE_KINDS } from "../../language/rule-kind.js";
import { EVENT_TYPES, MEETING_TYPES, TOPICS } from "../../language/vocabulary.js";
import { EVENT } from "../../language/words/events.js";
import { MEETING } from "../../language/words/meetings.js";
import { RULE_KIND } from "../../language/words/rule-kinds.js";
import { TOPIC } from "../../language/words/topics.js";
import { asked, Name, named, PlainDay, Text, text } from "./shared.js";

/** Names that every JavaScript object has; none can be a key of data. */
const isOwnName = (key: string): boolean => !(key in {});

const Slug = named(
  "Slug",
  text(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    "chữ thường không dấu, chữ số và dấu gạch nối: lao-cai",
    "lower-case letters, digits and hyphens: lao-cai",
  ),
);
const Provision = named(
  "Provision",
  text(
    /^[^\s/]+\/\S+$/,
    "một điều khoản, <quy chế>/<điều>: lao-cai/7.2.a",
    "a provision, <profile>/<article>: lao-cai/7.2.a",
  ),
);
const RuleId = named(
  "RuleId",
  text(
    /^[^\s/]+\/\S+$/,
    "mã của một quy tắc, <điều khoản> hoặc <điều khoản>:<tên>: lao-cai/7.1:copy",
    "a rule id, <provision> or <provision>:<name>: lao-cai/7.1:copy",
  ),
);
const Key = text(
  /^[A-Za-z]\w*$/,
  "một tên gồm chữ cái không dấu và chữ số: sectorDepartment",
  "a name of letters and digits: sectorDepartment",
).refine(isOwnName);
const Time = named(
  "Time",
  text(
    /^(?:[01]\d|2[0-3]):[0-5]\d$/,
    "giờ trong ngày ở Việt Nam, HH:MM: 14:00",
    "a time of day in Viet Nam, HH:MM: 14:00",
  ),
);
const count = (min: number, max = 10_000) => z.int().min(min).max(max);

/** What each code of a list means, as an editor shows it. */
const meanings = (title: string, words: Readonly<Record<string, string>>): string =>
  `${title}. ${Object.entries(words)
    .map(([id, meaning]) => `${id}: ${meaning}`)
    .join("; ")}`;
const english = (table: Readonly<Record<string, { readonly en: string }>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(table).map(([id, { en }]) => [id, en]));
const happened = Object.fromEntries(Object.entries(EVENT).map(([id, event]) => [id, event.happened.en]));

const EventType = named("EventType", z.enum(EVENT_TYPES), meanings("An event", happened));
const Events = z.array(EventType);
const MeetingType = named("MeetingType", z.enum(MEETING_TYPES), meanings("A dated meeting", english(MEETING)));
const Topic = named("Topic", z.enum(TOPICS), meanings("What a rule is about", english(TOPIC)));
const Roll = named("Roll", z.enum(["following", "preceding", "none"]), "Where an end on a rest day goes");
const FirstDay = named("FirstDay", z.enum(["next", "same"]), "`next`: the trigger day is not counted");
const Weekday = named("Weekday", z.literal([1, 2, 3, 4, 5, 6, 7]), "1 is Monday, 7 is Sunday");

const FactValue = z.union([z.boolean(), z.string(), z.number()]);
const FactCondition = z.strictObject({
  fact: z.enum(FACT_NAMES).meta({ id: "FactName" }),
  operator: z.enum(OPERATORS).meta({ id: "Operator" }),
  value: z.union([z.boolean(), z.string(), z.number(), z.array(FactValue).min(1)]),
});
export const ConditionSchema: z.ZodType<Condition> = named(
  "Condition",
  z.lazy(() =>
    z.union([
      FactCondition,
      z.strictObject({ all: z.array(ConditionSchema).min(1) }),
      z.strictObject({ any: z.array(ConditionSchema).min(1) }),
      z.strictObject({ not: ConditionSchema }),
    ]),
  ),
  "A condition in the json-rules-engine format, over published facts",
);

export const AnchorSchema: z.ZodType<Anchor> = named(
  "Anchor",
  z.lazy(() => {
    const Parts = z.array(AnchorSchema).min(1);
    return z.union([
      z.enum([...EVENT_TYPES, ...TASK_DAYS]),
      z.strictObject({ latestOf: Parts }),
      z.strictObject({ earliestOf: Parts }),
      z.strictObject({ firstKnownOf: Parts }),
      z.strictObject({ last: EventType }),
      z.strictObject({ written: z.enum(WRITTEN_DAYS), in: EventType }),
      z.strictObject({ missed: RuleId }),
      z.strictObject({ duty: RuleId, at: z.enum(["due", "fulfilled"]) }),
    ]);
  }),
  "The day a span starts from",
);

const SpanSchema = named(
  "Span",
  z.union([
    z.strictObject({ workingDays: count(1), firstDay: FirstDay }),
    z.strictObject({ days: count(0), firstDay: FirstDay, roll: Roll }),
    z.strictObject({ months: count(1, 1_200), roll: Roll }),
    z.strictObject({ sameDay: z.literal(true), roll: Roll.exactOptional() }),
  ]),
  "A length of time, with every counting choice",
);
const WorkingHourSpan = named(
  "WorkingHourSpan",
  z.strictObject({
    workingHours: z.number().min(0.25).max(10_000),
    officeHours: z
      .array(z.tuple([Time, Time]))
      .min(1)
      .max(12),
  }),
  "So many hours of office time",
);

const KindId = named(
  "KindId",
  text(
    /^[A-Za-z]\w*$/,
    "một loại cơ quan, trong bodies.kinds: department",
    "a kind of body, of bodies.kinds: department",
  ),
);
const Kinds = z.array(KindId).min(1);
const DoneBy = named(
  "DoneBy",
  z.union([
    z.strictObject({ role: Name }),
    z.strictObject({ notRole: Name, kinds: Kinds.exactOptional() }),
    z.strictObject({ kinds: Kinds }),
  ]),
  "Who did the triggering event",
);
const DayTrigger = z.strictObject({
  on: AnchorSchema,
  each: z.literal(true).exactOptional(),
  by: DoneBy.exactOptional(),
  ledBy: Kinds.exactOptional(),
  opens: z.literal("dayAfter").exactOptional(),
  restDayTrigger: z.enum(["asIs", "nextWorkingDay"]).exactOptional(),
  cutoff: Time.exactOptional(),
});

const Frequency = named("Frequency", z.enum(["week", "month", "quarter", "firstHalf", "halfYear", "year"]));
export const DayOfPeriodSchema = named(
  "DayOfPeriod",
  z.union([
    z.strictObject({ last: z.literal(true) }),
    z.strictObject({ weekday: Weekday }),
    z.strictObject({ nth: count(1, 5), weekday: Weekday, plusDays: count(0, 31) }),
    z.strictObject({ week: count(1, 6), weekday: Weekday }),
    z.strictObject({ month: count(1, 12), day: count(1, 31) }),
  ]),
  "The day of a period",
);
const DatedCadence = z.strictObject({
  every: Frequency,
  in: z.enum(["period", "nextPeriod"]),
  day: DayOfPeriodSchema,
  bound: z.enum(["before", "by", "on"]),
  roll: Roll,
  at: Time.exactOptional(),
  mark: Name.exactOptional(),
});
const MeetingCadence = z.strictObject({
  meeting: MeetingType,
  workingDaysBefore: count(0, 1_000),
  daysBefore: count(0, 1_000).exactOptional(),
});
const UndatedCadence = z.strictObject({
  every: Frequency.nullable(),
  day: z.null(),
  reason: z.enum(["noDateInText", "noFrequencyInText"]),
});
const CalendarTrigger = z.strictObject({
  calendar: z.array(z.union([DatedCadence, MeetingCadence, UndatedCadence])).min(1),
  per: z.enum(CALENDAR_BEARERS),
  coincide: z.enum(["separate", "absorb"]).exactOptional(),
  dataPeriod: z.enum(["calendar", "fifteenth"]).exactOptional(),
  owedBy: z.enum(["leading", "listed", "coordinating"]).exactOptional(),
  ifAny: z.boolean().exactOptional(),
});

const StateTrigger = z.strictObject({
  state: z.strictObject({
    after: AnchorSchema,
    passes: z.union([z.strictObject({ reaches: SpanSchema }), z.strictObject({ exceeds: SpanSchema })]),
    excusedBy: Events.min(1).exactOptional(),
    excuses: z.enum(["episode", "forever", "afterDueOnly"]).exactOptional(),
    until: z.enum(["finished", "result", "reported"]).exactOptional(),
  }),
});
const JudgedTrigger = z.strictObject({ judgedBy: Name });

const RecordField = z.enum(RECORD_FIELDS).meta({ id: "RecordField" });
const Fields = z.array(RecordField).min(1);
const RecordTrigger = z.strictObject({
  record: z.union([
    z.strictObject({ required: Fields }),
    z.strictObject({ forbidden: Fields }),
    z.strictObject({ evidenceFor: Events.min(1), missing: Text.exactOptional() }),
    z.strictObject({ reasonFor: Events.min(1), missing: Text.exactOptional() }),
    z.strictObject({ event: EventType, needs: EventType }),
  ]),
  severity: z.enum(["info", "warning"]),
});

export const TriggerSchema = named(
  "Trigger",
  z.union([DayTrigger, CalendarTrigger, StateTrigger, JudgedTrigger, RecordTrigger]),
  "What a rule starts from: an event or a day (on), the calendar, a state, judgement, a record",
);
export const LimitSchema = named(
  "Limit",
  z.union([
    z.strictObject({
      span: z.union([SpanSchema, WorkingHourSpan]),
      counts: z.literal("back").exactOptional(),
      at: Time.exactOptional(),
    }),
    z.strictObject({ promptly: z.literal(true), parameter: Name.exactOptional() }),
    z.strictObject({ field: z.literal("due") }),
  ]),
  "The time there is to act: a span, promptly without a number, or the deadline of the task itself",
);
const Fulfilment = named(
  "Fulfilment",
  z.union([
    EventType,
    z.strictObject({
      event: EventType,
      from: z.enum(["any", "trigger", "ground"]),
      until: z.literal("due").exactOptional(),
      by: z.literal("anyone").exactOptional(),
      when: ConditionSchema.exactOptional(),
    }),
  ]),
  "An event that fulfils a duty, answers a state or uses a right",
);

const Recipient = named(
  "Recipient",
  z.union([Name, z.strictObject({ to: Name, from: Kinds })]),
  "Who is told: a role, or a role that bodies of some kinds alone have to tell",
);

export const RuleSchema = named(
  "Rule",
  z.strictObject({
    id: RuleId.meta({ description: "Default: the provision" }).exactOptional(),
    provision: Provision,
    serves: z.array(Provision).exactOptional(),
    topic: Topic,
    modality: z.enum(MODALITIES).meta({ description: "must act, may act, or only answers for what follows by itself" }),
    bearer: z.strictObject({ role: Name, did: z.literal("trigger").exactOptional(), kinds: Kinds.exactOptional() }),
    recipients: z.array(Recipient).exactOptional(),
    text: Text,
    action: Text.meta({
      description: "What must be done once a state is reached; what a report is called",
    }).exactOptional(),
    when: ConditionSchema.exactOptional(),
    invoked: z
      .literal(true)
      .meta(
        asked(
          "true: điều kiện chỉ chủ thể biết, nghĩa vụ phát sinh bằng chính việc làm",
          "a condition that only the bearer can know: the duty arises by the act",
        ),
      )
      .exactOptional(),
    trigger: TriggerSchema,
    limit: LimitSchema.exactOptional(),
    stops: z.literal("whileSuspended").exactOptional(),
    fulfilledBy: z.array(Fulfilment).exactOptional(),
    replaces: RuleId.exactOptional(),
  }),
  "One act of one bearer; every rule has this one skeleton",
);

/** Part of a part: what it does not name stays. */
const parts = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape);
const SpanParts = parts({
  workingDays: count(1).exactOptional(),
  days: count(0).exactOptional(),
  months: count(1, 1_200).exactOptional(),
  sameDay: z.literal(true).exactOptional(),
  workingHours: z.number().min(0.25).max(10_000).exactOptional(),
  officeHours: z
    .array(z.tuple([Time, Time]))
    .min(1)
    .max(12)
    .exactOptional(),
  firstDay: FirstDay.exactOptional(),
  roll: Roll.exactOptional(),
});
const gone = <T extends z.ZodType>(schema: T) => schema.nullable().exactOptional();
export const RuleChangesSchema = named(
  "RuleChanges",
  z.strictObject({
    changes: RuleId.meta({ description: "The rule of the base that this one is, but for the parts that stand here" }),
    provision: Provision.meta({ description: "Its place in this text, never in the base's" }).exactOptional(),
    serves: z.array(Provision).exactOptional(),
    topic: Topic.exactOptional(),
    modality: z.enum(MODALITIES).exactOptional(),
    bearer: parts({ role: Name.exactOptional(), did: gone(z.literal("trigger")), kinds: gone(Kinds) }).exactOptional(),
    recipients: gone(z.array(Recipient)),
    text: Text.meta({
      description: "Its own words; those of the base stay, with the new number, where a number is all that differs",
    }).exactOptional(),
    action: Text.exactOptional(),
    when: gone(ConditionSchema),
    invoked: gone(z.literal(true)),
    trigger: parts({
      on: AnchorSchema.exactOptional(),
      each: gone(z.literal(true)),
      by: gone(DoneBy),
      ledBy: gone(Kinds),
      opens: gone(z.literal("dayAfter")),
      restDayTrigger: gone(z.enum(["asIs", "nextWorkingDay"])),
      cutoff: gone(Time),
      ...Object.fromEntries(
        Object.entries(CalendarTrigger.shape).map(([key, schema]) => [key, schema.exactOptional()]),
      ),
      state: parts({
        after: AnchorSchema.exactOptional(),
        passes: parts({ reaches: SpanParts.exactOptional(), exceeds: SpanParts.exactOptional() }).exactOptional(),
        excusedBy: gone(Events.min(1)),
        excuses: gone(z.enum(["episode", "forever", "afterDueOnly"])),
        until: gone(z.enum(["finished", "result", "reported"])),
      }).exactOptional(),
      judgedBy: Name.exactOptional(),
      record: RecordTrigger.shape.record.exactOptional(),
      severity: RecordTrigger.shape.severity.exactOptional(),
    }).exactOptional(),
    limit: gone(
      parts({
        span: SpanParts.exactOptional(),
        counts: gone(z.literal("back")),
        at: gone(Time),
        promptly: z.literal(true).exactOptional(),
        parameter: gone(Name),
        field: z.literal("due").exactOptional(),
      }),
    ),
    stops: gone(z.literal("whileSuspended")),
    fulfilledBy: z.array(Fulfilment).exactOptional(),
    replaces: gone(RuleId),
  }),
  "A rule of the base with what differs: what is not named stays, `null` takes a part away",
);

const Parameter = named(
  "Parameter",
  z.strictObject({
    value: count(0).nullable(),
    basis: z
      .literal("policy")
      .meta(
        asked(
          "policy: con số của văn bản thì đặt trong quy tắc, cạnh điều khoản",
          "policy: a number of the text stands in its rule, beside the provision",
        ),
      ),
    text: Text,
    unit: z.enum(["workingDays", "days"]).exactOptional(),
    bounds: z
      .strictObject({ min: count(0).exactOptional(), max: count(0).exactOptional() })
      .exactOptional()
      .meta({ description: "The least and the greatest value that the text lets a host set" }),
  }),
  "A number the text does not give",
);
const Kind = z.enum(RULE_KINDS).meta({ description: meanings("The kind of a rule", english(RULE_KIND)) });
const ReadingChange = z.strictObject({
  provisions: z.array(Provision).min(1).exactOptional(),
  kinds: z.array(Kind).min(1).exactOptional(),
  path: Name,
  from: z.unknown().exactOptional(),
  to: z.unknown().exactOptional(),
  parameter: Name.exactOptional(),
});
export const ReadingSchema = named(
  "Reading",
  z.strictObject({
    code: Name,
    question: Text,
    provisions: z.array(Provision).meta({ description: "Empty: the reading touches no one place" }),
    value: Name,
    values: z
      .array(z.strictObject({ value: Name, text: Text, clause: Text.exactOptional(), changes: z.array(ReadingChange) }))
      .min(1),
  }),
  "An ambiguity of the text and its readings",
);

const BodyNamesSchema = named(
  "BodyNames",
  z.strictObject({
    place: z.strictObject({ level: Name, name: Name }),
    roles: z.record(Key, z.array(Name)),
    kinds: z
      .array(
        z.strictObject({
          id: KindId,
          name: Text,
          begins: z.array(Name).min(1),
          elsewhere: z.literal(true).exactOptional(),
          outsideScope: z.literal(true).exactOptional(),
          whole: z.literal(true).exactOptional(),
        }),
      )
      .max(100),
  }),
  "How the bodies of the regulation are named, and of what kinds they are",
);
const Returned = z.strictObject({
  means: z.enum(["waiting", "gone", "stays"]),
  by: Name,
  within: RuleId.exactOptional(),
});
const Lifecycle = z.strictObject({
  returned: Returned,
  suspended: z.enum(["byAuthority", "run", "stop"]),
  adjustedLate: z.enum(["kept", "erased", "stands"]),
  statesBeforeEffect: z.enum(["state", "fromEffect", "newTasksOnly"]),
  dueOnRestDay: z.enum(["keep", "nextWorkingDay"]),
  reportCredit: z.enum(["once", "cumulative"]),
  documentTasks: z.enum(["counted", "recordOnly"]),
  givenBy: z.enum(["document", "assignment"]),
});
const maybe = <T extends z.ZodType>(schema: T): z.ZodExactOptional<T> => schema.exactOptional();
/** As it is written: only what differs from the text below, or from the usual. */
const WrittenLifecycle = named(
  "Lifecycle",
  z.strictObject({
    returned: maybe(
      z.strictObject({
        means: maybe(Returned.shape.means),
        by: maybe(Name),
        within: maybe(RuleId.nullable()),
      }),
    ),
    suspended: maybe(Lifecycle.shape.suspended),
    adjustedLate: maybe(Lifecycle.shape.adjustedLate),
    statesBeforeEffect: maybe(Lifecycle.shape.statesBeforeEffect),
    dueOnRestDay: maybe(Lifecycle.shape.dueOnRestDay),
    reportCredit: maybe(Lifecycle.shape.reportCredit),
    documentTasks: maybe(Lifecycle.shape.documentTasks),
    givenBy: maybe(Lifecycle.shape.givenBy),
  }),
  "What some events do to everything that is owed of a task; only what differs has to be said",
);

const Accounted = named(
  "AccountedProvision",
  z.strictObject({
    provision: Provision,
    text: Text,
    rules: z.array(RuleId).min(1).exactOptional(),
    reason: z.enum(NOT_COMPUTED_REASONS).exactOptional(),
    note: Text.exactOptional(),
  }),
  "What became of a provision",
);

const PartNumber = z.union([count(1), z.literal("last"), z.array(count(1)).min(2).max(20)]);
const Unnumbered = named(
  "Unnumbered",
  z.record(
    Provision,
    z.strictObject({
      paragraph: PartNumber.exactOptional(),
      dash: PartNumber.exactOptional(),
      sentence: PartNumber.exactOptional(),
      part: PartNumber.exactOptional(),
    }),
  ),
  "What parts of places are called that the text does not number, by provision, where #2 is not its second sentence",
);

const fields = {
  title: Text,
  issuer: Text,
  number: Name.nullable(),
  standing: z.enum(["inForce", "draft", "superseded", "hypothetical"]),
  standingNote: Text,
  effect: z.strictObject({
    provision: Provision.nullable(),
    signedOn: PlainDay.nullable(),
    countsSigning: z.boolean().exactOptional(),
    daysAfterSigning: count(0).nullable(),
    from: PlainDay.nullable(),
    presupposed: PlainDay.exactOptional(),
    until: PlainDay.exactOptional(),
    text: Text,
  }),
  bodies: BodyNamesSchema.exactOptional(),
  lifecycle: Lifecycle.exactOptional(),
  statusProvision: Provision.nullable(),
  statuses: z
    .array(z.strictObject({ id: Name, name: Text, when: ConditionSchema }))
    .min(1)
    .max(100),
  confirmation: z.strictObject({ provision: Provision, actor: Name }).nullable(),
  secrecy: z
    .strictObject({
      provision: Provision,
      where: z.enum(SECRET_PLACES),
      allowed: z.array(RecordField),
      text: Text,
    })
    .exactOptional(),
  readings: z.array(ReadingSchema).max(200),
  rules: z.array(RuleSchema).min(1).max(500),
  unnumbered: Unnumbered.exactOptional(),
  accounting: z.array(Accounted).max(1_000).exactOptional(),
};
const Actors = z.record(Key, Text);
const MoreParameters = z.record(Key, Parameter);
const Parameters = z.object({ dueSoonWorkingDays: Parameter }).catchall(Parameter);

export const ProfileSchema = z.strictObject({ id: Slug, ...fields, actors: Actors, parameters: Parameters });

const Subset = z.record(z.string(), z.unknown());
const Expectation = named(
  "Expectation",
  z.strictObject({
    duty: Subset.exactOptional(),
    duties: z.array(Subset).exactOptional(),
    threshold: Subset.exactOptional(),
    right: Subset.exactOptional(),
    status: Subset.exactOptional(),
    dueOn: Subset.exactOptional(),
    question: Subset.exactOptional(),
    findings: z.array(Subset).exactOptional(),
    schedule: z.array(Subset).exactOptional(),
    oftenLate: z.array(Subset).exactOptional(),
    effect: Subset.exactOptional(),
    secrecy: Subset.exactOptional(),
  }),
  "What must come of the situation of a case",
);
export const CaseSchema = named(
  "Case",
  z.strictObject({
    name: Name,
    reasoning: Name.exactOptional(),
    provision: Provision.exactOptional(),
    asOf: PlainDay.exactOptional(),
    task: Subset.exactOptional(),
    register: Subset.exactOptional(),
    from: PlainDay.exactOptional(),
    to: PlainDay.exactOptional(),
    meetings: z.array(z.strictObject({ type: MeetingType, on: PlainDay })).exactOptional(),
    readings: z.record(z.string(), z.string()).exactOptional(),
    parameters: z.record(z.string(), z.number()).exactOptional(),
    expect: Expectation,
    byDefault: Expectation.exactOptional(),
  }),
  "A test of the regulation: a task or a register on a day, or a span of the schedule, and what must come of it",
);

const Base = named(
  "Base",
  text(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$|\.(?:[jJ][sS][oO][nN]|[yY][aA]?[mM][lL])$/,
    "một mã, lao-cai, hoặc một tệp cạnh tệp này: quy-che-so.yaml",
    "an id, lao-cai, or a file beside this one: quy-che-so.yaml",
  ),
);
/** What a rule, or a provision with one rule, changes to: by path the new value, a whole part, or `null` for none. */
const Changes = z.record(RuleId, z.record(Name, z.unknown()));
const anew = {
  actors: Actors,
  bodies: BodyNamesSchema,
  lifecycle: WrittenLifecycle,
  statusProvision: fields.statusProvision,
  statuses: fields.statuses,
  confirmation: fields.confirmation,
  secrecy: fields.secrecy.unwrap(),
  parameters: MoreParameters,
  readings: fields.readings,
  unnumbered: Unnumbered,
  accounting: fields.accounting.unwrap(),
};
const ofAct = {
  id: Slug.exactOptional().meta({ description: "What the amendment's own provisions begin with" }),
  title: Text,
  issuer: Text,
  number: fields.number,
  standing: fields.standing,
  standingNote: Text.exactOptional(),
  effect: fields.effect.meta({
    description: "`from`: the day from which it changes what it amends; `until`: the last one",
  }),
  changes: Changes.exactOptional().meta({
    description:
      "By rule or provision: a number (limit.workingDays), a date (date.day), or a whole part (bearer, when, text)",
  }),
  rules: z.array(RuleSchema).max(500).exactOptional().meta({ description: "Rules given anew by id, and new ones" }),
  repeals: z.array(RuleId).exactOptional().meta({ description: "Rules that are taken away" }),
  ...Object.fromEntries(Object.entries(anew).map(([key, schema]) => [key, schema.exactOptional()])),
};
const Amendment = named("Amendment", z.strictObject(ofAct), "An act that amends a regulation");

const ofFile = {
  $schema: z.string().exactOptional(),
  cases: z.array(CaseSchema).max(1_000).exactOptional(),
  amendments: z
    .array(Amendment)
    .max(50)
    .exactOptional()
    .meta({ description: "Acts that amend it, one after the other" }),
};
const Whole = named(
  "Profile",
  z.strictObject({ ...ofFile, ...ProfileSchema.shape, lifecycle: WrittenLifecycle.exactOptional() }),
  "One regulation",
);
const Extension = named(
  "Extension",
  z.strictObject({
    ...ofFile,
    extends: Base,
    id: Slug,
    ...Object.fromEntries(Object.entries(fields).map(([key, schema]) => [key, schema.exactOptional()])),
    title: Text,
    lifecycle: WrittenLifecycle.exactOptional(),
    actors: Actors.exactOptional(),
    parameters: MoreParameters.exactOptional(),
    rules: z
      .array(z.union([RuleSchema, RuleChangesSchema]))
      .min(1)
      .max(500)
      .exactOptional(),
    changes: Changes.exactOptional(),
    remove: z.array(RuleId).exactOptional(),
  }),
  "A regulation built on another",
);
const Amending = named(
  "Amending",
  z.strictObject({
    ...ofFile,
    amends: Name.meta({ description: "The regulation it amends: a built-in id, or a file beside it" }),
    ...ofAct,
  }),
  "An amendment of another regulation: what it changes and from when",
);
const Versions = named(
  "Versions",
  z.strictObject({
    ...ofFile,
    versions: z
      .array(
        z.strictObject({ from: PlainDay.nullable(), to: PlainDay.nullable(), profile: z.union([Whole, Extension]) }),
      )
      .min(1)
      .max(50),
  }),
  "One regulation over time, with the span in which each version was in force",
);

/** What a file may hold. */
export const FileSchema = z.union([Whole, Extension, Amending, Versions]);
