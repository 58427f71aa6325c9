import { EVENT_TYPES } from "../../src/language/vocabulary.js";
import { MARK, markedTask, TEXT_PATHS, withValue } from "./marked.js";

/** Picks one of some values. */
export type Pick = <T>(values: readonly T[]) => T;

/** A task that is open, and has no mark. */
const open = (id: string) => ({ id, title: "Báo cáo", lead: "Sở Y tế", dueOn: "2026-03-20" });

/** What no text may be. */
const NO_TEXT = [{ [MARK("key")]: MARK("value") }, [[MARK("value")]], 5, true] as const;
const WRONG = [...NO_TEXT, MARK("word")] as const;
const DEGREES = ["confidential", "secret", "topSecret"] as const;
/** What stands where the degree should, misspelt or of another type: nobody says that the task is open. */
const UNCLEAR: readonly object[] = [
  { secrecy: "mật" },
  { secrecy: MARK("degree") },
  { secrecy: 1 },
  { secrecy: [MARK("degree")] },
  { secrecy: { [MARK("key")]: "secret" } },
  ...["Secrecy", "secrecY", "secercy", "do mat", "độ mật", "Độ mật".normalize("NFD"), "do_mat", "classified"].map(
    (key) => ({ secrecy: undefined, [key]: "secret" }),
  ),
  { secrecy: undefined, document: { number: MARK("number"), secrecy: "secret" } },
  { secrecy: undefined, extra: { [MARK("heading")]: "Tối mật", [MARK("key")]: 5 } },
];

/** A task with a mark in every text and key, sound or broken in one of many ways. */
const secretTask = (pick: Pick): Record<string, unknown> => {
  let task: object = markedTask({ secrecy: pick(DEGREES) });
  const event = { type: pick(EVENT_TYPES), on: "2026-03-30", by: MARK("by"), note: MARK("note"), lead: MARK("lead") };
  const broken = pick(["no", "no", "path", "key", "event", "early", "day", "bound", "unclear", "unclear", "outside"]);
  if (broken === "path") task = withValue(task, pick(TEXT_PATHS), pick(NO_TEXT));
  if (broken === "key") task = { ...task, [`${MARK("key")}${pick(["", ".a", "[0]", "\n", '"'])}`]: pick(WRONG) };
  if (broken === "event") task = { ...task, events: [{ ...event, [MARK("key")]: MARK("value") }] };
  if (broken === "early") task = { ...task, events: [{ ...event, type: "progressReported", on: "2020-01-01" }, event] };
  if (broken === "day") task = { ...task, dueOn: pick([MARK("day"), `${MARK("day")} 31/02/2026`, 5]) };
  if (broken === "bound") task = { ...task, dueBound: MARK("bound"), multiUnit: { [MARK("key")]: 1 } };
  if (broken === "outside") task = { ...task, dueOn: "2050-12-31" };
  if (broken === "unclear") task = { ...task, ...pick(UNCLEAR), [MARK("key")]: pick(WRONG) };
  if (broken === "no" && pick([true, false])) {
    const more = event.type === "deadlineAdjusted" ? { dueOn: "2026-05-04" } : {};
    task = {
      ...task,
      events: [
        { type: "inspectionEnded", on: "2026-03-12", by: MARK("by") },
        { ...event, ...more },
      ],
    };
  }
  return task as Record<string, unknown>;
};

const NOTICE = {
  code: "deadlineNotComputed",
  row: 3,
  column: MARK("column"),
  detail: { vi: MARK("detail"), en: MARK("detail") },
};

/** The same text with one of its keys given twice. */
const repeating = (text: string, pick: Pick): string => {
  const key = JSON.stringify(MARK("twice"));
  const twice = `${key}:1,${key}:"${MARK("value")}",`;
  const member = pick(['"secrecy"', '"title"', '"Secrecy"']);
  return text.includes(member) ? text.replace(member, `${twice}${member}`) : text;
};

/** A register as JSON or JSON Lines that holds a task with marks, which does not plainly say that it is open. */
export const markedText = (pick: Pick): { readonly format: "json" | "jsonl"; readonly text: string } => {
  const tasks: object[] = [secretTask(pick), open("O-1"), secretTask(pick)];
  if (pick([true, true, false])) Object.assign(tasks[2] ?? {}, { id: "M-2" });
  const format = pick(["json", "jsonl"] as const);
  const notice = pick([
    NOTICE,
    { ...NOTICE, taskId: MARK("noticeId") },
    { ...NOTICE, [MARK("key")]: 1, code: MARK("code") },
  ]);
  const register = { tasks, ...(pick([true, false]) ? { notices: [notice] } : {}) };
  const unknown = pick([{}, {}, {}, { [MARK("key")]: MARK("value") }]);
  const whole = pick([{ ...register, ...unknown }, { ...register, ...unknown }, tasks, tasks[0]]);
  const text = format === "json" ? JSON.stringify(whole) : tasks.map((task) => JSON.stringify(task)).join("\n");
  const damage = pick(["no", "no", "no", "twice", "cut", "stray", "twice and cut"]);
  const twice = damage.startsWith("twice") ? repeating(text, pick) : text;
  if (damage.endsWith("cut")) return { format, text: twice.slice(0, twice.lastIndexOf("zqx") + 4) };
  return { format, text: damage === "stray" ? twice.replace(`"${MARK("title")}"`, MARK("title")) : twice };
};
