import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import { type Reader, say } from "../audience.js";
import { type Block, text } from "../block.js";
import { leftOutBlocks } from "../left-out-blocks.js";
import { readerHead } from "../profile-head.js";
import { clean } from "../text-width.js";
import { toldOfBodies } from "../words/bodies.js";
import { dayWithWeekday, dayWord } from "../words/days.js";
import { arguableDates } from "./arguable.js";
import { board } from "./board.js";
import { handled } from "./handled.js";
import { countLine } from "./head-counts.js";
import { atOnce, ifAny, late, missed } from "./late.js";
import { periodic } from "./periodic.js";
import { questions } from "./questions.js";
import { isAtHead, remarks } from "./remarks.js";
import { summaryBlocks } from "./summary.js";
import { withLabels } from "./task-labels.js";

const dayLine = ({ asOf, knownAt }: RegisterEvaluation, { lang }: Reader): string => {
  const day = say(lang, `Ngày xét: ${dayWithWeekday(asOf, lang)}`, `As of ${dayWithWeekday(asOf, lang)}`);
  if (knownAt === null) return day;
  return say(
    lang,
    `${day}, theo những gì đã biết đến hết ${dayWord(knownAt, lang)}`,
    `${day}, by what was known on ${knownAt}`,
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

/** Said before the board: what of the sheet was not found, or not read. */
const sheetHead = ({ notices }: RegisterEvaluation, { lang }: Reader): Block[] =>
  notices.filter(isAtHead).map(({ detail }) => text(clean(detail[lang]), "soon"));

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

/** A whole register on one day, for people: what is not told, the board, what is owed at once, what is late, what comes, the counts. */
export const evaluationView = (evaluation: RegisterEvaluation, reader: Reader): Block[] =>
  viewOf(withLabels(evaluation), toldOfBodies(reader, evaluation));

/** The counts of a register alone, with what was left out of them. */
export const summaryView = (evaluation: RegisterEvaluation, reader: Reader): Block[] => [
  ...readerHead(reader),
  text(dayLine(evaluation, reader), "strong"),
  ...leftOutBlocks(evaluation.notices, reader.lang),
  ...notYetInForce(evaluation, reader),
  ...summaryBlocks(evaluation, reader),
];

const viewOf = (evaluation: RegisterEvaluation, reader: Reader): Block[] => [
  ...readerHead(reader),
  text(dayLine(evaluation, reader), "strong"),
  ...leftOutBlocks(evaluation.notices, reader.lang),
  ...notYetInForce(evaluation, reader),
  text(countLine(evaluation, reader)),
  ...sheetHead(evaluation, reader),
  ...questions(evaluation, reader),
  text(""),
  ...board(evaluation, reader),
  ...atOnce(evaluation, reader),
  ...late(evaluation, reader),
  ...missed(evaluation, reader),
  ...ifAny(evaluation, reader),
  ...handled(evaluation, reader),
  ...periodic(evaluation, reader),
  ...arguableDates(evaluation, reader),
  ...summaryBlocks(evaluation, reader),
  ...remarks(evaluation, reader),
  ...nextChange(evaluation, reader),
];
