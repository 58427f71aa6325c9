import { evaluateRegister } from "../core/evaluation/evaluator.js";
import type { Register } from "../core/register/task.js";
import { type Checked, checkJson, checkRows, checkView } from "../report/check-view.js";
import { Given } from "./given.js";
import { nameOfInput, readInput } from "./input.js";
import { calendarOf, readJudged } from "./judged.js";
import { namingOptions } from "./option-paths.js";
import type { Command, Session } from "./session.js";

const readOnly = async (file: string, given: Given, session: Session): Promise<Checked> => {
  const calendar = await calendarOf(given);
  if (given.text("asOf") !== undefined)
    given.report({ code: "missing", path: "--profile", expected: "--profile ID (--as-of)" });
  const register = await readInput(file, given, session, calendar);
  given.finish();
  return checked(file, register, []);
};

const checked = (file: string, register: Register | undefined, findings: Checked["findings"]): Checked => {
  if (register === undefined) throw new Error("unreachable: a register that was not read is a problem");
  return { name: nameOfInput(file), register, findings };
};

const readAndEvaluate = async (file: string, given: Given, session: Session): Promise<Checked> => {
  const { profile, calendar, asOf, evaluator } = await readJudged(given, session);
  const register = await readInput(file, given, session, calendar);
  given.finish();
  if (profile === undefined) throw new Error("unreachable: a missing profile is a problem");
  const evaluation = namingOptions({ asOf }, () => evaluateRegister(register, { ...evaluator(profile), asOf }));
  return checked(file, register, [
    ...evaluation.register.findings.map((finding) => ({ taskId: null, finding })),
    ...evaluation.tasks.flatMap(({ id, findings }) => findings.map((finding) => ({ taskId: id, finding }))),
  ]);
};

/** `dondoc check FILE`: whether a register can be read, and what stands out in it. */
export const command: Command = async ([file = "-"], values, session) => {
  const given = new Given(values);
  const found = await (given.text("profile") === undefined ? readOnly : readAndEvaluate)(file, given, session);
  const { lang } = session;
  return {
    json: () => checkJson(found),
    blocks: () => checkView(found, lang),
    rows: () => checkRows(found, lang),
    findings: found.findings.length + found.register.notices.length,
  };
};
