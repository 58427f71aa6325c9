import type { Difference, DifferenceReason, TaskOutcome } from "../../analysis/outcomes/outcomes.js";
import type { Duty } from "../../core/model/evaluation.js";
import type { Language } from "../../errors.js";
import type { Profile } from "../../language/profile.js";
import { ACT } from "../../language/words/acts.js";
import { say } from "../audience.js";
import { citeAmong } from "../several-head.js";
import { both, STATE, type Words } from "../wording.js";
import { counted } from "../words/days.js";

export const DIFFERENCE: Words<DifferenceReason> = {
  confirmation: both("nơi này chờ xác nhận mới tính là xong", "here it is done only once confirmed"),
  anchor: both("tính từ mốc khác", "it counts from another day"),
  number: both("số khác", "another number"),
  silence: both("không nói đến", "it is silent"),
  notInForce: both("chưa hoặc không còn hiệu lực", "it is not in force"),
  condition: both("không thuộc trường hợp quy định", "its condition does not hold"),
  notTold: both("sổ không ghi nên chưa xác định", "the register does not tell"),
};

const daysLate = ({ workingDaysLate }: Duty, lang: Language): string => {
  if (workingDaysLate === null) return "";
  if (workingDaysLate === 0) return say(lang, ", chưa đủ 1 ngày làm việc", ", by less than 1 working day");
  return ` ${counted(workingDaysLate, "ngày làm việc", "working day", lang)}`;
};

/** How often it was let become late: what those who lead together owe by one day is one duty. */
const timesIn = (duties: readonly Duty[]): number =>
  new Set(duties.map(({ period, due, since }) => [period, due, since].join("|"))).size;

/** One lateness: the provision, what became of it, and by how much. */
const lateWords = (duty: Duty, profile: Profile | undefined, lang: Language): string => {
  const hangs = [...new Set((duty.hangsOn ?? []).map(({ code }) => code))];
  const mark =
    hangs.length === 0 ? "" : say(lang, ` (tùy cách hiểu ${hangs.join(", ")})`, ` (hangs on ${hangs.join(", ")})`);
  return `${citeAmong(duty.provision, profile, lang)}: ${STATE[duty.state][lang]}${daysLate(duty, lang)}${mark}`;
};

/** The latenesses of a task by provision; several periods of one provision are one line with their number. */
export const latenessLines = (
  { late }: TaskOutcome,
  profile: Profile | undefined,
  lang: Language,
): readonly string[] => {
  const byRule = new Map<string, Duty[]>();
  for (const duty of late) byRule.set(duty.ruleId, [...(byRule.get(duty.ruleId) ?? []), duty]);
  return [...byRule.values()].flatMap((duties) => {
    const worst = duties.reduce((a, b) => ((b.workingDaysLate ?? 0) > (a.workingDaysLate ?? 0) ? b : a));
    const times = timesIn(duties);
    const often = times === 1 ? "" : say(lang, ` (${times} lần)`, ` (${times} times)`);
    return [`${lateWords(worst, profile, lang)}${often}`];
  });
};

export const reachedLines = (
  { reached }: TaskOutcome,
  profile: Profile | undefined,
  lang: Language,
): readonly string[] =>
  reached.map(({ provision, handledOn }) => {
    const done = handledOn === null ? "" : say(lang, " (đã xử lý)", " (handled)");
    return `${citeAmong(provision, profile, lang)}${done}`;
  });

/** Why regulations differ on a task, in one sentence for each act and reason. */
export const differenceWords = (difference: Difference, name: (id: string) => string, lang: Language): string => {
  const { reason, act, profiles, others } = difference;
  const names = (ids: readonly string[]): string => ids.map(name).join(", ");
  if (reason === "confirmation")
    return say(
      lang,
      `${names(profiles)}: chờ xác nhận mới tính là xong`,
      `${names(profiles)}: done only once confirmed`,
    );
  const what = act === null ? "" : `${ACT[act][lang]}: `;
  return `${what}${names(others)}: ${DIFFERENCE[reason][lang]}`;
};
