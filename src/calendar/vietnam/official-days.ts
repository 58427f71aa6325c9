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

const daysOf = ({ year, notice, holidays, inLieu, swaps = [] }: Announcement): OfficialDay[] => {
  const days: OfficialDay[] = [];
  for (const day of holidays?.split(" ") ?? []) {
    const date = `${year}-${day}`;
    days.push({ date, kind: "statutory", name: holidayName(dayOf(date)), notice });
  }
  for (const pair of inLieu?.split(" ") ?? []) {
    const [day, holiday] = pair.split("=");
    const made = `${year}-${holiday}`;
    const { vi, en } = holidayName(dayOf(made));
    const name = { vi: `Nghỉ bù ${vi} (${printed(made).slice(0, -5)})`, en: `In lieu of ${en} (${made})` };
    days.push({ date: `${year}-${day}`, kind: "compensatory", name, notice });
  }
  for (const [off, worked, [vi, en]] of swaps) {
    const rest = {
      vi: `Nghỉ hoán đổi dịp ${vi} (làm bù ${printed(worked)})`,
      en: `Swapped day off (worked on ${worked})`,
    };
    const work = { vi: `Làm bù cho ngày ${printed(off)} (${vi})`, en: `Worked for ${off} (${en})` };
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
