import { DondocError, type Problem } from "../../errors.js";
import type { OptionValues } from "../session.js";
import type { OptionSpec } from "./command-options.js";
import { isoDays, isoOf } from "./written-day.js";

/** What commander kept of a line: a list for every option with a value, `true` for a flag. */
type Kept = Readonly<Record<string, boolean | readonly string[] | undefined>>;

const LONGEST_SHOWN = 60;

/** The problem of an option, or a part of one, that was given more than once where one value alone is meant. */
export const twice = (path: string, values: readonly string[]): Problem => ({
  code: "given-twice",
  path,
  found: values.map((value) => `“${value.slice(0, LONGEST_SHOWN)}”`).join(", "),
});

/** `--as-of <DAY>` is called `asOf` in what commander keeps. */
const longOf = ({ flags }: OptionSpec): string => /--[a-z-]+/.exec(flags)?.[0] ?? flags;
const nameOf = (option: OptionSpec): string =>
  longOf(option)
    .slice("--".length)
    .replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** @throws DondocError `given-twice` for every option that may be given once and was given more often. */
export const refuseRepeated = (kept: Kept, options: readonly OptionSpec[]): void => {
  const problems = options.flatMap((option): Problem[] => {
    const values = kept[nameOf(option)];
    return option.repeat !== true && typeof values === "object" && values.length > 1
      ? [twice(longOf(option), values)]
      : [];
  });
  if (problems.length > 0) throw new DondocError(problems);
};

/** A day is one day however it is written: commands know it as programs write it. */
const inOneForm = (
  value: boolean | string | readonly string[] | undefined,
  isDay: boolean,
): boolean | string | readonly string[] | undefined => {
  if (!isDay || typeof value === "boolean" || value === undefined) return value;
  return typeof value === "string" ? isoOf(value) : value.map(isoDays);
};

/**
 * The options of a line: lists of those that may be repeated, one value of the others.
 *
 * @throws DondocError `given-twice`.
 */
export const valuesOf = (kept: Kept, options: readonly OptionSpec[]): OptionValues => {
  refuseRepeated(kept, options);
  const single = new Set(options.filter(({ repeat }) => repeat !== true).map(nameOf));
  const days = new Set(options.filter(({ flags }) => /<DAYS?>/.test(flags)).map(nameOf));
  return Object.fromEntries(
    Object.entries(kept).map(([name, value]) => [
      name,
      inOneForm(single.has(name) && typeof value === "object" ? value[0] : value, days.has(name)),
    ]),
  );
};
