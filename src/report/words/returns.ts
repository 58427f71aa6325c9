import { lifecycleOf } from "../../language/lifecycle-rules.js";
import type { Profile } from "../../language/profile.js";
import { actorName, type Reader, say } from "../audience.js";

/** Whose return it is that a task waits on, and who has to answer it. */
interface Return {
  readonly by: string;
  /** `assigner` where the office itself sent the task back: it cannot be asked to answer its own return. */
  readonly answeredBy: string;
}

const returnIn = ({ lifecycle, rules }: Profile): Return => {
  const { by } = lifecycleOf(lifecycle ?? {}).returned;
  const answer = rules.find(({ topic }) => topic === "answerReturn");
  return { by, answeredBy: answer?.bearer.role ?? (by === "office" ? "assigner" : "office") };
};

/** Who has to answer the return of a task, in words; which of those who may assign it did so, the record of the task tells. */
export const answererWords = (reader: Reader): string => {
  const { answeredBy } = returnIn(reader.profile);
  return answeredBy === "assigner"
    ? say(reader.lang, "nơi giao nhiệm vụ", "the body that assigned it")
    : actorName(answeredBy, reader);
};

/** That a task was sent back and waits: by whom, where that was not its lead, since when, and for whom. */
export const returnedWords = (on: string | null, reader: Reader): string => {
  const { lang, profile } = reader;
  const { by } = returnIn(profile);
  const day = on === null ? "" : say(lang, ` ngày ${on}`, ` on ${on}`);
  const answerer = answererWords(reader);
  return by === "lead"
    ? say(lang, `đã chuyển lại${day}, chờ ${answerer} xử lý`, `returned${day}, waits for: ${answerer}`)
    : say(
        lang,
        `${actorName(by, reader)} đã chuyển lại${day}, chờ ${answerer} xử lý`,
        `returned${day} by: ${actorName(by, reader)}; waits for: ${answerer}`,
      );
};
