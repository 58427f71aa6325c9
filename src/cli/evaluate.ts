import { boardRows } from "../report/evaluation/board.js";
import { evaluationView } from "../report/evaluation/evaluation-view.js";
import { countFindings, evaluateInput } from "./evaluate-register.js";
import { Given } from "./given.js";
import type { Command } from "./session.js";

/** `dondoc evaluate FILE`: what the regulation says of a register on one day. */
export const command: Command = async ([file = "-"], values, session) => {
  const { evaluation, profile, readings } = await evaluateInput(file, new Given(values), session);
  const { lang } = session;
  return {
    json: () => evaluation,
    blocks: ({ width }) => evaluationView(evaluation, { lang, width, profile, readings }),
    rows: () => boardRows(evaluation, { lang, width: Number.POSITIVE_INFINITY, profile, readings }),
    findings: countFindings(evaluation),
  };
};
