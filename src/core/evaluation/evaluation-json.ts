import type { Finding } from "../lifecycle/finding.js";
import type { Duty, Right, TaskEvaluation, Threshold } from "./evaluation.js";

/*
 * An evaluation as JSON, written by hand because most of it is the same for every task: the head of a rule, the words of
 * a threshold, a finding. What a rule gives is written once and kept; the days between are put in.
 */

const quoted = JSON.stringify as (text: string) => string;

/** Most texts that are kept: units and leads come back, ids do not. */
const MOST_KEPT = 4096;

/** Remembers the JSON of texts that come back. */
class KeptTexts {
  readonly #known = new Map<string, string>();

  of(text: string | null): string {
    if (text === null) return "null";
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const json = quoted(text);
    if (this.#known.size < MOST_KEPT) this.#known.set(text, json);
    return json;
  }
}

/** Remembers the JSON of frozen objects that many results share. */
class KeptObjects {
  readonly #known = new WeakMap<object, string>();

  of(value: object): string {
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const json = JSON.stringify(value);
    this.#known.set(value, json);
    return json;
  }
}

/** A day, an instant or a word of a closed list: nothing in it needs an escape. */
const plain = (text: string | null): string => (text === null ? "null" : `"${text}"`);

/** The part of a result that its rule gives, kept by rule as long as the rule is the same. */
interface Head<T> {
  readonly of: T;
  readonly json: string;
}

const sameDuty = (a: Duty, b: Duty): boolean =>
  a.recipients === b.recipients && a.serves === b.serves && a.actor === b.actor && a.topic === b.topic;

const dutyHead = (duty: Duty): string =>
  `{"ruleId":${quoted(duty.ruleId)},"provision":${quoted(duty.provision)},"serves":${JSON.stringify(duty.serves)},"topic":${quoted(duty.topic)},"actor":${quoted(duty.actor)},"recipients":${JSON.stringify(duty.recipients)},"unit":`;

const thresholdHead = (one: Threshold): string =>
  `{"ruleId":${quoted(one.ruleId)},"provision":${quoted(one.provision)},"topic":${quoted(one.topic)},"actor":${quoted(one.actor)},"action":${JSON.stringify(one.action)},"reached":`;

const rightHead = (one: Right): string =>
  `{"ruleId":${quoted(one.ruleId)},"provision":${quoted(one.provision)},"topic":${quoted(one.topic)},"actor":${quoted(one.actor)},"until":`;

/** Writes evaluations as `JSON.stringify` would, several times as fast. */
export class EvaluationWriter {
  readonly #texts = new KeptTexts();
  readonly #objects = new KeptObjects();
  readonly #duties = new Map<string, Head<Duty>>();
  readonly #thresholds = new Map<string, Head<Threshold>>();
  readonly #rights = new Map<string, Head<Right>>();

  #duty(duty: Duty): string {
    // Duties that did not arise are shared by the tasks of a unit.
    if (duty.state === "notApplicable" && duty.trigger === null && duty.arguable === undefined)
      return this.#objects.of(duty);
    return this.#writtenDuty(duty);
  }

  #writtenDuty(duty: Duty): string {
    let head = this.#duties.get(duty.ruleId);
    if (head === undefined || !sameDuty(head.of, duty)) {
      head = { of: duty, json: dutyHead(duty) };
      this.#duties.set(duty.ruleId, head);
    }
    const { trigger, data, arguable } = duty;
    const on = trigger === null ? "null" : `{"event":${this.#texts.of(trigger.event)},"on":"${trigger.on}"}`;
    const rest = `${data === undefined ? "" : `,"data":${JSON.stringify(data)}`}${arguable === undefined ? "" : `,"arguable":${JSON.stringify(arguable)}`}}`;
    return `${head.json}${this.#texts.of(duty.unit)},"period":${plain(duty.period)},"trigger":${on},"due":${plain(duty.due)},"at":${plain(duty.at)},"actBy":${plain(duty.actBy)},"state":"${duty.state}","fulfilledOn":${plain(duty.fulfilledOn)},"workingDaysLeft":${duty.workingDaysLeft},"workingDaysLate":${duty.workingDaysLate},"certainty":${plain(duty.certainty)},"reason":${plain(duty.reason)}${rest}`;
  }

  #threshold(one: Threshold): string {
    let head = this.#thresholds.get(one.ruleId);
    if (head === undefined || head.of.action !== one.action || head.of.actor !== one.actor) {
      head = { of: one, json: thresholdHead(one) };
      this.#thresholds.set(one.ruleId, head);
    }
    const rest = one.arguable === undefined ? "}" : `,"arguable":${JSON.stringify(one.arguable)}}`;
    return `${head.json}${one.reached},"since":${plain(one.since)},"handledOn":${plain(one.handledOn)},"next":${plain(one.next)},"certainty":${plain(one.certainty)},"reason":${plain(one.reason)}${rest}`;
  }

  #right(one: Right): string {
    let head = this.#rights.get(one.ruleId);
    if (head === undefined || head.of.topic !== one.topic || head.of.actor !== one.actor) {
      head = { of: one, json: rightHead(one) };
      this.#rights.set(one.ruleId, head);
    }
    const rest = one.arguable === undefined ? "}" : `,"arguable":${JSON.stringify(one.arguable)}}`;
    return `${head.json}${plain(one.until)},"state":"${one.state}","usedOn":${plain(one.usedOn)}${rest}`;
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
    const coordinators = evaluation.coordinators.length === 0 ? "[]" : JSON.stringify(evaluation.coordinators);
    const adjustments = dueOn.adjustments.length === 0 ? "[]" : JSON.stringify(dueOn.adjustments);
    const title = evaluation.title === null ? "null" : quoted(evaluation.title);
    return `{"id":${quoted(evaluation.id)},"title":${title},"lead":${this.#texts.of(evaluation.lead)},"coordinators":${coordinators},"secrecy":"${evaluation.secrecy}","asOf":"${evaluation.asOf}","profile":${this.#texts.of(evaluation.profile)},"phase":"${evaluation.phase}","status":{"id":${this.#texts.of(status.id)},"name":${this.#objects.of(status.name)},"cell":"${status.cell}","noDeadline":${status.noDeadline},"dueSoon":${status.dueSoon},"awaitingConfirmation":${status.awaitingConfirmation},"suspended":${status.suspended}},"dueOn":{"original":${plain(dueOn.original)},"current":${plain(dueOn.current)},"adjustments":${adjustments},"workingDaysLeft":${dueOn.workingDaysLeft},"workingDaysLate":${dueOn.workingDaysLate}},"completedOn":${plain(evaluation.completedOn)},"duties":[${duties}],"thresholds":[${thresholds}],"nextRung":${nextRung === null ? "null" : JSON.stringify(nextRung)},"rights":[${rights}],"findings":[${findings}],"nextChange":${plain(evaluation.nextChange)}}`;
  }
}
