import { both } from "../../bilingual.js";
import { problemWithDate } from "../../calendar/plain-date.js";
import { fail } from "../../errors.js";
import { unfolded } from "./content-line.js";
import type { EarlierEvent } from "./day-event.js";

/** By this the files of this package are known. */
export const PRODUCER = "-//dondoc//agenda//VI";

const refuse = (found: string): never =>
  fail({
    code: "unreadable",
    path: "earlier",
    found,
    expected: both("tệp .ics mà dondoc đã ghi", "an .ics file that dondoc wrote"),
  });

/** Whether a text is a file that this package wrote. */
export const isOwnCalendar = (text: string): boolean =>
  text.startsWith("BEGIN:VCALENDAR") && text.slice(0, 300).includes(`PRODID:${PRODUCER}`);

/** The name that a file of this package gives its calendar; `null` when it has none. */
export const nameOfCalendar = (text: string): string | null => {
  const line = unfolded(text).find((each) => each.startsWith("NAME:"));
  return line === undefined ? null : line.slice("NAME:".length).replace(/\\([\\;,])/g, "$1");
};

const eventOf = (lines: ReadonlyMap<string, string>, content: string): EarlierEvent => {
  const number = lines.get("SEQUENCE") ?? "";
  const start = lines.get("DTSTART;VALUE=DATE") ?? "";
  const on = start.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
  if (!/^\d{1,9}$/.test(number)) return refuse(`SEQUENCE “${number.slice(0, 20)}”`);
  if (problemWithDate(on, "earlier") !== undefined) return refuse(`DTSTART “${start.slice(0, 20)}”`);
  return {
    sequence: Number(number),
    stamp: lines.get("DTSTAMP") ?? "",
    cancelled: lines.get("STATUS") === "CANCELLED",
    on,
    content,
  };
};

/**
 * The events of a file that this package wrote, by their UID.
 *
 * @throws DondocError `unreadable` for any other file.
 */
export const earlierEvents = (text: string): ReadonlyMap<string, EarlierEvent> => {
  if (!isOwnCalendar(text)) refuse(text.slice(0, 40));
  const events = new Map<string, EarlierEvent>();
  let lines: Map<string, string> | null = null;
  let content: string[] = [];
  for (const line of unfolded(text)) {
    if (line === "BEGIN:VEVENT") {
      lines = new Map();
      content = [];
      continue;
    }
    if (lines === null) continue;
    if (line === "END:VEVENT") {
      const uid = lines.get("UID") ?? refuse("VEVENT: UID ?");
      events.set(uid, eventOf(lines, content.join("\r\n")));
      lines = null;
      continue;
    }
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon));
    lines.set(name, line.slice(colon + 1));
    if (name !== "SEQUENCE" && name !== "DTSTAMP") content.push(line);
  }
  if (lines !== null) refuse("VEVENT … (END:VEVENT ?)");
  return events;
};
