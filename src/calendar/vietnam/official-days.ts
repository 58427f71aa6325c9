import type { Bilingual } from "../../errors.js";
import { dayOf, type PlainDate } from "../plain-date.js";
import { holidayName } from "./holiday-name.js";
import type { NoticeId } from "./notices.js";
import { ANNOUNCEMENTS, type Announcement } from "./official.js";

/** A day off, or a rest day worked, that a notice announced. */
export interface OfficialDay {
  readonly date: PlainDate;
  readonly kind: "statutory" | "compensatory" | "swappedOff" | "makeUp";
  readonly name: Bilingual;
  /** `null`: the day stands by the Labour Code alone. */
  readonly notice: NoticeId | null;
}

/** A day as it is printed in Vietnamese: `2/9/2026`. */
const printed = (date: PlainDate): string => date.split("-").map(Number).reverse().join("/");

/** A day in lieu, by the holiday that it makes up for. */
export const inLieuName = (made: PlainDate): Bilingual => {
  const { vi, en } = holidayName(dayOf(made));
  return { vi: `Nghỉ bù ${vi} (${printed(made).slice(0, -5)})`, en: `In lieu of ${en} (${made})` };
};

/** The two days of a swap. */
export const swapNames = (
  off: PlainDate,
  worked: PlainDate,
  { vi, en }: Bilingual,
): { readonly rest: Bilingual; readonly work: Bilingual } => ({
  rest: { vi: `Nghỉ hoán đổi dịp ${vi} (làm bù ${printed(worked)})`, en: `Swapped day off (worked on ${worked})` },
  work: { vi: `Làm bù cho ngày ${printed(off)} (${vi})`, en: `Worked for ${off} (${en})` },
});

const daysOf = ({ year, notice, holidays, inLieu, swaps = [] }: Announcement): OfficialDay[] => {
  const days: OfficialDay[] = [];
  for (const day of holidays?.split(" ") ?? []) {
    const date = `${year}-${day}`;
    days.push({ date, kind: "statutory", name: holidayName(dayOf(date)), notice });
  }
  for (const pair of inLieu?.split(" ") ?? []) {
    const [day, holiday] = pair.split("=");
    const name = inLieuName(`${year}-${holiday}`);
    days.push({ date: `${year}-${day}`, kind: "compensatory", name, notice });
  }
  for (const [off, worked, [vi, en]] of swaps) {
    const { rest, work } = swapNames(off, worked, { vi, en });
    days.push({ date: off, kind: "swappedOff", name: rest, notice });
    days.push({ date: worked, kind: "makeUp", name: work, notice });
  }
  return days;
};

let known: readonly OfficialDay[] | undefined;

/** Every announced day with its names, in order of day; put together once, for all calendars. */
export const officialDays = (): readonly OfficialDay[] => {
  known ??= ANNOUNCEMENTS.flatMap(daysOf).sort((a, b) => (a.date < b.date ? -1 : 1));
  return known;
};
