import type { Condition } from "../../language/condition.js";
import { is } from "../../language/condition.js";
import { deepFreeze } from "../../language/deep-freeze.js";
import { USUAL_LIFECYCLE } from "../../language/lifecycle-rules.js";
import type { Profile } from "../../language/profile.js";
import { BODIES } from "./bodies.js";
import { READINGS } from "./readings.js";

const UNCLASSIFIED: Condition = { fact: "classified", operator: "equal", value: false };
const CLASSIFIED: Condition = { fact: "classified", operator: "equal", value: true };
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
    vi: "Chưa thấy văn bản bãi bỏ; thành phố sáp nhập với hai tỉnh từ 01/07/2025.",
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
    chair: { vi: "Chủ tịch UBND thành phố", en: "Chair of the city People's Committee" },
    office: { vi: "Văn phòng UBND thành phố", en: "Office of the city People's Committee" },
    lead: { vi: "Cơ quan, đơn vị chủ trì", en: "Lead body" },
    coordinator: { vi: "Cơ quan, đơn vị phối hợp", en: "Coordinating body" },
    informationCentre: { vi: "Trung tâm Thông tin điện tử Cần Thơ", en: "Electronic Information Centre of Cần Thơ" },
    superiorBody: { vi: "Cơ quan quản lý cấp trên, cơ quan tài chính", en: "Superior body and finance body" },
    system: { vi: "Phần mềm theo dõi nhiệm vụ", en: "Task follow-up software" },
  },
  bodies: BODIES,
  lifecycle: USUAL_LIFECYCLE,
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
      id: "inProgress",
      name: { vi: "Đang thực hiện", en: "In progress" },
      when: { fact: "started", operator: "equal", value: true },
    },
    {
      id: "notDoneOverdue",
      name: { vi: "Chưa thực hiện, quá hạn", en: "Not done, past the deadline" },
      when: { fact: "cell", operator: "equal", value: "openOverdue" },
    },
    {
      id: "notDone",
      name: { vi: "Chưa thực hiện", en: "Not done" },
      when: { fact: "cell", operator: "in", value: ["openNoDeadline", "openUndetermined"] },
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
  // Khoản 1 Điều 5 says when to enter a task, within what time, and what of urgent ones.
  unnumbered: { "can-tho/5.1#2": { sentence: 3 }, "can-tho/15#4": { sentence: "last" } },
  parameters: {
    promptWorkingDays: {
      value: null,
      basis: "policy",
      text: {
        vi: "Số ngày làm việc coi là kịp thời; không đặt thì không tính là chậm",
        en: "Working days that count as promptly; without a number nothing is late",
      },
    },
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
      provision: "can-tho/5.1",
      topic: "registerTask",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["system", "lead"],
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
      trigger: { on: "issued" },
      limit: { span: { workingDays: 1, firstDay: "next" } },
      fulfilledBy: ["registered"],
    },
    {
      provision: "can-tho/5.1#2",
      topic: "registerTask",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["system", "lead"],
      text: {
        vi: "Cập nhật và chuyển ngay trong ngày (vấn đề đột xuất)",
        en: "Enter and hand over the same day (urgent matter)",
      },
      when: {
        all: [
          { fact: "urgent", operator: "equal", value: true },
          { fact: "classified", operator: "equal", value: false },
        ],
      },
      trigger: { on: "issued" },
      limit: { span: { sameDay: true } },
      fulfilledBy: ["registered"],
    },
    {
      id: "can-tho/5.2:task",
      provision: "can-tho/5.2",
      topic: "doTask",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["assigner"],
      text: {
        vi: "Xử lý nhiệm vụ đúng nội dung và thời hạn được giao",
        en: "Handle the task as asked and by its deadline",
      },
      when: is("hasDeadline", true),
      trigger: { on: "due" },
      limit: { field: "due" },
      fulfilledBy: ["completed"],
    },
    {
      id: "can-tho/5.2:update",
      provision: "can-tho/5.2",
      topic: "recordResult",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["system"],
      text: {
        vi: "Cập nhật tình hình, kết quả trên phần mềm đồng thời với xử lý",
        en: "Update state and result in the software together with the handling",
      },
      when: UNCLASSIFIED,
      trigger: { on: { earliestOf: ["resultIssued", "completed"] } },
      limit: { promptly: true, parameter: "promptWorkingDays" },
      // What is confirmed had been entered.
      fulfilledBy: ["resultRecorded", { event: "progressReported", from: "trigger" }, "confirmed"],
    },
    {
      provision: "can-tho/12.1",
      serves: ["can-tho/11.1"],
      topic: "periodicReport",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["office"],
      text: {
        vi: "Gửi báo cáo tháng trước ngày 20, báo cáo quý, 6 tháng trước ngày 15 tháng cuối quý, báo cáo năm trước ngày 10/11",
        en: "Send the monthly report before the 20th, that of quarter and half-year before the 15th of the last month, the yearly one before 10 November",
      },
      when: UNCLASSIFIED,
      trigger: {
        calendar: [
          { every: "month", in: "period", day: { month: 1, day: 20 }, bound: "before", roll: "none" },
          { every: "quarter", in: "period", day: { month: 3, day: 15 }, bound: "before", roll: "none" },
          { every: "firstHalf", in: "period", day: { month: 6, day: 15 }, bound: "before", roll: "none" },
          { every: "year", in: "period", day: { month: 11, day: 10 }, bound: "before", roll: "none" },
        ],
        per: "body",
      },
    },
    {
      provision: "can-tho/12.2",
      serves: ["can-tho/10"],
      topic: "periodicReport",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["chair"],
      text: {
        vi: "Tổng hợp báo cáo tháng trước ngày 25, báo cáo quý, 6 tháng trước ngày 20 tháng cuối quý, báo cáo năm trước ngày 15/11",
        en: "Assemble the monthly report before the 25th, that of quarter and half-year before the 20th of the last month, the yearly one before 15 November",
      },
      trigger: {
        calendar: [
          { every: "month", in: "period", day: { month: 1, day: 25 }, bound: "before", roll: "none" },
          { every: "quarter", in: "period", day: { month: 3, day: 20 }, bound: "before", roll: "none" },
          { every: "firstHalf", in: "period", day: { month: 6, day: 20 }, bound: "before", roll: "none" },
          { every: "year", in: "period", day: { month: 11, day: 15 }, bound: "before", roll: "none" },
        ],
        per: "office",
      },
    },
    {
      provision: "can-tho/13",
      topic: "maintainSystem",
      modality: "must",
      bearer: { role: "informationCentre" },
      recipients: ["superiorBody"],
      text: {
        vi: "Lập kế hoạch kinh phí duy trì phần mềm hằng năm",
        en: "Yearly budget plan for the software",
      },
      trigger: { calendar: [{ every: "year", day: null, reason: "noDateInText" }], per: "office" },
    },
    {
      provision: "can-tho/14.2",
      topic: "reportRegulation",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["assigner"],
      text: {
        vi: "Báo cáo định kỳ kết quả thực hiện Quy chế",
        en: "Periodic report on the regulation",
      },
      trigger: { calendar: [{ every: null, day: null, reason: "noDateInText" }], per: "office" },
    },
    {
      provision: "can-tho/4.1.a",
      topic: "recordFields",
      modality: "must",
      bearer: { role: "office" },
      text: {
        vi: "Ghi số, tên, ngày ban hành và người ký của văn bản giao nhiệm vụ",
        en: "Record number, title, day of issue and signer of the assigning document",
      },
      when: UNCLASSIFIED,
      trigger: {
        record: { required: ["document.number", "document.title", "document.issuedOn", "document.signer"] },
        severity: "info",
      },
    },
    {
      provision: "can-tho/4.1.b",
      topic: "recordFields",
      modality: "must",
      bearer: { role: "office" },
      text: { vi: "Ghi cơ quan trình ban hành văn bản", en: "Record the body that submitted the document" },
      when: UNCLASSIFIED,
      trigger: { record: { required: ["document.submittedBy"] }, severity: "info" },
    },
    {
      provision: "can-tho/4.1.c",
      topic: "recordFields",
      modality: "must",
      bearer: { role: "office" },
      text: { vi: "Ghi cơ quan, đơn vị được giao nhiệm vụ", en: "Record the body that has the task" },
      when: UNCLASSIFIED,
      trigger: { record: { required: ["lead"] }, severity: "info" },
    },
    {
      provision: "can-tho/4.1.d",
      topic: "recordFields",
      modality: "must",
      bearer: { role: "office" },
      text: {
        vi: "Ghi phòng, chuyên viên Văn phòng theo dõi nhiệm vụ",
        en: "Record the division and officer of the Office who follow the task",
      },
      when: UNCLASSIFIED,
      trigger: { record: { required: ["monitor"] }, severity: "info" },
    },
    {
      provision: "can-tho/4.1.đ",
      topic: "recordFields",
      modality: "must",
      bearer: { role: "office" },
      text: { vi: "Ghi nội dung nhiệm vụ", en: "Record the content of the task" },
      when: UNCLASSIFIED,
      trigger: { record: { required: ["title"] }, severity: "info" },
    },
    // The text leaves secret documents to their own rules; nothing of them goes into the software (reading A30).
    {
      provision: "can-tho/4.1",
      topic: "classifiedRecord",
      modality: "must",
      bearer: { role: "office" },
      text: {
        vi: "Nhiệm vụ mật: không đưa vào phần mềm, theo quy định về văn bản mật",
        en: "Classified task: it does not go into the software; the rules on secret documents apply",
      },
      when: CLASSIFIED,
      trigger: {
        record: {
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
        severity: "warning",
      },
    },
    {
      provision: "can-tho/5.2#2",
      topic: "returnTask",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["office"],
      text: {
        vi: "Nêu rõ lý do và chuyển lại Văn phòng nhiệm vụ chưa chính xác hoặc không thuộc chức năng",
        en: "Give reasons and send back to the Office a task that is wrong, or another body's",
      },
      when: UNCLASSIFIED,
      invoked: true,
      trigger: { on: { firstKnownOf: [{ last: "received" }, "registered", "start"] } },
      limit: { promptly: true, parameter: "promptWorkingDays" },
      fulfilledBy: ["returned"],
    },
    {
      id: "can-tho/5.2#2:answer",
      provision: "can-tho/5.2#2",
      topic: "answerReturn",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["lead"],
      text: {
        vi: "Điều chỉnh cho phù hợp nhiệm vụ bị chuyển lại",
        en: "Adjust a task that was sent back",
      },
      when: UNCLASSIFIED,
      trigger: { on: "returned", each: true },
      limit: { promptly: true, parameter: "promptWorkingDays" },
      fulfilledBy: ["received", "reassigned", "deadlineAdjusted"],
    },
    {
      id: "can-tho/5.2#2:reason",
      provision: "can-tho/5.2#2",
      topic: "validUpdate",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["office"],
      text: { vi: "Chuyển lại nhiệm vụ phải nêu rõ lý do", en: "A task is returned with reasons" },
      when: UNCLASSIFIED,
      trigger: { record: { reasonFor: ["returned"] }, severity: "warning" },
    },
    {
      provision: "can-tho/11.2",
      topic: "validUpdate",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["assigner"],
      text: {
        vi: "Việc đến hạn chưa làm hoặc làm chưa đúng: giải trình phải nêu rõ lý do",
        en: "Work that is due and not done, or not done right: the explanation gives its reasons",
      },
      when: UNCLASSIFIED,
      trigger: { record: { reasonFor: ["delayExplained"] }, severity: "warning" },
    },
    {
      id: "can-tho/11.2:explain",
      provision: "can-tho/11.2",
      topic: "explainDelay",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["chair"],
      text: {
        vi: "Báo cáo, giải trình lý do của việc đến hạn mà chưa làm",
        en: "Report, and give the reasons of, work that is due and not done",
      },
      action: { vi: "Báo cáo, giải trình lý do", en: "Report and give the reasons" },
      trigger: { state: { after: "due", passes: { exceeds: { days: 0, firstDay: "next", roll: "none" } } } },
      fulfilledBy: [{ event: "delayExplained", from: "ground" }],
    },
    {
      id: "can-tho/11.2:propose",
      provision: "can-tho/11.2",
      topic: "proposeMeasures",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["chair"],
      text: {
        vi: "Báo cáo, đề xuất hướng xử lý việc không đủ khả năng, điều kiện hoặc thời gian",
        en: "Report work beyond means or time, and propose what to do",
      },
      invoked: true,
      trigger: { on: "start" },
      limit: { promptly: true, parameter: "promptWorkingDays" },
      // Once the task is late an explanation is what the first half asks for; that it proposes anything it does not tell.
      fulfilledBy: [{ event: "delayExplained", from: "any", until: "due" }],
    },
  ],
});
