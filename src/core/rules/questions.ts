import { type DayNumber, dateOf } from "../../calendar/index.js";
import { spokenDate } from "../../calendar/spoken-date.js";
import type { Bilingual } from "../../errors.js";
import type { FactName } from "../../language/condition.js";
import type { ProvisionId } from "../../language/provision.js";
import type { EventType, MeetingType, RecordedState } from "../../language/vocabulary.js";
import { EVENT } from "../../language/words/events.js";
import { MEETING } from "../../language/words/meetings.js";
import { doerOf } from "../lifecycle/doer.js";
import type { Body } from "../model/body.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Context } from "../model/context.js";
import type { Tenure } from "../model/lifecycle.js";
import type { Question, QuestionBook } from "../model/question.js";
import type { Task } from "../model/task.js";

type Asked = Omit<Question, "keys">;

const placeOf = ({ index }: CheckedEvent): string => (index < 0 ? "events" : `events[${index}]`);

/** Who did an act, where rules hang on it. */
export const whoDidQuestion = (event: CheckedEvent, { task }: Context): Asked => {
  const name = EVENT[event.type].name;
  // What a state without a day stands for has none.
  const on = event.index < 0 && event.type !== "issued" ? null : spokenDate(event.source.on);
  return {
    code: "whoDid",
    subject: task.id,
    field: `${placeOf(event)}.by`,
    text: {
      vi: `Ai đã thực hiện việc “${name.vi}”${on === null ? "" : ` ngày ${on}`}? Ghi tên cơ quan, đơn vị đã làm việc đó.`,
      en: `Who did the "${name.en}"${on === null ? "" : ` of ${on}`}? Write the body under "by".`,
    },
  };
};

/** Why it is not known whether whoever did an act makes a rule apply: who it was, or of what kind. */
export const doerQuestion = (event: CheckedEvent, context: Context): Asked => {
  const { life, register, showsUnits } = context;
  const doer = doerOf(event.source.by, event.day, life.tenures, register.directory);
  const unknown = doer?.bodies.find(({ kind }) => kind === null);
  if (unknown === undefined) return whoDidQuestion(event, context);
  // Of a classified task none but the lead may be named, where the regulation allows it.
  const mayName =
    context.task.secrecy === "none" || life.tenures.some(({ leads }) => leads.some(({ key }) => key === unknown.key));
  return mayName ? kindQuestion(unknown, showsUnits) : whoDidQuestion(event, context);
};

/** A body as it may be shown: by its name, or as the lead, at the begin of a sentence and within one. */
const shown = ({ name }: Body, showsName: boolean): { readonly [at in "first" | "within"]: Bilingual } => {
  const named = { vi: `“${name}”`, en: `"${name}"` };
  return showsName
    ? { first: named, within: named }
    : { first: { vi: "Đơn vị chủ trì", en: "The lead" }, within: { vi: "đơn vị này", en: "the lead" } };
};

/** Who led a task before the body that is named as its lead was there. */
const whoLedQuestion = (named: Body, begin: DayNumber, { task, showsUnits }: Context): Asked => {
  const from = spokenDate(dateOf(begin));
  const { first, within } = shown(named, showsUnits);
  return {
    code: "whoLeads",
    subject: task.id,
    field: "bodies[].from",
    text: {
      vi: `${first.vi} có từ ngày ${from}. Trước ngày đó đơn vị nào chủ trì? Ghi đơn vị đó vào nơi chủ trì và ghi việc chuyển giao; nếu chính ${within.vi} đã chủ trì, sửa ngày bắt đầu của đơn vị.`,
      en: `${first.en} was not there before ${from}. Which body led until then? Write that one as the lead and record the handover; if ${within.en} did, correct its "from".`,
    },
  };
};

/** Who leads a task in a tenure of nobody that is known: before the body that is named was there, or with words that name none. */
export const whoLeadsQuestion = (tenure: Tenure, context: Context): Asked => {
  if (tenure.notYet !== null && tenure.notYet.from !== null)
    return whoLedQuestion(tenure.notYet, tenure.notYet.from, context);
  const { task, life } = context;
  if (task.recordedState === "reassigned") return asksLead(task, HANDED_OVER);
  const passedOn = life.events.findLast(({ type, day }) => type === "reassigned" && day <= tenure.from);
  if (tenure.namesMany || passedOn === undefined || passedOn.source.lead !== undefined)
    return asksLead(task, !tenure.namesMany && tenure.coordinators.length > 0 ? COORDINATORS_ALONE : COLLECTIVE);
  const { on } = passedOn.source;
  const text = {
    vi: `Nhiệm vụ chuyển ngày ${spokenDate(on)} cho đơn vị nào? Sổ chưa ghi nơi chủ trì mới; ghi tên đơn vị đó.`,
    en: `To which body was the task handed over on ${on}? The record does not say; write the new lead.`,
  };
  return asksLead(task, text, `${placeOf(passedOn)}.lead`);
};

const asksLead = ({ id }: Task, text: Bilingual, field = "lead"): Asked => ({
  code: "whoLeads",
  subject: id,
  field,
  text,
});

/** A sheet says that the task was handed over, and not to whom. */
const HANDED_OVER: Bilingual = {
  vi: "Nhiệm vụ đã chuyển cho đơn vị nào, từ ngày nào? Sổ ghi đã chuyển nơi khác; ghi nơi chủ trì mới và ngày chuyển.",
  en: "To which body was the task handed over, and when? The record says that it was; write the new lead and the day.",
};
const COLLECTIVE: Bilingual = {
  vi: "Đơn vị nào chủ trì? Nơi chủ trì ghi chung cho nhiều đơn vị; ghi tên từng đơn vị.",
  en: "Which body leads? The lead is named as a collective; name each body.",
};
const COORDINATORS_ALONE: Bilingual = {
  vi: "Đơn vị nào chủ trì? Sổ mới ghi nơi phối hợp; ghi tên đơn vị chủ trì.",
  en: "Which body leads? The record names only who coordinates; write the lead.",
};

/** Who leads a task of which the record names no lead, where a rule binds some kinds only. */
export const leadMissingQuestion = ({ task }: Context): Asked => ({
  code: "whoLeads",
  subject: task.id,
  field: "lead",
  text: {
    vi: "Đơn vị nào chủ trì? Sổ chưa ghi; ghi tên đơn vị chủ trì.",
    en: 'Which body leads? The record does not say: write its name under "lead".',
  },
});

/** What kind of body one is, where a rule binds some kinds only. */
export const kindQuestion = (body: Body, showsName: boolean): Asked => {
  const { first, within } = shown(body, showsName);
  return {
    code: "kindOfBody",
    subject: showsName ? body.key : "lead",
    field: "bodies[].kind",
    text: {
      vi: `${first.vi} thuộc loại cơ quan nào? Ghi loại cơ quan vào danh sách cơ quan, đơn vị của sổ.`,
      en: `What kind of body is ${within.en}? Write it under "bodies".`,
    },
  };
};

/** An event that a register does not keep: what could be met by it alone is not known. */
export const notKeptQuestion = (type: EventType): Asked => {
  const { vi, en } = EVENT[type].name;
  return {
    code: "eventNotKept",
    subject: type,
    field: "keeps",
    text: {
      vi: `Sổ không theo dõi: ${vi}. Đã có việc nào như vậy chưa? Thêm cột “Ngày ${vi}”.`,
      en: `The register does not keep: ${en}. Has any of it happened? Add a column, or write it under "events".`,
    },
  };
};

/** Asks of each event that could have met a duty; one question an event, however many duties hang on it. */
export const askNotKept = (types: Iterable<EventType>, key: string | undefined, questions: QuestionBook): void => {
  for (const type of types) questions.ask(notKeptQuestion(type), key);
};

const STATE_ASKED: Readonly<Partial<Record<RecordedState, readonly [vi: string, en: string]>>> = {
  completed: ["đã hoàn thành", "finished"],
  awaitingConfirmation: ["đã trình, chờ xác nhận", "submitted and waiting"],
  suspended: ["tạm dừng", "suspended"],
  returned: ["đã chuyển lại", "sent back"],
  reassigned: ["đã chuyển nơi khác", "handed over"],
  cancelled: ["hủy", "called off"],
};

/** “đã trình, chờ xác nhận” is a state; its day is that of “trình”. */
const nounOf = (state: string): string => state.replace(/^đã /u, "").split(",", 1).join("");

/** On which day a task came into the state that the record gives without a day. */
export const undatedStateQuestion = (state: RecordedState, { task }: Context): Asked => {
  const [vi, en] = STATE_ASKED[state] ?? [null, null];
  return {
    code: "stateUndated",
    subject: task.id,
    field: vi === null ? "recordedState" : "events",
    text: {
      vi:
        vi === null
          ? "Nhiệm vụ đã xong hay chưa? Chữ trong sổ chưa cho biết; ghi ngày hoàn thành nếu đã xong."
          : `Sổ ghi nhiệm vụ ${vi} nhưng không ghi ngày. Ngày nào? Ghi ngày ${nounOf(vi)} vào sổ.`,
      en:
        en === null
          ? "Is the task done? The words of the record do not say; write the day of completion if it is."
          : `The record says that the task is ${en} and not since when. On which day? Write it under "events".`,
    },
  };
};

/** When tasks were finished: of the first whose day is not recorded, or of a register that keeps none. */
export const finishQuestion = ({ tasks }: { readonly tasks: readonly Context[] }): Asked => {
  const undated = tasks.find(({ early }) => early !== undefined);
  return undated === undefined
    ? notKeptQuestion("completed")
    : undatedStateQuestion(undated.task.recordedState ?? "completed", undated);
};

/** Whether periodic reports were sent, where a register keeps none. */
export const reportsQuestion = (): Asked => ({
  code: "reportsNotKept",
  subject: "reports",
  field: "reports",
  text: {
    vi: "Sổ không theo dõi báo cáo định kỳ. Báo cáo nào đã gửi? Ghi các báo cáo đã gửi vào sổ; nếu chưa gửi báo cáo nào thì để danh sách báo cáo trống.",
    en: `The register keeps no periodic reports. Which were sent? List them under "reports"; an empty list means none.`,
  },
});

/** Which body sent a report that names none. */
export const whoReportedQuestion = (provision: ProvisionId, cited: Bilingual, place: number): Asked => ({
  code: "whoReported",
  subject: provision,
  field: `reports[${place}].unit`,
  text: {
    vi: `Báo cáo theo ${cited.vi} do đơn vị nào gửi? Ghi tên đơn vị vào báo cáo đó.`,
    en: `Which body sent the report under ${cited.en}? Write it under "reports[${place}].unit".`,
  },
});

/** For which period a report was sent whose period is none of its rule. */
export const whichPeriodQuestion = (
  provision: ProvisionId,
  cited: Bilingual,
  place: number,
  period: string,
): Asked => ({
  code: "whichPeriod",
  subject: provision,
  field: `reports[${place}].period`,
  text: {
    vi: `Báo cáo theo ${cited.vi} ghi kỳ “${period}” là cho kỳ nào? Ghi lại kỳ của báo cáo đó.`,
    en: `For which period is the report under ${cited.en} that names "${period}"? Write it under "reports[${place}].period".`,
  },
});

/** Whether names that are nearly one are one body; asked of the first. */
export const sameBodyQuestion = (names: readonly string[]): Asked => ({
  code: "sameBody",
  subject: names[0] ?? "",
  field: "bodies[].aliases",
  text: {
    vi: `“${names.join("”, “")}” có phải là một đơn vị không? Nếu phải, ghi các tên khác của đơn vị vào danh sách cơ quan, đơn vị của sổ.`,
    en: `Are "${names.join('", "')}" one body? If so, list the other names under "aliases".`,
  },
});

/** A fact of the task that the record does not tell. */
export const factQuestion = (facts: readonly FactName[], { task }: Context): Asked =>
  facts.includes("coordinatorDelay")
    ? {
        code: "ownDelay",
        subject: task.id,
        field: "coordinators",
        text: {
          vi: "Đơn vị phối hợp có chậm phối hợp không? Sổ không ghi được điều này.",
          en: "Was a coordinator late in coordinating? A register has no place for it.",
        },
      }
    : {
        code: "writtenReport",
        subject: task.id,
        field: "writtenReportRequired",
        text: {
          vi: "Nhiệm vụ có phải báo cáo kết quả bằng văn bản không? Ghi có hoặc không.",
          en: `Must the result be reported in writing? Write it under "writtenReportRequired".`,
        },
      };

/** By which day a body that took over after the deadline has to finish. */
export const newLeadQuestion = ({ task }: Context): Asked => ({
  code: "deadlineOfNewLead",
  subject: task.id,
  field: "events",
  text: {
    vi: "Nhiệm vụ được chuyển sau khi đã đến hạn. Đơn vị chủ trì mới phải xong ngày nào? Ghi ngày điều chỉnh và thời hạn mới.",
    en: `The task changed hands after its deadline. By which day must the new lead finish? Record an adjusted deadline under "events".`,
  },
});

/** On which day a meeting is held that reports hang on. */
export const meetingQuestion = (type: MeetingType): Asked => ({
  code: "meetingDay",
  subject: type,
  field: "meetings",
  text: {
    vi: `Ngày tổ chức ${MEETING[type].vi} là ngày nào? Ghi các cuộc họp vào sổ.`,
    en: `On which day is ${MEETING[type].en} held? List the meetings under "meetings".`,
  },
});

/** On which day the meeting before the first one that is listed was held. */
export const meetingBeforeQuestion = (type: MeetingType, first: DayNumber): Asked => ({
  code: "meetingBefore",
  subject: type,
  field: "meetings",
  text: {
    vi: `Trước ngày ${spokenDate(dateOf(first))}, ${MEETING[type].vi} gần nhất tổ chức ngày nào? Ghi cuộc họp ấy vào sổ; chỉ phải báo cáo việc đã xong từ sau đó.`,
    en: `On which day was ${MEETING[type].en} before ${dateOf(first)} held? List it under "meetings": only what was finished since is to be reported.`,
  },
});

/** Who leads the tasks of a body that is no more. */
export const successorQuestion = (ended: Body, showsName: boolean): Asked => {
  const { first } = shown(ended, showsName);
  return {
    code: "successor",
    subject: showsName ? ended.key : "lead",
    field: "bodies[].into",
    text: {
      vi: `${first.vi} đã kết thúc hoạt động. Cơ quan, đơn vị nào tiếp nhận nhiệm vụ? Ghi vào danh sách cơ quan, đơn vị của sổ.`,
      en: `${first.en} is no more. Which body has taken over its tasks? Write it under "bodies" as "into".`,
    },
  };
};

/** Whether what a body sent before it went into another one stands for the report of that one. */
export const predecessorQuestion = (ended: Body, next: Body, showsNames: boolean): Asked => ({
  code: "reportOfPredecessor",
  subject: showsNames ? next.key : "lead",
  field: "reports",
  text: showsNames
    ? {
        vi: `“${ended.name}” đã gửi báo cáo và đã nhập vào “${next.name}”. Báo cáo đó có gồm phần của “${next.name}” không? Nếu có, ghi thêm một báo cáo của “${next.name}”.`,
        en: `"${ended.name}" sent a report and went into "${next.name}". Does it cover the part of "${next.name}"? If so, list a report of "${next.name}" too.`,
      }
    : {
        vi: "Đơn vị đã nhập vào đơn vị chủ trì có gửi báo cáo. Báo cáo đó có gồm phần của đơn vị chủ trì không? Nếu có, ghi thêm một báo cáo của đơn vị chủ trì.",
        en: "A body that went into the lead sent a report. Does it cover the part of the lead? If so, list a report of the lead too.",
      },
});
