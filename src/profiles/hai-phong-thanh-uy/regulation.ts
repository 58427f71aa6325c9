import type { Condition } from "../../language/condition.js";
import { deepFreeze } from "../../language/deep-freeze.js";
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
/** Neither a result document nor a record of the result. */
const NO_RESULT: Condition = {
  all: [
    { fact: "resultIssued", operator: "equal", value: false },
    { fact: "resultRecorded", operator: "equal", value: false },
  ],
};

/** Dự thảo Quy chế của Thành ủy Hải Phòng, 2025; số và ngày để trống. */
export const haiPhongThanhUy = /* @__PURE__ */ deepFreeze<Profile>({
  id: "hai-phong-thanh-uy",
  title: {
    vi: "Dự thảo Quy chế theo dõi, đôn đốc việc thực hiện nhiệm vụ Thành ủy Hải Phòng giao",
    en: "Draft follow-up regulation of the Party Committee of Hải Phòng",
  },
  issuer: { vi: "Thành ủy Hải Phòng", en: "Party Committee of Hải Phòng" },
  number: null,
  standing: "draft",
  standingNote: {
    vi: "Dự thảo năm 2025, để trống số và ngày; không rõ đã được ban hành hay chưa.",
    en: "A draft of 2025 with number and date blank; whether it was issued is not known.",
  },
  effect: {
    provision: null,
    signedOn: null,
    daysAfterSigning: null,
    from: null,
    text: { vi: "Văn bản không có điều khoản hiệu lực", en: "The text has no clause on effect" },
  },
  actors: {
    assigner: {
      vi: "Thành ủy, Ban Thường vụ, Thường trực Thành ủy",
      en: "Party Committee, its Standing Board and Standing Members",
    },
    office: { vi: "Văn phòng Thành ủy", en: "Office of the Party Committee" },
    lead: { vi: "Địa phương, đơn vị chủ trì", en: "Lead locality or unit" },
    coordinator: { vi: "Địa phương, đơn vị phối hợp", en: "Coordinating locality or unit" },
    standingBoard: { vi: "Ban Thường vụ Thành ủy", en: "Standing Board of the Party Committee" },
    standingMembers: { vi: "Thường trực Thành ủy", en: "Standing Members of the Party Committee" },
    committeeConference: { vi: "Hội nghị Thành ủy", en: "Conference of the Party Committee" },
    feedbackSender: { vi: "Nơi có thông tin phản hồi", en: "Body that gave the feedback" },
    system: {
      vi: "Hệ thống thông tin điều hành tác nghiệp các cơ quan Đảng",
      en: "Information system of the Party bodies",
    },
  },
  statusProvision: "hai-phong-thanh-uy/4.1.g",
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
      name: { vi: "Đã hoàn thành", en: "Finished" },
      when: { fact: "phase", operator: "equal", value: "completed" },
    },
    {
      id: "late",
      name: { vi: "Chậm tiến độ", en: "Behind schedule" },
      when: { fact: "cell", operator: "equal", value: "openOverdue" },
    },
    {
      id: "dueSoon",
      name: { vi: "Sắp đến hạn", en: "Due soon" },
      when: { fact: "dueSoon", operator: "equal", value: true },
    },
    {
      id: "inProgress",
      name: { vi: "Đang thực hiện", en: "In progress" },
      when: { fact: "dueSoon", operator: "equal", value: false },
    },
  ],
  confirmation: { provision: "hai-phong-thanh-uy/5.1", actor: "office" },
  secrecy: {
    provision: "hai-phong-thanh-uy/4.2#2",
    where: "isolatedSystem",
    allowed: ["assignedBy", "title", "document.number", "document.issuedOn", "lead", "dueOn"],
    text: {
      vi: "Nhiệm vụ mật: không đưa lên hệ thống nối mạng; nơi được phép chỉ ghi cấp giao, số hiệu và độ mật thay cho tên, ngày giao, ngày hoàn thành, đơn vị chủ trì, tình hình",
      en: "Classified: on no networked system; where allowed, only who assigned it, number and degree in place of the name, the days, the lead and the state",
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
    oftenLateReports: {
      value: null,
      basis: "policy",
      text: {
        vi: "Số lần chậm báo cáo để coi là thường xuyên chậm",
        en: "Late reports at which a unit counts as often late",
      },
    },
    oftenLateMonths: {
      value: 12,
      basis: "policy",
      text: { vi: "Số tháng đếm số lần chậm báo cáo", en: "Months over which late reports are counted" },
    },
    promptWorkingDays: {
      value: 1,
      basis: "policy",
      text: {
        vi: "Số ngày làm việc coi là kịp thời, khi chọn cách hiểu A23=promptlyCounted",
        en: "Working days that count as promptly, under the reading A23=promptlyCounted",
      },
    },
  },
  readings: READINGS,
  rules: [
    {
      provision: "hai-phong-thanh-uy/5.1",
      topic: "registerTask",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["system"],
      text: {
        vi: "Cập nhật nhiệm vụ lên Hệ thống ngay trong ngày ban hành văn bản",
        en: "Enter the task in the System on the day the document is issued",
      },
      trigger: { on: "issued" },
      limit: { span: { sameDay: true } },
      fulfilledBy: ["registered"],
    },
    {
      provision: "hai-phong-thanh-uy/6.1.a",
      topic: "recordResult",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["system"],
      text: {
        vi: "Nhiệm vụ có thời hạn: cập nhật ngay trong ngày hoàn thành",
        en: "Task with a deadline: post the result on the day it is finished",
      },
      when: { fact: "hasDeadline", operator: "equal", value: true },
      trigger: { on: "completed" },
      limit: { span: { sameDay: true } },
      fulfilledBy: ["resultRecorded", { event: "progressReported", from: "trigger" }],
    },
    {
      provision: "hai-phong-thanh-uy/6.1.b",
      topic: "reportProgress",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["system"],
      text: {
        vi: "Nhiệm vụ có thời hạn: rà soát, báo cáo tiến độ vào ngày cuối tháng",
        en: "Task with a deadline: review and report progress on the last day of the month",
      },
      when: { fact: "hasDeadline", operator: "equal", value: true },
      trigger: {
        calendar: [{ every: "month", in: "period", day: { last: true }, bound: "on", roll: "none" }],
        per: "task",
      },
      fulfilledBy: ["progressReported", "resultRecorded"],
    },
    {
      provision: "hai-phong-thanh-uy/6.1.c",
      topic: "extractData",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["standingBoard"],
      text: {
        vi: "Trích xuất số liệu nhiệm vụ có thời hạn lúc 07 giờ ngày 01 tháng sau",
        en: "Extract the data of tasks with a deadline at 07:00 on the 1st of the next month",
      },
      trigger: {
        calendar: [
          { every: "month", in: "nextPeriod", day: { month: 1, day: 1 }, bound: "on", roll: "none", at: "07:00" },
        ],
        per: "office",
      },
    },
    {
      provision: "hai-phong-thanh-uy/6.2.a",
      topic: "recordResult",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["system"],
      text: {
        vi: "Nhiệm vụ không có thời hạn: cập nhật ngay trong ngày hoàn thành",
        en: "Task without a deadline: post the result on the day it is finished",
      },
      when: { fact: "hasDeadline", operator: "equal", value: false },
      trigger: { on: "completed" },
      limit: { span: { sameDay: true } },
      fulfilledBy: ["resultRecorded", { event: "progressReported", from: "trigger" }],
    },
    {
      provision: "hai-phong-thanh-uy/6.2.b",
      topic: "reportProgress",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["system"],
      text: {
        vi: "Nhiệm vụ không có thời hạn: rà soát, báo cáo tiến độ vào ngày cuối quý",
        en: "Task without a deadline: review and report progress on the last day of the quarter",
      },
      when: { fact: "hasDeadline", operator: "equal", value: false },
      trigger: {
        calendar: [{ every: "quarter", in: "period", day: { last: true }, bound: "on", roll: "none" }],
        per: "task",
      },
      fulfilledBy: ["progressReported", "resultRecorded"],
    },
    {
      provision: "hai-phong-thanh-uy/6.2.c",
      topic: "extractData",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["standingBoard"],
      text: {
        vi: "Trích xuất số liệu nhiệm vụ không có thời hạn lúc 07 giờ ngày đầu quý sau",
        en: "Extract the data of tasks without a deadline at 07:00 on the first day of the next quarter",
      },
      trigger: {
        calendar: [
          { every: "quarter", in: "nextPeriod", day: { month: 1, day: 1 }, bound: "on", roll: "none", at: "07:00" },
        ],
        per: "office",
      },
    },
    {
      provision: "hai-phong-thanh-uy/6.3",
      topic: "reportAtMeeting",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["committeeConference"],
      text: {
        vi: "Báo cáo toàn bộ nhiệm vụ tại Hội nghị Thành ủy hằng quý",
        en: "Report all tasks at the quarterly conference",
      },
      trigger: { calendar: [{ meeting: "committeeConference", workingDaysBefore: 0 }], per: "office" },
    },
    {
      provision: "hai-phong-thanh-uy/8.1.d",
      topic: "urge",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["lead"],
      text: {
        vi: "Nhiệm vụ có thời hạn quá hạn từ 07 ngày làm việc",
        en: "Task with a deadline, 7 or more working days overdue",
      },
      action: { vi: "Ban hành văn bản đôn đốc", en: "Issue a pressing document" },
      when: {
        all: [
          { fact: "hasDeadline", operator: "equal", value: true },
          { fact: "completed", operator: "equal", value: false },
        ],
      },
      trigger: { state: { after: "due", passes: { reaches: { workingDays: 7, firstDay: "next" } } } },
      fulfilledBy: ["urged"],
    },
    {
      provision: "hai-phong-thanh-uy/8.1.d#2",
      topic: "urge",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["lead"],
      text: {
        vi: "Nhiệm vụ không có thời hạn, 14 ngày sau kỳ báo cáo quý bị bỏ lỡ vẫn không có báo cáo tiến độ",
        en: "Task without a deadline, no progress report 14 days after a missed quarterly report",
      },
      action: { vi: "Ban hành văn bản đôn đốc", en: "Issue a pressing document" },
      when: {
        all: [
          { fact: "hasDeadline", operator: "equal", value: false },
          { fact: "completed", operator: "equal", value: false },
        ],
      },
      trigger: {
        state: {
          after: { missed: "hai-phong-thanh-uy/6.2.b" },
          passes: { reaches: { days: 14, firstDay: "next", roll: "none" } },
        },
      },
      fulfilledBy: ["urged"],
    },
    {
      provision: "hai-phong-thanh-uy/8.1.e",
      topic: "escalate",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["standingMembers"],
      text: {
        vi: "Nhiệm vụ phải báo cáo bằng văn bản đã quá hạn mà đơn vị chủ trì không báo cáo",
        en: "Task that needs a written report, past its deadline, on which the lead unit has reported nothing",
      },
      action: {
        vi: "Tổng hợp, báo cáo Thường trực Thành ủy xem xét, xử lý",
        en: "Report to the Standing Members for handling",
      },
      when: {
        all: [
          { fact: "hasDeadline", operator: "equal", value: true },
          { fact: "writtenReportRequired", operator: "equal", value: true },
          { fact: "started", operator: "equal", value: false },
          // To finish is not to report; what the Office has confirmed has been reported to it.
          { fact: "phase", operator: "notEqual", value: "completed" },
        ],
      },
      trigger: { state: { after: "due", passes: { exceeds: { days: 0, firstDay: "next", roll: "none" } } } },
      fulfilledBy: ["escalated"],
    },
    {
      provision: "hai-phong-thanh-uy/8.2.b#2",
      topic: "answerJointly",
      modality: "answers",
      bearer: { role: "coordinator" },
      recipients: ["lead"],
      text: {
        vi: "Đơn vị phối hợp chịu trách nhiệm liên đới khi nhiệm vụ không xong hoặc xong chậm",
        en: "Coordinating units answer jointly when the task is not finished, or finished late",
      },
      action: {
        vi: "Liên đới chịu trách nhiệm cùng đơn vị chủ trì",
        en: "Answer jointly with the lead unit",
      },
      when: {
        all: [
          { fact: "hasDeadline", operator: "equal", value: true },
          { fact: "coordinators", operator: "greaterThan", value: 0 },
          {
            any: [
              { fact: "completed", operator: "equal", value: false },
              // Finished in time and waiting for confirmation is not late.
              { fact: "cell", operator: "in", value: ["openOverdue", "doneLate"] },
            ],
          },
        ],
      },
      trigger: { state: { after: "due", passes: { exceeds: { days: 0, firstDay: "next", roll: "none" } } } },
      fulfilledBy: ["escalated"],
    },
    {
      id: "hai-phong-thanh-uy/8.1.e:often-late",
      provision: "hai-phong-thanh-uy/8.1.e",
      topic: "escalate",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["standingMembers"],
      text: {
        vi: "Đơn vị thường xuyên chậm báo cáo; văn bản không định số lần",
        en: "Unit that is often late; the text sets no number",
      },
      action: {
        vi: "Tổng hợp, báo cáo Thường trực Thành ủy xem xét, xử lý",
        en: "Report to the Standing Members for handling",
      },
      trigger: { judgedBy: "oftenLateReports" },
    },
    {
      provision: "hai-phong-thanh-uy/11#2",
      topic: "periodicReport",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["standingMembers"],
      text: {
        vi: "Báo cáo đánh giá định kỳ hoặc đột xuất; văn bản không nêu kỳ và ngày",
        en: "Regular or ad hoc assessment; the text names neither period nor day",
      },
      trigger: { calendar: [{ every: null, day: null, reason: "noDateInText" }], per: "office" },
    },
    {
      provision: "hai-phong-thanh-uy/11#5",
      topic: "handleFeedback",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["lead", "feedbackSender"],
      text: {
        vi: "Phản hồi về việc chưa đúng hạn, chưa đúng yêu cầu: ban hành văn bản đôn đốc hoặc xin ý kiến trong 10 ngày làm việc từ ngày nhận",
        en: "Feedback that work is late or wrong: press in writing or ask for direction within 10 working days of receipt",
      },
      trigger: { on: "feedbackReceived", each: true },
      limit: { span: { workingDays: 10, firstDay: "next" } },
      fulfilledBy: ["urged", "feedbackHandled", "escalated"],
    },
    {
      provision: "hai-phong-thanh-uy/12#1",
      topic: "periodicReport",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["office"],
      text: {
        vi: "Báo cáo tháng, quý, 6 tháng, năm gửi Văn phòng (ngày cuối kỳ)",
        en: "Monthly, quarterly, half-year and yearly report to the Office (last day of the period)",
      },
      trigger: {
        calendar: [
          { every: "month", in: "period", day: { last: true }, bound: "on", roll: "none" },
          { every: "quarter", in: "period", day: { last: true }, bound: "on", roll: "none" },
          { every: "firstHalf", in: "period", day: { last: true }, bound: "on", roll: "none" },
          { every: "year", in: "period", day: { last: true }, bound: "on", roll: "none" },
        ],
        per: "body",
      },
    },
    {
      provision: "hai-phong-thanh-uy/15#1",
      topic: "reportRegulation",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["committeeConference"],
      text: {
        vi: "Báo cáo thực hiện Quy chế tại Hội nghị Thành ủy cuối năm",
        en: "Report on the regulation at the year-end conference",
      },
      trigger: { calendar: [{ meeting: "yearEndConference", workingDaysBefore: 0 }], per: "office" },
    },
    {
      provision: "hai-phong-thanh-uy/11#3",
      topic: "escalate",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["standingMembers"],
      text: {
        vi: "Đến hạn mà chưa thực hiện: kiến nghị Thường trực Thành ủy các biện pháp đôn đốc; việc làm chưa đúng yêu cầu, vấn đề phát sinh phải cân nhắc, không tính",
        en: "Due and not done: measures are proposed to the Standing Members; work done wrong, or matters that come up, are left to judgement and not computed",
      },
      action: { vi: "Kiến nghị biện pháp đôn đốc", en: "Propose measures to press for it" },
      when: {
        all: [
          { fact: "hasDeadline", operator: "equal", value: true },
          { fact: "completed", operator: "equal", value: false },
        ],
      },
      trigger: { state: { after: "due", passes: { reaches: { days: 0, firstDay: "next", roll: "none" } } } },
      fulfilledBy: ["escalated"],
    },
    {
      provision: "hai-phong-thanh-uy/4.1.a",
      topic: "recordFields",
      modality: "must",
      bearer: { role: "office" },
      text: { vi: "Ghi cấp giao, người giao nhiệm vụ", en: "Record the level and person that assigned the task" },
      when: UNCLASSIFIED,
      trigger: { record: { required: ["assignedBy"] }, severity: "info" },
    },
    {
      provision: "hai-phong-thanh-uy/4.1.b",
      topic: "recordFields",
      modality: "must",
      bearer: { role: "office" },
      text: { vi: "Ghi văn bản giao nhiệm vụ", en: "Record the assigning document" },
      when: UNCLASSIFIED,
      trigger: { record: { required: ["document.number"] }, severity: "info" },
    },
    {
      id: "hai-phong-thanh-uy/4.1.b:file",
      provision: "hai-phong-thanh-uy/4.1.b",
      topic: "recordFields",
      modality: "must",
      bearer: { role: "office" },
      text: {
        vi: "Đưa nhiệm vụ lên Hệ thống kèm tệp văn bản giao",
        en: "The task is entered with the file of the assigning document",
      },
      when: UNCLASSIFIED,
      trigger: { record: { evidenceFor: ["registered"] }, severity: "info" },
    },
    {
      provision: "hai-phong-thanh-uy/4.1.c",
      topic: "recordFields",
      modality: "must",
      bearer: { role: "office" },
      text: { vi: "Ghi tên nhiệm vụ", en: "Record the name of the task" },
      when: UNCLASSIFIED,
      trigger: { record: { required: ["title"] }, severity: "info" },
    },
    {
      provision: "hai-phong-thanh-uy/4.1.e",
      topic: "recordFields",
      modality: "must",
      bearer: { role: "office" },
      text: { vi: "Ghi nơi chủ trì thực hiện", en: "Record the lead" },
      when: UNCLASSIFIED,
      trigger: { record: { required: ["lead"] }, severity: "info" },
    },
    {
      provision: "hai-phong-thanh-uy/4.2.a",
      topic: "classifiedRecord",
      modality: "must",
      bearer: { role: "office" },
      text: {
        vi: "Nhiệm vụ mật: được ghi cấp giao, người giao",
        en: "Classified task: the level and person that assigned it may stand, and are asked for",
      },
      when: CLASSIFIED,
      trigger: { record: { required: ["assignedBy"] }, severity: "info" },
    },
    {
      provision: "hai-phong-thanh-uy/4.2.b",
      topic: "classifiedRecord",
      modality: "must",
      bearer: { role: "office" },
      text: {
        vi: "Nhiệm vụ mật: gọi bằng số hiệu văn bản và độ mật",
        en: "Classified task: it goes by the number of its document and the degree of secrecy",
      },
      when: CLASSIFIED,
      trigger: { record: { required: ["document.number"] }, severity: "info" },
    },
    {
      id: "hai-phong-thanh-uy/4.2.b:name",
      provision: "hai-phong-thanh-uy/4.2.b",
      topic: "classifiedRecord",
      modality: "must",
      bearer: { role: "office" },
      text: {
        vi: "Nhiệm vụ mật: tên chỉ là số hiệu văn bản và độ mật",
        en: "Classified task: its name is the number of the document and the degree, no more",
      },
      when: CLASSIFIED,
      trigger: { record: { forbidden: ["title"] }, severity: "warning" },
    },
    {
      provision: "hai-phong-thanh-uy/4.2.d",
      topic: "classifiedRecord",
      modality: "must",
      bearer: { role: "office" },
      text: { vi: "Nhiệm vụ mật: được ghi nơi chủ trì", en: "Classified task: the lead may stand, and is asked for" },
      when: CLASSIFIED,
      trigger: { record: { required: ["lead"] }, severity: "info" },
    },
    {
      id: "hai-phong-thanh-uy/4.2.d:coordinators",
      provision: "hai-phong-thanh-uy/4.2.d",
      topic: "classifiedRecord",
      modality: "must",
      bearer: { role: "office" },
      text: {
        vi: "Nhiệm vụ mật: chỉ ghi nơi chủ trì, không ghi nơi phối hợp",
        en: "Classified task: the lead alone stands, not the coordinators",
      },
      when: CLASSIFIED,
      trigger: { record: { forbidden: ["coordinators"] }, severity: "warning" },
    },
    {
      provision: "hai-phong-thanh-uy/4.2#2",
      topic: "classifiedRecord",
      modality: "must",
      bearer: { role: "office" },
      text: {
        vi: "Nhiệm vụ mật: ngoài các mục được ghi, không ghi trích yếu và thông tin khác; mặc định không đưa lên hệ thống nối mạng",
        en: "Classified task: beyond the listed points neither title of the document nor other information; by default not on a networked system",
      },
      when: CLASSIFIED,
      trigger: { record: { forbidden: ["document.title", "extra"] }, severity: "warning" },
    },
    {
      provision: "hai-phong-thanh-uy/2.4#2",
      topic: "validUpdate",
      modality: "must",
      bearer: { role: "lead" },
      text: {
        vi: "Dòng dữ liệu không thay cho văn bản: kết quả đã ban hành phải dẫn được văn bản",
        en: "An entry does not stand for the document: a result that was issued names its document",
      },
      when: UNCLASSIFIED,
      trigger: { record: { evidenceFor: ["resultIssued"] }, severity: "info" },
    },
    {
      provision: "hai-phong-thanh-uy/5.2#2",
      serves: ["hai-phong-thanh-uy/5.2"],
      topic: "validUpdate",
      modality: "must",
      bearer: { role: "lead" },
      text: {
        vi: "Báo cáo tiến độ, kết quả chỉ có giá trị khi kèm tài liệu minh chứng",
        en: "Progress and results count only with proof attached",
      },
      when: UNCLASSIFIED,
      trigger: { record: { evidenceFor: ["progressReported", "resultRecorded"] }, severity: "warning" },
    },
    {
      id: "hai-phong-thanh-uy/5.2#2:completed",
      provision: "hai-phong-thanh-uy/5.2#2",
      topic: "validUpdate",
      modality: "must",
      bearer: { role: "lead" },
      text: {
        vi: "Hoàn thành mà chưa ghi kết quả nào: chính việc hoàn thành phải có minh chứng",
        en: "Finished with no result on record: the completion itself needs proof",
      },
      when: { all: [UNCLASSIFIED, NO_RESULT] },
      trigger: { record: { evidenceFor: ["completed"] }, severity: "warning" },
    },
    {
      provision: "hai-phong-thanh-uy/5.1#2",
      topic: "confirmResult",
      modality: "must",
      bearer: { role: "office" },
      text: {
        vi: "Chuyên viên Văn phòng theo dõi lĩnh vực xác nhận kết quả hoàn thành",
        en: "The officer of the Office who follows the field confirms the result",
      },
      trigger: { record: { event: "completed", needs: "confirmed" }, severity: "info" },
    },
    {
      provision: "hai-phong-thanh-uy/7.1.b",
      topic: "returnTask",
      modality: "may",
      bearer: { role: "lead" },
      recipients: ["assigner", "office"],
      text: {
        vi: "Báo nơi giao nhiệm vụ khi nhiệm vụ chưa phù hợp, đề xuất điều chỉnh, đồng gửi Văn phòng; văn bản không nêu hạn",
        en: "Report an unsuitable task to its assigner with a proposal, copy to the Office; the text sets no limit",
      },
      trigger: { on: { firstKnownOf: [{ last: "received" }, "registered", "start"] } },
      fulfilledBy: ["returned"],
    },
    {
      provision: "hai-phong-thanh-uy/7.1.b#2",
      topic: "returnTask",
      modality: "may",
      bearer: { role: "office" },
      recipients: ["lead"],
      text: {
        vi: "Văn phòng điều chỉnh thông tin giao nhiệm vụ, nếu có; văn bản không nêu hạn",
        en: "The Office amends the assignment, if it is changed; the text sets no limit",
      },
      trigger: { on: { last: "returned" } },
      fulfilledBy: ["reassigned", "deadlineAdjusted"],
    },
    {
      id: "hai-phong-thanh-uy/7.1.b:reason",
      provision: "hai-phong-thanh-uy/7.1.b",
      topic: "validUpdate",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["assigner", "office"],
      text: {
        vi: "Báo nhiệm vụ chưa phù hợp phải nêu rõ lý do bằng văn bản",
        en: "An unsuitable task is reported with written reasons",
      },
      when: UNCLASSIFIED,
      trigger: { record: { reasonFor: ["returned"] }, severity: "warning" },
    },
    {
      provision: "hai-phong-thanh-uy/12#2",
      topic: "validUpdate",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["assigner", "office"],
      text: {
        vi: "Báo việc đến hạn chưa làm hoặc làm chưa đúng phải nêu vướng mắc và nguyên nhân",
        en: "Word of work that is due and not done, or not done right, names the difficulty and its cause",
      },
      when: UNCLASSIFIED,
      trigger: { record: { reasonFor: ["delayExplained"] }, severity: "warning" },
    },
    {
      id: "hai-phong-thanh-uy/12#2:explain",
      provision: "hai-phong-thanh-uy/12#2",
      topic: "explainDelay",
      modality: "may",
      bearer: { role: "lead" },
      recipients: ["assigner"],
      text: {
        vi: "Đến hạn mà chưa làm được: thông báo khó khăn, nguyên nhân bằng văn bản; văn bản không nêu ngày",
        en: "Due and not done: tell the difficulties and causes in writing; the text names no day",
      },
      when: NOT_DONE_IN_TIME,
      trigger: { on: "due" },
      fulfilledBy: ["delayExplained"],
    },
  ],
});
