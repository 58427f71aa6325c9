import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";

/** Whether the register keeps when tasks are finished: of one that does not, nobody knows what is done and what is late. */
export const keepsFinish = ({ register }: Pick<RegisterEvaluation, "register">): boolean =>
  !register.questions.some(({ code, subject }) => code === "eventNotKept" && subject === "completed");
