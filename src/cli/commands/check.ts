import { vietnam } from "../../calendar/index.js";
import { evaluateRegister } from "../../core/answers/evaluator.js";
import type { Register } from "../../core/model/task.js";
import { daysOutside } from "../../core/register/days-outside.js";
import { DondocError } from "../../errors.js";
import { type Checked, checkJson, checkRows, checkView } from "../../report/check-view.js";
import { nameOfInput, readInput } from "../input.js";
import { calendarOf, readJudged } from "../options/evaluation-options.js";
import { namingOptions } from "../options/option-paths.js";
import { Given } from "../options/read-options.js";
import { regulationIn } from "../options/regulation-file.js";
import { readBytes } from "../read-bytes.js";
import type { Command, Session } from "../session.js";

/** A register as it is read: its file, and what the file holds. */
interface Source {
  readonly file: string;
  readonly bytes: Uint8Array | undefined;
}

const readOnly = async ({ file, bytes }: Source, given: Given, session: Session): Promise<Checked> => {
  const calendar = await calendarOf(given, session);
  if (given.text("asOf") !== undefined)
    given.report({ code: "missing", path: "--profile", expected: "--profile ID (--as-of)" });
  if (given.texts("reading").length > 0)
    given.report({ code: "missing", path: "--profile", expected: "--profile ID (--reading)" });
  const register = await readInput(file, given, session, calendar, bytes);
  if (register !== undefined) for (const problem of daysOutside(register, calendar ?? vietnam)) given.report(problem);
  given.finish();
  return checked(file, register, []);
};

const checked = (file: string, register: Register | undefined, findings: Checked["findings"]): Checked => {
  if (register === undefined) throw new Error("unreachable: a register that was not read is a problem");
  return { name: nameOfInput(file), register, findings };
};

const readAndEvaluate = async ({ file, bytes }: Source, given: Given, session: Session): Promise<Checked> => {
  const { profile, calendar, asOf, evaluator } = await readJudged(given, session);
  const register = await readInput(file, given, session, calendar, bytes);
  given.finish();
  if (profile === undefined) throw new Error("unreachable: a missing profile is a problem");
  const evaluation = namingOptions({ asOf }, () => evaluateRegister(register, { ...evaluator(profile), asOf }));
  return checked(file, register, [
    ...evaluation.register.findings.map((finding) => ({ taskId: null, finding })),
    ...evaluation.tasks.flatMap(({ id, findings }) => findings.map((finding) => ({ taskId: id, finding }))),
  ]);
};

/** What a file holds, when that can be read at all; why not is said together with the other problems. */
const bytesOf = async (file: string, session: Session): Promise<Uint8Array | undefined> => {
  try {
    return await readBytes(file, session);
  } catch (error) {
    if (error instanceof DondocError) return undefined;
    throw error;
  }
};

/** `dondoc check FILE`: whether a register or a regulation can be read, and what stands out in it. */
export const command: Command = async ([file = "-"], values, session) => {
  const given = new Given(values);
  const bytes = await bytesOf(file, session);
  const regulation = bytes === undefined ? null : regulationIn(bytes, file);
  if (regulation !== null) {
    const { checkRegulation } = await import("./check-regulation.js");
    return checkRegulation(regulation, file, values, session);
  }
  const check = given.text("profile") === undefined ? readOnly : readAndEvaluate;
  const found = await check({ file, bytes }, given, session);
  const { lang } = session;
  return {
    json: () => checkJson(found),
    blocks: () => checkView(found, lang),
    rows: () => checkRows(found, lang),
    findings: found.findings.length + found.register.notices.length,
  };
};
