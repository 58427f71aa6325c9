import type { Condition } from "../../language/condition.js";
import { is } from "../../language/condition.js";
import { deepFreeze } from "../../language/deep-freeze.js";
import { USUAL_LIFECYCLE } from "../../language/lifecycle-rules.js";
import type { Profile } from "../../language/profile.js";
import { BODIES } from "./bodies.js";
import { READINGS } from "./readings.js";

const UNCLASSIFIED: Condition = { fact: "classified", operator: "equal", value: false };
const CLASSIFIED: Condition = { fact: "classified", operator: "equal", value: true };
/** Dự thảo Quy định tạm thời, Sở Nông nghiệp và PTNT tỉnh Kon Tum, 2022; số và ngày để trống. */
export const konTumSnn = /* @__PURE__ */ deepFreeze<Profile>({
  id: "kon-tum-snn",
  title: {
    vi: "Dự thảo Quy định tạm thời về theo dõi, đôn đốc, kiểm tra thực hiện nhiệm vụ của Sở Nông nghiệp và PTNT Kon Tum",
    en: "Draft provisional follow-up rules of the Department of Agriculture of Kon Tum",
  },
  issuer: {
    vi: "Sở Nông nghiệp và Phát triển nông thôn tỉnh Kon Tum",
    en: "Department of Agriculture and Rural Development of Kon Tum",
  },
  number: null,
  standing: "draft",
  standingNote: {
    vi: "Dự thảo năm 2022, để trống số và ngày; tỉnh nhập vào Quảng Ngãi từ 01/07/2025 nên chỉ còn giá trị tham khảo.",
    en: "A draft of 2022 with number and date blank; the province merged into Quảng Ngãi on 1 July 2025: historical.",
  },
  effect: {
    provision: "kon-tum-snn/0",
    signedOn: null,
    daysAfterSigning: null,
    from: null,
    presupposed: "2022-01-01",
    text: { vi: "Dự thảo, chưa có ngày hiệu lực", en: "A draft without a date of effect" },
  },
  actors: {
    assigner: {
      vi: "UBND tỉnh, Chủ tịch UBND tỉnh, Giám đốc Sở",
      en: "Provincial People's Committee, its Chair, Director of the department",
    },
    office: { vi: "Văn phòng Sở", en: "Office of the department" },
    lead: { vi: "Phòng, đơn vị chủ trì", en: "Lead division or unit" },
    coordinator: { vi: "Phòng, đơn vị phối hợp", en: "Coordinating division or unit" },
    inspector: { vi: "Người chủ trì kiểm tra", en: "Leader of the inspection" },
    directorate: { vi: "Ban Giám đốc Sở", en: "Director and deputies" },
    director: { vi: "Giám đốc Sở", en: "Director of the department" },
    inspected: { vi: "Đơn vị được kiểm tra", en: "Inspected unit" },
    provincialOffice: { vi: "Văn phòng UBND tỉnh", en: "Office of the provincial People's Committee" },
    relatedBodies: { vi: "Cơ quan liên quan", en: "Bodies concerned" },
    briefing: { vi: "Họp giao ban", en: "Briefing" },
    system: { vi: "Phần mềm theo dõi chỉ đạo điều hành", en: "Provincial follow-up software" },
  },
  bodies: BODIES,
  // 4.1: the province gives the task to the department, and the Director gives it to a unit.
  lifecycle: { ...USUAL_LIFECYCLE, returned: { means: "gone", by: "office" }, givenBy: "assignment" },
  statusProvision: "kon-tum-snn/5.1.e",
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
      id: "doneLate",
      name: { vi: "Đã hoàn thành, quá hạn", en: "Finished past the deadline" },
      when: { fact: "cell", operator: "equal", value: "doneLate" },
    },
    {
      id: "doneInTime",
      name: { vi: "Đã hoàn thành, trong hạn", en: "Finished within the deadline" },
      when: { fact: "cell", operator: "equal", value: "doneOnTime" },
    },
    {
      id: "done",
      name: { vi: "Đã hoàn thành", en: "Finished" },
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
    provision: "kon-tum-snn/5.2",
    where: "separateBooks",
    allowed: [],
    text: {
      vi: "Nhiệm vụ mật: Văn phòng Sở mở sổ sách riêng; báo cáo bằng văn bản mật",
      en: "Classified: separate books of the Office; reported on secret paper",
    },
  },
  // Khoản 1 Điều 20 is one sentence, of what units do and of what is done at the same time.
  unnumbered: { "kon-tum-snn/20.1#2": { part: 2 } },
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
      provision: "kon-tum-snn/5.2#2",
      topic: "reportClassified",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["provincialOffice", "relatedBodies"],
      text: {
        vi: "Báo cáo 6 tháng, năm về nhiệm vụ mật bằng văn bản theo chế độ mật, theo các ngày của khoản 2 Điều 20",
        en: "Report classified tasks each half-year and year in writing under secrecy, by the dates of Article 20, item 2",
      },
      when: { fact: "classified", operator: "equal", value: true },
      trigger: {
        calendar: [
          { every: "firstHalf", in: "period", day: { month: 6, day: 10 }, bound: "by", roll: "none" },
          { every: "year", in: "period", day: { month: 12, day: 10 }, bound: "by", roll: "none" },
        ],
        per: "office",
      },
    },
    {
      provision: "kon-tum-snn/6.1.b",
      topic: "registerTask",
      modality: "must",
      bearer: { role: "office" },
      text: {
        vi: "Phân loại, cập nhật và chuyển theo dõi trong 01 ngày làm việc từ ngày nhận văn bản",
        en: "Classify, enter and hand over within 1 working day of receiving the document",
      },
      when: {
        all: [
          { fact: "multiUnit", operator: "equal", value: false },
          { fact: "classified", operator: "equal", value: false },
        ],
      },
      trigger: { on: "received" },
      limit: { span: { workingDays: 1, firstDay: "next" } },
      fulfilledBy: ["registered"],
    },
    {
      provision: "kon-tum-snn/6.1.b#2",
      topic: "registerTask",
      modality: "must",
      bearer: { role: "office" },
      text: {
        vi: "Phân loại, cập nhật và chuyển theo dõi trong 02 ngày làm việc từ ngày nhận văn bản (văn bản nhiều nhiệm vụ, nhiều đơn vị hoặc phải lấy ý kiến)",
        en: "Classify, enter and hand over within 2 working days of receiving the document (several tasks or units, or opinions to collect)",
      },
      when: {
        all: [
          { fact: "multiUnit", operator: "equal", value: true },
          { fact: "classified", operator: "equal", value: false },
        ],
      },
      trigger: { on: "received" },
      limit: { span: { workingDays: 2, firstDay: "next" } },
      fulfilledBy: ["registered"],
    },
    {
      provision: "kon-tum-snn/6.3.b",
      topic: "recordResult",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["system"],
      text: {
        vi: "Cập nhật tình hình, kết quả trong 02 ngày làm việc sau khi đến hạn",
        en: "Record state and result within 2 working days of the deadline",
      },
      when: {
        all: [
          { fact: "hasDeadline", operator: "equal", value: true },
          { fact: "classified", operator: "equal", value: false },
        ],
      },
      trigger: { on: "due" },
      limit: { span: { workingDays: 2, firstDay: "next" } },
      // The sentence names nobody, and 6.3.a has the units enter results with the Office.
      fulfilledBy: [
        { event: "resultRecorded", from: "any", by: "anyone" },
        { event: "progressReported", from: "trigger", by: "anyone" },
      ],
    },
    {
      id: "kon-tum-snn/6.3.b:no-deadline",
      provision: "kon-tum-snn/6.3.b",
      topic: "recordResult",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["system"],
      text: {
        vi: "Cập nhật kết quả trong 02 ngày làm việc từ khi có kết quả (nhiệm vụ không có thời hạn)",
        en: "Record the result within 2 working days of it (task without a deadline)",
      },
      when: {
        all: [
          { fact: "hasDeadline", operator: "equal", value: false },
          { fact: "classified", operator: "equal", value: false },
        ],
      },
      trigger: { on: { earliestOf: ["resultIssued", "completed"] } },
      limit: { span: { workingDays: 2, firstDay: "next" } },
      // The sentence names nobody, and 6.3.a has the units enter results with the Office.
      fulfilledBy: [
        { event: "resultRecorded", from: "any", by: "anyone" },
        { event: "progressReported", from: "trigger", by: "anyone" },
      ],
    },
    {
      provision: "kon-tum-snn/16.2",
      topic: "reportInspection",
      modality: "must",
      bearer: { role: "inspector", did: "trigger" },
      recipients: ["director"],
      text: {
        vi: "Báo cáo Giám đốc kết quả kiểm tra trong 05 ngày làm việc sau khi kết thúc",
        en: "Report the inspection to the Director within 5 working days of its end",
      },
      trigger: { on: "inspectionEnded", each: true },
      limit: { span: { workingDays: 5, firstDay: "next" } },
      fulfilledBy: ["inspectionReported"],
    },
    {
      id: "kon-tum-snn/16.2:notify",
      provision: "kon-tum-snn/16.2",
      topic: "notifyInspected",
      modality: "must",
      bearer: { role: "inspector", did: "trigger" },
      recipients: ["inspected"],
      text: {
        vi: "Thông báo kết quả cho đơn vị được kiểm tra cùng lúc với báo cáo",
        en: "Tell the inspected unit the result together with the report",
      },
      trigger: { on: "inspectionEnded", each: true },
      limit: { span: { workingDays: 5, firstDay: "next" } },
      fulfilledBy: ["inspectionNotified"],
    },
    {
      provision: "kon-tum-snn/18.2",
      topic: "periodicReport",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["director"],
      text: {
        vi: "Báo cáo tháng, 6 tháng và năm",
        en: "Monthly, half-yearly and yearly report",
      },
      trigger: {
        calendar: [
          { every: "month", day: null, reason: "noDateInText" },
          { every: "firstHalf", day: null, reason: "noDateInText" },
          { every: "year", day: null, reason: "noDateInText" },
        ],
        per: "office",
      },
    },
    {
      provision: "kon-tum-snn/19.1",
      topic: "periodicReport",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["office"],
      text: {
        vi: "Gửi báo cáo 6 tháng và năm đến Văn phòng",
        en: "Report half-yearly and yearly to the Office",
      },
      trigger: {
        calendar: [
          { every: "firstHalf", day: null, reason: "noDateInText" },
          { every: "year", day: null, reason: "noDateInText" },
        ],
        per: "body",
      },
    },
    {
      provision: "kon-tum-snn/20.1",
      serves: ["kon-tum-snn/19.1"],
      topic: "periodicReport",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["office"],
      text: {
        vi: "Cập nhật đầy đủ và báo cáo Văn phòng chậm nhất ngày 19 hằng tháng",
        en: "Update in full and report to the Office by the 19th of each month",
      },
      action: { vi: "Cập nhật đầy đủ và báo cáo Văn phòng", en: "Update in full and report to the Office" },
      when: { fact: "classified", operator: "equal", value: false },
      trigger: {
        calendar: [{ every: "month", in: "period", day: { month: 1, day: 19 }, bound: "by", roll: "none" }],
        per: "body",
      },
    },
    {
      provision: "kon-tum-snn/20.1#2",
      topic: "reportAtMeeting",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["briefing"],
      text: {
        vi: "Tổng hợp báo cáo tại họp giao ban tháng, quý",
        en: "Assemble and report at the monthly or quarterly briefing",
      },
      trigger: { calendar: [{ meeting: "briefing", workingDaysBefore: 0 }], per: "office" },
    },
    {
      provision: "kon-tum-snn/20.2",
      topic: "periodicReport",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["provincialOffice"],
      text: {
        vi: "Tham mưu báo cáo của Sở gửi Văn phòng UBND tỉnh: 6 tháng vào ngày 10/6, năm vào ngày 10/12",
        en: "Draft the department's report to the provincial Office: half-yearly on 10 June, yearly on 10 December",
      },
      action: {
        vi: "Tham mưu báo cáo của Sở gửi Văn phòng UBND tỉnh",
        en: "Draft the department's report to the provincial Office",
      },
      trigger: {
        calendar: [
          { every: "firstHalf", in: "period", day: { month: 6, day: 10 }, bound: "by", roll: "none" },
          { every: "year", in: "period", day: { month: 12, day: 10 }, bound: "by", roll: "none" },
        ],
        per: "office",
      },
    },
    {
      provision: "kon-tum-snn/23.1",
      topic: "reportRegulation",
      modality: "must",
      bearer: { role: "office" },
      text: {
        vi: "Hằng năm báo cáo kết quả thực hiện Quy định",
        en: "Yearly report on the rules themselves",
      },
      trigger: { calendar: [{ every: "year", day: null, reason: "noDateInText" }], per: "office" },
    },
    {
      provision: "kon-tum-snn/18.3",
      topic: "escalate",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["directorate"],
      text: {
        vi: "Kiến nghị Ban Giám đốc Sở các biện pháp đôn đốc khi nhiệm vụ quá hạn mà chưa thực hiện",
        en: "Propose measures to the Director and deputies when a task is past its deadline and not done",
      },
      action: { vi: "Kiến nghị biện pháp đôn đốc", en: "Propose measures to press for it" },
      trigger: { state: { after: "due", passes: { exceeds: { days: 0, firstDay: "next", roll: "none" } } } },
      limit: { promptly: true, parameter: "promptWorkingDays" },
      fulfilledBy: ["escalated"],
    },
    {
      provision: "kon-tum-snn/5.1.a",
      topic: "recordFields",
      modality: "must",
      bearer: { role: "office" },
      text: {
        vi: "Ghi số hiệu, nơi ban hành và trích yếu của văn bản giao nhiệm vụ",
        en: "Record number, issuing body and title of the assigning document",
      },
      when: UNCLASSIFIED,
      trigger: { record: { required: ["document.number", "assignedBy", "document.title"] }, severity: "info" },
    },
    {
      provision: "kon-tum-snn/5.1.b",
      topic: "recordFields",
      modality: "must",
      bearer: { role: "office" },
      text: { vi: "Ghi tóm tắt nội dung nhiệm vụ", en: "Record a summary of the task" },
      when: UNCLASSIFIED,
      trigger: { record: { required: ["title"] }, severity: "info" },
    },
    {
      provision: "kon-tum-snn/5.1.c",
      topic: "recordFields",
      modality: "must",
      bearer: { role: "office" },
      text: {
        vi: "Ghi đơn vị chủ trì, trừ khi nhiều đơn vị cùng làm",
        en: "Record the lead, unless several units act together",
      },
      when: {
        all: [
          UNCLASSIFIED,
          {
            any: [
              { fact: "multiUnit", operator: "equal", value: false },
              { fact: "coordinators", operator: "equal", value: 0 },
            ],
          },
        ],
      },
      trigger: { record: { required: ["lead"] }, severity: "info" },
    },
    {
      provision: "kon-tum-snn/5.1.d",
      topic: "recordFields",
      modality: "must",
      bearer: { role: "office" },
      text: {
        vi: "Ghi phòng, chuyên viên theo dõi nhiệm vụ",
        en: "Record the division and officer who follow the task",
      },
      when: UNCLASSIFIED,
      trigger: { record: { required: ["monitor"] }, severity: "info" },
    },
    {
      provision: "kon-tum-snn/5.2",
      topic: "classifiedRecord",
      modality: "must",
      bearer: { role: "office" },
      text: {
        vi: "Nhiệm vụ mật: theo dõi trong sổ riêng, không ghi vào phần mềm hay bảng tính",
        en: "Classified task: it is followed in separate books, not in the software or the spreadsheet",
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
            "assignedBy",
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
      provision: "kon-tum-snn/6.2#2",
      topic: "returnTask",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["assigner"],
      text: {
        vi: "Nêu rõ lý do và chuyển lại cơ quan ban hành nhiệm vụ không thuộc chức năng của Sở",
        en: "Give reasons and send back to the issuer a task outside the department",
      },
      when: UNCLASSIFIED,
      invoked: true,
      trigger: { on: { firstKnownOf: [{ last: "received" }, "registered", "start"] } },
      limit: { promptly: true, parameter: "promptWorkingDays" },
      fulfilledBy: ["returned"],
    },
    {
      id: "kon-tum-snn/10.2.a:task",
      provision: "kon-tum-snn/10.2.a",
      topic: "doTask",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["assigner"],
      text: { vi: "Thực hiện nhiệm vụ trong thời hạn", en: "Do the task by its deadline" },
      when: is("hasDeadline", true),
      trigger: { on: "due" },
      limit: { field: "due" },
      fulfilledBy: ["completed"],
    },
    {
      id: "kon-tum-snn/6.2#2:reason",
      provision: "kon-tum-snn/6.2#2",
      topic: "validUpdate",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["assigner"],
      text: { vi: "Chuyển lại nhiệm vụ phải nêu rõ lý do", en: "A task is returned with reasons" },
      when: UNCLASSIFIED,
      trigger: { record: { reasonFor: ["returned"] }, severity: "warning" },
    },
    {
      provision: "kon-tum-snn/19.2",
      topic: "validUpdate",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["director", "office"],
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
      id: "kon-tum-snn/19.2:explain",
      provision: "kon-tum-snn/19.2",
      topic: "explainDelay",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["directorate", "office"],
      text: {
        vi: "Báo cáo lãnh đạo Sở và thông báo kịp thời Văn phòng vướng mắc, nguyên nhân của việc đến hạn mà chưa làm",
        en: "Report to the leaders, and tell the Office promptly, the difficulties and causes of work that is due and not done",
      },
      action: { vi: "Báo cáo vướng mắc, nguyên nhân", en: "Report difficulties and causes" },
      trigger: { state: { after: "due", passes: { exceeds: { days: 0, firstDay: "next", roll: "none" } } } },
      limit: { promptly: true, parameter: "promptWorkingDays" },
      fulfilledBy: [{ event: "delayExplained", from: "ground" }],
    },
  ],
});
