import { canonicalJson } from "../../core/model/canonical-json.js";
import { AMOUNT_UNITS, type AmountUnit, type ComparedCell, type ComparedEntry, type Spread } from "./comparison.js";

/** The day of a named date on which it is still in time: *trước ngày 20* and *chậm nhất ngày 19* are one day. */
const lastDay = ({ date, bound }: ComparedEntry): ComparedEntry["date"] => {
  if (date === null || !("day" in date) || bound !== "before" || date.day < 2) return date;
  return { ...date, day: date.day - 1 };
};

/** What an entry says of time: what regulations have to share so as to say the same. */
const saying = (entry: ComparedEntry): string => {
  const { amount, date, bound, anchor, modality } = entry;
  const day = lastDay(entry);
  return canonicalJson({ amount, day, bound: day === date ? bound : "by", anchor, modality });
};

/** What a cell says, whatever the order of its entries. */
const cellSaying = ({ state, entries }: ComparedCell): string =>
  [state, ...[...new Set(entries.map(saying))].sort()].join("|");

/** Whether all cells say the same. */
export const agrees = (cells: readonly ComparedCell[]): boolean => new Set(cells.map(cellSaying)).size <= 1;

const TWO_DIGITS = 2;
const padded = (n: number): string => String(n).padStart(TWO_DIGITS, "0");

/** A named day as text that sorts, `03-19`; `null` for a weekday or the last day of a period. */
const dateText = (entry: ComparedEntry): string | null => {
  const day = lastDay(entry);
  if (day === null || !("day" in day) || day.in === "nextPeriod") return null;
  return "month" in day ? `${padded(day.month)}-${padded(day.day)}` : padded(day.day);
};

const extremes = <T extends number | string>(values: readonly T[]): { least: T; most: T } | null => {
  const [first] = values;
  if (first === undefined) return null;
  return {
    least: values.reduce((least, value) => (value < least ? value : least), first),
    most: values.reduce((most, value) => (value > most ? value : most), first),
  };
};

/** The numbers of the cells in one unit, and how many regulations give one. *Ngay*, 0 days, is 0 in every unit. */
const numbersIn = (
  cells: readonly ComparedCell[],
  unit: AmountUnit,
): { readonly of: number; readonly values: number[] } => {
  const numbers = cells.map(({ entries }) =>
    entries.flatMap(({ amount }) => (amount !== null && (amount.unit === unit || amount.n === 0) ? [amount.n] : [])),
  );
  return { of: numbers.filter((own) => own.length > 0).length, values: numbers.flat() };
};

/** How far apart the regulations lie, in the unit that most of them count in; a named day where none counts. */
export const spreadOf = (cells: readonly ComparedCell[]): Spread | null => {
  const used = new Set(cells.flatMap(({ entries }) => entries.flatMap(({ amount }) => amount?.unit ?? [])));
  const units = AMOUNT_UNITS.filter((unit) => used.has(unit)).map((unit) => ({ unit, ...numbersIn(cells, unit) }));
  const most = Math.max(0, ...units.map(({ of }) => of));
  const best = units.find(({ of }) => of === most);
  if (best !== undefined && most > 1) {
    const found = extremes(best.values);
    return found === null ? null : Object.freeze({ unit: best.unit, ...found });
  }
  const dated = cells.map(({ entries }) => entries.flatMap((entry) => dateText(entry) ?? []));
  const speaking = dated.filter((days) => days.length > 0);
  const found = speaking.length < 2 ? null : extremes(speaking.flat());
  return found === null ? null : Object.freeze({ unit: "date" as const, ...found });
};
