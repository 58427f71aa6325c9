import fc from "fast-check";
import { type DayNumber, dateOf } from "../../calendar/index.js";
import { isState } from "../../language/rule-kind.js";
import { EVENT_TYPES, type EventType } from "../../language/vocabulary.js";
import { dayNumbers } from "../arbitraries/days.js";
import { type DrawnEvent, OPENING_EVENTS } from "../arbitraries/events.js";
import { interestOf } from "../arbitraries/interest.js";
import { defineLaw } from "../law.js";
import { datesInBoth } from "../support/dated.js";
import { rulesById } from "../support/lineage.js";
import { must } from "../support/must.js";

/** What is moved: an event, the deadline, or the opening of the task. */
type Moved = EventType | "deadline" | "opening";

/** Events that leave the phase of a task as it is; they stand still while another one moves. */
const COMPANIONS: readonly EventType[] = [
  "registered",
  "progressReported",
  "resultIssued",
  "resultRecorded",
  "delayExplained",
  "extensionRequested",
  "extensionAnswered",
  "urged",
  "escalated",
  "feedbackReceived",
  "feedbackHandled",
  "inspectionDecided",
  "inspectionEnded",
  "inspectionReported",
  "inspectionNotified",
];

const MOST_DAYS = 60;
/** Past everything that happens below, and every deadline. */
const LONG_AFTER = 500;

interface Story {
  readonly opening: DayNumber;
  readonly moved: Moved;
  readonly gap: number;
  readonly companions: readonly { readonly type: EventType; readonly gap: number }[];
  readonly hasDeadline: boolean;
  readonly urgent: boolean;
  readonly multiUnit: boolean;
  readonly writtenReportRequired: boolean;
}

/** The task of a story with what is moved `by` days later; nothing else differs. */
const taskOf = ({ opening, moved, gap, companions, hasDeadline, ...flags }: Story, by: number): object => {
  const opened = dateOf(opening + (moved === "opening" ? by : 0));
  const happened = dateOf(opening + gap + by);
  const still = companions
    .filter(({ type }) => type !== moved)
    .map(({ type, gap: after }): DrawnEvent => ({ type, on: dateOf(opening + MOST_DAYS + 1 + after) }));
  const events: DrawnEvent[] = [{ type: "issued", on: opened }, { type: "assigned", on: opened }, ...still];
  if (moved === "deadlineAdjusted") events.push({ type: moved, on: happened, dueOn: dateOf(opening + 200) });
  else if (moved !== "deadline" && moved !== "opening") events.push({ type: moved, on: happened });
  // A task that is finished late instead of in time is another case, not the same one later: it goes without a deadline.
  const fixedDue = hasDeadline && moved !== "completed" ? dateOf(opening + 90) : null;
  // An event with a name of its own is the same one on another day.
  const named = events.map((event) => ({ id: event.type, ...event }));
  return { id: "1", title: "x", dueOn: moved === "deadline" ? happened : fixedDue, events: named, ...flags };
};

export const laterTrigger = defineLaw(
  "later-trigger",
  {
    vi: "Mốc tính đến muộn hơn k ngày không làm nghĩa vụ nào đến hạn sớm hơn",
    en: "A trigger later by k days never makes a duty due earlier",
  },
  {
    vi: "Thời hạn là một khoảng tính từ mốc (Bộ luật Dân sự 2015, Điều 147), nên mốc muộn hơn thì ngày cuối chỉ có thể muộn hơn hoặc giữ nguyên, miễn là các tình tiết khác không đổi.",
    en: "A limit is a span counted from its trigger (Civil Code 2015, art. 147), so that its last day can only follow the trigger or stand still, the other facts of the case being the same.",
  },
  ({ profile, calendar, evaluate }) => {
    const events = EVENT_TYPES.filter((type) => !(OPENING_EVENTS as readonly EventType[]).includes(type));
    const meant = interestOf(profile).events.filter((type) => events.includes(type) || type === "received");
    const moved: fc.Arbitrary<Moved> = fc.constantFrom<Moved>("deadline", "opening", "received", ...meant, ...meant);
    const stories: fc.Arbitrary<Story> = fc.record({
      opening: dayNumbers(calendar),
      moved,
      gap: fc.integer({ min: 0, max: MOST_DAYS }),
      companions: fc.uniqueArray(
        fc.record({ type: fc.constantFrom(...COMPANIONS), gap: fc.integer({ min: 0, max: MOST_DAYS }) }),
        { maxLength: 3, selector: ({ type }) => type },
      ),
      hasDeadline: fc.boolean(),
      urgent: fc.boolean(),
      multiUnit: fc.boolean(),
      writtenReportRequired: fc.boolean(),
    });
    const rules = rulesById(profile);
    const handles = (id: string, event: Moved): boolean => {
      const rule = rules.get(id);
      if (rule === undefined || !isState(rule)) return false;
      return (rule.fulfilledBy ?? []).some((one) => (typeof one === "string" ? one : one.event) === event);
    };
    return fc.property(stories, fc.integer({ min: 1, max: MOST_DAYS }), (story, by) => {
      const asOf = dateOf(story.opening + LONG_AFTER);
      const dates = datesInBoth(evaluate(taskOf(story, 0), asOf), evaluate(taskOf(story, by), asOf));
      for (const { key, ruleId: id, first, second } of dates) {
        // What handles a state later lets the next ground come later, or makes it none.
        if (handles(id, story.moved)) continue;
        // A recurrence stands on the calendar and has no trigger; its date is the same.
        must(second >= first, () => `${key}: ${first}, and ${by} days later ${second}`);
      }
    });
  },
);
