import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { both, inBoth } from "../bilingual.js";
import { DondocError, fail } from "../errors.js";
import { isOwnCalendar, nameOfCalendar } from "../io/icalendar/earlier-events.js";
import { isFolder } from "./folder-name.js";
import { fileName } from "./folder-output.js";
import { makeFolder, outputTarget, type ReadFile } from "./output-target.js";
import type { DayCalendar, DayCalendars, OutputTarget, Session } from "./session.js";
import { writeBytes } from "./stream/sink.js";

/** Larger than any calendar of ours: a file that is not read to see whether it is one. */
const LARGEST = 64 * 1024 * 1024;

const ENDING = ".ics";

/** The calendar that stands under a name; `null` where nothing does. One of another program is never written over. */
const earlierIn = (target: OutputTarget, name: string): string | null => {
  if (target.mode === null) return null;
  const text = statSync(target.path).size > LARGEST ? "" : readFileSync(target.path, "utf8");
  if (text === "" && statSync(target.path).size === 0) return null;
  if (isOwnCalendar(text)) return text;
  return fail({
    code: "unwritable",
    path: "--output",
    found: inBoth`${name}: ${both("lịch của chương trình khác", "a calendar of another program")}`,
    expected: both("một tệp mới, hoặc tệp .ics mà dondoc đã ghi", "a new file, or an .ics file that dondoc wrote"),
  });
};

const writeInto = async (target: OutputTarget, name: string, { write }: DayCalendar): Promise<void> => {
  const earlier = earlierIn(target, name);
  let text: string;
  try {
    text = write(earlier);
  } catch (error) {
    if (!(error instanceof DondocError) || earlier === null) throw error;
    // What is wrong with the file before is told of that file.
    throw new DondocError(
      error.issues.map(({ path, ...issue }) => ({ ...issue, path: path === "earlier" ? name : path })),
    );
  }
  await writeBytes(target, name, text);
};

/** A file for each calendar; two bodies whose names give one file name are told apart by a number. */
const named = (calendars: readonly DayCalendar[]): ReadonlyMap<string, DayCalendar> => {
  const files = new Map<string, DayCalendar>();
  for (const calendar of calendars) {
    const base = fileName(calendar.name) || "dondoc";
    let file = `${base}${ENDING}`;
    for (let n = 2; files.has(file); n++) file = `${base}-${n}${ENDING}`;
    files.set(file, calendar);
  }
  return files;
};

/** Calendars of an earlier run that have no body in this one: what they hold is cancelled. */
const emptied = (
  folder: string,
  files: ReadonlyMap<string, DayCalendar>,
  days: DayCalendars,
): [string, DayCalendar][] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ENDING) && !files.has(file))
    .flatMap((file): [string, DayCalendar][] => {
      const path = join(folder, file);
      if (!statSync(path).isFile() || statSync(path).size > LARGEST) return [];
      const text = readFileSync(path, "utf8");
      return isOwnCalendar(text) ? [[file, days.nothing(nameOfCalendar(text) ?? file)]] : [];
    });

const writeFolder = async (folder: string, days: DayCalendars, reads: readonly ReadFile[]): Promise<void> => {
  makeFolder(folder);
  const files = named(days.byBody());
  for (const [file, calendar] of [...files, ...emptied(folder, files, days)]) {
    const path = join(folder, file);
    const target = outputTarget(path, reads);
    if (target !== null) await writeInto(target, path, calendar);
  }
};

/** Days of a calendar to where they go: one file, one a body into a folder, or standard output. */
export const writeDays = async (
  name: unknown,
  days: DayCalendars,
  reads: readonly ReadFile[],
  session: Session,
): Promise<void> => {
  if (isFolder(name)) return writeFolder(name, days, reads);
  if (session.output === null) session.io.stdout.write(days.whole.write(null));
  else await writeInto(session.output, String(name), days.whole);
};
