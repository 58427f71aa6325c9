import { oneLine } from "../../core/register/vietnamese-text.js";
import { EVENT_TYPES, type EventType } from "../../language/vocabulary.js";
import { EVENT } from "../../language/words/events.js";

/** Events whose days stand in fields of the task itself: *Ngày ban hành*, *Ngày giao*, *Ngày nhận*, *Ngày hoàn thành*. */
const IN_FIELDS = ["issued", "assigned", "received", "completed"] as const satisfies readonly EventType[];

const isDatedAct = (type: EventType): type is DatedAct => IN_FIELDS.every((own) => own !== type);

/** Acts of which a sheet may have a column of days, each event but those: *Ngày cập nhật kết quả*. */
export const DATED_ACTS: readonly DatedAct[] = EVENT_TYPES.filter(isDatedAct);
/** An act of which a sheet may have a column of days. */
export type DatedAct = Exclude<EventType, (typeof IN_FIELDS)[number]>;
/** The column of the day of an act: `returnedOn`, `urgedOn`. */
export type ActField = `${DatedAct}On`;
/** The column of who did an act: *Cơ quan kiểm tra*. */
export type DoerField = `${DatedAct}By`;

/** The column of an act. */
export const actField = (type: DatedAct): ActField => `${type}On`;
export const doerField = (type: DatedAct): DoerField => `${type}By`;

const FIELDS = [
  "id",
  "ordinal",
  "title",
  "documentNumber",
  "documentTitle",
  "issuedOn",
  "signer",
  "submittedBy",
  "assignedBy",
  "lead",
  "coordinators",
  "monitor",
  "assignedOn",
  "receivedOn",
  "completedOn",
  "dueOn",
  "dueText",
  "dueBound",
  "extendedTo",
  "reassignedLead",
  "recordedState",
  "secrecy",
  "urgent",
  "multiUnit",
  "writtenReportRequired",
  "extra",
] as const;
/** What a column can hold, apart from days of acts and who did them. */
type Field = (typeof FIELDS)[number];

/** What a column of a sheet can hold: a field of a task, the day of an act, the running number of its row, or text without a place of its own. */
export const COLUMN_FIELDS: readonly ColumnField[] = [
  ...FIELDS,
  ...DATED_ACTS.map(actField),
  ...DATED_ACTS.map(doerField),
];
/** What a column can hold: a field of a task, the day of an act, who did it, the running number, or `extra`. */
export type ColumnField = Field | ActField | DoerField;

/**
 * The headings of each field, as `headingKey` writes them: `cơ quan` stands for *đơn vị*, *cơ quan/đơn vị* and the
 * like, and brackets are left out. The first one of a field is the one that messages show.
 */
const HEADINGS: Readonly<Record<Field, readonly string[]>> = {
  ordinal: ["stt", "tt", "số tt", "số thứ tự", "no"],
  id: ["mã nhiệm vụ", "mã", "mã số", "mã công việc", "id"],
  title: [
    "nhiệm vụ",
    "nội dung",
    "nội dung nhiệm vụ",
    "nội dung công việc",
    "nội dung nhiệm vụ/công việc",
    "tên nhiệm vụ",
    "tên nhiệm vụ/công việc",
    "nhiệm vụ được giao",
    "nhiệm vụ giao",
    "nội dung giao",
    "nội dung nhiệm vụ được giao",
    "nội dung được giao",
    "nội dung thực hiện",
    "nhiệm vụ/công việc",
    "công việc",
    "nhiệm vụ cụ thể",
    "nội dung chỉ đạo",
    "title",
    "task",
  ],
  documentNumber: [
    "số văn bản",
    "số văn bản giao",
    "số, ký hiệu",
    "số ký hiệu",
    "số/ký hiệu",
    "số và ký hiệu",
    "số, ký hiệu văn bản",
    "số ký hiệu văn bản",
    "số hiệu văn bản",
    "số hiệu",
    "văn bản giao",
    "văn bản giao nhiệm vụ",
    "văn bản chỉ đạo",
    "documentnumber",
    "document.number",
    "document number",
  ],
  documentTitle: [
    "trích yếu",
    "trích yếu văn bản",
    "trích yếu nội dung",
    "trích yếu nội dung văn bản",
    "documenttitle",
    "document.title",
    "document title",
  ],
  issuedOn: [
    "ngày ban hành",
    "ngày văn bản",
    "ngày ký",
    "ngày ban hành văn bản",
    "ngày ký ban hành",
    "ngày tháng văn bản",
    "issuedon",
    "document.issuedon",
    "issued on",
  ],
  signer: ["người ký", "signer", "document.signer"],
  submittedBy: ["cơ quan trình", "cơ quan tham mưu", "submittedby", "document.submittedby", "submitted by"],
  assignedBy: [
    "cơ quan giao",
    "cơ quan giao nhiệm vụ",
    "cơ quan ban hành",
    "người giao",
    "lãnh đạo giao",
    "assignedby",
    "assigned by",
  ],
  lead: [
    "cơ quan chủ trì",
    "chủ trì",
    "cơ quan thực hiện",
    "cơ quan chủ trì thực hiện",
    "cơ quan được giao",
    "cơ quan chịu trách nhiệm",
    "chủ trì thực hiện",
    "lead",
  ],
  coordinators: ["cơ quan phối hợp", "phối hợp", "cơ quan phối hợp thực hiện", "phối hợp thực hiện", "coordinators"],
  monitor: [
    "chuyên viên theo dõi",
    "người theo dõi",
    "cán bộ theo dõi",
    "chuyên viên",
    "cơ quan theo dõi",
    "công chức theo dõi",
    "monitor",
  ],
  assignedOn: [
    "ngày giao",
    "ngày giao nhiệm vụ",
    "ngày giao việc",
    "thời gian bắt đầu",
    "ngày bắt đầu",
    "bắt đầu",
    "thời gian giao",
    "assignedon",
    "assigned on",
  ],
  receivedOn: ["ngày nhận", "ngày nhận văn bản", "ngày tiếp nhận", "ngày nhận nhiệm vụ", "receivedon", "received on"],
  completedOn: ["ngày hoàn thành", "ngày hoàn thành thực tế", "ngày thực tế hoàn thành", "completedon", "completed on"],
  dueText: [
    "thời hạn",
    "thời hạn hoàn thành",
    "thời gian hoàn thành",
    "hạn hoàn thành",
    "hạn xử lý",
    "thời hạn xử lý",
    "thời hạn báo cáo",
    "hạn báo cáo",
    "thời hạn thực hiện",
    "thời gian thực hiện",
    "hạn",
    "ngày hết hạn",
    "hoàn thành",
    "duetext",
    "due text",
    "due",
    "due date",
  ],
  dueOn: ["dueon", "due on"],
  dueBound: ["duebound"],
  extendedTo: [
    "thời hạn gia hạn",
    "gia hạn đến",
    "gia hạn",
    "hạn gia hạn",
    "thời hạn mới",
    "hạn mới",
    "thời hạn điều chỉnh",
    "thời hạn sau gia hạn",
    "thời hạn được gia hạn",
    "extendedto",
  ],
  reassignedLead: ["cơ quan chủ trì mới", "chuyển cho", "cơ quan nhận chuyển giao", "reassignedlead"],
  recordedState: ["trạng thái", "tình trạng", "tình trạng thực hiện", "trạng thái thực hiện", "recordedstate"],
  secrecy: ["độ mật", "mức độ mật", "mật", "secrecy"],
  urgent: ["độ khẩn", "mức độ khẩn", "khẩn", "urgent"],
  multiUnit: ["nhiều cơ quan", "liên cơ quan", "multiunit", "multi unit"],
  writtenReportRequired: ["báo cáo bằng văn bản", "yêu cầu báo cáo bằng văn bản", "writtenreportrequired"],
  extra: [
    "sản phẩm",
    "kết quả",
    "sản phẩm/kết quả",
    "kết quả/sản phẩm",
    "sản phẩm, kết quả",
    "kết quả thực hiện",
    "sản phẩm dự kiến",
    "ghi chú",
    "note",
    "notes",
  ],
};

/** A longer text is no heading. */
const LONGEST_HEADING = 200;

/** Short forms in headings; others have several meanings. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{M}])(?:nd|n\.dung)(?![\p{L}\p{M}])/gu, "nội dung"],
  [/(?<![\p{L}\p{M}])(?:đv|đ\.vị|cq|c\.quan)(?![\p{L}\p{M}])/gu, "cơ quan"],
  [/(?<![\p{L}\p{M}])(?:nv|n\.vụ)(?![\p{L}\p{M}])/gu, "nhiệm vụ"],
  [/(?<![\p{L}\p{M}])(?:c\.việc)(?![\p{L}\p{M}])/gu, "công việc"],
  [/(?<![\p{L}\p{M}])(?:t\.hạn|th\.hạn)(?![\p{L}\p{M}])/gu, "thời hạn"],
  [/(?<![\p{L}\p{M}])tght(?![\p{L}\p{M}])/gu, "thời gian hoàn thành"],
  [/(?<![\p{L}\p{M}])kq(?![\p{L}\p{M}])/gu, "kết quả"],
];
const MAY_BE_SHORT = /nd|n\.|đv|đ\.|cq|c\.|nv|t\.|th\.|tght|kq/u;

const inFull = (key: string): string =>
  MAY_BE_SHORT.test(key) ? SHORT.reduce((text, [short, long]) => text.replace(short, long), key) : key;

const UNIT = /(?:cơ quan|đơn vị|phòng|sở|ngành)(?:\s*[,/]\s*|\s+và\s+|\s+)(?=cơ quan|đơn vị)|đơn vị/gu;

/**
 * The comparable form of a heading: one line in lower case, without brackets and closing punctuation, with the many
 * names of a unit made one.
 *
 * @example
 * headingKey("Cơ quan (đơn vị) chủ trì:"); // "cơ quan chủ trì"
 */
export const headingKey = (heading: string): string => {
  // Of what is far longer than any heading, spaces and all, nothing is looked at.
  if (heading.length > 50 * LONGEST_HEADING) return heading;
  const line = oneLine(heading).toLowerCase();
  if (line.length > LONGEST_HEADING) return line;
  return inFull(line)
    .replace(/\([^()]*\)/g, " ")
    .replace(/\s+/g, " ")
    .replace(/ ?\/ ?/g, "/")
    .replace(/ngày,?\s*tháng(?:,?\s*năm)?(?=\s)/u, "ngày")
    .replace(UNIT, (unit) => (unit === "đơn vị" ? "cơ quan" : ""))
    .replace(/(?<![.:;,*\s])[.:;,*\s]+$/u, "")
    .replace(/\s+/g, " ")
    .trim();
};

/** Other names of the columns of acts, beside *ngày* and the name of the act. */
const ACT_HEADINGS: Readonly<Partial<Record<DatedAct, readonly string[]>>> = {
  registered: [
    "ngày cập nhật hệ thống",
    "ngày cập nhật lên hệ thống",
    "ngày cập nhật vào phần mềm",
    "ngày cập nhật lên phần mềm",
    "ngày cập nhật phần mềm",
  ],
  reassigned: ["ngày giao lại", "ngày chuyển giao", "ngày giao lại nhiệm vụ"],
  extensionRequested: ["ngày xin gia hạn", "ngày đề xuất gia hạn"],
  extensionAnswered: ["ngày trả lời xin gia hạn", "ngày trả lời gia hạn", "ngày từ chối gia hạn"],
  deadlineAdjusted: ["ngày điều chỉnh hạn", "ngày quyết định gia hạn", "ngày cho phép gia hạn"],
  feedbackReceived: ["ngày nhận thông tin phản hồi"],
  returned: ["ngày chuyển lại"],
  resultIssued: ["ngày ban hành kết quả"],
  confirmed: ["ngày xác nhận"],
  reopened: ["ngày mở lại"],
  delayExplained: ["ngày giải trình"],
  cancelled: ["ngày hủy"],
};

/** Who acts, as the heading of a column says it behind *cơ quan* or *người*. */
const DOER_WORDS: Readonly<Partial<Record<DatedAct, string>>> = {
  returned: "chuyển lại",
  reassigned: "giao lại",
  extensionRequested: "xin gia hạn",
  extensionAnswered: "trả lời đề nghị gia hạn",
  deadlineAdjusted: "gia hạn",
  suspended: "tạm dừng",
  progressReported: "báo cáo tiến độ",
  resultIssued: "ban hành kết quả",
  resultRecorded: "cập nhật kết quả",
  confirmed: "xác nhận",
  urged: "đôn đốc",
  feedbackReceived: "phản hồi",
  inspectionEnded: "kiểm tra",
  inspectionDecided: "quyết định kiểm tra",
  cancelled: "hủy nhiệm vụ",
};

const doerHeadings = (type: DatedAct): readonly string[] => {
  const words = DOER_WORDS[type];
  return [`${type}by`.toLowerCase(), ...(words === undefined ? [] : [`cơ quan ${words}`, `người ${words}`])];
};

const headingsOf = (type: DatedAct): readonly string[] => [
  `ngày ${EVENT[type].name.vi}`,
  `${type}on`.toLowerCase(),
  ...(ACT_HEADINGS[type] ?? []),
];

const BY_HEADING: ReadonlyMap<string, ColumnField> = new Map([
  ...DATED_ACTS.flatMap((type) => headingsOf(type).map((heading): [string, ColumnField] => [heading, actField(type)])),
  ...DATED_ACTS.flatMap((type) =>
    doerHeadings(type).map((heading): [string, ColumnField] => [heading, doerField(type)]),
  ),
  ...(Object.entries(HEADINGS) as [Field, readonly string[]][]).flatMap(([field, headings]) =>
    headings.map((heading): [string, ColumnField] => [heading, field]),
  ),
]);

/** All headings that are known, in their comparable form. */
export const KNOWN_HEADINGS = (): readonly string[] => [...BY_HEADING.keys()];

/**
 * The field that a heading names; `undefined` when it is not known. Vietnamese headings are understood with or without
 * *ngày*, *đơn vị*, *cơ quan* and brackets, English ones are the keys of a task.
 *
 * @example
 * fieldOf("Đơn vị thực hiện"); // "lead"
 */
export const fieldOf = (heading: string): ColumnField | undefined => BY_HEADING.get(headingKey(heading));

/**
 * The heading without what stands in brackets: of one that is known word for word nothing is left but words of the list
 * above, which tell no secret.
 */
export const withoutBrackets = (heading: string): string => oneLine(heading.replace(/\([^()]*\)/g, " "));

/** The headings that a message asks for, in the order of a usual sheet. */
export const EXPECTED_HEADINGS =
  "STT, Nhiệm vụ | title, Số văn bản | documentNumber, Ngày ban hành | issuedOn, Cơ quan chủ trì | lead, Cơ quan phối hợp | coordinators, Thời hạn | dueText";

/** The heading by which people know a field. */
export const nameOfField = (field: ColumnField): string => {
  for (const [heading, known] of BY_HEADING) if (known === field) return heading;
  return field;
};
