import { dateOf, dayOf, type PlainDate } from "../../calendar/index.js";
import { sha256 } from "../../core/model/sha256.js";
import type { Language } from "../../errors.js";
import { contentLine, textValue, unfolded } from "./content-line.js";
import type { DayEvent, EarlierEvent } from "./day-event.js";
import { earlierEvents, PRODUCER } from "./earlier-events.js";

/** How a calendar is written. */
export interface CalendarFile {
  readonly lang: Language;
  readonly name: string;
  readonly asOf: PlainDate;
  /** The moment of writing in UTC: `20261123T010000Z`. */
  readonly stamp: string;
  /** What stands behind the @ of every UID. */
  readonly domain: string;
  /** The file that was written before. */
  readonly earlier: string | null;
}

const GONE = {
  vi: "Không còn trong danh sách việc phải làm",
  en: "No longer on the worklist",
} as const;

const UID_LETTERS = 32;

const dayValue = (date: PlainDate): string => date.replaceAll("-", "");

type Line = readonly [name: string, value: string];

/** The lines that say what an event is; a change of one of them is a change of the event. */
const contentOf = (
  uid: string,
  on: PlainDate,
  summary: string,
  description: string | null,
  status: "CONFIRMED" | "CANCELLED",
): Line[] => [
  ["UID", uid],
  ["STATUS", status],
  ["DTSTART;VALUE=DATE", dayValue(on)],
  // The day after: the end of an all-day event is not part of it.
  ["DTEND;VALUE=DATE", dayValue(dateOf(dayOf(on) + 1))],
  ["SUMMARY", textValue(summary)],
  ...(description === null ? [] : [["DESCRIPTION", textValue(description)] as const]),
  // A day to do something by leaves the day free.
  ["TRANSP", "TRANSPARENT"],
];

const folded = (lines: readonly Line[]): string => lines.map(([name, value]) => contentLine(name, value)).join("");

/** An event with its number: the one before when nothing changed, else the next. */
const numbered = (content: readonly Line[], before: EarlierEvent | undefined, stamp: string): string => {
  const same = before !== undefined && before.content === unfolded(folded(content)).slice(0, -1).join("\r\n");
  const sequence = before === undefined ? 0 : same ? before.sequence : before.sequence + 1;
  return folded([
    ["BEGIN", "VEVENT"],
    ["DTSTAMP", same ? before.stamp : stamp],
    ["SEQUENCE", String(sequence)],
    ...content,
    ["END", "VEVENT"],
  ]);
};

/**
 * Days as an iCalendar file (RFC 5545). An event keeps its UID for good; its SEQUENCE grows when it changed since the file
 * before, and one that is gone is cancelled there, without a word of what it said: it may have become secret. A
 * cancellation stands until its day is past.
 */
export const iCalendarOf = (events: readonly DayEvent[], file: CalendarFile): string => {
  const earlier: ReadonlyMap<string, EarlierEvent> =
    file.earlier === null ? new Map<string, EarlierEvent>() : earlierEvents(file.earlier);
  const uids = new Map(events.map((event) => [`${sha256(event.key).slice(0, UID_LETTERS)}@${file.domain}`, event]));
  const kept = [...uids].map(([uid, { on, summary, description }]) =>
    numbered(contentOf(uid, on, summary, description, "CONFIRMED"), earlier.get(uid), file.stamp),
  );
  const gone = [...earlier]
    .filter(([uid, { cancelled, on }]) => !uids.has(uid) && !(cancelled && on < file.asOf))
    .map(([uid, before]) =>
      numbered(contentOf(uid, before.on, GONE[file.lang], null, "CANCELLED"), before, file.stamp),
    );
  const name = textValue(file.name);
  return [
    folded([
      ["BEGIN", "VCALENDAR"],
      ["VERSION", "2.0"],
      ["PRODID", PRODUCER],
      ["CALSCALE", "GREGORIAN"],
      ["METHOD", "PUBLISH"],
      ["NAME", name],
      ["X-WR-CALNAME", name],
    ]),
    ...kept,
    ...gone,
    folded([["END", "VCALENDAR"]]),
  ].join("");
};
