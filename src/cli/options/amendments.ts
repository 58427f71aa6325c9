import { amend } from "../../analysis/amend/amend.js";
import type { Problem } from "../../errors.js";
import { type AmendedValue, amendedOf } from "../../language/amended.js";
import type { Profile } from "../../language/profile.js";
import { ruleId } from "../../language/rule.js";
import { unknownWord } from "../../nearest.js";
import { hypotheticalLines } from "../../report/profile-head.js";
import type { Session } from "../session.js";
import { namingOptions } from "./option-paths.js";
import type { Given } from "./read-options.js";
import { twice } from "./repeated-options.js";

const ONE = /^([^=\s]{3,120}:[^=:\s]{1,80})=([^=,\s]{1,40})$/;
const EXAMPLE = "lao-cai/7.2.a:limit.workingDays=5";

/** A number where it is written as one. */
export const setValue = (text: string): AmendedValue =>
  /^-?\d{1,6}$/.test(text) ? Number(text) : text === "true" || text === "false" ? text === "true" : text;

/** `--set lao-cai/7.2.a:limit.workingDays=5`, several of them with commas or as several options. */
const givenAmendments = (given: Given): ReadonlyMap<string, AmendedValue> => {
  const amendments = new Map<string, AmendedValue>();
  for (const part of given.texts("set").flatMap((text) => text.normalize("NFC").split(","))) {
    const [, key, value] = ONE.exec(part.trim()) ?? [];
    if (key === undefined || value === undefined)
      given.report({ code: "wrong-type", path: "--set", found: `“${part.slice(0, 60)}”`, expected: EXAMPLE });
    else if (amendments.has(key)) given.report(twice("--set", [`${key}=${amendments.get(key)}`, part]));
    else amendments.set(key, setValue(value));
  }
  return amendments;
};

const hasRule = ({ rules }: Profile, key: string): boolean =>
  rules.some((rule) => ruleId(rule) === key.slice(0, key.lastIndexOf(":")));

/** A rule that no regulation has: the rules of the regulation it names, else the regulations. */
const unknownRule = (key: string, profiles: readonly Profile[]): Problem => {
  const id = key.slice(0, key.lastIndexOf(":"));
  const prefix = id.split("/")[0] ?? "";
  const own = profiles.find((profile) => profile.id === prefix);
  return own === undefined
    ? unknownWord(
        "unknown-name",
        "--set",
        prefix,
        profiles.map((profile) => profile.id),
      )
    : unknownWord("unknown-name", "--set", id, own.rules.map(ruleId));
};

/** Regulations with what `--set` changes in each of them; what none of them has is kept as a problem. */
export const amended = async (
  given: Given,
  profiles: readonly Profile[],
  { lang, note, supposed }: Session,
): Promise<readonly Profile[]> => {
  const all = [...givenAmendments(given)];
  if (all.length === 0 || profiles.length === 0) return profiles;
  for (const [key] of all.filter(([one]) => !profiles.some((profile) => hasRule(profile, one))))
    given.report(unknownRule(key, profiles));
  const done: Profile[] = [];
  for (const profile of profiles) {
    const own = Object.fromEntries(all.filter(([key]) => hasRule(profile, key)));
    const paths = Object.fromEntries(Object.keys(own).map((key) => [`amendments.${key}`, `--set ${key}`]));
    const changed = await given.attempt(() => namingOptions({}, () => amend(profile, own), paths));
    done.push(changed ?? profile);
  }
  for (const profile of done)
    if (amendedOf(profile) !== undefined && !supposed.some(({ id }) => id === profile.id)) supposed.push(profile);
  for (const words of done.flatMap((profile) => hypotheticalLines(profile, lang))) note(words);
  return done;
};
