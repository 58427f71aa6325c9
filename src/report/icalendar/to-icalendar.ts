import { anObject, answering, aText, kindWord, oneOf, requireOptions } from "../../answering.js";
import { dateOf, dayInVietNam, dayOf } from "../../calendar/index.js";
import { problemWithDate } from "../../calendar/plain-date.js";
import type { Agenda } from "../../core/answers/agenda.js";
import { fail, type Language } from "../../errors.js";
import { A_PROFILE } from "../../expected.js";
import { iCalendarOf } from "../../io/icalendar/write-icalendar.js";
import type { Profile } from "../../language/profile.js";
import { agendaEvents } from "./agenda-events.js";

/** How a worklist becomes a calendar. */
export interface ICalendarOptions {
  /** The regulation of the worklist: its words, its citations. */
  readonly profile: Profile;
  /** The language of the words; Vietnamese when not said. */
  readonly lang?: Language;
  /** What the calendar is called; the issuer of the regulation when not said. */
  readonly name?: string;
  /** The text of the file that was written before, so that changes and cancellations are told. */
  readonly earlier?: string;
  /** The instant of writing, with its offset; the beginning of the day judged, in Viet Nam, when not said. */
  readonly stamp?: string;
  /** What stands behind the @ of every UID, `dondoc` when not said: one name for each register that a calendar may hold. */
  readonly domain?: string;
  /** What tasks are called, by their ids, where that is not their id. */
  readonly labels?: ReadonlyMap<string, string>;
}

const DOMAIN = /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,98}[A-Za-z0-9])?$/;

const isDomain = (value: unknown, path: string) =>
  typeof value === "string" && DOMAIN.test(value)
    ? undefined
    : {
        code: "wrong-type" as const,
        path,
        found: typeof value === "string" ? `“${value.slice(0, 40)}”` : kindWord(value),
        expected: "a-z, 0-9, . -",
      };

const CHECKS = {
  profile: anObject,
  lang: oneOf(["vi", "en"]),
  name: aText,
  earlier: aText,
  stamp: aText,
  domain: isDomain,
  labels: anObject,
};

/** Midnight in Viet Nam is five in the afternoon of the day before in UTC. */
const MIDNIGHT = "T170000Z";

const stampOf = (stamp: string | undefined, asOf: string): string => {
  if (stamp === undefined) return `${dateOf(dayOf(asOf) - 1).replaceAll("-", "")}${MIDNIGHT}`;
  dayInVietNam(stamp, "stamp");
  if (problemWithDate(stamp, "stamp") === undefined)
    return `${dateOf(dayOf(stamp) - 1).replaceAll("-", "")}${MIDNIGHT}`;
  return `${new Date(stamp.replace(" ", "T")).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
};

const isAgenda = (value: unknown): value is Agenda => {
  const { asOf, actors } = Object(value) as Partial<Agenda>;
  return problemWithDate(asOf, "asOf") === undefined && Array.isArray(actors);
};

/**
 * A worklist as an iCalendar file (RFC 5545), an all-day event for each thing to do, on the day to plan for; what is
 * overdue, or to be done at once, stands on the day judged. For one body: `agenda(evaluation, { unit })`.
 *
 * An event keeps its UID, made from its key, however often the file is written. With the text of the file before as `earlier`
 * its SEQUENCE grows where it changed, and what is gone is cancelled. Of a classified task neither title nor body is
 * written, and of its id what `labels` calls it. The same worklist gives the same bytes.
 *
 * @throws DondocError `unreadable` when `earlier` is no file of this package; `wrong-type`, `instant-without-offset`.
 * @example
 * await writeFile("days.ics", toICalendar(agenda(evaluation), { profile: laoCai }));
 */
export const toICalendar = (agenda: Agenda, options: ICalendarOptions): string =>
  answering("agenda", () => {
    requireOptions(options, CHECKS);
    if (options.profile === undefined) fail({ code: "missing", path: "profile", expected: A_PROFILE });
    if (!isAgenda(agenda))
      fail({ code: "wrong-type", path: "agenda", found: kindWord(agenda), expected: "agenda(evaluation)" });
    const { profile, lang = "vi", earlier, stamp, domain = "dondoc", labels = new Map<string, string>() } = options;
    if (agenda.profile !== profile.id)
      fail({ code: "unknown-name", path: "profile", found: profile.id, expected: agenda.profile });
    const reader = { profile, lang, width: Number.POSITIVE_INFINITY };
    return iCalendarOf(agendaEvents(agenda, labels, reader), {
      lang,
      name: options.name ?? `${lang === "vi" ? "Đôn đốc" : "Follow-up"}: ${profile.issuer[lang]}`,
      asOf: agenda.asOf,
      stamp: stampOf(stamp, agenda.asOf),
      domain,
      earlier: earlier ?? null,
    });
  });
