import { extname } from "node:path";
import { type MergedRegister, mergeRegisters } from "../../core/register/merge/merge-registers.js";
import { withoutSecrets } from "../../core/register/without-secrets.js";
import { fail } from "../../errors.js";
import { mergeLines, mergeRows, mergeView } from "../../report/merge-view.js";
import { readInput } from "../input.js";
import { namingOptions } from "../options/option-paths.js";
import { Given } from "../options/read-options.js";
import type { Command, Session } from "../session.js";

/** What is said of a sheet is not said of JSON, which may stand beside one. */
const OF_SHEETS = ["map", "dateOrder", "inputFormat"];
const JSON_ENDINGS = new Set([".json", ".jsonl", ".ndjson"]);

const readOne = async (file: string, given: Given, session: Session) => {
  const isJson = JSON_ENDINGS.has(extname(file).toLowerCase());
  const own = isJson
    ? new Given(Object.fromEntries(Object.entries(given.values).filter(([name]) => !OF_SHEETS.includes(name))))
    : given;
  const register = await readInput(file, own, session, undefined);
  if (own !== given)
    for (const problem of own.problems) given.report({ ...problem, path: placeIn(file, problem.path) });
  return register;
};

const placeIn = (file: string, path: string): string =>
  path === "" || path.startsWith("--") ? path : `${file}: ${path}`;

/** What a register that is printed as JSON tells people beside it. */
const tell = (merged: MergedRegister, { lang, note }: Session): void => {
  for (const line of mergeLines(merged, lang)) note(line);
};

/** `dondoc merge LAST NEXT`: this week's register with the histories of the last, and what came between. */
export const command: Command = async ([last = "-", next = "-"], values, session) => {
  if (last === "-" && next === "-") fail({ code: "missing", path: "NEXT", expected: "LAST NEXT" });
  const given = new Given(values);
  const on = given.day("on");
  const before = await readOne(last, given, session);
  const after = await readOne(next, given, session);
  given.finish();
  const keepLeft = given.flag("keepLeft");
  const merged = namingOptions({ on }, () =>
    mergeRegisters(before, after, { keepLeft, ...(on === undefined ? {} : { on }) }),
  );
  const { lang } = session;
  const register = withoutSecrets(merged.register);
  const { format } = values;
  if (format === "json" || format === "jsonl") tell(merged, session);
  return {
    json: () => register,
    lines: () => register.tasks,
    blocks: ({ width }) => mergeView(merged, { lang, width, keepLeft }),
    rows: () => mergeRows(merged, lang),
    findings: merged.appeared.length + merged.changed.length + merged.left.length,
  };
};
