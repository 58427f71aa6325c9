import { type DayNumber, dateOf } from "../../calendar/index.js";
import type { EventType } from "../../language/vocabulary.js";
import { eventIndex } from "../model/event-index.js";
import { contradiction, type Finding, finding } from "../model/finding.js";

type FirstDays = readonly (DayNumber | null)[];

const dayOfFirst = (first: FirstDays, type: EventType): DayNumber | null => first[eventIndex(type)] ?? null;

const COMPLETED = eventIndex("completed");
const CANCELLED = eventIndex("cancelled");
const ISSUED = eventIndex("issued");
const ASSIGNED = eventIndex("assigned");
const RECEIVED = eventIndex("received");
const ADJUSTED = eventIndex("deadlineAdjusted");
const EARLIEST = Number.NEGATIVE_INFINITY;

const CLOSINGS: readonly (readonly [type: EventType, code: string, vi: string, en: string])[] = [
  ["completed", "completed", "hoàn thành", "completed"],
  ["cancelled", "cancelled", "hủy", "called off"],
];
const OPENINGS: readonly (readonly [type: EventType, code: string, vi: string, en: string])[] = [
  ["issued", "BeforeIssued", "ngày ban hành", "it was issued on"],
  ["assigned", "BeforeAssignment", "ngày giao", "it was assigned on"],
  ["received", "BeforeReceipt", "ngày nhận", "it was received on"],
];

/** A task that was closed before it was opened; the first opening it lies before is named. */
const closedBeforeOpened = (first: FirstDays): Finding[] => {
  const opened = Math.max(first[ISSUED] ?? EARLIEST, first[ASSIGNED] ?? EARLIEST, first[RECEIVED] ?? EARLIEST);
  if ((first[COMPLETED] ?? opened) >= opened && (first[CANCELLED] ?? opened) >= opened) return [];
  return CLOSINGS.flatMap(([closing, code, vi, en]) => {
    const closed = dayOfFirst(first, closing);
    if (closed === null) return [];
    for (const [opening, suffix, openedVi, openedEn] of OPENINGS) {
      const opened = dayOfFirst(first, opening);
      if (opened === null || closed >= opened) continue;
      return [
        contradiction(
          `${code}${suffix}`,
          `${vi} ngày ${dateOf(closed)} trước ${openedVi} ${dateOf(opened)}`,
          `${en} on ${dateOf(closed)} before ${openedEn} ${dateOf(opened)}`,
        ),
      ];
    }
    return [];
  });
};

/** What the order of a history contradicts; it shows only when the whole history up to the day judged is known. */
export const orderContradictions = (first: FirstDays, due: DayNumber | null, start: DayNumber | null): Finding[] => {
  const findings = closedBeforeOpened(first);
  const adjusted = first[ADJUSTED] ?? null;
  const assigned = first[ASSIGNED] ?? null;
  if (adjusted !== null && assigned !== null && adjusted < assigned) {
    findings.push(
      contradiction(
        "adjustedBeforeAssignment",
        `điều chỉnh thời hạn ngày ${dateOf(adjusted)} trước khi giao ngày ${dateOf(assigned)}`,
        `deadline adjusted on ${dateOf(adjusted)} before the assignment of ${dateOf(assigned)}`,
      ),
    );
  }
  const issued = first[ISSUED] ?? null;
  const received = first[RECEIVED] ?? null;
  if (received !== null && issued !== null && received < issued) {
    findings.push(
      contradiction(
        "receivedBeforeIssued",
        `nhận văn bản ngày ${dateOf(received)} trước ngày ban hành ${dateOf(issued)}`,
        `the document was received on ${dateOf(received)} before it was issued on ${dateOf(issued)}`,
      ),
    );
  }
  if (due !== null && issued !== null && due < issued) {
    findings.push(
      finding(
        "deadlineBeforeDocument",
        `Thời hạn ${dateOf(due)} sớm hơn ngày ban hành ${dateOf(issued)}; có thể in nhầm.`,
        `The deadline ${dateOf(due)} lies before the issue on ${dateOf(issued)}; perhaps a misprint.`,
        "dueOn",
      ),
    );
  } else if (due !== null && start !== null && due < start) {
    findings.push(
      finding(
        "deadlineBeforeAssignment",
        `Thời hạn ${dateOf(due)} sớm hơn ngày giao ${dateOf(start)}; có thể ghi nhầm.`,
        `The deadline ${dateOf(due)} lies before the assignment on ${dateOf(start)}; perhaps a slip.`,
        "dueOn",
      ),
    );
  }
  return findings;
};
