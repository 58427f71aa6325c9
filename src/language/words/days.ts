import type { Bilingual } from "../../errors.js";
import type { TaskDay, WrittenDay } from "../anchor.js";
import type { EventType } from "../vocabulary.js";
import { EVENT } from "./events.js";

/** Days that a rule counts from and that are no event. */
export type NamedDay = TaskDay | WrittenDay | "missed";

export const NAMED_DAY: Readonly<Record<NamedDay, Bilingual>> = {
  due: { vi: "thời hạn của nhiệm vụ", en: "the deadline of the task" },
  originalDue: { vi: "thời hạn giao ban đầu", en: "the deadline first set" },
  start: { vi: "ngày giao nhiệm vụ (hoặc ban hành văn bản)", en: "the day the task was assigned (or issued)" },
  endsOn: { vi: "ngày kết thúc kiểm tra theo quyết định", en: "the end of the inspection as decided" },
  minutesOn: { vi: "ngày lập biên bản kiểm tra", en: "the minutes of the inspection" },
  missed: { vi: "kỳ báo cáo đã qua mà không gửi", en: "a period without a report" },
};

const isEvent = (name: string): name is EventType => Object.hasOwn(EVENT, name);
const isNamedDay = (name: string): name is NamedDay => Object.hasOwn(NAMED_DAY, name);

/** What made a day the start of a span, in words; a chain keeps the name of the duty it leans on. */
export const triggerName = (name: string): Bilingual => {
  if (isEvent(name)) return EVENT[name].happened;
  return isNamedDay(name) ? NAMED_DAY[name] : { vi: name, en: name };
};
