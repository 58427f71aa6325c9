import { vietnam } from "../../calendar/index.js";
import type { CalendarNotices } from "../../calendar/vietnam/notice-data.js";
import { DondocError } from "../../errors.js";
import { decodeText } from "../../io/decode.js";
import { readBytes } from "../read-bytes.js";
import type { Session } from "../session.js";
import type { Given } from "./read-options.js";

const OPTION = "--calendar-notices";

/** The notices that a file holds, JSON or YAML, checked; a problem names the option, the place and the line. */
const noticesIn = async (file: string, session: Session): Promise<CalendarNotices> => {
  const { readYaml } = await import("../../io/read-yaml.js");
  const { data, lineOf } = readYaml(decodeText(await readBytes(file, session)));
  // What it holds is asked by withNotices, which takes anything.
  const notices = data as CalendarNotices;
  try {
    vietnam.withNotices(notices);
  } catch (error) {
    if (!(error instanceof DondocError)) throw error;
    throw new DondocError(
      error.issues.map(({ message: _, ...problem }) => ({
        ...problem,
        row: lineOf(problem.path),
        path: problem.path === "" ? OPTION : `${OPTION} ${problem.path}`,
      })),
    );
  }
  return notices;
};

/** What `--calendar-notices` brings; `undefined` when it is not given, or wrong, which is then among the problems. */
export const givenNotices = async (given: Given, session: Session): Promise<CalendarNotices | undefined> => {
  const file = given.text("calendarNotices");
  return file === undefined ? undefined : given.attempt(() => noticesIn(file, session));
};
