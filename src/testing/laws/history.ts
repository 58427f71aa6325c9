import fc from "fast-check";
import { dateOf, dayInVietNam } from "../../calendar/index.js";
import { compareText } from "../../core/model/compare-text.js";
import { dayNumbers, days } from "../arbitraries/days.js";
import { type DrawnEvent, laterEvent } from "../arbitraries/events.js";
import { type DrawnTask, openingOf } from "../arbitraries/tasks.js";
import { defineLaw } from "../law.js";
import { mustEqual } from "../support/must.js";
import { tasksFor } from "../support/situations.js";
import { without } from "../support/structure.js";

export const laterEventsChangeNothing = defineLaw(
  "later-events-change-nothing",
  {
    vi: "Sự kiện sau ngày xét không làm thay đổi gì",
    en: "Events after the day judged change nothing",
  },
  {
    vi: "Điều chưa xảy ra thì chưa tồn tại, nên kết quả của một ngày đã qua vẫn như cũ dù hồ sơ được ghi thêm về sau.",
    en: "What has not happened yet does not exist, so that the result for a past day stays as it was however the history goes on.",
  },
  (subject) => {
    const opened = tasksFor(subject).filter((task) => openingOf(task) !== null);
    const appended = fc.tuple(opened, dayNumbers(subject.calendar)).chain(([task, asOf]) => {
      const after = Math.max(asOf, openingOf(task) ?? asOf) + 1;
      const received = fc.constantFrom("assigned" as const, "received" as const);
      const event: fc.Arbitrary<DrawnEvent> = fc.oneof(
        { weight: 4, arbitrary: laterEvent(after, subject.profile) },
        { weight: 1, arbitrary: received.map((type) => ({ type, on: dateOf(after) })) },
      );
      return fc.tuple(fc.constant(task), fc.constant(dateOf(asOf)), event);
    });
    return fc.property(appended, ([task, asOf, event]) => {
      const longer = { ...task, events: [...(task.events ?? []), event] };
      mustEqual(subject.evaluate(longer, asOf), subject.evaluate(task, asOf), `with ${event.type} on ${event.on}`);
    });
  },
);

export const laterKnowledgeChangesNothing = defineLaw(
  "later-knowledge-changes-nothing",
  {
    vi: "Sự kiện được ghi sau ngày biết (knownAt) không làm thay đổi gì",
    en: "Events recorded after the day of knowledge (knownAt) change nothing",
  },
  {
    vi: "Kết quả đã đưa ra vào một ngày phải lập lại được với đúng những gì khi đó đã biết.",
    en: "A result given on a day must be reproducible from what was known on that day.",
  },
  (subject) =>
    fc.property(tasksFor(subject), days(subject.calendar), dayNumbers(subject.calendar), (task, asOf, knownDay) => {
      const isSeen = ({ recordedAt }: DrawnEvent): boolean =>
        recordedAt === undefined || dayInVietNam(recordedAt, "recordedAt") <= knownDay;
      const events = task.events ?? [];
      const seen = events.filter(isSeen);
      // The hidden ones stand last, so that the others keep the place that findings name.
      const whole = { ...task, events: [...seen, ...events.filter((event) => !isSeen(event))] };
      const { evaluate } = subject.asking({ knownAt: dateOf(knownDay) });
      const known = evaluate({ ...task, events: seen }, asOf);
      mustEqual(evaluate(whole, asOf), known, `as known on ${dateOf(knownDay)}`);
    }),
);

const FIELD: ReadonlySet<string> = new Set(["field"]);

/** The task with its events written down from the last day to the first; those of one day keep their order. */
const writtenBackwards = (task: DrawnTask): DrawnTask => ({
  ...task,
  events: [...(task.events ?? [])].sort((a, b) => compareText(b.on, a.on)),
});

export const orderOfWriting = defineLaw(
  "order-of-writing",
  {
    vi: "Thứ tự ghi các sự kiện khác ngày không ảnh hưởng đến kết quả",
    en: "The order in which events of different days are written down changes nothing",
  },
  {
    vi: "Lịch sử được sắp theo ngày xảy ra; người ghi sổ ghi việc nào trước không làm thay đổi việc nào xảy ra trước.",
    en: "A history is in the order of its days; which of them a clerk wrote down first says nothing of which came first.",
  },
  (subject) =>
    fc.property(tasksFor(subject), days(subject.calendar), (task, asOf) => {
      // A finding names the place of its event in the input, and that did change.
      const [found, expected] = [writtenBackwards(task), task].map((one) =>
        without(subject.evaluate(one, asOf), FIELD),
      );
      mustEqual(found, expected, "written backwards");
    }),
);
