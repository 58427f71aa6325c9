import { castOf } from "./casts.js";
import type { EventIn, RegisterIn, TaskIn } from "./input.js";

/**
 * Records that do not contradict themselves. The engine answers the others with a finding; what else follows from an act
 * before the assignment, or after the end, no sentence says, so there is nothing to compare.
 */

interface Standing {
  readonly started: boolean;
  readonly waits: boolean;
  readonly stopped: boolean;
  readonly done: boolean;
  readonly over: boolean;
}

const AT_FIRST: Standing = { started: false, waits: false, stopped: false, done: false, over: false };

/** Who has which say in a task. */
interface Powers {
  /** Who sends a task back that is not done. */
  readonly returning: readonly string[];
  /** The names of the Office, which sends back what is done. */
  readonly office: readonly string[];
  /** What they say sets nobody back. */
  readonly strangers: readonly string[];
}

/** How a task stands after an event; null: the event contradicts what was recorded before it. */
const after = (one: Standing, { type, by }: EventIn, powers: Powers): Standing | null => {
  if (one.over) return null;
  const { returning, office, strangers } = powers;
  const isStrangers = by !== undefined && strangers.includes(by);
  switch (type) {
    case "completed":
      return one.done || one.waits || one.stopped ? null : { ...one, done: true };
    case "reopened":
      return one.done ? { ...one, done: isStrangers } : null;
    case "cancelled":
      return one.done ? null : { ...one, over: true };
    case "suspended":
      return one.done || one.stopped ? null : { ...one, stopped: true };
    case "resumed":
      return { ...one, stopped: one.stopped && isStrangers };
    case "returned":
      // Sent back by whose it is to, or for want of another: after the end it is the Office that takes it up again.
      if (one.done) return by !== undefined && office.includes(by) ? { ...one, done: false } : null;
      return one.waits || one.stopped || (by !== undefined && !returning.includes(by)) ? null : { ...one, waits: true };
    case "received":
    case "reassigned":
    case "deadlineAdjusted":
      return one.done ? null : { ...one, waits: one.waits && isStrangers };
    default:
      return one;
  }
};

/** A task that is not done is sent back by its lead; in Kon Tum by the Office, to the tier above. */
const powersIn = (profile: string): Powers => ({
  returning: profile === "kon-tum-snn" ? ["lead", "office"] : ["lead"],
  office: castOf(profile).office,
  strangers: castOf(profile).strangers,
});

export const isPlain = ({ events = [], document }: TaskIn, profile: string): boolean => {
  const start = events.find(({ type }) => type === "assigned")?.on ?? document?.issuedOn ?? "";
  let standing: Standing | null = AT_FIRST;
  for (const event of [...events].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))) {
    const isEarly = event.on < start && !["received", "registered", "assigned"].includes(event.type);
    standing = standing === null || isEarly ? null : after(standing, event, powersIn(profile));
  }
  return standing !== null;
};

/** The register without the tasks whose record contradicts itself. */
export const plainRegister = (register: RegisterIn, profile: string): RegisterIn => ({
  ...register,
  tasks: register.tasks.filter((task) => isPlain(task, profile)),
});
