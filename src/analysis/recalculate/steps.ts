import { canonicalJson } from "../../core/model/canonical-json.js";
import type { Bilingual } from "../../errors.js";
import type { Readings } from "../../language/apply-readings.js";
import type { Profile } from "../../language/profile.js";
import { spansOf } from "../../language/version-span.js";
import { unamended } from "../amend/unamended.js";
import type { CauseKind, Situation } from "./recalculation.js";
import {
  calendarWords,
  dayWords,
  knownWords,
  numberWords,
  parameterWords,
  readingWords,
  recordWords,
  versionWords,
} from "./words.js";

/** One thing that differs between two situations, and the situation once it has changed. */
export interface ChangeStep {
  readonly kind: CauseKind;
  readonly text: Bilingual;
  readonly before: Situation;
  readonly after: Situation;
  /** The reading that changes, of a step of that kind. */
  readonly code?: string;
}

const same = (a: unknown, b: unknown): boolean => a === b || canonicalJson(a ?? null) === canonicalJson(b ?? null);

/** Steps from one situation to another: each changes one thing and leaves the rest as it was. */
class Path {
  readonly steps: ChangeStep[] = [];

  constructor(public at: Situation) {}

  go(kind: CauseKind, text: Bilingual, change: Partial<Situation>, code?: string): void {
    const after = { ...this.at, ...change };
    this.steps.push({ kind, text, before: this.at, after, ...(code === undefined ? {} : { code }) });
    this.at = after;
  }
}

const takenValue = ({ readings }: Profile, taken: Readings, code: string): string =>
  taken[code] ?? readings.find((reading) => reading.code === code)?.value ?? "";

/** Readings of the profile alone: another version may not know all. */
const knownTo = ({ readings }: Profile, taken: Readings): Readings =>
  Object.fromEntries(Object.entries(taken).filter(([code]) => readings.some((reading) => reading.code === code)));

/** Whether two regulations say the same, in whatever of their versions they were asked for. */
const sameText = (a: Profile, b: Profile): boolean => same(spansOf(a), spansOf(b));

const stepProfiles = (path: Path, after: Situation): void => {
  const { profile: own, readings = {}, parameters } = path.at;
  const text = unamended(after.profile);
  if (!sameText(unamended(own), text)) {
    const names = Object.entries(parameters ?? {}).filter(([name]) => name in text.parameters);
    path.go("version", versionWords(own, text), {
      profile: text,
      readings: knownTo(text, readings),
      parameters: Object.fromEntries(names),
    });
  }
  if (!sameText(path.at.profile, after.profile))
    path.go("number", numberWords(path.at.profile, after.profile), { profile: after.profile });
};

const stepReadings = (path: Path, { profile, readings = {} }: Situation): void => {
  for (const { code } of profile.readings) {
    const taken = path.at.readings ?? {};
    const [was, is] = [takenValue(profile, taken, code), takenValue(profile, readings, code)];
    if (was === is) continue;
    path.go("reading", readingWords(code, was, is, profile), { readings: { ...taken, [code]: is } }, code);
  }
};

const stepParameters = (path: Path, { parameters = {}, beforeEffect }: Situation): void => {
  const own = path.at.parameters ?? {};
  for (const name of new Set([...Object.keys(own), ...Object.keys(parameters)])) {
    const { [name]: was, ...others } = path.at.parameters ?? {};
    const is = parameters[name];
    if (was === is) continue;
    path.go("parameter", parameterWords(name, was, is), {
      parameters: is === undefined ? others : { ...others, [name]: is },
    });
  }
  if ((path.at.beforeEffect ?? "ignore") !== (beforeEffect ?? "ignore"))
    path.go(
      "parameter",
      { vi: `trước ngày hiệu lực: ${beforeEffect ?? "ignore"}`, en: `before effect: ${beforeEffect ?? "ignore"}` },
      { beforeEffect: beforeEffect ?? "ignore" },
    );
};

const without = <K extends "calendar" | "knownAt">(situation: Situation, key: K): Situation => {
  const { [key]: _, ...rest } = situation;
  return rest as Situation;
};

/**
 * The way from one situation to another, one change at a time, in the order of `CAUSE_KINDS`; nothing where they are the
 * same.
 */
export const stepsBetween = (before: Situation, after: Situation): readonly ChangeStep[] => {
  const path = new Path(before);
  stepProfiles(path, after);
  stepReadings(path, after);
  stepParameters(path, after);
  if (path.at.calendar !== after.calendar) {
    const from = path.at;
    path.at = after.calendar === undefined ? without(from, "calendar") : { ...from, calendar: after.calendar };
    path.steps.push({ kind: "calendar", text: calendarWords, before: from, after: path.at });
  }
  if (path.at.knownAt !== after.knownAt) {
    const from = path.at;
    path.at = after.knownAt === undefined ? without(from, "knownAt") : { ...from, knownAt: after.knownAt };
    path.steps.push({ kind: "known", text: knownWords(from, after), before: from, after: path.at });
  }
  if (!same(path.at.register, after.register)) path.go("event", recordWords, { register: after.register });
  if (path.at.asOf !== after.asOf) path.go("day", dayWords(path.at, after), { asOf: after.asOf });
  return path.steps;
};
