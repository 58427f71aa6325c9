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

/** How the names of districts begin (Điều 1.2: UBND huyện, thành phố). */
const DISTRICTS = [
  "UBND huyện",
  "UBND thành phố",
  "UBND thị xã",
  "Ủy ban nhân dân huyện",
  "Ủy ban nhân dân thành phố",
  "Ủy ban nhân dân thị xã",
];

/** Quyết định 35/2015/QĐ-UBND, UBND tỉnh Lào Cai, 31/7/2015. */
export const laoCai = /* @__PURE__ */ deepFreeze<Profile>({
  id: "lao-cai",
  title: {
    vi: "Quy chế theo dõi, đôn đốc, kiểm tra việc thực hiện nhiệm vụ do UBND tỉnh, Chủ tịch UBND tỉnh Lào Cai giao",
    en: "Follow-up regulation of the People's Committee of Lào Cai province",
  },
  issuer: { vi: "UBND tỉnh Lào Cai", en: "People's Committee of Lào Cai province" },
  number: "35/2015/QĐ-UBND",
  standing: "inForce",
  standingNote: {
    vi: "Coi là còn hiệu lực trên địa bàn tỉnh cũ, chưa thấy văn bản bãi bỏ; từ 1/7/2025 cấp huyện kết thúc và tỉnh sáp nhập nên một số điều không còn chủ thể.",
    en: "Presumed in force in the old province, no repeal found; districts ended and the province merged on 1 July 2025, so some parts have no addressee.",
  },
  effect: {
    provision: "lao-cai/qd.2",
    signedOn: "2015-07-31",
    daysAfterSigning: 10,
    from: "2015-08-10",
    text: { vi: "Có hiệu lực khi đủ 10 ngày từ ngày ký", en: "In force 10 days after signing" },
  },
  actors: {
    assigner: { vi: "UBND tỉnh, Chủ tịch UBND tỉnh", en: "Provincial People's Committee and its Chair" },
    office: { vi: "Văn phòng UBND tỉnh", en: "Office of the provincial People's Committee" },
    lead: { vi: "Cơ quan, đơn vị chủ trì", en: "Lead body" },
    coordinator: { vi: "Cơ quan, đơn vị phối hợp", en: "Coordinating body" },
    inspected: { vi: "Cơ quan, đơn vị được kiểm tra", en: "Inspected body" },
    sectorDepartment: { vi: "Sở, cơ quan quản lý ngành, lĩnh vực", en: "Department in charge of the sector" },
    relatedBodies: { vi: "Cơ quan liên quan", en: "Bodies concerned" },
    feedbackSender: { vi: "Cơ quan có thông tin phản hồi", en: "Body that gave the feedback" },
    system: { vi: "Hệ thống quản lý cơ sở dữ liệu theo dõi", en: "Follow-up database" },
  },
  statusProvision: "lao-cai/5.1.g",
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
    provision: "lao-cai/5.2.a",
    where: "paperOnly",
    allowed: [],
    text: {
      vi: "Nhiệm vụ mật: không cập nhật lên Hệ thống, không công khai trên mạng; báo cáo bằng văn bản mật",
      en: "Classified: not in the System and not online; reported on secret paper",
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
      provision: "lao-cai/5.2.b",
      topic: "reportClassified",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["office", "relatedBodies"],
      text: {
        vi: "Nhiệm vụ mật: báo cáo quý, 6 tháng, năm bằng văn bản mật, theo các ngày của Điều 22",
        en: "Classified task: quarterly, half-year and yearly report on secret paper, by the dates of Article 22",
      },
      when: { fact: "classified", operator: "equal", value: true },
      trigger: {
        calendar: [
          { every: "quarter", in: "period", day: { month: 3, day: 20 }, bound: "before", roll: "none" },
          { every: "firstHalf", in: "period", day: { month: 6, day: 20 }, bound: "before", roll: "none" },
          { every: "year", in: "period", day: { month: 12, day: 20 }, bound: "before", roll: "none" },
        ],
        per: "task",
      },
      fulfilledBy: ["progressReported"],
    },
    {
      provision: "lao-cai/7.1",
      topic: "registerTask",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["system"],
      text: {
        vi: "Phân loại, cập nhật và chuyển theo dõi trong 03 ngày làm việc từ khi văn bản ban hành",
        en: "Classify, enter and hand over within 3 working days of issue",
      },
      when: {
        all: [
          { fact: "multiUnit", operator: "equal", value: false },
          { fact: "classified", operator: "equal", value: false },
        ],
      },
      trigger: { on: "issued" },
      limit: { span: { workingDays: 3, firstDay: "next" } },
      fulfilledBy: ["registered"],
    },
    {
      provision: "lao-cai/7.1#2",
      topic: "registerTask",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["system"],
      text: {
        vi: "Văn bản nhiều nhiệm vụ, nhiều đơn vị hoặc phải lấy ý kiến: 05 ngày làm việc thay cho 03",
        en: "Several tasks, several bodies or opinions to collect: 5 working days in place of 3",
      },
      when: {
        all: [
          { fact: "multiUnit", operator: "equal", value: true },
          { fact: "classified", operator: "equal", value: false },
        ],
      },
      trigger: { on: "issued" },
      limit: { span: { workingDays: 5, firstDay: "next" } },
      fulfilledBy: ["registered"],
    },
    {
      provision: "lao-cai/7.2.a",
      topic: "recordResult",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["system"],
      text: {
        vi: "Cập nhật tình hình, kết quả trong 03 ngày làm việc sau khi đến hạn",
        en: "Record state and result within 3 working days of the deadline",
      },
      when: {
        all: [
          { fact: "hasDeadline", operator: "equal", value: true },
          { fact: "classified", operator: "equal", value: false },
        ],
      },
      trigger: { on: "due" },
      limit: { span: { workingDays: 3, firstDay: "next" } },
      fulfilledBy: ["resultRecorded", { event: "progressReported", from: "trigger" }],
    },
    {
      provision: "lao-cai/7.2.b",
      topic: "reportProgress",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["system"],
      text: {
        vi: "Nhiệm vụ không có thời hạn: cập nhật theo quý, 6 tháng, năm (ngày cuối kỳ) hoặc khi có kết quả",
        en: "Task without deadline: update each quarter, half-year and year (last day of the period), or on a result",
      },
      when: {
        all: [
          { fact: "hasDeadline", operator: "equal", value: false },
          { fact: "classified", operator: "equal", value: false },
        ],
      },
      trigger: {
        calendar: [
          { every: "quarter", in: "period", day: { last: true }, bound: "on", roll: "none" },
          { every: "firstHalf", in: "period", day: { last: true }, bound: "on", roll: "none" },
          { every: "year", in: "period", day: { last: true }, bound: "on", roll: "none" },
        ],
        per: "task",
      },
      fulfilledBy: ["progressReported", "resultRecorded"],
    },
    {
      provision: "lao-cai/17.1",
      topic: "reportInspection",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["assigner"],
      text: {
        vi: "Báo cáo kết quả kiểm tra trong 07 ngày làm việc sau khi kết thúc",
        en: "Report the inspection within 7 working days of its end",
      },
      trigger: { on: "inspectionEnded", each: true, by: { role: "office" } },
      limit: { span: { workingDays: 7, firstDay: "next" } },
      fulfilledBy: ["inspectionReported"],
    },
    {
      id: "lao-cai/17.1:notify",
      provision: "lao-cai/17.1",
      topic: "notifyInspected",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["inspected"],
      text: {
        vi: "Cùng lúc thông báo kết quả cho bên được kiểm tra",
        en: "Tell the inspected body the result at the same time",
      },
      trigger: { on: "inspectionEnded", each: true, by: { role: "office" } },
      limit: { span: { workingDays: 7, firstDay: "next" } },
      fulfilledBy: ["inspectionNotified"],
    },
    {
      provision: "lao-cai/17.2",
      topic: "reportInspection",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["assigner", "office"],
      text: {
        vi: "Sở, ban, ngành: báo cáo kết quả kiểm tra trong 07 ngày làm việc, đồng gửi Văn phòng",
        en: "Department: report the inspection within 7 working days, copy to the Office",
      },
      trigger: { on: "inspectionEnded", each: true, by: { notRole: "office", notStartsWith: DISTRICTS } },
      limit: { span: { workingDays: 7, firstDay: "next" } },
      fulfilledBy: ["inspectionReported"],
    },
    {
      provision: "lao-cai/17.3",
      topic: "reportInspection",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["assigner", "office", "sectorDepartment"],
      text: {
        vi: "Huyện, thành phố: như khoản 2 và gửi thêm sở quản lý ngành",
        en: "District: as item 2, with a copy to the department of the sector",
      },
      trigger: { on: "inspectionEnded", each: true, by: { notRole: "office", startsWith: DISTRICTS } },
      limit: { span: { workingDays: 7, firstDay: "next" } },
      fulfilledBy: ["inspectionReported"],
    },
    {
      provision: "lao-cai/19.5",
      topic: "handleFeedback",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["sectorDepartment", "assigner", "feedbackSender"],
      text: {
        vi: "Phản hồi của huyện: đôn đốc bằng văn bản hoặc xin ý kiến Chủ tịch trong 05 ngày làm việc từ ngày nhận",
        en: "Feedback of a district: press in writing or ask the Chair within 5 working days of receipt",
      },
      trigger: { on: "feedbackReceived", each: true },
      limit: { span: { workingDays: 5, firstDay: "next" } },
      fulfilledBy: ["feedbackHandled", "urged", "escalated"],
    },
    {
      provision: "lao-cai/22.1",
      serves: ["lao-cai/20.1", "lao-cai/21.1"],
      topic: "periodicReport",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["office"],
      text: {
        vi: "Báo cáo quý: trước ngày 20 tháng cuối quý; báo cáo 6 tháng: trước ngày 20/6; báo cáo năm: trước ngày 20/12 (Điều 20.1: sở; Điều 21.1: huyện, gửi cả sở liên quan)",
        en: "Quarterly report before the 20th of the last month; half-year before 20 June; yearly before 20 December (20.1: departments; 21.1: districts, also to the departments)",
      },
      trigger: {
        calendar: [
          { every: "quarter", in: "period", day: { month: 3, day: 20 }, bound: "before", roll: "none" },
          { every: "firstHalf", in: "period", day: { month: 6, day: 20 }, bound: "before", roll: "none" },
          { every: "year", in: "period", day: { month: 12, day: 20 }, bound: "before", roll: "none" },
        ],
        per: "body",
      },
    },
    {
      provision: "lao-cai/22.2",
      serves: ["lao-cai/19.2"],
      topic: "periodicReport",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["assigner"],
      text: {
        vi: "Tổng hợp báo cáo quý: trước ngày 25 tháng cuối quý; báo cáo 6 tháng: trước ngày 25/6; báo cáo năm: trước ngày 25/12 (Điều 19.2: và công khai)",
        en: "Assemble the quarterly report before the 25th of the last month; half-year before 25 June; yearly before 25 December (19.2: and publish)",
      },
      trigger: {
        calendar: [
          { every: "quarter", in: "period", day: { month: 3, day: 25 }, bound: "before", roll: "none" },
          { every: "firstHalf", in: "period", day: { month: 6, day: 25 }, bound: "before", roll: "none" },
          { every: "year", in: "period", day: { month: 12, day: 25 }, bound: "before", roll: "none" },
        ],
        per: "office",
      },
    },
    {
      provision: "lao-cai/26.1",
      topic: "reportRegulation",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["assigner"],
      text: {
        vi: "Hằng năm báo cáo kết quả thực hiện Quy chế; văn bản không nêu ngày",
        en: "Yearly report on the regulation itself; the text names no day",
      },
      trigger: { calendar: [{ every: "year", day: null, reason: "noDateInText" }], per: "office" },
    },
    {
      provision: "lao-cai/19.3",
      topic: "escalate",
      modality: "must",
      bearer: { role: "office" },
      recipients: ["assigner"],
      text: {
        vi: "Đến hạn mà chưa thực hiện: kiến nghị UBND tỉnh, Chủ tịch UBND tỉnh các biện pháp đôn đốc; việc làm chưa đúng yêu cầu, vấn đề phát sinh phải cân nhắc, không tính",
        en: "Due and not done: measures are proposed to the Committee and its Chair; work done wrong, or matters that come up, are left to judgement and not computed",
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
      provision: "lao-cai/5.1.a",
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
      provision: "lao-cai/5.1.b",
      topic: "recordFields",
      modality: "must",
      bearer: { role: "office" },
      text: { vi: "Ghi cơ quan trình ban hành văn bản", en: "Record the body that submitted the document" },
      when: UNCLASSIFIED,
      trigger: { record: { required: ["document.submittedBy"] }, severity: "info" },
    },
    {
      provision: "lao-cai/5.1.c",
      topic: "recordFields",
      modality: "must",
      bearer: { role: "office" },
      text: { vi: "Ghi cơ quan, đơn vị được giao nhiệm vụ", en: "Record the body that has the task" },
      when: UNCLASSIFIED,
      trigger: { record: { required: ["lead"] }, severity: "info" },
    },
    {
      provision: "lao-cai/5.1.d",
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
      provision: "lao-cai/5.1.đ",
      topic: "recordFields",
      modality: "must",
      bearer: { role: "office" },
      text: { vi: "Ghi nội dung nhiệm vụ", en: "Record the content of the task" },
      when: UNCLASSIFIED,
      trigger: { record: { required: ["title"] }, severity: "info" },
    },
    {
      provision: "lao-cai/5.2.a",
      topic: "classifiedRecord",
      modality: "must",
      bearer: { role: "office" },
      text: {
        vi: "Nhiệm vụ mật: không đưa thông tin nào lên Hệ thống, không công khai trên mạng; theo dõi bằng sổ mật riêng",
        en: "Classified task: nothing of it goes on the System or is published online; it is followed in a separate secret register",
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
      provision: "lao-cai/6.2.a",
      topic: "returnTask",
      modality: "may",
      bearer: { role: "lead" },
      recipients: ["office"],
      text: {
        vi: "Chuyển lại Văn phòng nhiệm vụ ghi chưa đúng hoặc không thuộc chức năng; văn bản không nêu hạn",
        en: "Return to the Office a task entered wrongly or outside the function; the text sets no limit",
      },
      when: UNCLASSIFIED,
      trigger: { on: { firstKnownOf: [{ last: "received" }, "registered", "start"] } },
      fulfilledBy: ["returned"],
    },
    {
      provision: "lao-cai/6.2.a#2",
      topic: "returnTask",
      modality: "may",
      bearer: { role: "office" },
      recipients: ["lead"],
      text: {
        vi: "Văn phòng điều chỉnh nhiệm vụ bị chuyển lại hoặc chuyển nơi khác; văn bản không nêu hạn",
        en: "The Office corrects a returned task or hands it to another body; the text sets no limit",
      },
      when: UNCLASSIFIED,
      trigger: { on: { last: "returned" } },
      fulfilledBy: ["reassigned", "deadlineAdjusted"],
    },
    {
      id: "lao-cai/6.2.a:reason",
      provision: "lao-cai/6.2.a",
      topic: "validUpdate",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["office"],
      text: { vi: "Chuyển lại nhiệm vụ phải nêu rõ lý do", en: "A task is returned with reasons" },
      when: UNCLASSIFIED,
      trigger: { record: { reasonFor: ["returned"] }, severity: "warning" },
    },
    {
      provision: "lao-cai/20.2",
      topic: "validUpdate",
      modality: "must",
      bearer: { role: "lead" },
      recipients: ["office"],
      text: {
        vi: "Báo việc đến hạn chưa làm hoặc làm chưa đúng phải nêu vướng mắc và nguyên nhân",
        en: "Word of work that is due and not done, or not done right, names the difficulty and its cause",
      },
      when: UNCLASSIFIED,
      trigger: { record: { reasonFor: ["delayExplained"] }, severity: "warning" },
    },
    {
      id: "lao-cai/20.2:explain",
      provision: "lao-cai/20.2",
      topic: "explainDelay",
      modality: "may",
      bearer: { role: "lead" },
      recipients: ["office"],
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
