import { dateText, longSpan, span } from "./days.js";
import type { Random } from "./random.js";

export interface RawEvent {
  readonly type: string;
  readonly on: string;
  readonly [field: string]: unknown;
}

/** The days that a history turns about. */
export interface Turns {
  readonly start: number;
  /** Whether the document says that it was issued on the day of the start. */
  readonly isIssued: boolean;
  readonly due: number | null;
  readonly asOf: number;
}

export const UNITS = [
  "Sở Xây dựng",
  "Sở Nội vụ",
  "Phòng Tổ chức",
  "Văn phòng Sở",
  "UBND huyện Bát Xát",
  "UBND thành phố Lào Cai",
  "UBND thị xã Sa Pa",
  "Ủy ban nhân dân huyện Si Ma Cai",
  "UBND phường Cam Đường",
  "Thanh tra tỉnh",
] as const;

const DOERS = ["office", "lead", "coordinator", "assigner", "inspector", "director", ...UNITS] as const;

type Story = readonly string[];

/** The stories that histories are woven of; what a step does beside its type stands in `more`. */
const STORIES: readonly [Story, ...Story[]] = [
  ["progressReported"],
  ["progressReported", "progressReported", "progressReported"],
  ["resultIssued", "resultRecorded"],
  ["resultIssued", "resultRecorded", "completed"],
  ["completed"],
  ["completed", "confirmed"],
  ["resultIssued", "completed", "resultRecorded", "confirmed"],
  ["completed", "resultRecorded"],
  ["completed", "progressReported"],
  ["suspended", "resumed"],
  ["suspended"],
  ["suspended", "suspended", "resumed", "resumed"],
  ["deadlineAdjusted"],
  ["deadlineAdjusted", "deadlineAdjusted"],
  ["returned"],
  ["returned", "reassigned"],
  ["returned", "deadlineAdjusted"],
  ["returned", "received"],
  ["returned", "assigned"],
  ["reassigned"],
  ["reassigned", "received"],
  ["delayExplained"],
  ["urged"],
  ["urged", "escalated"],
  ["escalated"],
  ["escalated", "delayExplained"],
  ["feedbackReceived", "feedbackHandled"],
  ["feedbackReceived", "urged"],
  ["feedbackReceived", "feedbackReceived", "feedbackHandled"],
  ["feedbackReceived"],
  ["inspectionDecided", "inspectionEnded", "inspectionReported", "inspectionNotified"],
  ["inspectionEnded", "inspectionReported"],
  ["inspectionEnded"],
  ["inspectionEnded", "inspectionEnded", "inspectionReported"],
  ["cancelled"],
  ["completed", "completed"],
  ["confirmed"],
  ["completed", "cancelled"],
  ["received", "received"],
  ["registered"],
  ["resultIssued"],
  ["resultRecorded"],
];

/** What can open the life of a task. */
const OPENING: readonly string[] = ["issued", "assigned", "received"];

/** The length of a history is drawn anew at each step, so that most are short and some are long. */
const MOST_STORIES = 6;

/** A day for the first step of a story. */
const dayOfStory = (random: Random, { start, due, asOf }: Turns): number => {
  const kind = random.below(100);
  if (kind < 10) return start + random.below(3);
  if (due !== null && kind < 48) return due + (random.percent(50) ? span(random) : -span(random));
  if (kind < 70) return asOf + (random.percent(85) ? -longSpan(random) : span(random));
  return start + longSpan(random);
};

const recordedAt = (random: Random, day: number): string => {
  const recorded = day + (random.percent(60) ? 0 : span(random));
  if (random.percent(40)) return dateText(recorded);
  const clock = random.pick(["07:30:00", "14:59:59", "15:00:01", "17:00:00", "23:59:59"]);
  return `${dateText(recorded)}T${clock}${random.pick(["+07:00", "+07:00", "Z", "-05:00"])}`;
};

const SAID = { evidence: ["BC 12/BC-SXD"], note: "đã trao đổi", reason: "Chờ ý kiến" } as const;

const refOf = (random: Random, day: number, periods: (day: number) => readonly string[]): string =>
  random.percent(60) ? (random.oneOf(periods(day)) ?? "PH-1") : random.pick(["PH-1", "PH-2", "KT-1"]);

/** What an event says beside its type and its day. */
const more = (
  random: Random,
  type: string,
  day: number,
  { due }: Turns,
  periods: (day: number) => readonly string[],
) => {
  const event: Record<string, unknown> = {};
  if (type === "deadlineAdjusted") {
    event["dueOn"] = dateText((due ?? day) + (random.percent(80) ? longSpan(random) : -span(random)));
    if (random.percent(40)) event["authorisedBy"] = "Chủ tịch";
  }
  if (type === "reassigned" && random.percent(80)) event["lead"] = random.pick(UNITS);
  if (type === "inspectionDecided" && random.percent(60)) event["endsOn"] = dateText(day + span(random));
  if (type === "inspectionEnded" && random.percent(50)) event["minutesOn"] = dateText(day + span(random));
  const isInspection = type.startsWith("inspection");
  if (random.percent(isInspection ? 75 : 20)) event["by"] = random.pick(DOERS);
  if (random.percent(30)) event["recordedAt"] = recordedAt(random, day);
  for (const key of ["evidence", "note", "reason"] as const) if (random.percent(15)) event[key] = SAID[key];
  const isAnswer = isInspection || type.startsWith("feedback") || type === "urged" || type === "progressReported";
  if (random.percent(isAnswer ? 35 : 8)) event["ref"] = refOf(random, day, periods);
  return event;
};

/** The steps by which a task begins. */
const opening = (random: Random, start: number): [type: string, day: number][] => {
  const events: [string, number][] = [];
  let day = start;
  for (const [type, chance] of [
    ["issued", 25],
    ["assigned", 55],
    ["received", 60],
    ["registered", 50],
  ] as const) {
    if (!random.percent(chance)) continue;
    if (random.percent(50)) day += random.below(7);
    events.push([type, day]);
  }
  return events;
};

/** A history: how the task began, then stories laid over one another. `periods` names those about a day. */
export const history = (random: Random, turns: Turns, periods: (day: number) => readonly string[]): RawEvent[] => {
  const steps = opening(random, turns.start);
  for (let i = 0; i < MOST_STORIES && random.percent(72); i++) {
    let day = dayOfStory(random, turns);
    for (const type of random.pick(STORIES)) {
      steps.push([type, day]);
      day += random.percent(80) ? span(random) : longSpan(random);
    }
  }
  // Nothing happens before the task is there; one history in two hundred forgets that and is refused.
  const forgets = random.below(200) === 0;
  const openings = steps.filter(([type]) => OPENING.includes(type)).map(([, day]) => Math.max(day, turns.start));
  const first = turns.isIssued || openings.length === 0 ? turns.start : Math.min(...openings);
  const events = steps.map(([type, drawn]): RawEvent => {
    const day = forgets ? drawn : Math.max(drawn, first);
    return { type, on: dateText(day), ...more(random, type, day, turns, periods) };
  });
  return random.percent(25) ? random.shuffled(events) : events;
};
