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
const WRITTEN: Condition = { fact: "writtenReportRequired", operator: "equal", value: true };
/** Neither a result document nor a record of the result. */
const NO_RESULT: Condition = {
  all: [
    { fact: "resultIssued", operator: "equal", value: false },
    { fact: "resultRecorded", operator: "equal", value: false },
  ],
};

/** Quyết định 143/QĐ-NV, Sở Ngoại vụ thành phố Hải Phòng, 12/9/2025. */
export const haiPhongSnv = /* @__PURE__ */ deepFreeze<Profile>({
  id: "hai-phong-snv",
  title: {
    vi: "Quy chế theo dõi, đôn đốc, kiểm tra việc thực hiện nhiệm vụ của Sở Ngoại vụ Hải Phòng",
    en: "Follow-up regulation of the Department of Foreign Affairs of Hải Phòng",
  },
  issuer: { vi: "Sở Ngoại vụ thành phố Hải Phòng", en: "Department of Foreign Affairs of Hải Phòng" },
  number: "143/QĐ-NV",
  standing: "inForce",
  standingNote: {
    vi: "Còn hiệu lực theo chính văn bản; chưa thấy văn bản bãi bỏ.",
    en: "In force by its own text; no repeal found.",
  },
  effect: {
    provision: "hai-phong-snv/qd.2",
    signedOn: "2025-09-12",
    daysAfterSigning: 0,
    from: "2025-09-12",
    text: { vi: "Có hiệu lực từ ngày ký", en: "In force from the day of signing" },
  },
  actors: {
    assigner: { vi: "UBND thành phố, Chủ tịch UBND thành phố", en: "City People's Committee and its Chair" },
    office: { vi: "Văn phòng Sở", en: "Office of the department" },
    lead: { vi: "Phòng chủ trì", en: "Lead division" },
    coordinator: { vi: "Phòng phối hợp", en: "Coordinating division" },
    director: { vi: "Giám đốc Sở", en: "Director of the department" },
    inspected: { vi: "Phòng được kiểm tra", en: "Inspected division" },
    cityOffice: { vi: "Văn phòng UBND thành phố", en: "Office of the city People's Committee" },
    relatedBodies: { vi: "Sở, ngành, cơ quan liên quan", en: "Departments and bodies concerned" },
    feedbackSender: { vi: "Nơi có thông tin phản hồi", en: "Body that gave the feedback" },
    system: { vi: "Hệ thống văn phòng điện tử", en: "E-office system" },
  },
  statusProvision: "hai-phong-snv/5.1.g",
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
      when: { fact: "phase", operator: "equal", value: "completed" },
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
      when: { fact: "started", operator: "equal", value: false },
    },
  ],
  confirmation: { provision: "hai-phong-snv/6.1.a", actor: "cityOffice" },
  secrecy: {
    provision: "hai-phong-snv/5.2",
    where: "isolatedSystem",
    allowed: [
      "document.number",
      "document.issuedOn",
      "document.signer",
      "document.submittedBy",
      "lead",
      "monitor",
      "dueOn",
    ],
    text: {
      vi: "Nhiệm vụ mật: không đưa lên hệ thống nối mạng; trên máy riêng được duyệt chỉ ghi văn bản, nơi trình, phòng thực hiện, đầu mối, thời hạn và tình hình",
      en: "Classified: on no networked system; an approved isolated one holds only document, submitting body, division, monitor, deadline and state",
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
      provision: "hai-phong-snv/6.1.b",
      topic: "recordResult",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["system"],
      text: {
        vi: "Cập nhật lên Hệ thống trong 01 ngày làm việc từ ngày ban hành văn bản báo cáo",
        en: "Post on the System within 1 working day of issuing the report document",
      },
      when: { fact: "classified", operator: "equal", value: false },
      trigger: { on: "resultIssued", each: true },
      limit: { span: { workingDays: 1, firstDay: "next" } },
      // A progress report serves only a task without a deadline (reading A13).
      fulfilledBy: [
        "resultRecorded",
        { event: "progressReported", from: "trigger", when: { fact: "hasDeadline", operator: "equal", value: false } },
      ],
    },
    {
      provision: "hai-phong-snv/6.1.c",
      topic: "returnTask",
      modality: "may",
      bearer: { role: "lead" },
      recipients: ["office", "director", "assigner"],
      text: {
        vi: "Chuyển lại nhiệm vụ chồng chéo, sai chức năng hoặc có thời gian không phù hợp, nêu lý do bằng văn bản, trong 01 ngày làm việc từ ngày nhận",
        en: "Return a task that overlaps, lies outside the function or has an unsuitable time, with written reasons, within 1 working day of receipt",
      },
      trigger: {
        // The division that receives a reassigned task has a day of its own.
        on: { last: "received" },
      },
      limit: { span: { workingDays: 1, firstDay: "next" } },
      fulfilledBy: ["returned"],
    },
    {
      provision: "hai-phong-snv/6.1.d",
      topic: "periodicReport",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["office", "director", "assigner"],
      text: {
        vi: "Thứ Năm hằng tuần báo cáo kết quả và các đơn vị phối hợp chậm hoặc không xử lý",
        en: "Every Thursday report results and the coordinating bodies that are late or silent",
      },
      trigger: {
        calendar: [{ every: "week", in: "period", day: { weekday: 4 }, bound: "on", roll: "none" }],
        per: "body",
      },
    },
    {
      provision: "hai-phong-snv/6.1.d#2",
      topic: "reportBacklog",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["office", "director", "assigner"],
      text: {
        vi: "Thứ Năm hằng tuần thống kê văn bản đã trình UBND thành phố quá hạn mà chưa có kết quả",
        en: "Every Thursday list submissions overdue at the city without a result",
      },
      trigger: {
        calendar: [{ every: "week", in: "period", day: { weekday: 4 }, bound: "on", roll: "none" }],
        per: "body",
      },
    },
    {
      provision: "hai-phong-snv/6.1.d#3",
      topic: "reportBacklog",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["office", "director", "assigner"],
      text: {
        vi: "Thứ Năm hằng tuần báo cáo việc phải xử lý ngay theo chỉ đạo cấp trên",
        en: "Every Thursday report work that higher bodies want handled at once",
      },
      trigger: {
        calendar: [{ every: "week", in: "period", day: { weekday: 4 }, bound: "on", roll: "none" }],
        per: "body",
      },
    },
    {
      provision: "hai-phong-snv/6.2.a",
      topic: "followTask",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["system"],
      text: {
        vi: "Đưa nhiệm vụ vào theo dõi, đôn đốc trong 01 ngày làm việc từ khi văn bản ban hành và được phân công",
        en: "Start following the task within 1 working day after issue and assignment, whichever is later",
      },
      trigger: { on: { latestOf: ["issued", "assigned"] } },
      limit: { span: { workingDays: 1, firstDay: "next" } },
      fulfilledBy: ["registered"],
    },
    {
      provision: "hai-phong-snv/8.1.d",
      topic: "escalate",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["director"],
      text: {
        vi: "Quá 06 tháng không có kết quả và không có văn bản nêu lý do",
        en: "More than 6 months without a result and without written reasons",
      },
      action: {
        vi: "Đề xuất Giám đốc Sở kiểm điểm, xử lý trách nhiệm",
        en: "Propose that the Director review and settle responsibility",
      },
      when: {
        all: [
          { fact: "completed", operator: "equal", value: false },
          { fact: "resultIssued", operator: "equal", value: false },
          { fact: "resultRecorded", operator: "equal", value: false },
          { fact: "delayExplained", operator: "equal", value: false },
        ],
      },
      trigger: {
        state: { after: { firstKnownOf: ["due", "start"] }, passes: { exceeds: { months: 6, roll: "none" } } },
      },
      fulfilledBy: ["escalated"],
    },
    {
      provision: "hai-phong-snv/10.1",
      topic: "reportBacklog",
      modality: "must",
      bearer: { role: "office" },
      text: {
        vi: "Rà soát nhiệm vụ tồn đọng: thứ Năm tuần thứ hai của tháng và thứ Năm sau đó hai tuần",
        en: "Review the backlog: the second Thursday of the month and the Thursday two weeks later",
      },
      trigger: {
        calendar: [
          {
            every: "month",
            in: "period",
            day: { nth: 2, weekday: 4, plusDays: 0 },
            bound: "on",
            roll: "none",
            mark: "1",
          },
          {
            every: "month",
            in: "period",
            day: { nth: 2, weekday: 4, plusDays: 14 },
            bound: "on",
            roll: "none",
            mark: "2",
          },
        ],
        per: "office",
      },
    },
    {
      provision: "hai-phong-snv/10.2",
      topic: "periodicReport",
      modality: "must",
      bearer: { role: "office" },
      text: { vi: "Báo cáo hằng tháng; văn bản không nêu ngày", en: "Monthly report; the text names no day" },
      trigger: { calendar: [{ every: "month", day: null, reason: "noDateInText" }], per: "office" },
    },
    {
      provision: "hai-phong-snv/16.1",
      topic: "reportInspection",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["director", "office"],
      text: {
        vi: "Phòng: báo cáo kết quả kiểm tra trong 07 ngày làm việc sau khi kết thúc, đồng gửi Văn phòng",
        en: "Division: report the inspection within 7 working days of its end, copy to the Office",
      },
      trigger: { on: "inspectionEnded", each: true, by: { notRole: "office" } },
      limit: { span: { workingDays: 7, firstDay: "next" } },
      fulfilledBy: ["inspectionReported"],
    },
    {
      provision: "hai-phong-snv/16.2",
      topic: "reportInspection",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["director"],
      text: {
        vi: "Văn phòng: báo cáo kết quả kiểm tra trong 07 ngày làm việc sau khi kết thúc",
        en: "Office: report the inspection within 7 working days of its end",
      },
      trigger: { on: "inspectionEnded", each: true, by: { role: "office" } },
      limit: { span: { workingDays: 7, firstDay: "next" } },
      fulfilledBy: ["inspectionReported"],
    },
    {
      id: "hai-phong-snv/16.2:notify",
      provision: "hai-phong-snv/16.2",
      topic: "notifyInspected",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["inspected"],
      text: {
        vi: "Cùng lúc thông báo kết quả cho phòng được kiểm tra",
        en: "Tell the inspected division the result at the same time",
      },
      trigger: { on: "inspectionEnded", each: true, by: { role: "office" } },
      limit: { span: { workingDays: 7, firstDay: "next" } },
      fulfilledBy: ["inspectionNotified"],
    },
    {
      provision: "hai-phong-snv/18.2",
      topic: "periodicReport",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["cityOffice"],
      text: {
        vi: "Báo cáo đánh giá quý, 6 tháng, năm; văn bản không nêu ngày",
        en: "Quarterly, half-year and yearly assessment; the text names no day",
      },
      trigger: {
        calendar: [
          { every: "quarter", day: null, reason: "noDateInText" },
          { every: "firstHalf", day: null, reason: "noDateInText" },
          { every: "year", day: null, reason: "noDateInText" },
        ],
        per: "office",
      },
    },
    {
      provision: "hai-phong-snv/18.5",
      topic: "periodicReport",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["office"],
      text: {
        vi: "Phòng báo cáo quý, 6 tháng, năm cho Văn phòng; văn bản không nêu ngày",
        en: "Division reports quarterly, half-yearly and yearly to the Office; the text names no day",
      },
      trigger: {
        calendar: [
          { every: "quarter", day: null, reason: "noDateInText" },
          { every: "firstHalf", day: null, reason: "noDateInText" },
          { every: "year", day: null, reason: "noDateInText" },
        ],
        per: "body",
      },
    },
    {
      provision: "hai-phong-snv/19.2",
      topic: "handleFeedback",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["relatedBodies", "assigner", "feedbackSender"],
      text: {
        vi: "Phản hồi về việc chậm hoặc sai: tham mưu văn bản đôn đốc hoặc xin ý kiến UBND thành phố trong 07 ngày làm việc từ ngày nhận",
        en: "Feedback that work is late or wrong: draft a pressing document or ask the city within 7 working days of receipt",
      },
      trigger: { on: "feedbackReceived", each: true },
      limit: { span: { workingDays: 7, firstDay: "next" } },
      fulfilledBy: ["feedbackHandled", "urged", "escalated"],
    },
    {
      provision: "hai-phong-snv/20.1",
      topic: "reportProgress",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["system", "office"],
      text: {
        vi: "Cập nhật toàn bộ kết quả trước phiên họp thường kỳ 01 ngày làm việc",
        en: "Post all results 1 working day before the regular session",
      },
      trigger: { calendar: [{ meeting: "regularSession", workingDaysBefore: 1 }], per: "body" },
    },
    {
      provision: "hai-phong-snv/20.2",
      topic: "reportAtMeeting",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["cityOffice"],
      text: { vi: "Báo cáo tại phiên họp thường kỳ hằng tháng", en: "Report at the monthly regular session" },
      trigger: { calendar: [{ meeting: "regularSession", workingDaysBefore: 0 }], per: "office" },
    },
    {
      provision: "hai-phong-snv/22.1",
      topic: "reportRegulation",
      modality: "must",
      bearer: { role: "office" },
      text: {
        vi: "Báo cáo thực hiện Quy chế trước ngày 25/12 hằng năm",
        en: "Report on the regulation before 25 December",
      },
      trigger: {
        calendar: [{ every: "year", in: "period", day: { month: 12, day: 25 }, bound: "before", roll: "none" }],
        per: "office",
      },
    },
    {
      provision: "hai-phong-snv/18.3",
      topic: "escalate",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["director"],
      text: {
        vi: "Đến hạn mà chưa thực hiện: báo cáo, kiến nghị Giám đốc Sở các biện pháp đôn đốc; việc làm chưa đúng yêu cầu, vấn đề phát sinh phải cân nhắc, không tính",
        en: "Due and not done: measures go to the Director; work done wrong, or matters that come up, are left to judgement and not computed",
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
      provision: "hai-phong-snv/5.1.a",
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
      provision: "hai-phong-snv/5.1.b",
      topic: "recordFields",
      modality: "must",
      bearer: { role: "office" },
      text: { vi: "Ghi nơi trình ban hành văn bản", en: "Record the body that submitted the document" },
      when: UNCLASSIFIED,
      trigger: { record: { required: ["document.submittedBy"] }, severity: "info" },
    },
    {
      provision: "hai-phong-snv/5.1.c",
      topic: "recordFields",
      modality: "must",
      bearer: { role: "office" },
      text: { vi: "Ghi phòng được giao nhiệm vụ", en: "Record the division that has the task" },
      when: UNCLASSIFIED,
      trigger: { record: { required: ["lead"] }, severity: "info" },
    },
    {
      provision: "hai-phong-snv/5.1.d",
      topic: "recordFields",
      modality: "must",
      bearer: { role: "office" },
      text: {
        vi: "Ghi đầu mối theo dõi (Văn phòng Sở)",
        en: "Record who follows the task (the Office of the department)",
      },
      when: UNCLASSIFIED,
      trigger: { record: { required: ["monitor"] }, severity: "info" },
    },
    {
      provision: "hai-phong-snv/5.1.đ",
      topic: "recordFields",
      modality: "must",
      bearer: { role: "office" },
      text: { vi: "Ghi nội dung nhiệm vụ", en: "Record the content of the task" },
      when: UNCLASSIFIED,
      trigger: { record: { required: ["title"] }, severity: "info" },
    },
    {
      provision: "hai-phong-snv/5.2",
      topic: "classifiedRecord",
      modality: "must",
      bearer: { role: "office" },
      text: {
        vi: "Nhiệm vụ mật: không ghi nội dung và thông tin khác",
        en: "Classified task: neither its content nor other information is recorded",
      },
      when: CLASSIFIED,
      trigger: { record: { forbidden: ["title", "extra"] }, severity: "warning" },
    },
    // Point a allows it under the law on state secrets; on a networked system it is refused (reading A19).
    {
      id: "hai-phong-snv/5.2:title",
      provision: "hai-phong-snv/5.2",
      topic: "classifiedRecord",
      modality: "must",
      bearer: { role: "office" },
      text: {
        vi: "Nhiệm vụ mật: trích yếu chỉ được ghi khi không lộ bí mật; mặc định không đưa lên hệ thống nối mạng",
        en: "Classified task: the title of its document only where it gives nothing away; by default not on a networked system",
      },
      when: CLASSIFIED,
      trigger: { record: { forbidden: ["document.title"] }, severity: "warning" },
    },
    {
      provision: "hai-phong-snv/2.5",
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
      provision: "hai-phong-snv/6.1.a",
      topic: "validUpdate",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["cityOffice"],
      text: {
        vi: "Nhiệm vụ phải báo cáo bằng văn bản: cập nhật kết quả kèm tệp văn bản",
        en: "Task that needs a written report: the result is posted with the file of the document",
      },
      when: { all: [UNCLASSIFIED, WRITTEN] },
      trigger: { record: { evidenceFor: ["resultRecorded"] }, severity: "warning" },
    },
    {
      id: "hai-phong-snv/6.1.a:progress",
      provision: "hai-phong-snv/6.1.a",
      topic: "validUpdate",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["cityOffice"],
      text: {
        vi: "Nhiệm vụ không có hạn phải báo cáo bằng văn bản: báo cáo tiến độ kèm tệp văn bản",
        en: "Task without a deadline that needs a written report: progress is posted with the file of the document",
      },
      when: { all: [UNCLASSIFIED, WRITTEN, { fact: "hasDeadline", operator: "equal", value: false }] },
      trigger: { record: { evidenceFor: ["progressReported"] }, severity: "warning" },
    },
    {
      id: "hai-phong-snv/6.1.a:completed",
      provision: "hai-phong-snv/6.1.a",
      topic: "validUpdate",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["cityOffice"],
      text: {
        vi: "Nhiệm vụ phải báo cáo bằng văn bản, hoàn thành mà chưa ghi văn bản kết quả nào: chính việc hoàn thành phải có văn bản",
        en: "Task that needs a written report, finished with no result on record: the completion itself names the document",
      },
      when: { all: [UNCLASSIFIED, WRITTEN, NO_RESULT] },
      trigger: { record: { evidenceFor: ["completed"] }, severity: "warning" },
    },
    {
      id: "hai-phong-snv/6.1.a:confirmation",
      provision: "hai-phong-snv/6.1.a",
      serves: ["hai-phong-snv/6.2.a#2"],
      topic: "confirmResult",
      modality: "must",
      bearer: { role: "cityOffice" },
      text: {
        vi: "Kết quả được Văn phòng UBND thành phố xác nhận trên Hệ thống",
        en: "The result is confirmed on the System by the city Office",
      },
      trigger: { record: { event: "completed", needs: "confirmed" }, severity: "info" },
    },
    {
      id: "hai-phong-snv/6.1.c:reason",
      provision: "hai-phong-snv/6.1.c",
      topic: "validUpdate",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["office"],
      text: { vi: "Chuyển lại nhiệm vụ phải nêu lý do bằng văn bản", en: "A task is returned with written reasons" },
      when: UNCLASSIFIED,
      trigger: { record: { reasonFor: ["returned"] }, severity: "warning" },
    },
    {
      provision: "hai-phong-snv/6.1.c#2",
      topic: "validUpdate",
      modality: "must",
      bearer: { role: "office" },
      text: {
        vi: "Đổi đơn vị chủ trì hoặc thời hạn theo chỉ đạo của UBND thành phố: dẫn chỉ đạo đó",
        en: "Lead and deadline change as the city directs: name the direction",
      },
      when: UNCLASSIFIED,
      trigger: { record: { evidenceFor: ["reassigned", "deadlineAdjusted"] }, severity: "info" },
    },
    {
      provision: "hai-phong-snv/19.1",
      topic: "validUpdate",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["cityOffice"],
      text: {
        vi: "Báo việc đến hạn chưa làm hoặc làm chưa đúng phải nêu vướng mắc và nguyên nhân",
        en: "Word of work that is due and not done, or not done right, names the difficulty and its cause",
      },
      when: UNCLASSIFIED,
      trigger: { record: { reasonFor: ["delayExplained"] }, severity: "warning" },
    },
    {
      id: "hai-phong-snv/19.1:explain",
      provision: "hai-phong-snv/19.1",
      topic: "explainDelay",
      modality: "may",
      bearer: { role: "lead" },
      recipients: ["cityOffice"],
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
