import { type DayNumber, dayOf } from "../../calendar/index.js";
import { periodWritten } from "../../calendar/period-words.js";
import type { RecurrenceRule } from "../../language/rule-kind.js";
import type { ActorId } from "../../language/vocabulary.js";
import { successionOf } from "../lifecycle/tenure.js";
import type { Body } from "../model/body.js";
import type { Directory } from "../model/directory.js";
import type { Question } from "../model/question.js";
import type { Register } from "../model/task.js";
import type { Lookup } from "./compiled-rule.js";
import type { MadeReport } from "./credit.js";
import { bearsName, type DutyHead } from "./judge.js";
import { mayBeOneQuestion, whichPeriodQuestion, whoReportedQuestion } from "./questions.js";
import { meetingNamed, periodFits } from "./report-period.js";

type Asked = Omit<Question, "keys">;

/** A report of which it is not told whose it is, or for which period: it accuses nobody, and fulfils nothing for sure. */
export interface DoubtfulReport extends MadeReport {
  readonly asks: Asked;
  /** Whether a name is asked about, which stands nowhere that those of classified tasks may not. */
  readonly asksName?: true;
  /** The last day of the body that sent it, where it may serve the one that this went into: it is none of a period up to then. */
  readonly after?: DayNumber;
}

/** A report of a body that has ended, seen from the one that it went into. */
export interface InheritedReport extends MadeReport {
  readonly sender: Body;
  /** The last day of the sender. */
  readonly until: DayNumber;
}

/** What the reports of a rule are read with. */
interface Around {
  readonly register: Pick<Register, "reports" | "meetings">;
  readonly directory: Directory;
  readonly asOf: DayNumber;
}

const add = <K, V>(lists: Map<K, V[]>, key: K, one: V): void => {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [one]);
  else known.push(one);
};

/** Reports in the order of their days. */
export const byDay = <T extends MadeReport>(reports: readonly T[]): readonly T[] =>
  [...reports].sort((a, b) => a.day - b.day);

/** More wholes above a part than any body has. */
const MOST_WHOLES = 8;

/** The wholes that a body is a part of, the nearest first. */
const wholesOf = ({ partOf }: Body, directory: Directory, steps = 0): readonly Body[] => {
  if (partOf === null || steps === MOST_WHOLES) return NO_WHOLES;
  const whole = directory.one(partOf);
  return [whole, ...wholesOf(whole, directory, steps + 1)];
};

const NO_WHOLES: readonly Body[] = [];

/** A body that is said to have sent a report, whether it is one of the record, and those of which it may be one. */
interface Sender {
  readonly body: Body;
  readonly isSure: boolean;
  readonly others: readonly Body[];
}

const NOBODY: readonly Sender[] = [];

const sendersIn = (unit: string, directory: Directory): readonly Sender[] =>
  directory.read(unit).bodies.map((body) => {
    const whole = directory.actsFor(body);
    const others = directory.nearOnes(whole, (other) => other.role !== null || directory.isKnown(other));
    // One of the record has sent it, and those that may be it may have.
    return { body, isSure: others.length === 0 || directory.isKnown(whole), others };
  });

/** What was sent, by whom: a part sends for its wholes too, and what a whole sends is of its parts. */
class BySender<T> {
  readonly #directory: Directory;
  readonly #signed = new Map<Body, T[]>();
  readonly #sent = new Map<Body, T[]>();

  constructor(directory: Directory) {
    this.#directory = directory;
  }

  add(sender: Body, one: T): void {
    add(this.#signed, sender, one);
    for (const body of [sender, ...wholesOf(sender, this.#directory)]) add(this.#sent, body, one);
  }

  of(body: Body): readonly T[] {
    const own = this.#sent.get(body) ?? [];
    if (body.partOf === null) return own;
    return [...own, ...wholesOf(body, this.#directory).flatMap((whole) => this.#signed.get(whole) ?? [])];
  }

  /** Everybody who sent something, by itself or by a part. */
  get senders(): readonly (readonly [Body, readonly T[]])[] {
    return [...this.#sent];
  }

  /** Everybody who sent something under its own name. */
  get signers(): readonly (readonly [Body, readonly T[]])[] {
    return [...this.#signed];
  }
}

/** The reports of a rule, by the body that sent them: a cell may name several, and each of them sent it. */
export class SentReports {
  readonly #byBody: BySender<MadeReport>;
  readonly #doubtful: BySender<DoubtfulReport>;
  readonly #unnamed: DoubtfulReport[] = [];
  readonly #inherited = new Map<Body, InheritedReport[]>();

  constructor(head: DutyHead, rule: RecurrenceRule, { register, directory, asOf }: Around, cite: Lookup["cite"]) {
    this.#byBody = new BySender(directory);
    this.#doubtful = new BySender(directory);
    // Names come again and again.
    const senders = new Map<string, readonly Sender[]>();
    (register.reports ?? []).forEach(({ provision, unit, period: written, on }, place) => {
      const day = dayOf(on);
      if (day > asOf || !bearsName(head, provision)) return;
      const period =
        written === null ? null : (meetingNamed(rule, written, register.meetings) ?? periodWritten(written));
      const fits = written === null || (period !== null && periodFits(rule, period));
      const made: MadeReport = { day, period: fits ? period : null };
      const misnamed = fits ? null : whichPeriodQuestion(provision, cite(provision), place, written);
      const bodies = unit === null ? NOBODY : (senders.get(unit) ?? sendersIn(unit, directory));
      if (unit !== null) senders.set(unit, bodies);
      if (bodies.length === 0)
        this.#unnamed.push({ ...made, asks: misnamed ?? whoReportedQuestion(provision, cite(provision), place) });
      for (const { body, isSure, others } of bodies) {
        for (const other of others)
          this.#doubtful.add(other, { ...made, asks: mayBeOneQuestion(body, other), asksName: true });
        if (!isSure) continue;
        if (misnamed !== null) this.#doubtful.add(body, { ...made, asks: misnamed });
        else this.#byBody.add(body, made);
      }
    });
    for (const [sender, reports] of this.#byBody.senders) {
      const { to: until } = sender;
      if (until === null) continue;
      const inherited = reports.map((made) => ({ ...made, sender, until }));
      for (const next of successionOf(sender, directory))
        if (next !== sender) for (const one of inherited) add(this.#inherited, next, one);
    }
    // What is not sure to be the report of one that has ended is no surer for those it went into.
    for (const [sender, reports] of this.#doubtful.senders) {
      const { to: until } = sender;
      if (until === null) continue;
      for (const next of successionOf(sender, directory))
        if (next !== sender) for (const one of reports) this.#doubtful.add(next, { ...one, after: until });
    }
  }

  /** What bodies that went into this one sent. */
  inheritedBy(body: Body): readonly InheritedReport[] {
    return this.#inherited.get(body) ?? [];
  }

  /** Who sent a report that names its period, under its own name. */
  get namingPeriods(): readonly Body[] {
    return this.#byBody.signers.flatMap(([body, reports]) =>
      reports.some(({ period }) => period !== null) ? [body] : [],
    );
  }

  /** @param alone - No other body could have sent what names none. */
  of(body: Body, alone: boolean): readonly MadeReport[] {
    const own = this.#byBody.of(body);
    return byDay(alone ? [...own, ...this.#unnamed.filter(({ asks }) => asks.code === "whoReported")] : own);
  }

  /** What may be a body's own, or for a period of its, and is not told. */
  doubtfulOf(body: Body, alone: boolean): readonly DoubtfulReport[] {
    const unnamed = this.#unnamed.filter(({ asks }) => !alone || asks.code !== "whoReported");
    return [...this.#doubtful.of(body), ...unnamed];
  }

  /** Of a role that no body of the register need be: what names nobody, or a body with that role. */
  ofRole(role: ActorId): readonly MadeReport[] {
    const made = this.#byBody.senders.flatMap(([body, reports]) => (body.role === role ? reports : []));
    return byDay([...made, ...this.#unnamed.filter(({ asks }) => asks.code === "whoReported")]);
  }

  doubtfulOfRole(role: ActorId): readonly DoubtfulReport[] {
    const doubtful = this.#doubtful.senders.flatMap(([body, reports]) => (body.role === role ? reports : []));
    return [...doubtful, ...this.#unnamed.filter(({ asks }) => asks.code !== "whoReported")];
  }
}
