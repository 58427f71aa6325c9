import { both, inBoth } from "../bilingual.js";
import { DondocError, type Language } from "../errors.js";
import { say } from "../report/audience.js";
import { writeReason } from "./output-target.js";

/** What is said when standard output takes no more: one line. */
export const stdoutFailure = (error: unknown, lang: Language): string => {
  const found = inBoth`${both("đầu ra chuẩn", "standard output")}: ${writeReason(error)}`;
  const expected = both("một nơi còn chỗ, hoặc --output", "a place with room, or --output");
  const { issues } = new DondocError([{ code: "unwritable", path: "", found, expected }]);
  return issues.map(({ message }) => `${say(lang, "Lỗi", "Error")}: ${message[lang]}`).join("\n");
};
