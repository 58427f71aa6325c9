import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/** The matrix of acts that was read by hand from the five texts: `test/fixtures/matrix`, whose README says each word. */
const FOLDER = new URL("../fixtures/matrix/", import.meta.url);

export interface HandEntry {
  readonly at: string;
  readonly serves?: readonly string[];
  readonly by: string;
  readonly to?: readonly string[];
  readonly how: string;
  readonly limit?: string;
  readonly state?: string;
  readonly date?: string | number;
  readonly bound?: string;
  readonly from?: string;
  readonly readings: readonly string[];
  readonly why: string;
}

export interface HandCell {
  readonly state: "rule" | "noNumber" | "notComputed" | "silent";
  readonly entries?: readonly HandEntry[];
  readonly places?: readonly string[];
  readonly because?: string;
}

export interface HandRow {
  readonly file: string;
  readonly act: string;
  readonly facet: string | null;
  readonly cells: Readonly<Record<string, HandCell>>;
}

interface HandFile {
  readonly as?: string;
  readonly outside?: Readonly<Record<string, string>>;
  readonly rows: readonly {
    readonly as?: string;
    readonly tier?: string;
    readonly period?: string;
    readonly cells: Readonly<Record<string, HandCell>>;
  }[];
}

const files: readonly (readonly [string, HandFile])[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".yaml"))
  // The shape is ours, and what is missing in it fails the first comparison.
  .map((name) => [name, parse(readFileSync(new URL(name, FOLDER), "utf8")) as HandFile] as const);

export const HAND_ROWS: readonly HandRow[] = files.flatMap(([file, { as, rows }]) =>
  rows.map((row) => ({
    file,
    act: row.as ?? as ?? file,
    facet: row.tier === undefined ? null : `${row.tier}/${row.period}`,
    cells: row.cells,
  })),
);

/** The places that speak of what a record may hold, and so of no act. */
export const HAND_OUTSIDE: readonly string[] = files.flatMap(([, { outside = {} }]) =>
  Object.entries(outside).map(([profile, place]) => `${profile}/${place}`),
);

/** A number: `3 workingDays`, `7 workingDays reaches`; *ngay* is none of days. */
const amountOf = ({ limit, state }: HandEntry): string => {
  if (state !== undefined) return state;
  if (limit === "atOnce") return "0 days";
  return limit === undefined || limit === "none" || limit === "promptly" ? "-" : limit;
};

const DAYS: Readonly<Record<string, string>> = {
  lastDayOfMonth: "last",
  lastDayOfQuarter: "last",
  lastDayOfHalf: "last",
  lastDayOfYear: "last",
  thursday: "weekday 4",
  secondThursday: "nth 2 weekday 4 plusDays 0",
  "secondThursday + 14": "nth 2 weekday 4 plusDays 14",
};

/** `20/m` the 20th of the month, `20/q` that of the last month of the quarter, `20/6` of June, `next 1 07:00` the 1st after. */
const dateOf = ({ date }: HandEntry): string => {
  if (date === undefined) return "-";
  const known = DAYS[date];
  if (known !== undefined) return known;
  const found = /^(?<next>next )?(?<day>\d+)(?:\/(?<of>m|q|\d+))?(?: (?<at>\d\d:\d\d))?$/.exec(String(date))?.groups;
  if (found === undefined) throw new Error(`no date of the matrix: ${date}`);
  const { next, day, of, at } = found;
  const month = of === "q" ? "3" : of === "m" ? undefined : of;
  return [
    ...(month === undefined ? [] : [`month ${month}`]),
    `day ${day}`,
    ...(next === undefined ? [] : ["in nextPeriod"]),
    ...(at === undefined ? [] : [`at ${at}`]),
  ].join(" ");
};

const BOUNDS: Readonly<Record<string, string>> = { atMost: "by", within: "by", atLatest: "by", after: "by" };

const boundOf = ({ bound, limit }: HandEntry): string => {
  if (limit === "promptly") return "promptly";
  return bound === undefined ? "-" : (BOUNDS[bound] ?? bound);
};

/** All that an entry says, as one line. */
export const handLine = (profile: string, entry: HandEntry): string =>
  [
    `${profile}/${entry.at}`,
    `serves ${(entry.serves ?? []).map((place) => `${profile}/${place}`).sort()}`,
    `${entry.by} → ${[...(entry.to ?? [])].sort()}`,
    entry.how,
    amountOf(entry),
    dateOf(entry),
    boundOf(entry),
    entry.from ?? "-",
    entry.readings.join(" "),
  ].join(" | ");

/** The day on which it is still in time: *trước ngày 20* is the 19th, and then no other than *chậm nhất ngày 19*. */
const inTime = (entry: HandEntry): { readonly date: string; readonly bound: string } => {
  const [date, bound] = [dateOf(entry), boundOf(entry)];
  if (bound !== "before" || date === "-") return { date, bound };
  return { date: date.replace(/day (\d+)/, (_, day: string) => `day ${Number(day) - 1}`), bound: "by" };
};

const saying = (entry: HandEntry): string => {
  const { date, bound } = inTime(entry);
  return [amountOf(entry), date, bound, entry.from ?? "-", entry.how].join("|");
};

/** Whether all regulations say the same of time. */
export const handAgreement = ({ cells }: HandRow, profiles: readonly string[]): boolean => {
  const said = profiles.map((profile) => {
    const cell = cells[profile];
    return `${cell?.state} ${[...new Set((cell?.entries ?? []).map(saying))].sort().join(" & ")}`;
  });
  return new Set(said).size === 1;
};

export interface HandSpread {
  readonly unit: string;
  readonly least: number | string;
  readonly most: number | string;
}

const UNITS = ["workingDays", "days", "weeks", "months", "years", "hours", "officeHours"];

/** Least and most in the unit that the most regulations count in (*ngay* in every one), else of the days named. */
export const handSpread = ({ cells }: HandRow): HandSpread | null => {
  const entries = Object.values(cells).map((cell) => cell.entries ?? []);
  const numbers = entries.map((own) =>
    own
      .map(amountOf)
      .filter((text) => text !== "-")
      .map((text) => ({ n: Number(text.split(" ")[0]), unit: text.split(" ")[1] ?? "" })),
  );
  const counted = UNITS.filter((unit) => numbers.flat().some((one) => one.unit === unit)).map((unit) => {
    const own = numbers.map((all) => all.filter((one) => one.unit === unit || one.n === 0).map(({ n }) => n));
    return { unit, regulations: own.filter((all) => all.length > 0).length, values: own.flat() };
  });
  const [best] = [...counted].sort((a, b) => b.regulations - a.regulations);
  if (best !== undefined && best.regulations > 1)
    return { unit: best.unit, least: Math.min(...best.values), most: Math.max(...best.values) };
  const days = entries.map((own) =>
    own.flatMap((entry) => {
      const [, month, day] = /^(?:month (\d+) )?day (\d+)$/.exec(inTime(entry).date) ?? [];
      const parts = [month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, "0")]));
      return parts.length === 0 ? [] : [parts.join("-")];
    }),
  );
  if (days.filter((own) => own.length > 0).length < 2) return null;
  const sorted = days.flat().sort();
  return { unit: "date", least: sorted[0] ?? "", most: sorted.at(-1) ?? "" };
};
