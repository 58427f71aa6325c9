import type { Bilingual } from "../errors.js";
import type { LifecycleRules, WrittenLifecycle } from "./lifecycle-rules.js";

/** A text as its writer gives it: Vietnamese always, English where there is one. */
export interface WrittenText {
  /** The Vietnamese, which has to be said. */
  readonly vi: string;
  /** Absent: English views show the Vietnamese. */
  readonly en?: string;
}

/** A value as it is written: what is bilingual in it may lack its English, and what events do may say only what differs. */
export type Written<T> = T extends Bilingual
  ? WrittenText
  : T extends LifecycleRules
    ? WrittenLifecycle
    : T extends readonly (infer Item)[]
      ? readonly Written<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: Written<T[Key]> }
        : T;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** `{ vi }` and nothing else: a text without English. */
const lacksEnglish = (value: Readonly<Record<string, unknown>>): boolean =>
  typeof value["vi"] === "string" && Object.keys(value).length === 1;

/** The tests of a file are about results, and hold no text of the regulation. */
const SPARED = "cases";

const filled = (value: unknown): unknown => {
  if (!isObject(value)) return value;
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    const both = items.map(filled);
    return both.every((item, i) => item === items[i]) ? value : both;
  }
  if (lacksEnglish(value)) return { vi: value["vi"], en: value["vi"] };
  const entries = Object.entries(value);
  const both = entries.map(([key, part]) => [key, filled(part)] as const);
  return both.every(([, part], i) => part === entries[i]?.[1]) ? value : Object.fromEntries(both);
};

const filledSource = (value: unknown): unknown => {
  if (!isObject(value) || !Object.hasOwn(value, SPARED)) return filled(value);
  const { [SPARED]: cases, ...rest } = value;
  return { ...(filled(rest) as object), [SPARED]: cases };
};

/**
 * A regulation in which every text has both languages: the Vietnamese stands where English is absent, so that no view
 * shows a hole. What has both is given back as it is.
 *
 * @param value - A profile, or the file of one; of a file in versions each version is filled.
 */
export const withBothLanguages = (value: unknown): unknown => {
  if (!isObject(value)) return value;
  const whole = filledSource(value);
  if (!Array.isArray(value["versions"])) return whole;
  const versions = (value["versions"] as readonly unknown[]).map((version) =>
    isObject(version) ? { ...version, profile: filledSource(version["profile"]) } : version,
  );
  return { ...(whole as object), versions };
};
