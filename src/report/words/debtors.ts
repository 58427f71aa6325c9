import type { TaskEvaluation } from "../../core/model/evaluation.js";
import type { Bilingual } from "../../errors.js";
import { actorName, type Reader } from "../audience.js";

/** Who leads a classified task, where the regulation does not let it be written. */
export const HIDDEN_LEAD: Bilingual = { vi: "(không ghi do độ mật)", en: "(not written: classified)" };
export const UNKNOWN_LEAD: Bilingual = { vi: "(chưa rõ đơn vị chủ trì)", en: "(who leads is not known)" };
const UNNAMED: Bilingual = { vi: "(chưa rõ đơn vị nào)", en: "(which one is not known)" };

type Led = Pick<TaskEvaluation, "leads" | "secrecy">;

const isNameKept = ({ profile }: Pick<Reader, "profile">): boolean =>
  profile.secrecy?.allowed.includes("lead") !== true;

/** Whether nobody is named as lead because the task is classified: that is no gap of the record. */
export const isLeadHidden = ({ leads, secrecy }: Led, reader: Pick<Reader, "profile">): boolean =>
  leads.length === 0 && secrecy !== "none" && isNameKept(reader);

/**
 * A role whose bodies are not named; of the leads it is said why.
 *
 * @param task - `null` for a report of a body: it goes without a name only where that is a secret.
 */
export const roleWords = (actor: string, task: Led | null, reader: Reader): string => {
  const role = actorName(actor, reader);
  if (actor !== "lead") return role;
  const isHidden = task === null ? isNameKept(reader) : isLeadHidden(task, reader);
  if (isHidden) return `${role} ${HIDDEN_LEAD[reader.lang]}`;
  return task === null || task.leads.length > 0 ? role : `${role} ${UNNAMED[reader.lang]}`;
};
