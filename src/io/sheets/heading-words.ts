import { oneLine } from "../../core/register/vietnamese-text.js";
import { type ColumnField, fieldOf, headingKey } from "./columns.js";

/** What the words of a heading can mean, the likeliest first. */
export interface HeadingSense {
  readonly fields: readonly ColumnField[];
  /** `name`: the heading is known as a whole; `words`: understood by its words; `either`: the cells have to tell. */
  readonly by: "name" | "words" | "either";
}

interface WordRule {
  readonly fields: readonly ColumnField[];
  /** The head of the heading, with which it begins. */
  readonly words: RegExp;
  readonly but?: RegExp;
  readonly either?: true;
}

/** What no heading of a task says: figures, files, reasons. */
const NO_FIELD =
  /^(?:số (?:lần|ngày|lượng|nhiệm vụ|việc)|tổng|tỷ lệ|tỉ lệ|lý do|nguyên nhân|khó khăn|tồn tại|hạn chế|vướng mắc|kiến nghị|đề xuất|xin|đề nghị|kinh phí|ghi chú|tệp|file|link|loại|nhóm|lĩnh vực|thời hạn (?:còn lại|bảo quản|lưu)|hạn mức|điểm)(?=$|[\s,/])/u;

const RESULT_DOCUMENT = /(?:kết quả|báo cáo|thực hiện|hoàn thành|trả lời|sản phẩm|gia hạn|xử lý)/u;

/** In order: the first that fits. A heading is a noun with what tells it closer behind it, so its first words decide. */
const RULES: readonly WordRule[] = [
  {
    fields: ["extendedTo"],
    words:
      /^(?:(?:thời )?hạn|thời gian|ngày(?: hết hạn)?|gia hạn|tiến độ).*(?:gia hạn|điều chỉnh|mới|lùi)|^(?:được )?gia hạn(?: đến| tới| lần \d+)?(?=$|\s)|^(?:lùi|điều chỉnh) (?:thời )?hạn/u,
    but: /^ngày (?:được |cho phép |quyết định |văn bản )?(?:gia hạn|điều chỉnh)|lý do|văn bản/u,
  },
  {
    fields: ["deadlineAdjustedOn", "extendedTo"],
    words: /^ngày (?:được |cho phép |quyết định )?(?:gia hạn|điều chỉnh)/u,
    either: true,
  },
  {
    fields: ["completedOn"],
    words:
      /^(?:ngày|thời gian|thời điểm|tháng).*(?:hoàn thành|kết thúc|báo cáo|xong).*thực tế|^(?:ngày|thời gian|thời điểm) thực tế|^thực tế hoàn thành|^(?:ngày|thời điểm) (?:đã )?(?:(?:xử lý|giải quyết|thực hiện|làm) )?(?:hoàn thành|hoàn tất|xong|ht)(?=$|\s)|^hoàn thành (?:ngày|thực tế)/u,
    but: /kế hoạch|quy định|yêu cầu|dự kiến|phải|theo (?:văn bản|vb)/u,
  },
  {
    fields: ["dueText"],
    words:
      /^(?:thời hạn|hạn|deadline|đến hạn|ngày (?:đến|hết|tới) hạn|ngày phải|ngày hạn|ngày yêu cầu|ngày (?:hoàn thành|xong) (?:theo|dự kiến|kế hoạch|phải)|thời gian.*(?:hoàn thành|thực hiện|xử lý|báo cáo|giải quyết|kết thúc)|thời điểm hoàn thành|mốc thời gian|tiến độ (?:yêu cầu|được giao|theo|giao|hoàn thành theo)|yêu cầu (?:về )?(?:thời gian|thời hạn|tiến độ))(?=$|[\s,/;(])/u,
    but: /bắt đầu|nhận|giao việc/u,
  },
  { fields: ["dueText"], words: /^(?:thời gian|tg)(?: hoàn thành| ht)?$/u, either: true },
  {
    fields: ["dueText"],
    words:
      /^(?:(?:ngày|thời gian|thời điểm) )?(?:kết thúc|phải xong)$|^(?:đến|tới|trước) ngày$|^hoàn thành trước(?: ngày)?$/u,
    either: true,
  },
  { fields: ["dueText", "recordedState"], words: /^tiến độ(?=$|\s)/u, either: true },
  {
    fields: ["recordedState"],
    words:
      /^(?:kết quả|tình hình|tình trạng|trạng thái|mức độ hoàn thành|% ?(?:hoàn thành|thực hiện|tiến độ)|(?:thực hiện|xử lý|giải quyết) xong|đánh giá|tiến trình|hiện trạng|đã (?:hoàn thành|thực hiện|xong|ht)|chưa (?:hoàn thành|thực hiện|xong|ht)|đang (?:thực hiện|triển khai|xử lý)|hoàn thành|đúng hạn|trong hạn|quá hạn|trễ hạn|trước hạn|status|tạm dừng|đã hủy|hủy|chờ)(?=$|[\s,/;(])/u,
    but: /ngày|sản phẩm/u,
    either: true,
  },
  {
    fields: ["reassignedLead"],
    words: /^cơ quan (?:chủ trì|thực hiện|nhận)?.*(?:mới|nhận chuyển|được chuyển|nhận bàn giao)/u,
  },
  {
    fields: ["coordinators"],
    words: /^(?:cơ quan |phòng |các |người |cán bộ |bộ phận |sở ngành )*(?:phối hợp|cùng thực hiện|tham gia)/u,
  },
  {
    fields: ["monitor"],
    words:
      /^(?:cơ quan|người|cán bộ|công chức|chuyên viên|lãnh đạo|phòng|bộ phận|đầu mối|cv|văn phòng)?\s?(?:tổng hợp|theo dõi|đôn đốc)|^(?:chuyên viên|cv)(?=$|\s)/u,
  },
  {
    fields: ["assignedBy"],
    words:
      /^(?:cơ quan|người|lãnh đạo|cấp|đồng chí|thủ trưởng|nơi)(?: .*)? (?:giao|chỉ đạo|ban hành|ký|phân công)(?=$|\s)|^(?:cơ quan|nơi) giao/u,
    but: /được/u,
  },
  {
    fields: ["lead"],
    words:
      /^(?:.* )?chủ trì(?=$|[\s,/;(])|^(?:cơ quan |phòng |người |bộ phận )?đầu mối|^(?:phân công|giao cho)(?=$|[\s,/;(])|^(?:cơ quan|người|cán bộ|công chức|phòng|ban|bộ phận|nơi|cá nhân|tập thể|sở|địa phương|trách nhiệm)(?:[\s,/].*)? (?:thực hiện|xử lý|được giao|được phân công|chịu trách nhiệm|phụ trách|thụ lý|giải quyết|nhận|đảm nhiệm)(?=$|[\s,/;(])|^trách nhiệm(?: thực hiện)?$|^giao (?:cơ quan|phòng|sở)/u,
  },
  {
    fields: ["lead"],
    words: /^(?:cơ quan|sở|phòng|các sở|sở ngành|địa phương)(?:[,/;]? ?(?:ban|ngành|địa phương|cơ quan|phòng))*$/u,
    either: true,
  },
  { fields: ["lead"], words: /^phụ trách(?: chính| thực hiện)?$/u, either: true },
  {
    fields: ["documentTitle"],
    words: /^(?:trích yếu|tên (?:văn bản|vb)|nội dung văn bản|về việc)(?=$|[\s,/;(])/u,
  },
  {
    fields: ["documentNumber"],
    words:
      /^(?:số(?:,? (?:và |, )?(?:hiệu|ký hiệu|kh|ngày|vb|cv|văn bản|công văn|quyết định|thông báo))+|ký hiệu|văn bản(?: (?:giao|chỉ đạo|căn cứ|đến|gốc|yêu cầu))?|công văn|cv|vb|căn cứ|nguồn(?: giao)?|thông báo số|số)(?=$|[\s,/;(])/u,
    but: /(?:kết quả|báo cáo|thực hiện|hoàn thành|trả lời|sản phẩm|gia hạn|thứ tự)/u,
  },
  {
    fields: ["issuedOn"],
    words:
      /^(?:ngày(?:,? tháng)?(?:,? năm)?)(?: của)? (?:ban hành|ký|văn bản|vb|công văn|cv|quyết định|thông báo|chỉ đạo|vb giao)(?=$|[\s,/;(])/u,
    but: RESULT_DOCUMENT,
  },
  { fields: ["assignedOn"], words: /^(?:ngày|thời gian|thời điểm)(?: .*)? (?:giao|phân công|bắt đầu)(?=$|\s)/u },
  {
    fields: ["registeredOn"],
    words:
      /^(?:ngày|thời gian|thời điểm) (?:cập nhật|nhập|đưa|ghi)(?: (?:nhiệm vụ|công việc|văn bản|dữ liệu))?(?: (?:lên|vào|trên|trong))? (?:hệ thống|phần mềm)(?=$|[\s,/;(])/u,
    but: /kết quả|tiến độ|tình hình|báo cáo|hoàn thành/u,
  },
  {
    fields: ["resultRecordedOn"],
    words: /^(?:ngày|thời gian|thời điểm) (?:cập nhật|nhập|đưa|ghi) kết quả(?=$|\s)/u,
    but: /tiến độ/u,
  },
  { fields: ["receivedOn"], words: /^(?:ngày|thời gian|thời điểm) (?:nhận|tiếp nhận|đến)(?=$|\s)/u },
  {
    fields: ["title"],
    words:
      /^(?:(?:tên|nội dung|danh mục)[\s,/]*)*(?:nhiệm vụ|công việc|đầu việc|việc|nội dung|ý kiến|kết luận|chỉ đạo|nv|yêu cầu|đề án|chương trình)(?=$|[\s,/;(])/u,
    but: /^(?:nội dung|ý kiến) (?:báo cáo|gia hạn|kết quả|khác|phản hồi|của cơ quan|xử lý)|^yêu cầu báo cáo/u,
  },
];

/** Words over a split heading that say of which document it is. */
const OF_DOCUMENT = /^(?:văn bản|vb|công văn|căn cứ|quyết định|thông báo|nguồn)/u;
const IN_DOCUMENT: readonly (readonly [RegExp, ColumnField])[] = [
  [/^(?:số(?:[,/]? ?(?:và )?(?:ký )?hiệu)?|ký hiệu|số vb|số kh|số[,/] ?kh)$/u, "documentNumber"],
  [/^ngày(?:[,/]? ?tháng)?(?:[,/]? ?năm)?(?: ban hành| ký)?$|^thời gian$/u, "issuedOn"],
  [/^(?:trích yếu|nội dung|về việc|tên)/u, "documentTitle"],
];
/** Under a split heading of the deadline. */
const OF_DEADLINE = /^(?:thời hạn|hạn|thời gian (?:hoàn thành|thực hiện)|tiến độ)/u;
const IN_DEADLINE: readonly (readonly [RegExp, ColumnField])[] = [
  [/^ngày (?:được |cho phép |quyết định )(?:gia hạn|điều chỉnh)/u, "deadlineAdjustedOn"],
  [/gia hạn|điều chỉnh|mới|lùi/u, "extendedTo"],
  [/^(?:thực tế|hoàn thành|đã hoàn thành|kết quả|ngày hoàn thành)/u, "completedOn"],
  [/^(?:bắt đầu|từ|giao)/u, "assignedOn"],
  [/^(?:theo|ban đầu|yêu cầu|được giao|kế hoạch|quy định|giao|kết thúc|đến|hoàn thành|vb|văn bản|gốc)/u, "dueText"],
];
/** Under a split heading of those who act. */
const OF_BODIES = /(?:cơ quan|phân công|thực hiện|trách nhiệm|tổ chức|cơ quan thực hiện)/u;
const IN_BODIES: readonly (readonly [RegExp, ColumnField])[] = [
  [/^(?:chủ trì|chính|đầu mối)/u, "lead"],
  [/^(?:phối hợp|cùng)/u, "coordinators"],
  [/^(?:theo dõi|đôn đốc)/u, "monitor"],
];

const under = (parents: readonly string[], leaf: string): ColumnField | undefined => {
  for (const [of, fields] of [
    [OF_DOCUMENT, IN_DOCUMENT],
    [OF_DEADLINE, IN_DEADLINE],
    [OF_BODIES, IN_BODIES],
  ] as const) {
    if (!parents.some((parent) => of.test(parent))) continue;
    // A document of the result is not the one that gives the task.
    if (of === OF_DOCUMENT && parents.some((parent) => RESULT_DOCUMENT.test(parent))) continue;
    const field = fields.find(([words]) => words.test(leaf))?.[1];
    if (field !== undefined) return field;
  }
  return undefined;
};

const LONGER = "(?:được )?(?:gia hạn|lùi|kéo dài|điều chỉnh (?:thời )?hạn|điều chỉnh thời gian)";
const ASKING = "(?:xin|đề nghị|đề xuất|kiến nghị)";
const PAPERS = "(?:gửi|nộp|trình|có|ký|ban hành|văn bản|vb|công văn|cv|tờ trình|báo cáo|cơ quan|chủ trì)";
/** A heading about an extension that is asked for, or answered. */
const REQUEST = new RegExp(`${ASKING} (?:cho )?${LONGER}|(?:trả lời|từ chối|không đồng ý)(?: cho)? ${LONGER}`, "u");
const DAY_OF_REQUEST = new RegExp(
  `^(?:ngày|thời điểm)(?: ${PAPERS})* ${ASKING} (?:cho )?${LONGER}(?! (?:đến|tới|mới|sang|thêm))`,
  "u",
);
const DAY_OF_ANSWER = new RegExp(
  `^(?:ngày|thời điểm)(?: ${PAPERS})* (?:trả lời|từ chối|không đồng ý)(?: cho)?(?: ${ASKING})? ${LONGER}`,
  "u",
);
/** The request alone: the cells have to tell whether they say when. */
const ONLY_REQUEST = new RegExp(`^${ASKING} ${LONGER}$`, "u");

/** Headings that are known as a whole and whose cells decide all the same. */
const EITHER: ReadonlyMap<string, readonly ColumnField[]> = new Map([
  ["hoàn thành", ["completedOn", "recordedState", "dueText"]],
  ["kết quả", ["recordedState", "extra"]],
  ["kết quả thực hiện", ["recordedState", "extra"]],
  ["kết quả/sản phẩm", ["extra", "recordedState"]],
  ["sản phẩm/kết quả", ["extra", "recordedState"]],
  ["sản phẩm, kết quả", ["extra", "recordedState"]],
]);

const SHARE_WORDS =
  /^(?:(?:tỷ lệ|tỉ lệ|phần trăm|mức độ|tiến độ|kết quả|hoàn thành|thực hiện|xong|đạt|được|đã|nhiệm vụ|công việc|%)[\s()/,:]*)+$/u;

/** Whether a heading is that of shares of what is done, *% hoàn thành*, *Tiến độ (%)*: figures below it are states. */
export const isShareDone = (path: readonly string[]): boolean => {
  const words = oneLine(path.join(" ")).toLowerCase();
  return (
    words.length <= LONGEST &&
    /%|phần trăm|t[ỷỉ] lệ/u.test(words) &&
    /hoàn thành|thực hiện|tiến độ|kết quả|xong/u.test(words) &&
    SHARE_WORDS.test(words)
  );
};

/** A longer text is a sentence, and no heading is understood in it. */
const LONGEST = 80;

const byWords = (key: string): HeadingSense | undefined => {
  if (key === "" || key.length > LONGEST || NO_FIELD.test(key)) return undefined;
  const rule = RULES.find(({ words, but }) => words.test(key) && but?.test(key) !== true);
  return rule === undefined ? undefined : { fields: rule.fields, by: rule.either === true ? "either" : "words" };
};

/** Headings over what was done: a document below them is that of the result. */
const OF_RESULT = /^(?:kết quả|báo cáo|tình hình|sản phẩm|trả lời|(?:đã )?(?:hoàn thành|hoàn tất|xong))(?=$|[\s,/;(])/u;
const OF_GIVING_DOCUMENT: ReadonlySet<ColumnField> = new Set(["documentNumber", "issuedOn", "documentTitle"]);

/** What is only asked for: no later deadline, and no state of the task, stands under it. */
const isOfRequest = (keys: readonly string[]): boolean => keys.some((key) => REQUEST.test(key));
const NOT_OF_REQUEST: ReadonlySet<ColumnField> = new Set(["extendedTo", "dueText", "dueOn", "recordedState"]);

/** Under an extension that is asked for: the day of asking, that of the answer, who asked, or nothing that is known. */
const senseOfRequest = (path: readonly string[], keys: readonly string[]): HeadingSense | undefined => {
  const known = fieldOf(path.join(" ")) ?? fieldOf(path.at(-1) ?? "");
  if (known !== undefined) return NOT_OF_REQUEST.has(known) ? undefined : { fields: [known], by: "name" };
  // "Ngày" below "Đề nghị gia hạn".
  const orders = [keys.join(" "), [...keys].reverse().join(" ")];
  if (orders.some((words) => DAY_OF_ANSWER.test(words))) return { fields: ["extensionAnsweredOn"], by: "words" };
  if (orders.some((words) => DAY_OF_REQUEST.test(words))) return { fields: ["extensionRequestedOn"], by: "words" };
  return ONLY_REQUEST.test(keys.join(" ")) ? { fields: ["extensionRequestedOn", "extra"], by: "either" } : undefined;
};

const MOST_KEPT = 512;
const kept = new Map<string, HeadingSense | null>();

const fresh = (path: readonly string[]): HeadingSense | undefined => {
  const sense = ofWords(path);
  const isOfResult = path.slice(0, -1).some((heading) => OF_RESULT.test(headingKey(heading)));
  return isOfResult && sense?.fields.some((field) => OF_GIVING_DOCUMENT.has(field)) === true ? undefined : sense;
};

const ofWords = (path: readonly string[]): HeadingSense | undefined => {
  const keys = path.map(headingKey).filter((key) => key !== "");
  const leaf = keys.at(-1);
  if (leaf === undefined) return undefined;
  const whole = keys.join(" ");
  const together = keys.length > 1 ? fieldOf(path.join(" ")) : undefined;
  if (together !== undefined && together !== "extra") return { fields: [together], by: "name" };
  if (isOfRequest(keys)) return senseOfRequest(path, keys);
  if (isShareDone(path)) return { fields: ["recordedState", "extra"], by: "either" };
  const inParent = keys.length > 1 ? under(keys.slice(0, -1), leaf) : undefined;
  if (inParent !== undefined)
    return { fields: [inParent], by: fieldOf(path.at(-1) ?? "") === inParent ? "name" : "words" };
  const either = EITHER.get(whole) ?? EITHER.get(leaf);
  if (either !== undefined) return { fields: either, by: "either" };
  const known = fieldOf(path.join(" ")) ?? fieldOf(path.at(-1) ?? "");
  if (known !== undefined) return { fields: [known], by: "name" };
  if (keys.length < 2) return byWords(leaf);
  // "Ngày" below "Đã hoàn thành": the two lowest tell it in either order, whatever stands over them.
  const lowest = keys.slice(-2);
  return byWords(leaf) ?? byWords(whole) ?? byWords(lowest.join(" ")) ?? byWords(lowest.reverse().join(" "));
};

/**
 * What a heading means, by its words: *Hạn HT* is a deadline, *Ngày, tháng, năm* under *Văn bản giao* the day of the
 * document.
 *
 * @param path - The headings over a column, the widest first.
 */
export const senseOf = (path: readonly string[]): HeadingSense | undefined => {
  const id = path.join("\n");
  const known = kept.get(id);
  if (known !== undefined) return known ?? undefined;
  const sense = id.length > LONGEST * 5 ? undefined : fresh(path);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(id, sense ?? null);
  return sense;
};
