import type { Duty, DutyTrigger, Right, Rung, TaskEvaluation } from "../../core/model/evaluation.js";
import { isPrintable, printableJson } from "../../printable.js";

/*
 * An evaluation as JSON, written by hand because most of it is the same for every task: the head of a rule, the words of
 * a rung, a finding. What a rule gives is written once and kept; the days between are put in.
 */

/** A text in quotes; what would act on a terminal is escaped. */
const quoted = (text: string | null): string =>
  text === null || isPrintable(text) ? JSON.stringify(text) : printableJson(JSON.stringify(text));

/** Anything else as JSON, with the same care. */
const json = (value: unknown): string => printableJson(JSON.stringify(value));

/** Most texts that are kept: units and leads come back, ids do not. */
const MOST_KEPT = 4096;

/** Remembers the JSON of texts that come back, as long as there is room. */
class KeptTexts {
  readonly #known = new Map<string | null, string>();

  of(text: string | null): string {
    return this.#known.get(text) ?? this.#keep(text);
  }

  #keep(text: string | null): string {
    const written = quoted(text);
    if (this.#known.size < MOST_KEPT) this.#known.set(text, written);
    return written;
  }
}

/** Remembers the JSON of frozen objects that many results share. */
class KeptObjects {
  readonly #known = new WeakMap<object, string>();

  of(value: object): string {
    return this.#known.get(value) ?? this.#keep(value);
  }

  #keep(value: object): string {
    const written = json(value);
    this.#known.set(value, written);
    return written;
  }
}

/** A day, an instant or a word of a closed list: nothing in it needs an escape. */
const plain = (text: string | null): string => (text === null ? "null" : `"${text}"`);

const listed = (items: readonly unknown[]): string => (items.length === 0 ? "[]" : json(items));

/** The part of a result that its rule gives. */
interface Head<T> {
  readonly of: T;
  readonly json: string;
}

/** The heads of results of one kind, kept by rule as long as the rule is the same. */
class Heads<T extends { readonly ruleId: string }> {
  readonly #kept = new Map<string, Head<T>>();
  readonly #same: (a: T, b: T) => boolean;
  readonly #write: (one: T) => string;

  constructor(same: (a: T, b: T) => boolean, write: (one: T) => string) {
    this.#same = same;
    this.#write = write;
  }

  of(one: T): string {
    const kept = this.#kept.get(one.ruleId);
    return kept !== undefined && this.#same(kept.of, one) ? kept.json : this.#keep(one);
  }

  #keep(one: T): string {
    const written = this.#write(one);
    this.#kept.set(one.ruleId, { of: one, json: written });
    return written;
  }
}

const sameDuty = (a: Duty, b: Duty): boolean =>
  a.recipients === b.recipients &&
  a.serves === b.serves &&
  a.provision === b.provision &&
  a.topic === b.topic &&
  a.modality === b.modality &&
  a.actor === b.actor;

const sameRung = (a: Rung, b: Rung): boolean =>
  a.action === b.action && a.provision === b.provision && a.topic === b.topic && a.actor === b.actor;

const sameRight = (a: Right, b: Right): boolean =>
  a.provision === b.provision && a.topic === b.topic && a.modality === b.modality && a.actor === b.actor;

const dutyHead = (duty: Duty): string =>
  `,"ruleId":${quoted(duty.ruleId)},"provision":${quoted(duty.provision)},"serves":${json(duty.serves)},"topic":${quoted(duty.topic)},"modality":${quoted(duty.modality)},"actor":${quoted(duty.actor)},"recipients":${json(duty.recipients)},"unit":`;

const rungHead = (one: Rung): string =>
  `{"ruleId":${quoted(one.ruleId)},"provision":${quoted(one.provision)},"topic":${quoted(one.topic)},"actor":${quoted(one.actor)},"action":${json(one.action)},"reached":`;

const rightHead = (one: Right): string =>
  `,"modality":${quoted(one.modality)},"ruleId":${quoted(one.ruleId)},"provision":${quoted(one.provision)},"topic":${quoted(one.topic)},"actor":${quoted(one.actor)},"until":`;

const commaList = <T>(items: readonly T[], write: (item: T) => string): string => {
  let text = "";
  for (const item of items) text += text === "" ? write(item) : `,${write(item)}`;
  return text;
};

/** Writes evaluations as `JSON.stringify` would, with what acts on a terminal escaped, several times as fast. */
export class EvaluationWriter {
  readonly #texts = new KeptTexts();
  readonly #objects = new KeptObjects();
  readonly #duties = new Heads(sameDuty, dutyHead);
  readonly #rungs = new Heads(sameRung, rungHead);
  readonly #rights = new Heads(sameRight, rightHead);

  #trigger(trigger: DutyTrigger | null): string {
    if (trigger === null) return "null";
    const { kind, name, on } = trigger;
    // What the rare triggers have besides stands in an order of its own.
    if (trigger.ref !== undefined || trigger.by !== undefined || trigger.id !== undefined) return json(trigger);
    if (trigger.deemedOn !== undefined) return json(trigger);
    return `{"kind":"${kind}","name":${this.#texts.of(name)},"on":"${on}"}`;
  }

  #duty(duty: Duty): string {
    const { data, arguable, hangsOn, hour, version } = duty;
    const rest = `${version === undefined ? "" : `,"version":"${version}"`}${hour === undefined ? "" : `,"hour":"${hour}"`}${data === undefined ? "" : `,"data":${json(data)}`}${hangsOn === undefined ? "" : `,"hangsOn":${json(hangsOn)}`}${arguable === undefined ? "" : `,"arguable":${json(arguable)}`}}`;
    return `{"key":${quoted(duty.key)}${this.#duties.of(duty)}${this.#texts.of(duty.unit)},"period":${plain(duty.period)},"trigger":${this.#trigger(duty.trigger)},"since":${plain(duty.since)},"due":${plain(duty.due)},"at":${plain(duty.at)},"actBy":${plain(duty.actBy)},"state":"${duty.state}","fulfilledOn":${plain(duty.fulfilledOn)},"workingDaysLeft":${duty.workingDaysLeft},"workingDaysLate":${duty.workingDaysLate},"workingDaysOwed":${duty.workingDaysOwed},"certainty":${plain(duty.certainty)},"reason":${plain(duty.reason)}${rest}`;
  }

  #rung(one: Rung): string {
    const rest = one.arguable === undefined ? "}" : `,"arguable":${json(one.arguable)}}`;
    return `${this.#rungs.of(one)}${one.reached},"since":${plain(one.since)},"handledOn":${plain(one.handledOn)},"next":${plain(one.next)},"certainty":${plain(one.certainty)},"episodes":${listed(one.episodes)},"reason":${plain(one.reason)}${rest}`;
  }

  #right(one: Right): string {
    const rest = one.arguable === undefined ? "}" : `,"arguable":${json(one.arguable)}}`;
    return `{"key":${quoted(one.key)}${this.#rights.of(one)}${plain(one.until)},"state":"${one.state}","usedOn":${plain(one.usedOn)}${rest}`;
  }

  /** The JSON of one evaluation, without spaces or line breaks. */
  write(evaluation: TaskEvaluation): string {
    const { status, dueOn, nextRung } = evaluation;
    const duties = commaList(evaluation.duties, (duty) => this.#duty(duty));
    const ladder = commaList(evaluation.ladder, (rung) => this.#rung(rung));
    const rights = commaList(evaluation.rights, (right) => this.#right(right));
    const findings = commaList(evaluation.findings, (finding) => this.#objects.of(finding));
    const { documentTasks } = evaluation;
    const several = documentTasks === undefined ? "" : `,"documentTasks":${documentTasks}`;
    const at = dueOn.at === undefined ? "" : `,"at":"${dueOn.at}"`;
    const { phaseSince, stoodStill, outsideScope, leadSince } = evaluation;
    const still = stoodStill === undefined ? "" : `,"stoodStill":${json(stoodStill)}`;
    const since = phaseSince === undefined ? "" : `,"phaseSince":"${phaseSince}"`;
    const outside = outsideScope === undefined ? "" : `,"outsideScope":${outsideScope}`;
    const passed = leadSince === undefined ? "" : `,"leadSince":"${leadSince}"`;
    const ordinal = evaluation.ordinal === undefined ? "" : `,"ordinal":${quoted(evaluation.ordinal)}`;
    return `{"id":${quoted(evaluation.id)}${ordinal},"title":${quoted(evaluation.title)},"lead":${this.#texts.of(evaluation.lead)},"leads":${listed(evaluation.leads)},"coordinators":${listed(evaluation.coordinators)},"secrecy":"${evaluation.secrecy}","asOf":"${evaluation.asOf}","profile":${this.#texts.of(evaluation.profile)},"phase":"${evaluation.phase}"${since}${still}${outside}${passed},"status":{"id":${this.#texts.of(status.id)},"name":${this.#objects.of(status.name)},"cell":"${status.cell}","noDeadline":${status.noDeadline},"dueSoon":${status.dueSoon},"awaitingConfirmation":${status.awaitingConfirmation},"suspended":${status.suspended}},"dueOn":{"original":${plain(dueOn.original)},"current":${plain(dueOn.current)}${at},"adjustments":${listed(dueOn.adjustments)},"workingDaysLeft":${dueOn.workingDaysLeft},"workingDaysLate":${dueOn.workingDaysLate},"earlier":${listed(dueOn.earlier)}}${several},"completedOn":${plain(evaluation.completedOn)},"updatedOn":${plain(evaluation.updatedOn)},"duties":[${duties}],"ladder":[${ladder}],"nextRung":${nextRung === null ? "null" : json(nextRung)},"rights":[${rights}],"findings":[${findings}],"questions":${listed(evaluation.questions)},"nextChange":${plain(evaluation.nextChange)}}`;
  }
}
