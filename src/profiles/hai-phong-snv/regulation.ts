import type { Condition } from "../../language/condition.js";
import { is } from "../../language/condition.js";
import { deepFreeze } from "../../language/deep-freeze.js";
import { USUAL_LIFECYCLE } from "../../language/lifecycle-rules.js";
import type { Profile } from "../../language/profile.js";
import { BODIES } from "./bodies.js";
import { READINGS } from "./readings.js";

const UNCLASSIFIED: Condition = { fact: "classified", operator: "equal", value: false };
const CLASSIFIED: Condition = { fact: "classified", operator: "equal", value: true };
const WRITTEN: Condition = { fact: "writtenReportRequired", operator: "equal", value: true };
/** Neither a result document nor a record of the result. */
const NO_RESULT: Condition = {
  all: [
    { fact: "resultIssued", operator: "equal", value: false },
    { fact: "resultRecorded", operator: "equal", value: false },
  ],
};

/** Quyết định 143/QĐ-NV, Sở Ngoại vụ thành phố Hải Phòng, 12/09/2025. */
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
    vi: "Chưa thấy văn bản bãi bỏ.",
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
    inspector: { vi: "Phòng đã kiểm tra", en: "Inspecting division" },
    inspected: { vi: "Phòng được kiểm tra", en: "Inspected division" },
    cityOffice: { vi: "Văn phòng UBND thành phố", en: "Office of the city People's Committee" },
    relatedBodies: { vi: "Sở, ngành, cơ quan liên quan", en: "Departments and bodies concerned" },
    feedbackSender: { vi: "Nơi có thông tin phản hồi", en: "Body that gave the feedback" },
    system: { vi: "Hệ thống văn phòng điện tử", en: "E-office system" },
  },
  bodies: BODIES,
  lifecycle: {
    ...USUAL_LIFECYCLE,
    returned: { means: "waiting", by: "lead", within: "hai-phong-snv/6.1.c" },
    // 6.1.a and 6.2.a: the city's document is one thing, the Director's assignment to a division another.
    givenBy: "assignment",
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
      id: "awaitingConfirmation",
      name: { vi: "Đã thực hiện, chờ xác nhận", en: "Done, awaiting confirmation" },
      when: is("phase", "awaitingConfirmation"),
    },
    {
      id: "done",
      name: { vi: "Đã thực hiện", en: "Done" },
      when: { fact: "phase", operator: "equal", value: "completed" },
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
      vi: "Nhiệm vụ mật: theo Luật Bảo vệ bí mật nhà nước không đưa lên hệ thống nối mạng; nơi được phép chỉ ghi văn bản, nơi trình, phòng thực hiện, đầu mối, thời hạn và tình hình",
      en: "Classified: under the law on state secrets on no networked system; where allowed, only document, submitting body, division, monitor, deadline and state",
    },
  },
  // Điểm d khoản 1 Điều 6 is one sentence; what it asks stands between its semicolons.
  unnumbered: {
    "hai-phong-snv/6.1.d#2": { part: 2 },
    "hai-phong-snv/6.1.d#3": { part: 3 },
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
      value: null,
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
      bearer: { role: "lead", did: "trigger" },
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
        // What is confirmed on the System (6.1.a) had been entered there.
        "confirmed",
      ],
    },
    {
      provision: "hai-phong-snv/6.1.c",
      topic: "returnTask",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["office", "director", "assigner"],
      text: {
        vi: "Báo cáo lý do bằng văn bản và chuyển lại Văn phòng nhiệm vụ chồng chéo, chưa phù hợp trong 01 ngày làm việc từ ngày nhận",
        en: "Report the reasons in writing and send back an overlapping or unsuitable task within 1 working day of receipt",
      },
      invoked: true,
      trigger: { on: { last: "received" } },
      limit: { span: { workingDays: 1, firstDay: "next" } },
      fulfilledBy: ["returned"],
    },
    {
      id: "hai-phong-snv/6.1.c:answer",
      provision: "hai-phong-snv/6.1.c",
      topic: "answerReturn",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["lead"],
      text: {
        vi: "Phối hợp điều chỉnh đơn vị chủ trì, thời hạn của nhiệm vụ bị chuyển lại",
        en: "Have lead and deadline of a task that was sent back adjusted",
      },
      trigger: { on: "returned", each: true },
      limit: { promptly: true, parameter: "promptWorkingDays" },
      fulfilledBy: ["received", "reassigned", "deadlineAdjusted"],
    },
    {
      provision: "hai-phong-snv/6.1.d",
      topic: "periodicReport",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["office"],
      text: {
        vi: "Báo cáo kết quả và các đơn vị phối hợp chậm hoặc không xử lý vào thứ Năm hằng tuần",
        en: "Report results and the coordinating bodies that are late or silent every Thursday",
      },
      action: {
        vi: "Báo cáo kết quả, đơn vị phối hợp chậm hoặc không xử lý",
        en: "Report results and late or silent coordinators",
      },
      trigger: {
        calendar: [{ every: "week", in: "period", day: { weekday: 4 }, bound: "on", roll: "none" }],
        per: "body",
        ifAny: true,
      },
    },
    {
      provision: "hai-phong-snv/6.1.d#2",
      topic: "reportBacklog",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["office"],
      text: {
        vi: "Thống kê văn bản đã trình UBND thành phố quá hạn mà chưa có kết quả vào thứ Năm hằng tuần",
        en: "List submissions overdue at the city without a result every Thursday",
      },
      action: {
        vi: "Thống kê văn bản trình UBND thành phố quá hạn chưa có kết quả",
        en: "List submissions overdue at the city",
      },
      trigger: {
        calendar: [{ every: "week", in: "period", day: { weekday: 4 }, bound: "on", roll: "none" }],
        per: "body",
        ifAny: true,
      },
    },
    {
      provision: "hai-phong-snv/6.1.d#3",
      topic: "reportBacklog",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["office"],
      text: {
        vi: "Báo cáo việc phải xử lý ngay theo chỉ đạo cấp trên vào thứ Năm hằng tuần",
        en: "Report work that higher bodies want handled at once every Thursday",
      },
      action: {
        vi: "Báo cáo việc phải xử lý ngay theo chỉ đạo cấp trên",
        en: "Report work that higher bodies want at once",
      },
      trigger: {
        calendar: [{ every: "week", in: "period", day: { weekday: 4 }, bound: "on", roll: "none" }],
        per: "body",
        ifAny: true,
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
      when: UNCLASSIFIED,
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
        vi: "Đề xuất Giám đốc Sở kiểm điểm, xử lý trách nhiệm khi quá 06 tháng không có kết quả và không có văn bản nêu lý do",
        en: "Propose that the Director review and settle responsibility after more than 6 months without a result and without written reasons",
      },
      action: {
        vi: "Đề xuất Giám đốc Sở kiểm điểm, xử lý trách nhiệm",
        en: "Propose that the Director review and settle responsibility",
      },
      trigger: {
        state: {
          after: { firstKnownOf: ["due", "start"] },
          passes: { exceeds: { months: 6, roll: "none" } },
          excusedBy: ["delayExplained"],
          until: "result",
        },
      },
      fulfilledBy: ["escalated"],
    },
    {
      id: "hai-phong-snv/8.2.a:task",
      provision: "hai-phong-snv/8.2.a",
      topic: "doTask",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["assigner"],
      text: { vi: "Triển khai thực hiện nhiệm vụ trong thời hạn", en: "Do the task by its deadline" },
      when: is("hasDeadline", true),
      trigger: { on: "due" },
      limit: { field: "due" },
      fulfilledBy: ["completed"],
    },
    {
      provision: "hai-phong-snv/10.1",
      topic: "reportBacklog",
      modality: "must",
      bearer: { role: "office" },
      text: {
        vi: "Tổng hợp, rà soát nhiệm vụ tồn đọng vào thứ Năm tuần thứ hai của tháng và thứ Năm sau đó hai tuần",
        en: "Review the backlog on the second Thursday of the month and the Thursday two weeks later",
      },
      action: { vi: "Tổng hợp, rà soát nhiệm vụ tồn đọng", en: "Review the backlog" },
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
      text: { vi: "Báo cáo hằng tháng", en: "Monthly report" },
      trigger: { calendar: [{ every: "month", day: null, reason: "noDateInText" }], per: "office" },
    },
    {
      provision: "hai-phong-snv/16.1",
      topic: "reportInspection",
      modality: "must",
      bearer: { role: "inspector", did: "trigger", kinds: ["division"] },
      recipients: ["director", "office"],
      text: {
        vi: "Báo cáo kết quả kiểm tra trong 07 ngày làm việc sau khi kết thúc, đồng gửi Văn phòng",
        en: "Report the inspection within 7 working days of its end, copy to the Office",
      },
      trigger: { on: "inspectionEnded", each: true, by: { notRole: "office", kinds: ["division"] } },
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
        vi: "Báo cáo kết quả kiểm tra trong 07 ngày làm việc sau khi kết thúc",
        en: "Report the inspection within 7 working days of its end",
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
        vi: "Thông báo kết quả cho phòng được kiểm tra cùng lúc với báo cáo",
        en: "Tell the inspected division the result together with the report",
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
        vi: "Báo cáo đánh giá quý, 6 tháng, năm",
        en: "Quarterly, half-year and yearly assessment",
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
        vi: "Gửi báo cáo quý, 6 tháng, năm đến Văn phòng",
        en: "Report quarterly, half-yearly and yearly to the Office",
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
      serves: ["hai-phong-snv/19.2#2"],
      topic: "handleFeedback",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["relatedBodies", "assigner", "feedbackSender"],
      text: {
        vi: "Tham mưu văn bản đôn đốc hoặc xin ý kiến UBND thành phố trong 07 ngày làm việc từ ngày nhận phản hồi về việc chậm hoặc sai",
        en: "Draft a pressing document or ask the city within 7 working days of receiving feedback that work is late or wrong",
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
      action: { vi: "Cập nhật toàn bộ kết quả trước phiên họp", en: "Post all results before the session" },
      when: UNCLASSIFIED,
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
        vi: "Báo cáo, kiến nghị Giám đốc Sở các biện pháp đôn đốc khi nhiệm vụ đến hạn mà chưa thực hiện",
        en: "Propose measures to the Director when a task is due and not done",
      },
      action: { vi: "Kiến nghị biện pháp đôn đốc", en: "Propose measures to press for it" },
      trigger: { state: { after: "due", passes: { exceeds: { days: 0, firstDay: "next", roll: "none" } } } },
      limit: { promptly: true, parameter: "promptWorkingDays" },
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
        vi: "Nhiệm vụ mật: trích yếu chỉ được ghi khi không lộ bí mật; theo Luật Bảo vệ bí mật nhà nước không đưa lên hệ thống nối mạng",
        en: "Classified task: the title of its document only where it gives nothing away; under the law on state secrets not on a networked system",
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
        vi: "Thông tin cập nhật không thay cho văn bản: kết quả đã ban hành thì ghi số văn bản để đối soát",
        en: "An entry does not stand for the document: of a result that was issued the document is named, to be checked by",
      },
      when: UNCLASSIFIED,
      trigger: {
        record: { evidenceFor: ["resultIssued"], missing: { vi: "chưa ghi số văn bản", en: "names no document" } },
        severity: "info",
      },
    },
    {
      provision: "hai-phong-snv/6.1.a",
      topic: "validUpdate",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["cityOffice"],
      text: {
        vi: "Cập nhật kết quả kèm tệp văn bản báo cáo (nhiệm vụ phải báo cáo bằng văn bản)",
        en: "Post the result with the file of the report (task that needs a written report)",
      },
      when: { all: [UNCLASSIFIED, WRITTEN] },
      trigger: {
        record: {
          evidenceFor: ["resultRecorded"],
          missing: { vi: "chưa kèm tệp văn bản báo cáo", en: "has no file of the report attached" },
        },
        severity: "warning",
      },
    },
    {
      id: "hai-phong-snv/6.1.a:progress",
      provision: "hai-phong-snv/6.1.a",
      topic: "validUpdate",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["cityOffice"],
      text: {
        vi: "Báo cáo tiến độ kèm tệp văn bản báo cáo (nhiệm vụ không có hạn phải báo cáo bằng văn bản)",
        en: "Post progress with the file of the report (task without a deadline that needs a written report)",
      },
      when: { all: [UNCLASSIFIED, WRITTEN, { fact: "hasDeadline", operator: "equal", value: false }] },
      trigger: {
        record: {
          evidenceFor: ["progressReported"],
          missing: { vi: "chưa kèm tệp văn bản báo cáo", en: "has no file of the report attached" },
        },
        severity: "warning",
      },
    },
    {
      id: "hai-phong-snv/6.1.a:completed",
      provision: "hai-phong-snv/6.1.a",
      topic: "validUpdate",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["cityOffice"],
      text: {
        vi: "Khi hoàn thành phải có văn bản kết quả (nhiệm vụ phải báo cáo bằng văn bản)",
        en: "When it is finished there is a document of the result (task that needs a written report)",
      },
      when: { all: [UNCLASSIFIED, WRITTEN, NO_RESULT] },
      trigger: {
        record: {
          evidenceFor: ["completed"],
          missing: { vi: "chưa có văn bản kết quả", en: "has no document of the result" },
        },
        severity: "warning",
      },
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
      trigger: {
        record: {
          reasonFor: ["returned"],
          missing: { vi: "chưa ghi lý do bằng văn bản", en: "gives no written reason" },
        },
        severity: "warning",
      },
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
      trigger: {
        record: {
          evidenceFor: ["reassigned", "deadlineAdjusted"],
          missing: { vi: "chưa dẫn chỉ đạo của UBND thành phố", en: "names no direction of the city" },
        },
        severity: "info",
      },
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
      trigger: {
        record: {
          reasonFor: ["delayExplained"],
          missing: { vi: "chưa ghi khó khăn, nguyên nhân", en: "names no difficulty and cause" },
        },
        severity: "warning",
      },
    },
    {
      id: "hai-phong-snv/19.1:explain",
      provision: "hai-phong-snv/19.1",
      topic: "explainDelay",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["cityOffice"],
      text: {
        vi: "Thông báo kịp thời bằng văn bản vướng mắc, nguyên nhân của việc đến hạn mà chưa làm",
        en: "Tell promptly, in writing, the difficulties and causes of work that is due and not done",
      },
      action: { vi: "Thông báo vướng mắc, nguyên nhân", en: "Tell difficulties and causes" },
      trigger: { state: { after: "due", passes: { exceeds: { days: 0, firstDay: "next", roll: "none" } } } },
      limit: { promptly: true, parameter: "promptWorkingDays" },
      fulfilledBy: [{ event: "delayExplained", from: "ground" }],
    },
  ],
});
