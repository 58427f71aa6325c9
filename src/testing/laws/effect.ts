import fc from "fast-check";
import { type DayNumber, dateOf, dayOf, type WorkingCalendar } from "../../calendar/index.js";
import { dayNumbers } from "../arbitraries/days.js";
import { defineLaw } from "../law.js";
import { must } from "../support/must.js";
import { tasksFor } from "../support/situations.js";

/** Days around the day of effect, where the calendar knows them; else any. */
const around = (effect: string | null, calendar: WorkingCalendar): fc.Arbitrary<DayNumber> => {
  if (effect === null) return dayNumbers(calendar);
  const day = dayOf(effect);
  if (day - 400 < calendar.firstDay || day + 1_200 > calendar.lastDay) return dayNumbers(calendar);
  return fc.integer({ min: -60, max: 60 }).map((gap) => day + gap);
};

export const nothingBeforeEffect = defineLaw(
  "nothing-before-effect",
  {
    vi: "Mốc trước ngày có hiệu lực không làm phát sinh nghĩa vụ",
    en: "A trigger before the day of effect raises no duty",
  },
  {
    vi: "Văn bản chỉ ràng buộc từ ngày có hiệu lực; việc đã xảy ra trước đó không chịu thời hạn của nó.",
    en: "A text binds from the day it takes effect; what happened before is not under its limits.",
  },
  (subject) => {
    const { from } = subject.profile.effect;
    const source = tasksFor(subject, { opening: around(from, subject.calendar) });
    const asked = subject.asking({ beforeEffect: "ignore" });
    return fc.property(source, around(from, subject.calendar), fc.nat(200), (task, day, later) => {
      for (const duty of asked.evaluate(task, dateOf(day + later)).duties) {
        if (from === null || duty.state === "notApplicable" || duty.due === null) continue;
        must(
          duty.trigger === null ? duty.due >= from : duty.trigger.on >= from,
          () => `in force from ${from}: ${JSON.stringify(duty)}`,
        );
      }
    });
  },
);
