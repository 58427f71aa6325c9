import type { Condition } from "../../language/condition.js";
import { deepFreeze } from "../../language/define-profile.js";
import type { Profile } from "../../language/profile.js";
import { READINGS } from "./readings.js";

const UNCLASSIFIED: Condition = { fact: "classified", operator: "equal", value: false };
const CLASSIFIED: Condition = { fact: "classified", operator: "equal", value: true };
/** Open, called off, or finished after the deadline: what was explained before that stands. */
const NOT_DONE_IN_TIME: Condition = {
  any: [
    { fact: "completed", operator: "equal", value: false },
    { fact: "cell", operator: "in", value: ["openOverdue", "doneLate", "cancelled"] },
  ],
};

/** Quyết định 2618/QĐ-UBND, UBND thành phố Cần Thơ, 23/11/2020. */
export const canTho = /* @__PURE__ */ deepFreeze<Profile>({
  id: "can-tho",
  title: {
    vi: "Quy chế theo dõi, đôn đốc, kiểm tra việc thực hiện nhiệm vụ do UBND thành phố, Chủ tịch UBND thành phố Cần Thơ giao",
    en: "Follow-up regulation of the People's Committee of Cần Thơ city",
  },
  issuer: { vi: "Chủ tịch UBND thành phố Cần Thơ", en: "Chair of the People's Committee of Cần Thơ city" },
  number: "2618/QĐ-UBND",
  standing: "inForce",
  standingNote: {
    vi: "Chưa xác nhận được việc bãi bỏ; thành phố sáp nhập với hai tỉnh từ 1/7/2025.",
    en: "Repeal not confirmed; the city merged with two provinces on 1 July 2025.",
  },
  effect: {
    provision: "can-tho/qd.2",
    signedOn: "2020-11-23",
    daysAfterSigning: 0,
    from: "2020-11-23",
    text: { vi: "Có hiệu lực từ ngày ký", en: "In force from the day of signing" },
  },
  actors: {
    assigner: { vi: "UBND thành phố, Chủ tịch UBND thành phố", en: "City People's Committee and its Chair" },
    office: { vi: "Văn phòng UBND thành phố", en: "Office of the city People's Committee" },
    lead: { vi: "Cơ quan, đơn vị chủ trì", en: "Lead body" },
    coordinator: { vi: "Cơ quan, đơn vị phối hợp", en: "Coordinating body" },
    informationCentre: { vi: "Trung tâm Thông tin điện tử Cần Thơ", en: "Electronic Information Centre of Cần Thơ" },
    superiorBody: { vi: "Cơ quan quản lý cấp trên, cơ quan tài chính", en: "Superior body and finance body" },
    system: { vi: "Phần mềm theo dõi nhiệm vụ", en: "Task follow-up software" },
  },
  statusProvision: "can-tho/4.1.g",
  statuses: [
    {
      id: "upcoming",
      name: { vi: "Chưa ban hành", en: "Not issued yet" },
      when: { fact: "phase", operator: "equal", value: "upcoming" },
    },
    {
      id: "cancelled",
      name: { vi: "Đã hủy", en: "Cancelled" },
      when: { fact: "phase", operator: "equal", value: "cancelled" },
    },
    {
      id: "done",
      name: { vi: "Đã thực hiện", en: "Done" },
      when: { fact: "completed", operator: "equal", value: true },
    },
    {
      id: "notDoneOverdue",
      name: { vi: "Chưa thực hiện, quá hạn", en: "Not done, past the deadline" },
      when: { fact: "cell", operator: "equal", value: "openOverdue" },
    },
    {
      id: "inProgress",
      name: { vi: "Đang thực hiện", en: "In progress" },
      when: { fact: "started", operator: "equal", value: true },
    },
    {
      id: "notDone",
      name: { vi: "Chưa thực hiện", en: "Not done" },
      when: { fact: "hasDeadline", operator: "equal", value: false },
    },
    {
      id: "notDoneInTime",
      name: { vi: "Chưa thực hiện, trong hạn", en: "Not done, within the deadline" },
      when: { fact: "completed", operator: "equal", value: false },
    },
  ],
  confirmation: null,
  secrecy: {
    provision: "can-tho/4.1",
    where: "separateBooks",
    allowed: [],
    text: {
      vi: "Nhiệm vụ mật: không đưa vào phần mềm; theo quy định quản lý văn bản mật",
      en: "Classified: not in the software; kept under the rules on secret documents",
    },
  },
  parameters: {
    dueSoonWorkingDays: {
      value: 3,
      basis: "policy",
      text: {
        vi: "Số ngày làm việc còn lại để coi là sắp đến hạn",
        en: "Working days left at which a day counts as due soon",
      },
    },
  },
  readings: READINGS,
  rules: [
    {
      kind: "deadline",
      provision: "can-tho/5.1",
      topic: "registerTask",
      actor: "office",
      recipients: ["lead"],
      text: {
        vi: "Cập nhật và chuyển nhiệm vụ trong 01 ngày làm việc từ khi phát sinh",
        en: "Enter and hand over within 1 working day from when the task arises",
      },
      when: {
        all: [
          { fact: "urgent", operator: "equal", value: false },
          { fact: "classified", operator: "equal", value: false },
        ],
      },
      after: "issued",
      within: { workingDays: 1, firstDay: "next" },
      fulfilledBy: ["registered"],
    },
    {
      kind: "deadline",
      provision: "can-tho/5.1#2",
      topic: "registerTask",
      actor: "office",
      recipients: ["lead"],
      text: {
        vi: "Vấn đề đột xuất: cập nhật và chuyển ngay trong ngày",
        en: "Urgent matter: enter and hand over the same day",
      },
      when: {
        all: [
          { fact: "urgent", operator: "equal", value: true },
          { fact: "classified", operator: "equal", value: false },
        ],
      },
      after: "issued",
      within: { sameDay: true },
      fulfilledBy: ["registered"],
    },
    {
      kind: "recurrence",
      provision: "can-tho/12.1",
      serves: ["can-tho/11.1"],
      topic: "periodicReport",
      actor: "lead",
      recipients: ["office"],
      text: {
        vi: "Báo cáo tháng: trước ngày 20; báo cáo quý, 6 tháng: trước ngày 15 tháng cuối quý; báo cáo năm: trước ngày 10/11",
        en: "Monthly report before the 20th; quarter and half-year before the 15th of the last month; yearly before 10 November",
      },
      of: "unit",
      on: [
        { every: "month", in: "period", day: { month: 1, day: 20 }, bound: "before", roll: "none" },
        { every: "quarter", in: "period", day: { month: 3, day: 15 }, bound: "before", roll: "none" },
        { every: "firstHalf", in: "period", day: { month: 6, day: 15 }, bound: "before", roll: "none" },
        { every: "year", in: "period", day: { month: 11, day: 10 }, bound: "before", roll: "none" },
      ],
    },
    {
      kind: "recurrence",
      provision: "can-tho/12.2",
      serves: ["can-tho/10"],
      topic: "periodicReport",
      actor: "office",
      recipients: ["assigner"],
      text: {
        vi: "Tổng hợp báo cáo tháng: trước ngày 25; báo cáo quý, 6 tháng: trước ngày 20 tháng cuối quý; báo cáo năm: trước ngày 15/11",
        en: "Assemble the monthly report before the 25th; quarter and half-year before the 20th of the last month; yearly before 15 November",
      },
      of: "body",
      on: [
        { every: "month", in: "period", day: { month: 1, day: 25 }, bound: "before", roll: "none" },
        { every: "quarter", in: "period", day: { month: 3, day: 20 }, bound: "before", roll: "none" },
        { every: "firstHalf", in: "period", day: { month: 6, day: 20 }, bound: "before", roll: "none" },
        { every: "year", in: "period", day: { month: 11, day: 15 }, bound: "before", roll: "none" },
      ],
    },
    {
      kind: "recurrence",
      provision: "can-tho/13",
      topic: "maintainSystem",
      actor: "informationCentre",
      recipients: ["superiorBody"],
      text: {
        vi: "Hằng năm lập kế hoạch kinh phí duy trì phần mềm; văn bản không nêu ngày (phần mềm chạy 24 giờ mọi ngày là mức phục vụ, không phải thời hạn)",
        en: "Yearly budget plan for the software; the text names no day (running 24 hours a day is a service level, not a deadline)",
      },
      of: "body",
      on: [{ every: "year", day: null, reason: "noDateInText" }],
    },
    {
      kind: "recurrence",
      provision: "can-tho/14.2",
      topic: "reportRegulation",
      actor: "office",
      recipients: ["assigner"],
      text: {
        vi: "Định kỳ báo cáo kết quả thực hiện Quy chế; văn bản không nêu kỳ và ngày",
        en: "Periodic report on the regulation; the text names neither period nor day",
      },
      of: "body",
      on: [{ every: null, day: null, reason: "noDateInText" }],
    },
    {
      kind: "requirement",
      provision: "can-tho/4.1.a",
      topic: "recordFields",
      actor: "office",
      text: {
        vi: "Ghi số, tên, ngày ban hành và người ký của văn bản giao nhiệm vụ",
        en: "Record number, title, day of issue and signer of the assigning document",
      },
      when: UNCLASSIFIED,
      severity: "info",
      check: { required: ["document.number", "document.title", "document.issuedOn", "document.signer"] },
    },
    {
      kind: "requirement",
      provision: "can-tho/4.1.b",
      topic: "recordFields",
      actor: "office",
      text: { vi: "Ghi cơ quan trình ban hành văn bản", en: "Record the body that submitted the document" },
      when: UNCLASSIFIED,
      severity: "info",
      check: { required: ["document.submittedBy"] },
    },
    {
      kind: "requirement",
      provision: "can-tho/4.1.c",
      topic: "recordFields",
      actor: "office",
      text: { vi: "Ghi cơ quan, đơn vị được giao nhiệm vụ", en: "Record the body that has the task" },
      when: UNCLASSIFIED,
      severity: "info",
      check: { required: ["lead"] },
    },
    {
      kind: "requirement",
      provision: "can-tho/4.1.d",
      topic: "recordFields",
      actor: "office",
      text: {
        vi: "Ghi phòng, chuyên viên Văn phòng theo dõi nhiệm vụ",
        en: "Record the division and officer of the Office who follow the task",
      },
      when: UNCLASSIFIED,
      severity: "info",
      check: { required: ["monitor"] },
    },
    {
      kind: "requirement",
      provision: "can-tho/4.1.đ",
      topic: "recordFields",
      actor: "office",
      text: { vi: "Ghi nội dung nhiệm vụ", en: "Record the content of the task" },
      when: UNCLASSIFIED,
      severity: "info",
      check: { required: ["title"] },
    },
    // The text leaves secret documents to their own rules; nothing of them goes into the software (reading A30).
    {
      kind: "requirement",
      provision: "can-tho/4.1",
      topic: "classifiedRecord",
      actor: "office",
      text: {
        vi: "Nhiệm vụ mật: không đưa vào phần mềm, theo quy định về văn bản mật",
        en: "Classified task: it does not go into the software; the rules on secret documents apply",
      },
      when: CLASSIFIED,
      severity: "warning",
      check: {
        forbidden: [
          "title",
          "document.number",
          "document.title",
          "document.issuedOn",
          "document.signer",
          "document.submittedBy",
          "lead",
          "coordinators",
          "monitor",
          "dueOn",
          "extra",
        ],
      },
    },
    {
      kind: "right",
      provision: "can-tho/5.2#2",
      topic: "returnTask",
      actor: "lead",
      recipients: ["office"],
      text: {
        vi: "Chuyển lại Văn phòng nhiệm vụ ghi chưa đúng hoặc không thuộc chức năng; văn bản không nêu hạn",
        en: "Return to the Office a task entered wrongly or outside the function; the text sets no limit",
      },
      when: UNCLASSIFIED,
      after: { firstKnownOf: [{ last: "received" }, "registered", "start"] },
      within: null,
      usedBy: ["returned"],
    },
    {
      kind: "requirement",
      id: "can-tho/5.2#2:reason",
      provision: "can-tho/5.2#2",
      topic: "validUpdate",
      actor: "lead",
      recipients: ["office"],
      text: { vi: "Chuyển lại nhiệm vụ phải nêu rõ lý do", en: "A task is returned with reasons" },
      when: UNCLASSIFIED,
      severity: "warning",
      check: { reasonFor: ["returned"] },
    },
    {
      kind: "requirement",
      provision: "can-tho/11.2",
      topic: "validUpdate",
      actor: "lead",
      recipients: ["assigner"],
      text: {
        vi: "Việc đến hạn chưa làm hoặc làm chưa đúng: giải trình phải nêu rõ lý do",
        en: "Work that is due and not done, or not done right: the explanation gives its reasons",
      },
      when: UNCLASSIFIED,
      severity: "warning",
      check: { reasonFor: ["delayExplained"] },
    },
    {
      kind: "right",
      id: "can-tho/11.2:explain",
      provision: "can-tho/11.2",
      topic: "explainDelay",
      actor: "lead",
      recipients: ["assigner"],
      text: {
        vi: "Đến hạn mà chưa làm được: báo cáo, giải trình lý do hoặc đề xuất hướng xử lý; văn bản không nêu ngày",
        en: "Due and not done: report and explain, or propose another way; the text names no day",
      },
      when: NOT_DONE_IN_TIME,
      after: "due",
      within: null,
      usedBy: ["delayExplained"],
    },
  ],
});
