import type { FrozenProfile, RegisterResult, Rung } from "./engine.js";
import { idOf } from "./periods.js";

type Reached = Map<string, Map<string, number>>;

const thresholdState = ({ reached, handledOn, next, reason }: Rung) =>
  handledOn !== null ? "handled" : reached ? "reached" : next !== null ? "ahead" : (reason ?? "none");

/** Counts which states the rules of each regulation reached. */
export class Coverage {
  readonly #byProfile = new Map<string, Reached>();

  #count(profile: string, rule: string, state: string): void {
    const rules = this.#byProfile.get(profile) ?? new Map<string, Map<string, number>>();
    const states = rules.get(rule) ?? new Map<string, number>();
    states.set(state, (states.get(state) ?? 0) + 1);
    rules.set(rule, states);
    this.#byProfile.set(profile, rules);
  }

  add(profile: string, { tasks, register }: RegisterResult): void {
    for (const { ruleId, state } of register.duties) this.#count(profile, ruleId, state);
    for (const { duties, thresholds, ladder, rights, findings, phase } of tasks) {
      this.#count(profile, "(phases)", phase);
      for (const { ruleId, state } of duties) this.#count(profile, ruleId, state);
      // Later commits call them the ladder.
      for (const one of thresholds ?? ladder ?? []) this.#count(profile, one.ruleId, thresholdState(one));
      for (const { ruleId, state } of rights) this.#count(profile, ruleId, state);
      for (const { provision, code } of findings) this.#count(profile, `(finding) ${provision ?? code}`, "found");
    }
    for (const { code } of register.findings) this.#count(profile, `(register) ${code}`, "found");
    if (register.oftenLate.length > 0) this.#count(profile, "(oftenLate)", "found");
  }

  /** How often a rule reached a state. */
  reached(profile: string, rule: string, state: string): number {
    return this.#byProfile.get(profile)?.get(rule)?.get(state) ?? 0;
  }
}

const STATES: Readonly<Record<string, readonly string[]>> = {
  deadline: ["pending", "dueSoon", "overdue", "met", "metLate", "notApplicable"],
  recurrence: ["pending", "dueSoon", "overdue", "met", "metLate", "notApplicable"],
  threshold: ["ahead", "reached", "handled", "none"],
  right: ["open", "used", "lapsed", "notOpened"],
};

/** How many rules of each kind reached each state, a line for each regulation and kind; those that did not, by name. */
export const coverageTable = (profiles: readonly FrozenProfile[], coverage: Coverage): string[] =>
  profiles.flatMap((profile) =>
    Object.entries(STATES).flatMap(([kind, states]) => {
      const ids = profile.rules.filter((rule) => rule.kind === kind).map(idOf);
      if (ids.length === 0) return [];
      const cells = states.map((state) => {
        const missing = ids.filter((id) => coverage.reached(profile.id, id, state) === 0);
        const names =
          missing.length > 0 && missing.length < ids.length ? ` (not ${missing.map(short).join(", ")})` : "";
        return `${state} ${ids.length - missing.length}${names}`;
      });
      return [
        `${profile.id.padEnd(19)} ${kind.padEnd(10)} ${String(ids.length).padStart(2)} rules: ${cells.join(", ")}`,
      ];
    }),
  );

const short = (id: string): string => id.slice(id.indexOf("/") + 1);

/** The same rule by rule, with the numbers. */
export const coverageInFull = (profiles: readonly FrozenProfile[], coverage: Coverage): string[] =>
  profiles.flatMap((profile) =>
    profile.rules.flatMap((rule) => {
      const states = STATES[rule.kind];
      if (states === undefined) {
        const found = coverage.reached(profile.id, `(finding) ${rule.provision}`, "found");
        return rule.kind === "requirement" ? [`${idOf(rule)}: found ${found}`] : [];
      }
      return [
        `${idOf(rule)}: ${states.map((state) => `${state} ${coverage.reached(profile.id, idOf(rule), state)}`).join(", ")}`,
      ];
    }),
  );
