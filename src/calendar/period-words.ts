import { periodNamed } from "./period.js";

const ROMAN: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4" };
const two = (digits: string): string => digits.padStart(2, "0");

/** Ways in which offices write a period, on one line, with the name that each stands for. */
const FORMS: readonly (readonly [RegExp, (parts: readonly string[]) => string])[] = [
  [/^(?:quý|q) ?(iv|i{1,3}|[1-4]) ?[/.\- ] ?(?:năm )?(\d{4})$/, ([q = "", year]) => `${year}-Q${ROMAN[q] ?? q}`],
  [/^(?:tháng|t)? ?(\d{1,2}) ?[/.\- ] ?(?:năm )?(\d{4})$/, ([month = "", year]) => `${year}-${two(month)}`],
  [/^tuần ?(?:thứ )?(\d{1,2}) ?[/.\- ] ?(?:năm )?(\d{4})$/, ([week = "", year]) => `${year}-W${two(week)}`],
  [/^(?:0?6|sáu) tháng (đầu|cuối)(?: năm)? ?[/.\- ] ?(\d{4})$/, ([half, year]) => `${year}-H${half === "đầu" ? 1 : 2}`],
  [/^(?:cả )?năm (\d{4})$/, ([year = ""]) => year],
];

const LONGEST = 40;

/** The name of the period that a text stands for: `quý I/2026` is 2026-Q1; `null` where it is none that a year has. */
export const periodWritten = (text: string): string | null => {
  if (text.length > LONGEST) return null;
  const plain = text.normalize("NFC").trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(plain)) return plain;
  const upper = plain.toUpperCase();
  if (periodNamed(plain) !== null) return plain;
  if (periodNamed(upper) !== null) return upper;
  const lower = plain.toLowerCase().replace(/\s+/gu, " ");
  for (const [form, nameOf] of FORMS) {
    const parts = form.exec(lower);
    if (parts === null) continue;
    const name = nameOf(parts.slice(1));
    return periodNamed(name) === null ? null : name;
  }
  return null;
};
