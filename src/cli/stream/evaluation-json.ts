import type { Duty, Right, TaskEvaluation, Threshold } from "../../core/model/evaluation.js";
import type { Finding } from "../../core/model/finding.js";
import { isPrintable, printableJson } from "../../printable.js";

/*
 * An evaluation as JSON, written by hand because most of it is the same for every task: the head of a rule, the words of
 * a threshold, a finding. What a rule gives is written once and kept; the days between are put in.
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

const sameThreshold = (a: Threshold, b: Threshold): boolean =>
  a.action === b.action &&
  a.provision === b.provision &&
  a.topic === b.topic &&
  a.modality === b.modality &&
  a.actor === b.actor;

const sameRight = (a: Right, b: Right): boolean =>
  a.provision === b.provision && a.topic === b.topic && a.modality === b.modality && a.actor === b.actor;

const dutyHead = (duty: Duty): string =>
  `{"ruleId":${quoted(duty.ruleId)},"provision":${quoted(duty.provision)},"serves":${json(duty.serves)},"topic":${quoted(duty.topic)},"modality":"${duty.modality}","actor":${quoted(duty.actor)},"recipients":${json(duty.recipients)},"key":`;

const thresholdHead = (one: Threshold): string =>
  `{"ruleId":${quoted(one.ruleId)},"provision":${quoted(one.provision)},"topic":${quoted(one.topic)},"modality":"${one.modality}","actor":${quoted(one.actor)},"action":${json(one.action)},"key":`;

const rightHead = (one: Right): string =>
  `{"ruleId":${quoted(one.ruleId)},"provision":${quoted(one.provision)},"topic":${quoted(one.topic)},"modality":"${one.modality}","actor":${quoted(one.actor)},"key":`;

/** Writes evaluations as `JSON.stringify` would, with what acts on a terminal escaped, several times as fast. */
export class EvaluationWriter {
  readonly #texts = new KeptTexts();
  readonly #objects = new KeptObjects();
  readonly #duties = new Heads(sameDuty, dutyHead);
  readonly #thresholds = new Heads(sameThreshold, thresholdHead);
  readonly #rights = new Heads(sameRight, rightHead);

  #duty(duty: Duty): string {
    const { trigger, data, arguable } = duty;
    const on =
      trigger === null
        ? "null"
        : `{"event":${this.#texts.of(trigger.event)},"on":"${trigger.on}","kind":"${trigger.kind}"}`;
    const rest = `${data === undefined ? "" : `,"data":${json(data)}`}${arguable === undefined ? "" : `,"arguable":${json(arguable)}`}}`;
    return `${this.#duties.of(duty)}${quoted(duty.key)},"unit":${this.#texts.of(duty.unit)},"period":${plain(duty.period)},"trigger":${on},"due":${plain(duty.due)},"at":${plain(duty.at)},"actBy":${plain(duty.actBy)},"state":"${duty.state}","fulfilledOn":${plain(duty.fulfilledOn)},"workingDaysLeft":${duty.workingDaysLeft},"workingDaysLate":${duty.workingDaysLate},"certainty":${plain(duty.certainty)},"reason":${plain(duty.reason)}${rest}`;
  }

  #threshold(one: Threshold): string {
    const rest = one.arguable === undefined ? "}" : `,"arguable":${json(one.arguable)}}`;
    return `${this.#thresholds.of(one)}${quoted(one.key)},"reached":${one.reached},"since":${plain(one.since)},"handledOn":${plain(one.handledOn)},"next":${plain(one.next)},"certainty":${plain(one.certainty)},"reason":${plain(one.reason)}${rest}`;
  }

  #right(one: Right): string {
    const rest = one.arguable === undefined ? "}" : `,"arguable":${json(one.arguable)}}`;
    return `${this.#rights.of(one)}${quoted(one.key)},"until":${plain(one.until)},"state":"${one.state}","usedOn":${plain(one.usedOn)}${rest}`;
  }

  #finding(finding: Finding): string {
    return this.#objects.of(finding);
  }

  /** The JSON of one evaluation, without spaces or line breaks. */
  write(evaluation: TaskEvaluation): string {
    const { status, dueOn, nextRung } = evaluation;
    let duties = "";
    for (const duty of evaluation.duties) duties += duties === "" ? this.#duty(duty) : `,${this.#duty(duty)}`;
    let thresholds = "";
    for (const one of evaluation.thresholds) {
      thresholds += thresholds === "" ? this.#threshold(one) : `,${this.#threshold(one)}`;
    }
    let rights = "";
    for (const one of evaluation.rights) rights += rights === "" ? this.#right(one) : `,${this.#right(one)}`;
    let findings = "";
    for (const one of evaluation.findings) findings += findings === "" ? this.#finding(one) : `,${this.#finding(one)}`;
    return `{"id":${quoted(evaluation.id)},"title":${quoted(evaluation.title)},"lead":${this.#texts.of(evaluation.lead)},"coordinators":${listed(evaluation.coordinators)},"secrecy":"${evaluation.secrecy}","asOf":"${evaluation.asOf}","profile":${this.#texts.of(evaluation.profile)},"phase":"${evaluation.phase}","status":{"id":${this.#texts.of(status.id)},"name":${this.#objects.of(status.name)},"cell":"${status.cell}","noDeadline":${status.noDeadline},"dueSoon":${status.dueSoon},"awaitingConfirmation":${status.awaitingConfirmation},"suspended":${status.suspended}},"dueOn":{"original":${plain(dueOn.original)},"current":${plain(dueOn.current)},"adjustments":${listed(dueOn.adjustments)},"workingDaysLeft":${dueOn.workingDaysLeft},"workingDaysLate":${dueOn.workingDaysLate}},"completedOn":${plain(evaluation.completedOn)},"duties":[${duties}],"thresholds":[${thresholds}],"nextRung":${nextRung === null ? "null" : json(nextRung)},"rights":[${rights}],"findings":[${findings}],"questions":${listed(evaluation.questions)},"nextChange":${plain(evaluation.nextChange)}}`;
  }
}
