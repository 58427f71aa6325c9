import { PROFILE_IDS } from "../../src/language/profile.js";
import type { FrozenProfile, FrozenRule } from "./engine.js";
import { idOf } from "./periods.js";
import { Random } from "./random.js";
import { drawRegister, type RawRegister } from "./registers.js";
import { drawSetting, type Setting } from "./settings.js";
import { drawSheet } from "./sheets.js";

/** What is asked of both builds about one register. */
export interface Case {
  /** `seed` and `index` draw it again. */
  readonly seed: number;
  readonly index: number;
  readonly setting: Setting;
  readonly asOf: string;
  readonly register: RawRegister;
  readonly from?: string;
  readonly share?: object;
  readonly agenda?: object;
  /** The place of the task that is also judged alone and explained. */
  readonly task: number;
  readonly explain?: string;
  readonly explainTask?: true;
  readonly schedule?: { readonly from: string; readonly to: string };
  readonly parse?: true;
  readonly writer?: true;
  readonly stream?: true;
  readonly sheet?: readonly (readonly unknown[])[];
  /** The words of a command, whose standard input is the register. */
  readonly command?: readonly string[];
}

/** So many registers are judged under one setting, which is compiled once. */
const UNDER_ONE_SETTING = 20;

const FORMULAS = ["doneOfTotal", "openOfTotal", "overdueOfDue", "onTimeOfDone", "overdueOfTimed"] as const;

const shareOf = (random: Random): object => ({
  formula: random.pick(FORMULAS),
  rounding: random.pick(["halfUp", "truncate", "up"]),
  digits: random.below(4),
});

const moved = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** The regulations that the command knows by name. */
const BUILT_IN: readonly string[] = PROFILE_IDS;

/** The options of the command for a setting; `null` where the command has none for it. */
const flagsOf = (setting: Setting, asOf: string): string[] | null => {
  if (!BUILT_IN.includes(setting.profile)) return null;
  const { readings = {}, parameters = {}, knownAt, calendar } = setting;
  if (setting.beforeEffect !== undefined || calendar?.cultureDayInLieu === true) return null;
  const flags = ["--profile", setting.profile, "--as-of", asOf, "--input-format", "json"];
  for (const [code, value] of Object.entries(readings)) flags.push("--reading", `${code}=${value}`);
  for (const [name, value] of Object.entries(parameters)) flags.push("--param", `${name}=${value ?? "off"}`);
  if (knownAt !== undefined) flags.push("--known-at", knownAt);
  if (calendar?.days !== undefined) {
    const { off, working, source } = calendar.days;
    if (off.length > 0) flags.push("--calendar-off", off.join());
    if (working.length > 0) flags.push("--calendar-working", working.join());
    if (off.length + working.length > 0) flags.push("--calendar-source", source);
  }
  return flags;
};

const commandOf = (random: Random, setting: Setting, asOf: string, register: RawRegister): string[] | null => {
  const flags = flagsOf(setting, asOf);
  if (flags === null) return null;
  const page = ["--format", random.pick(["table", "md", "csv", "json"]), "--lang", random.pick(["vi", "en"])];
  const task = random.oneOf(register.tasks);
  const kind = random.below(task === undefined ? 2 : 3);
  if (kind === 0) return ["evaluate", "-", ...flags, ...page, ...(random.percent(30) ? ["--arguable"] : [])];
  if (kind === 1) return ["agenda", "-", ...flags, ...page];
  return ["explain", "-", "--task", task?.id ?? "", ...flags, ...page, ...(random.percent(20) ? ["--arguable"] : [])];
};

const withValue = (key: string, value: unknown): object =>
  value === undefined || value === null ? {} : { [key]: value };

const agendaOf = (random: Random, asOf: string): object => ({
  ...withValue("until", random.percent(25) ? moved(asOf, random.below(60)) : null),
  ...withValue("actor", random.percent(20) ? random.pick(["office", "lead", "inspector"]) : null),
  ...withValue("unit", random.percent(15) ? "Sở Xây dựng" : null),
});

/** The rules that give a date: those that can be explained. */
const dated = ({ rules }: FrozenProfile): readonly FrozenRule[] =>
  rules.filter(({ kind }) => kind !== "requirement" && kind !== "judgedThreshold");

const settings = new Map<string, ReturnType<typeof drawSetting>>();

/** The setting of a group of cases: the same object for all of them, so that its evaluators are made once. */
const settingOf = (seed: number, group: number, profile: FrozenProfile) => {
  const key = `${seed}/${group}`;
  const known = settings.get(key);
  if (known !== undefined) return known;
  const drawn = drawSetting(new Random(seed, 2 * group), profile);
  settings.clear();
  settings.set(key, drawn);
  return drawn;
};

/** The case of a place in the run of a seed. */
export const drawCase = (seed: number, index: number, profiles: readonly FrozenProfile[]): Case => {
  const group = Math.floor(index / UNDER_ONE_SETTING);
  const profile = profiles[group % profiles.length];
  if (profile === undefined) throw new Error("no profiles");
  const { setting, centre } = settingOf(seed, group, profile);
  const random = new Random(seed, 2 * index + 1);
  const { asOf, register } = drawRegister(random, profile, centre);
  const rule = random.percent(30) ? random.oneOf(dated(profile)) : undefined;
  const provision = rule === undefined ? undefined : random.percent(80) ? idOf(rule) : rule.provision;
  const to = random.pick([20, 60, 200, 500]);
  return {
    seed,
    index,
    setting,
    asOf,
    register,
    ...withValue("from", random.percent(20) ? moved(asOf, -random.below(500)) : null),
    ...withValue("share", random.percent(25) ? shareOf(random) : null),
    ...withValue("agenda", random.percent(70) ? agendaOf(random, asOf) : null),
    task: random.below(Math.max(1, register.tasks.length)),
    ...withValue("explain", provision),
    ...withValue("explainTask", random.percent(15) ? true : null),
    ...withValue("schedule", random.percent(10) ? { from: asOf, to: moved(asOf, to) } : null),
    ...withValue("parse", random.percent(15) ? true : null),
    ...withValue("writer", random.percent(20) ? true : null),
    ...withValue("stream", random.percent(2) ? true : null),
    ...withValue("sheet", random.percent(8) ? drawSheet(random) : null),
    ...withValue("command", random.percent(1) ? commandOf(random, setting, asOf, register) : null),
  } as Case;
};
