import { amendedOf, type ProfileAmended } from "../../language/amended.js";
import type { Profile } from "../../language/profile.js";
import { type Rule, ruleId } from "../../language/rule.js";
import { replaceAt } from "../../language/set-path/replace.js";

/** A regulation as its text has it, whatever numbers were set in it. */
export const unamended = (profile: Profile): Profile => {
  const changed = amendedOf(profile);
  if (changed === undefined) return profile;
  const rules = profile.rules.map((rule) =>
    changed.parts
      .filter((part) => part.ruleId === ruleId(rule))
      // Each part is put back as it was taken out, so that what comes out is a rule.
      .reduce<Rule>((own, { part, was }) => replaceAt(own, part.split("."), was ?? undefined) as Rule, rule),
  );
  const { amended: _, ...whole } = profile as ProfileAmended;
  return { ...whole, rules, standing: changed.standing };
};
