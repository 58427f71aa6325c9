import type { Duty, TaskEvaluation } from "../../core/model/evaluation.js";
import type { Topic } from "../../language/vocabulary.js";
import { type Reader, say } from "../audience.js";
import { clean } from "../clean.js";
import { unitsWords } from "./bodies.js";

/** What is done about somebody's work, by whoever follows it. */
const ABOUT_OTHERS: ReadonlySet<Topic> = new Set<Topic>(["urge", "escalate"]);

/** Whether an act is about somebody's work: it says about whom itself. */
export const isAboutOthers = ({ topic, actor }: Pick<Duty, "topic" | "actor">): boolean =>
  actor !== "lead" && ABOUT_OTHERS.has(topic);

type About = Pick<TaskEvaluation, "leads" | "duties">;

/** Those who led on the deadline and let it pass, where others lead now. */
export const letItPass = ({ leads, duties }: About): readonly string[] => [
  ...new Set(
    duties.flatMap(({ topic, state, unit }) =>
      topic === "doTask" && state === "overdue" && unit !== null && !leads.includes(unit) ? [unit] : [],
    ),
  ),
];

/**
 * About whom somebody urges or escalates: those who lead the task; and who let its deadline pass, where that was another,
 * so that nobody is taken for late who was not. Nothing where the record does not tell, or may not.
 */
export const aboutWhom = (
  act: Pick<Duty, "topic" | "actor">,
  task: About | null | undefined,
  reader: Reader,
): string => {
  if (task === null || task === undefined || !isAboutOthers(act) || task.leads.length === 0) return "";
  const { lang } = reader;
  const leads = task.leads.map(clean).join("; ");
  const others = unitsWords(letItPass(task), reader);
  return others === ""
    ? say(lang, ` (đối với ${leads})`, ` (about ${leads})`)
    : say(lang, ` (đối với ${leads}; ${others} để quá hạn)`, ` (about ${leads}; ${others} let it become late)`);
};
