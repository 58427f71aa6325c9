import fc from "fast-check";
import { isLate } from "../../core/answers/hangs-on.js";
import type { ArguableDate, Duty, TaskEvaluation } from "../../core/model/evaluation.js";
import type { Profile } from "../../language/profile.js";
import type { Phase } from "../../language/vocabulary.js";
import { days } from "../arbitraries/days.js";
import { defineLaw } from "../law.js";
import { datesOf } from "../support/dated.js";
import { must } from "../support/must.js";
import { tasksFor } from "../support/situations.js";

/** Every reading that is not in use. */
const otherReadings = ({ readings }: Profile): readonly { readonly code: string; readonly value: string }[] =>
  readings.flatMap(({ code, value, values }) =>
    values.filter((other) => other.value !== value).map((other) => ({ code, value: other.value })),
  );

/** The dates that each date of an evaluation is said to be arguable as, under the same names as `datesOf`. */
const arguedBy = (evaluation: TaskEvaluation): ReadonlyMap<string, readonly ArguableDate[]> => {
  const { duties, ladder, rights } = evaluation;
  const lists = [...duties, ...ladder, ...rights].map(({ arguable = [] }) => arguable);
  return new Map([...datesOf(evaluation).keys()].map((key, i) => [key, lists[i] ?? []]));
};

const CLOSED: readonly Phase[] = ["completed", "awaitingConfirmation", "cancelled"];

export const readingsAreListed = defineLaw(
  "readings-are-listed",
  {
    vi: "Mỗi cách hiểu cho ra ngày đã tính hoặc một trong các ngày mà `arguable` liệt kê",
    en: "Each reading yields the date given or one of those that `arguable` lists",
  },
  {
    vi: "Danh sách `arguable` chính là lời khẳng định rằng ngoài các ngày ấy không cách hiểu nào cho ngày khác.",
    en: "The list is the very claim that no reading gives any other date, and that each one it names gives the date it says.",
  },
  (subject) => {
    const others = otherReadings(subject.profile);
    const argued = subject.asking({ arguable: true });
    const readers = others.map(({ code, value }) => ({
      code,
      value,
      ...subject.asking({ readings: { [code]: value } }),
    }));
    return fc.property(tasksFor(subject), days(subject.calendar), fc.nat(), (task, asOf, place) => {
      const reader = readers[place % Math.max(1, readers.length)];
      if (reader === undefined) return;
      const evaluation = argued.evaluate(task, asOf);
      const lists = arguedBy(evaluation);
      const read = datesOf(reader.evaluate(task, asOf));
      for (const [key, { on }] of datesOf(evaluation)) {
        const listed = (lists.get(key) ?? []).filter(
          ({ code, value }) => code === reader.code && value === reader.value,
        );
        must(listed.length <= 1, () => `${key}: two dates under ${reader.code}=${reader.value}`);
        const claimed = listed.length === 0 ? on : (listed[0]?.on ?? null);
        must(listed.length === 0 || claimed !== on, () => `${key}: ${on} is listed as another date`);
        // A period that the other reading lists on another day only is looked for on the day it is said to be due, or
        // on our own; a closed task may owe nothing any more that it owed then.
        const elsewhere = claimed ?? (CLOSED.includes(evaluation.phase) ? null : on);
        const seen = read.get(key) ?? (elsewhere === null ? null : datesOf(reader.evaluate(task, elsewhere)).get(key));
        const date = seen?.on ?? (seen ? null : claimed);
        must(date === claimed, () => `${key}: ${on}, under ${reader.code}=${reader.value} ${date}; listed ${claimed}`);
      }
    });
  },
);

/** Readings that touch no one place reach every one. */
const EVERYWHERE: ReadonlySet<string> = new Set();

/** Whether the same act of the same body, for the same day or from the same start, is late under another key instead. */
const isLateAnew = (duty: Duty, theirs: ReadonlyMap<string, Duty>, lateAnyway: ReadonlySet<string>): boolean =>
  [...theirs.values()].some(
    (one) =>
      isLate(one) &&
      !lateAnyway.has(one.key) &&
      one.topic === duty.topic &&
      one.unit === duty.unit &&
      one.actor === duty.actor &&
      (one.due === duty.due || (one.period === null && duty.period === null && one.trigger?.on === duty.trigger?.on)),
  );

export const hangsOnExactly = defineLaw(
  "hangs-on-exactly",
  {
    vi: "Việc trễ nêu đúng và đủ các cách hiểu mà theo đó nó không trễ (`hangsOn`)",
    en: "What is late names exactly the readings under which it is not (`hangsOn`)",
  },
  {
    vi: "Nơi bị coi là trễ chỉ theo một cách hiểu phải được biết điều đó; nơi trễ theo mọi cách hiểu thì không.",
    en: "Who is late under one reading only is told so, and nobody who is late under all of them.",
  },
  (subject) => {
    const others = otherReadings(subject.profile);
    const said = subject.asking({ hangsOn: true });
    const touched = new Map(
      subject.profile.readings.map(({ code, provisions, values }) => {
        const changed = values.flatMap(({ changes }) => changes.flatMap((change) => change.provisions ?? []));
        return [code, provisions.length === 0 ? EVERYWHERE : new Set([...provisions, ...changed])];
      }),
    );
    const readers = others.map(({ code, value }) => ({
      code,
      value,
      ...subject.asking({ readings: { [code]: value }, periods: "all" }),
    }));
    return fc.property(tasksFor(subject), days(subject.calendar), fc.nat(), (task, asOf, place) => {
      const reader = readers[place % Math.max(1, readers.length)];
      if (reader === undefined) return;
      const late = said.evaluate(task, asOf).duties.filter(isLate);
      if (late.length === 0) return;
      const theirs = new Map(reader.evaluate(task, asOf).duties.map((duty) => [duty.key, duty]));
      for (const duty of late) {
        const { key, provision, hangsOn } = duty;
        const named = hangsOn?.find(({ code, value }) => code === reader.code && value === reader.value);
        const under = theirs.get(key);
        const places = touched.get(reader.code);
        const touches = places === EVERYWHERE || places?.has(provision) === true;
        const isGone = under === undefined || under.state === "notApplicable";
        const isNone =
          touches &&
          (under === undefined || !isLate(under)) &&
          !(isGone && isLateAnew(duty, theirs, new Set(late.map((one) => one.key))));
        must(hangsOn !== undefined, () => `${key} is late and does not say on what it hangs`);
        must(
          (named !== undefined) === isNone,
          () =>
            `${key}: ${reader.code}=${reader.value} is ${named ? "" : "not "}named; under it ${under?.state ?? "none"}`,
        );
        must(named === undefined || named.state === (under?.state ?? null), () => `${key}: ${named?.state} is said`);
      }
    });
  },
);
