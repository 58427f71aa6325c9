import { type CompiledProfile, compileProfile } from "../../core/answers/compile-profile.js";
import { canonicalJson } from "../../core/model/canonical-json.js";
import { applyReadings, type Readings } from "../../language/apply-readings.js";
import type { Profile } from "../../language/profile.js";
import { othersText, type Regulation } from "./event-forms.js";
import type { Touches } from "./touches.js";

/** A text of one rule, with those that it hangs on, compiled. */
export interface RuleForm {
  /** Tells it apart from the other texts of its rule. */
  readonly nth: number;
  readonly compiled: CompiledProfile;
}

/**
 * The texts of one rule that the readings of a regulation give, each compiled once: as a regulation of its own, with the
 * rules that it hangs on, which is done in no time.
 */
export class RuleForms {
  readonly #part: Profile;
  readonly #regulation: Regulation;
  readonly #byReadings = new Map<string, RuleForm>();
  readonly #byText = new Map<string, RuleForm>();

  constructor({ closure }: Touches, regulation: Regulation) {
    const { profile } = regulation;
    this.#regulation = regulation;
    // Who confirms, and by what word a task stands on the board, is told before rules are asked.
    const statuses = profile.statuses.slice(0, 1);
    this.#part = {
      ...profile,
      rules: profile.rules.filter((rule) => closure.includes(rule)),
      statuses,
      confirmation: null,
    };
  }

  /**
   * The text under some readings beside those in use.
   *
   * @param parameters - The numbers of the regulation that rules are compiled with.
   */
  under(readings: Readings, parameters: Profile["parameters"]): RuleForm {
    const { readings: taken, options } = this.#regulation;
    const all = { ...taken, ...readings };
    const key = canonicalJson([all, parameters]);
    const kept = this.#byReadings.get(key);
    if (kept !== undefined) return kept;
    const codes = new Set(Object.keys(all));
    const part = { ...this.#part, readings: this.#part.readings.filter(({ code }) => codes.has(code)) };
    const form = this.#compiled({ ...applyReadings(part, all, options.parameters ?? {}), parameters });
    this.#byReadings.set(key, form);
    return form;
  }

  #compiled(profile: Profile): RuleForm {
    const text = canonicalJson([profile.rules, profile.parameters, othersText(profile)]);
    const kept = this.#byText.get(text);
    if (kept !== undefined) return kept;
    const fresh = {
      nth: this.#byText.size,
      compiled: compileProfile(profile, this.#regulation.options.parameters ?? {}),
    };
    this.#byText.set(text, fresh);
    return fresh;
  }
}
