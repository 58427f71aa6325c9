import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import { type Reader, say } from "../audience.js";
import { type Block, text } from "../block.js";
import { readerHead } from "../profile-head.js";
import { counted, dayWithWeekday, dayWord } from "../words/days.js";
import { arguableDates } from "./arguable.js";
import { board } from "./board.js";
import { late } from "./late.js";
import { periodic } from "./periodic.js";
import { remarks } from "./remarks.js";
import { summaryBlocks } from "./summary.js";
import { thresholds } from "./thresholds.js";

const dayLine = ({ asOf, knownAt }: RegisterEvaluation, { lang }: Reader): string => {
  const day = say(lang, `Ngày xét: ${dayWithWeekday(asOf, lang)}`, `As of ${dayWithWeekday(asOf, lang)}`);
  if (knownAt === null) return day;
  return say(
    lang,
    `${day}, theo những gì đã biết đến hết ${dayWord(knownAt, lang)}`,
    `${day}, by what was known on ${knownAt}`,
  );
};

const countLine = ({ tasks, summary, register }: RegisterEvaluation, { lang }: Reader): string => {
  const { done, counts, dueSoon } = summary.all;
  const duties = [...register.duties, ...tasks.flatMap((task) => task.duties)];
  const overdue = duties.filter(({ state }) => state === "overdue").length;
  return say(
    lang,
    `${tasks.length} nhiệm vụ: ${done} đã xong, ${counts.openOverdue} quá hạn, ${dueSoon} sắp đến hạn. ${overdue} nghĩa vụ quá hạn.`,
    `${counted(tasks.length, "", "task", lang)}: ${done} done, ${counts.openOverdue} overdue, ${dueSoon} due soon. ${overdue} ${overdue === 1 ? "duty" : "duties"} overdue.`,
  );
};

/** Said before anything else: on the day judged the regulation did not bind yet. */
const notYetInForce = ({ asOf }: RegisterEvaluation, { profile, lang }: Reader): Block[] => {
  const { from } = profile.effect;
  if (from === null || asOf >= from) return [];
  return [
    text(
      say(
        lang,
        `Ngày xét trước ngày hiệu lực ${dayWord(from, lang)}: quy chế chưa áp dụng.`,
        `The day judged lies before the day of effect, ${from}: the regulation does not apply yet.`,
      ),
      "late",
    ),
  ];
};

const nextChange = (evaluation: RegisterEvaluation, { lang }: Reader): Block[] => {
  const { nextChange: day } = evaluation;
  const words =
    day === null
      ? say(
          lang,
          "Nếu không có gì xảy ra, kết quả này không thay đổi nữa.",
          "If nothing happens, this result will not change.",
        )
      : say(
          lang,
          `Nếu không có gì xảy ra, kết quả này thay đổi tiếp vào ${dayWithWeekday(day, lang)}.`,
          `If nothing happens, this result next changes on ${dayWithWeekday(day, lang)}.`,
        );
  return [text(`\n${words}`)];
};

/** A whole register on one day, for people: the board first, then what is late, what is reached, what comes, the counts. */
export const evaluationView = (evaluation: RegisterEvaluation, reader: Reader): Block[] => [
  ...readerHead(reader),
  text(dayLine(evaluation, reader), "strong"),
  ...notYetInForce(evaluation, reader),
  text(countLine(evaluation, reader)),
  text(""),
  ...board(evaluation, reader),
  ...late(evaluation, reader),
  ...thresholds(evaluation, reader),
  ...periodic(evaluation, reader),
  ...arguableDates(evaluation, reader),
  ...summaryBlocks(evaluation.summary, reader),
  ...remarks(evaluation, reader),
  ...nextChange(evaluation, reader),
];
