import type { DayNumber } from "../../calendar/index.js";
import type { BodyKindId } from "../../language/bodies.js";
import type { Recipient, Rule } from "../../language/rule.js";
import type { ActorId } from "../../language/vocabulary.js";
import { keyPart } from "../bodies/duty-key.js";
import { type Doer, doerOf, namesNobody } from "../lifecycle/doer.js";
import { tenureOn } from "../lifecycle/tenure.js";
import type { Body } from "../model/body.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Context } from "../model/context.js";
import type { DutyReason } from "../model/evaluation.js";
import type { Lifecycle, Tenure } from "../model/lifecycle.js";
import type { Question } from "../model/question.js";
import { kindQuestion, leadMissingQuestion, successorQuestion, whoDidQuestion, whoLeadsQuestion } from "./questions.js";

/** Who owes a duty: one body, or a role whose holder is not a body of the register or is not known. */
export interface Owner {
  /** The bearer's part of a key. */
  readonly keyPart: string;
  /** The canonical name, where it may be shown. */
  readonly unit: string | null;
  readonly body: Body | null;
  readonly actor: ActorId;
  readonly recipients: readonly ActorId[];
  /** Why this body owes nothing here. */
  readonly not: DutyReason | null;
  /** What is not recorded and decides whether it owes. */
  readonly question: Omit<Question, "keys"> | null;
}

const isKindIn = (body: Body, kinds: readonly BodyKindId[]): boolean => body.kind !== null && kinds.includes(body.kind);

const hasRole = (bodies: readonly Body[], role: ActorId): boolean => bodies.some((body) => body.role === role);

/** Who is told, and whether that is nobody but the bearer itself. */
interface Told {
  readonly told: readonly ActorId[];
  readonly toItself: boolean;
}

const TOLD_NOBODY: Told = Object.freeze({ told: Object.freeze([]), toItself: false });
const NO_LEADS: readonly Body[] = [];
const NO_OWNERS: readonly Owner[] = [];
/** The roles that a task's lead holds. */
const OF_LEAD: ReadonlySet<ActorId> = new Set(["lead", "inspected"]);

/** Who assigns the task, or signs for those who lead it. */
const SUPERIORS: ReadonlySet<ActorId | null> = new Set(["assigner", "director"]);

/** The roles that are told: of several the bearer itself is left out; a bearer that alone is told owes nothing. */
const recipientsFor = (
  recipients: readonly Recipient[],
  body: Body | null,
  own: ActorId,
  leads: readonly Body[],
): Told => {
  if (recipients.length === 0) return TOLD_NOBODY;
  const asked = recipients.flatMap((recipient) => {
    if (typeof recipient === "string") return [recipient];
    return body !== null && isKindIn(body, recipient.from) ? [recipient.to] : [];
  });
  // Whoever leads the task alone, itself or as the holder of a role, is told by itself what its lead is told.
  const leadsAlone = leads.length > 0 && leads.every((lead) => lead === body || lead.role === own);
  const told = asked.filter((recipient) => recipient !== own && !(leadsAlone && OF_LEAD.has(recipient)));
  return { told: Object.freeze(told), toItself: told.length === 0 && asked.length > 0 };
};

/** How a bearer may be shown: by its name, and with its name in a key. */
interface Shown {
  readonly unit: boolean;
  readonly key: boolean;
}

const SHOWN: Shown = Object.freeze({ unit: true, key: true });

/** Rules with one bearer that tell the same recipients have the same owners, found once for all of them. */
export const sharedOwners = (): ((rule: Rule) => Owners) => {
  const known = new Map<string, Owners>();
  return ({ bearer, recipients }) => {
    const key = JSON.stringify([bearer, recipients]);
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const fresh = new Owners(recipients === undefined ? { bearer } : { bearer, recipients });
    known.set(key, fresh);
    return fresh;
  };
};

/** Compiles who owes a rule on a task: whoever holds its role on the day of the trigger, or did the trigger. */
export class Owners {
  readonly #role: ActorId;
  readonly #did: boolean;
  readonly #kinds: readonly BodyKindId[] | null;
  readonly #recipients: readonly Recipient[];
  /** Whether who is told hangs on who leads, or on the kind of the bearer. */
  readonly #asksLeads: boolean;
  readonly #asksKind: boolean;
  /** The same owners come back on task after task. */
  readonly #roles = new Map<ActorId, Owner>();
  readonly #known = new WeakMap<Body, Owner>();
  /** Who owes on tasks whose leads one cell names, where all names may be shown. */
  readonly #ofLeads = new WeakMap<readonly Body[], readonly Owner[]>();
  #roleAlone: readonly Owner[] | null = null;
  /** The same of the task and the tenure in which nobody single is named as lead. */
  #lastUnnamed: {
    readonly life: Lifecycle;
    readonly tenure: Tenure | undefined;
    readonly owners: readonly Owner[];
  } | null = null;
  readonly #told = new Map<ActorId, Told>();

  constructor({ bearer, recipients = [] }: Pick<Rule, "bearer" | "recipients">) {
    this.#role = bearer.role;
    this.#did = bearer.did === "trigger";
    this.#kinds = bearer.kinds ?? null;
    this.#recipients = recipients;
    this.#asksKind = recipients.some((recipient) => typeof recipient !== "string");
    this.#asksLeads = recipients.some((recipient) =>
      OF_LEAD.has(typeof recipient === "string" ? recipient : recipient.to),
    );
  }

  /** The role itself, where it is no body of the register: the office, the assigner. */
  get ofRole(): Owner {
    return this.#ofRole(this.#role);
  }

  #toldOf(body: Body | null, own: ActorId, leads: readonly Body[]): Told {
    if (this.#asksKind || (this.#asksLeads && leads.some((lead) => lead === body || lead.role === own)))
      return recipientsFor(this.#recipients, body, own, leads);
    const known = this.#told.get(own);
    if (known !== undefined) return known;
    const fresh = recipientsFor(this.#recipients, null, own, NO_LEADS);
    this.#told.set(own, fresh);
    return fresh;
  }

  #ofRole(role: ActorId, question: Owner["question"] = null, leads: readonly Body[] = NO_LEADS): Owner {
    const isPlain = question === null && !(this.#asksLeads && hasRole(leads, role));
    const known = isPlain ? this.#roles.get(role) : undefined;
    if (known !== undefined) return known;
    const { told, toItself } = this.#toldOf(null, role, leads);
    const owner: Owner = Object.freeze({
      keyPart: keyPart(role),
      unit: null,
      body: null,
      actor: role,
      recipients: told,
      not: toItself ? "toItself" : null,
      question,
    });
    if (isPlain) this.#roles.set(role, owner);
    return owner;
  }

  /** One body, as far as the rule binds it. */
  ofBody(body: Body, place: number, shown: Shown = SHOWN, leads: readonly Body[] = NO_LEADS): Owner {
    const isPlain = shown === SHOWN && !(this.#asksLeads && leads.length > 0);
    const known = isPlain ? this.#known.get(body) : undefined;
    if (known !== undefined) return known;
    const owner = this.#bodyOwner(body, place, shown, leads);
    if (isPlain) this.#known.set(body, owner);
    return owner;
  }

  #bodyOwner(body: Body, place: number, shown: Shown, leads: readonly Body[]): Owner {
    const role = this.#did && body.role !== null && !body.isDeputy ? body.role : this.#role;
    const { told, toItself } = this.#toldOf(body, body.role ?? this.#role, leads);
    const known = body.role !== null && body.role !== "lead" ? body.role : body.kind;
    const bound = this.#kinds === null || isKindIn(body, this.#kinds);
    const not: DutyReason | null = body.outsideScope
      ? "outsideScope"
      : toItself
        ? "toItself"
        : !bound && known !== null
          ? "otherKind"
          : null;
    return Object.freeze({
      // Of a classified task no name may stand in a key: the role and its place do.
      keyPart: keyPart(shown.key ? body.key : place === 0 ? this.#role : `${this.#role}.${place + 1}`),
      unit: shown.unit ? body.name : null,
      body,
      actor: role,
      recipients: told,
      not,
      question: not === null && !bound ? kindQuestion(body, shown.unit) : null,
    });
  }

  /** Who owes what is triggered on a day. */
  on(day: DayNumber, event: CheckedEvent | null, context: Context): readonly Owner[] {
    if (this.#did && event !== null) return this.#doers(event, context);
    if (this.#role === "coordinator") return this.#bodies(coordinatorsOn(day, context), context);
    if (this.#role === "lead") return this.#leads(day, context);
    if (this.#asksLeads) {
      const leads = leadsOn(day, context);
      if (hasRole(leads, this.#role)) return [this.#ofRole(this.#role, null, leads)];
    }
    this.#roleAlone ??= [this.ofRole];
    return this.#roleAlone;
  }

  #leads(day: DayNumber, context: Context): readonly Owner[] {
    const tenure = tenureOn(context.life.tenures, day);
    if (tenure === undefined || tenure.leads.length === 0) return this.#unnamed(tenure, context);
    const { leads } = tenure;
    if (!isOpen(context)) return this.#bodies(leads, context);
    const known = this.#ofLeads.get(leads);
    if (known !== undefined) return known;
    const owners = this.#bodies(leads, context);
    this.#ofLeads.set(leads, owners);
    return owners;
  }

  #unnamed(tenure: Tenure | undefined, context: Context): readonly Owner[] {
    const { life } = context;
    if (this.#lastUnnamed?.life !== life || this.#lastUnnamed.tenure !== tenure)
      this.#lastUnnamed = { life, tenure, owners: [this.#unnamedLead(tenure, context)] };
    return this.#lastUnnamed.owners;
  }

  /** The role, where nobody single is named as lead. */
  #unnamedLead(tenure: Tenure | undefined, context: Context): Owner {
    const ended = tenure?.ended ?? null;
    if (ended !== null) return this.#ofRole(this.#role, successorQuestion(ended, context.showsUnits));
    if (tenure?.collective === true) return this.#ofRole(this.#role, whoLeadsQuestion(tenure, context));
    // Of what kind it is nobody knows either; who leads a classified task may have to stay out of the record.
    const asksKind = this.#kinds !== null && isOpen(context);
    return this.#ofRole(this.#role, asksKind ? leadMissingQuestion(context) : null);
  }

  #bodies(bodies: readonly Body[], context: Context, leads: readonly Body[] = NO_LEADS): readonly Owner[] {
    const open = isOpen(context);
    return bodies.map((body, place) =>
      this.ofBody(body, place, open ? SHOWN : { unit: mayName(body, context), key: false }, leads),
    );
  }

  #doers(event: CheckedEvent, context: Context): readonly Owner[] {
    const { life, register } = context;
    const doer = doerOf(event.source.by, event.day, life.tenures, register.directory);
    const isUnnamed = doer === null || (namesNobody(doer) && doer.open.some((kind) => kind?.outsideScope !== true));
    // Of an act by nobody named: whoever led, or the role.
    // One of those that coordinate may have done it: the role owes, by whom it was done is not recorded.
    if (isUnnamed && this.#role === "lead" && coordinatorsOn(event.day, context).length > 0 && isOpen(context))
      return [this.#ofRole(this.#role, null)];
    if (isUnnamed && this.#role === "lead") return this.#leads(event.day, context);
    if (doer === null) return [this.#ofRole(this.#role, whoDidQuestion(event, context))];
    const leads = leadsOn(event.day, context);
    // What the head or the assigner signs on a task that a body leads is that body's to enter.
    if (this.#role === "lead" && SUPERIORS.has(doer.role)) return this.#leads(event.day, context);
    if (doer.role === "lead" && doer.bodies.length === 0)
      return this.#unnamed(tenureOn(context.life.tenures, event.day), context);
    const unnamed = this.#unnamedDoers(doer, event, context);
    if (doer.bodies.some((body) => body.isDeputy)) return [...this.#bodies(doer.bodies, context, leads), ...unnamed];
    if (doer.role !== null && doer.role !== "lead" && unnamed.length === 0)
      return [withoutSuperior(this.#ofRole(doer.role, null, leads))];
    return [...this.#bodies(doer.bodies, context, leads).map(withoutSuperior), ...unnamed];
  }

  /** The role, for those of whom no more is told than of what kind they are. */
  #unnamedDoers({ open, bodies }: Doer, event: CheckedEvent, context: Context): readonly Owner[] {
    // What several put down is for those of them to enter who are named.
    if (open.length === 0 || (this.#role === "lead" && bodies.length > 0)) return NO_OWNERS;
    const kinds = this.#kinds;
    const within = open.filter((kind) => kind?.outsideScope !== true);
    const bound = within.some((kind) => kind === null || kinds === null || kinds.includes(kind.id));
    const owner = this.#ofRole(this.#role, bound ? whoDidQuestion(event, context) : null);
    const not: DutyReason | null = bound ? null : within.length === 0 ? "outsideScope" : "otherKind";
    return [not === null ? owner : Object.freeze({ ...owner, not: owner.not ?? not })];
  }
}

/** The assigner reports to nobody below it. */
const withoutSuperior = (owner: Owner): Owner =>
  owner.actor === "assigner" ? Object.freeze({ ...owner, not: owner.not ?? "outsideScope" }) : owner;

const leadsOn = (day: DayNumber, { life }: Context): readonly Body[] => tenureOn(life.tenures, day)?.leads ?? NO_LEADS;

/** Whether every name on a task may be shown. */
const isOpen = ({ showsUnits, task }: Context): boolean => showsUnits && task.secrecy === "none";

/** Of a classified task a regulation may let the lead be recorded, and nobody else who did something on it. */
const mayName = (body: Body, { showsUnits, life }: Context): boolean =>
  showsUnits && life.tenures.some(({ leads }) => leads.includes(body));

const coordinatorsOn = (day: DayNumber, { task, register, life }: Context): readonly Body[] => {
  const besides = tenureOn(life.tenures, day)?.coordinators ?? NO_LEADS;
  const named =
    task.coordinators.length === 0
      ? NO_LEADS
      : task.coordinators.flatMap((name) => register.directory.read(name).bodies);
  return besides.length === 0 ? named : [...new Set([...named, ...besides])];
};
