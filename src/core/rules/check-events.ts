import { PERIOD_NAME } from "../../calendar/period.js";
import { spokenDate } from "../../calendar/spoken-date.js";
import type { Bilingual } from "../../errors.js";
import { ruleId } from "../../language/rule.js";
import type { RequirementRule } from "../../language/rule-kind.js";
import { EVENT_TYPES, type EventType } from "../../language/vocabulary.js";
import { EVENT } from "../../language/words/events.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Context } from "../model/context.js";
import { eventIndex } from "../model/event-index.js";
import type { Finding } from "../model/finding.js";
import type { TaskEvent } from "../model/task.js";
import type { CompiledRule, Lookup } from "./compiled-rule.js";
import { compileOthers } from "./others.js";
import { isWritten } from "./record-fields.js";

/** What a finding on an event says, in front of and behind its day. */
interface EventWording {
  readonly code: "evidenceMissing" | "reasonMissing" | "confirmationMissing";
  /** The part of the event that is missing; `null` when it is the event as a whole that lacks something. */
  readonly part: "evidence" | "reason" | null;
  /** What it lacks: as the regulation has it, which does not ask everywhere for a proof, or for something written. */
  readonly lacks: Bilingual;
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** What stands before the day of an event in a finding, by type. */
const BEGINNINGS = Object.fromEntries(
  EVENT_TYPES.map((type) => [
    type,
    { vi: `${capital(EVENT[type].name.vi)} ngày `, en: `${capital(EVENT[type].name.en)} on ` },
  ]),
) as Record<EventType, Bilingual>;

/** Makes the finding on one event: its kind and its day, never its words. */
const compileFinding = (
  rule: RequirementRule,
  wording: EventWording,
  place: Bilingual,
): ((event: CheckedEvent) => Finding) => {
  const { provision } = rule;
  const id = ruleId(rule);
  const { severity } = rule.trigger;
  const { vi, en } = wording.lacks;
  const end: Bilingual = { vi: ` ${vi} (${place.vi}).`, en: ` ${en} (${place.en}).` };
  return ({ type, index, source }) => {
    const beginning = BEGINNINGS[type];
    const at = index < 0 ? "events" : `events[${index}]`;
    return Object.freeze({
      code: wording.code,
      severity,
      provision,
      ruleId: id,
      field: wording.part === null || index < 0 ? at : `${at}.${wording.part}`,
      message: Object.freeze({
        vi: beginning.vi + spokenDate(source.on) + end.vi,
        en: beginning.en + source.on + end.en,
      }),
    });
  };
};

const underRegulation = (event: CheckedEvent, { setting }: Context): boolean => event.day >= setting.effectFrom;

/** Checks each event of the given types by itself. */
const checkEach = (
  types: readonly EventType[],
  isSound: (event: TaskEvent) => boolean,
  findingOf: (event: CheckedEvent) => Finding,
): CompiledRule => {
  const indexes = types.map(eventIndex);
  return (context, { findings: found }) => {
    const { first, events } = context.life;
    if (!indexes.some((index) => first[index] !== null)) return;
    for (const event of events) {
      if (!types.includes(event.type) || isSound(event.source) || !underRegulation(event, context)) continue;
      found.push(findingOf(event));
    }
  };
};

/** Evidence: files or documents, a `ref` that names a document and not a period, or the decision of who authorised it. */
const hasEvidence = ({ evidence, ref, authorisedBy }: TaskEvent): boolean =>
  (evidence !== undefined && evidence.length > 0) ||
  (ref !== undefined && isWritten(ref) && !PERIOD_NAME.test(ref)) ||
  isWritten(authorisedBy);

const hasReason = ({ reason, note }: TaskEvent): boolean => isWritten(reason) || isWritten(note);

const NO_EVIDENCE: Bilingual = { vi: "chưa kèm văn bản, tài liệu", en: "has no document behind it" };
const NO_REASON: Bilingual = { vi: "chưa ghi lý do", en: "gives no reason" };

/** What an event must have, and what is said where it has not. */
export interface NeededOf {
  readonly types: readonly EventType[];
  readonly missing: Bilingual | undefined;
}

/** Events that count only with evidence. */
export const checkEvidence = (rule: RequirementRule, { types, missing }: NeededOf, place: Bilingual): CompiledRule =>
  checkEach(
    types,
    hasEvidence,
    compileFinding(rule, { code: "evidenceMissing", part: "evidence", lacks: missing ?? NO_EVIDENCE }, place),
  );

/** Events that need a reason. */
export const checkReason = (rule: RequirementRule, { types, missing }: NeededOf, place: Bilingual): CompiledRule =>
  checkEach(
    types,
    hasReason,
    compileFinding(rule, { code: "reasonMissing", part: "reason", lacks: missing ?? NO_REASON }, place),
  );

/** An event that must be followed, on the same day or later, by another one of the rule's actor. */
export const checkFollowed = (
  rule: RequirementRule,
  { event: type, needs }: { readonly event: EventType; readonly needs: EventType },
  actors: Lookup["actors"],
  place: Bilingual,
): CompiledRule => {
  const first = eventIndex(type);
  const byAnother = compileOthers(rule.bearer.role, actors);
  const name = actors[rule.bearer.role] ?? { vi: rule.bearer.role, en: rule.bearer.role };
  const findingOf = compileFinding(
    rule,
    {
      code: "confirmationMissing",
      part: null,
      lacks: {
        vi: `chưa có ${EVENT[needs].name.vi} của ${name.vi}`,
        en: `lacks the ${EVENT[needs].name.en} of: ${name.en}`,
      },
    },
    place,
  );
  return (context, { findings: found }) => {
    const { life, facts } = context;
    if (life.first[first] === null || facts.phase === "cancelled") return;
    const last = life.events.findLast((other) => other.type === needs && !byAnother(other, life))?.day ?? null;
    for (const event of life.events) {
      if (event.type !== type || !underRegulation(event, context)) continue;
      // A finish that was taken back is to be confirmed no more.
      if (type === "completed" && life.finished.some(({ from, to }) => from === event.day && to !== null)) continue;
      if (last === null || last < event.day) found.push(findingOf(event));
    }
  };
};
