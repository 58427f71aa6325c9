import type { DayDescription } from "../calendar/index.js";
import type { Language } from "../errors.js";
import { say } from "./audience.js";
import { type Block, type Cell, type CsvRows, cell, heading, type Tone, text, title } from "./block.js";
import { CERTAINTY, DAY_KIND } from "./wording.js";
import { dayShort, dayWithWeekday, dayWord, onceDated } from "./words/days.js";

/** A span of a working calendar, described day by day. */
export interface CalendarSpan {
  readonly calendar: string;
  readonly from: string;
  readonly to: string;
  readonly days: readonly DayDescription[];
  /** Show every day, not only those that differ from the plain week. */
  readonly all: boolean;
}

const isSpecial = ({ kind }: DayDescription): boolean => kind !== "working" && kind !== "weeklyRest";

const row = (day: DayDescription, lang: Language): Cell[] => {
  const tone: Tone | undefined = day.working
    ? isSpecial(day)
      ? "soon"
      : undefined
    : isSpecial(day)
      ? "late"
      : "quiet";
  const sure = day.certainty === "official" ? "" : `\n${CERTAINTY[day.certainty][lang]}`;
  return [
    cell(dayShort(day.date, lang), tone),
    cell(day.working ? say(lang, "làm việc", "working") : say(lang, "nghỉ", "off"), tone),
    cell(DAY_KIND[day.kind][lang]),
    cell(onceDated(day.name[lang])),
    cell(`${day.basis}${sure}`, "quiet"),
    cell(day.announcedOn === null ? "—" : dayWord(day.announcedOn, lang), "quiet"),
  ];
};

interface Month {
  readonly name: string;
  readonly days: number;
  readonly working: number;
}

const months = (days: readonly DayDescription[], lang: Language): Month[] => {
  const byMonth = new Map<string, { days: number; working: number }>();
  for (const { date, working } of days) {
    const key = date.slice(0, 7);
    const month = byMonth.get(key) ?? { days: 0, working: 0 };
    month.days++;
    if (working) month.working++;
    byMonth.set(key, month);
  }
  return [...byMonth].map(([key, month]) => ({
    name: lang === "vi" ? `tháng ${Number(key.slice(5))}/${key.slice(0, 4)}` : key,
    ...month,
  }));
};

/** The days that differ from the plain week, with the law behind each, and the working days of every month. */
export const calendarView = (span: CalendarSpan, lang: Language): Block[] => {
  const { from, to, days, all } = span;
  const shown = all ? days : days.filter(isSpecial);
  const working = days.filter((day) => day.working).length;
  const total = { name: say(lang, "Cộng", "Total"), days: days.length, working };
  const number = (vi: string, en: string) => ({ head: say(lang, vi, en), align: "right" as const });
  return [
    title(say(lang, "Lịch làm việc của cán bộ, công chức Việt Nam", "Working calendar of Vietnamese civil servants")),
    text(
      say(
        lang,
        `Từ ${dayWithWeekday(from, lang)} đến hết ${dayWithWeekday(to, lang)}: ${working} ngày làm việc trong ${days.length} ngày${span.calendar === "vietnam" ? "" : ` (${span.calendar})`}`,
        `From ${dayWithWeekday(from, lang)} through ${dayWithWeekday(to, lang)}: ${working} working days of ${days.length} (${span.calendar})`,
      ),
      "strong",
    ),
    heading(
      all
        ? say(lang, "Từng ngày", "Every day")
        : say(lang, `Ngày khác tuần làm việc thường (${shown.length})`, `Days unlike the plain week (${shown.length})`),
    ),
    {
      kind: "table",
      columns: [
        { head: say(lang, "Ngày", "Day") },
        { head: say(lang, "Làm/nghỉ", "Work/off") },
        { head: say(lang, "Loại", "Kind"), max: 18 },
        { head: say(lang, "Tên", "Name"), flex: true },
        { head: say(lang, "Căn cứ", "Basis"), flex: true },
        { head: say(lang, "Công bố", "Announced") },
      ],
      rows: shown.map((day) => row(day, lang)),
    },
    heading(say(lang, "Số ngày làm việc", "Working days")),
    {
      kind: "table",
      columns: [{ head: say(lang, "Tháng", "Month") }, number("Ngày", "Days"), number("Làm việc", "Working")],
      rows: [...months(days, lang), total].map((month) => [
        cell(month.name),
        cell(String(month.days)),
        cell(String(month.working)),
      ]),
      total: true,
    },
  ];
};

export const calendarRows = (span: CalendarSpan, lang: Language): CsvRows => [
  [
    say(lang, "Ngày", "Day"),
    say(lang, "Làm việc", "Working"),
    say(lang, "Loại", "Kind"),
    say(lang, "Tên", "Name"),
    say(lang, "Căn cứ", "Basis"),
    say(lang, "Công bố", "Announced on"),
    say(lang, "Độ chắc", "Certainty"),
  ],
  ...span.days.map((day) => [
    day.date,
    day.working ? 1 : 0,
    DAY_KIND[day.kind][lang],
    day.name[lang],
    day.basis,
    day.announcedOn,
    CERTAINTY[day.certainty][lang],
  ]),
];
