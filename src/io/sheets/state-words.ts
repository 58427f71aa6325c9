import { dateOf, type PlainDate } from "../../calendar/index.js";
import { dayFromCivil, daysInMonth } from "../../calendar/plain-date.js";
import type { RecordedState } from "../../language/vocabulary.js";

/** What the words of a cell say of the state of a task. */
export interface SaidState {
  /** `open`: not done, and nothing more. */
  readonly state: RecordedState | "open";
  /** The day of it, where the words tell it themselves. */
  readonly on?: PlainDate;
  /** The day of it, where the words leave out its year. */
  readonly inSomeYear?: { readonly day: number; readonly month: number };
  /** The words of a later deadline that was granted. */
  readonly extendedTo?: string;
}

const DAY = String.raw`(?<day>\d{1,2}) ?(?:[/.-]|tháng) ?(?<month>\d{1,2}) ?(?:[/.-]|,? ?năm) ?(?<year>\d{4})`;
const MANNER =
  "(?:(?: ?[,:;–-])? ?(?:đúng|trước|sớm|quá|trễ|chậm|vượt|đảm bảo)(?: ?thời)?(?: ?(?:hạn|tiến độ|kế hoạch|yêu cầu))?| ?(?:xong|100 ?%|nhiệm vụ|toàn bộ))*";
const DONE = "(?:(?:đã|đ[aã] được) )?(?:thực hiện |triển khai |báo cáo )?(?:hoàn thành|hoàn tất|ht|xong|kết thúc)";

/** Finished on a day that stands right behind the word, alone in its brackets if there are any. */
const DONE_ON = new RegExp(
  String.raw`^(?:${DONE}${MANNER}|đã (?:thực hiện|xong))(?: ?[,:;–-])?(?: ?(?:vào|từ|trong))?(?: ?ngày)? ?(?:\( ?)?(?:ngày ?)?${DAY}(?: ?\)|(?![\d/]))`,
  "u",
);
/** The same with a day that has no year: *Đã hoàn thành ngày 12/3, BC số 45*. */
const DONE_IN_SOME_YEAR = new RegExp(
  String.raw`^(?:${DONE}${MANNER}|đã (?:thực hiện|xong))(?: ?[,:;–-])?(?: ?(?:vào|từ))?(?: ?ngày)? ?(?:\( ?)?(?:ngày ?)?(?<day>\d{1,2}) ?[/.] ?(?<month>\d{1,2})(?: ?\)|(?![\d/.-]|\.\d))(?! ?%| (?:nội dung|nhiệm vụ|đơn vị|việc|công việc|chỉ tiêu|hạng mục|hồ sơ|xã|phường|huyện|cơ quan|lần|phần|sản phẩm))`,
  "u",
);
const IS_DONE = new RegExp(String.raw`^${DONE}${MANNER}(?=$|[\s.,;:()–/-])`, "u");
const IS_DONE_WORD =
  /^(?:đã (?:thực hiện|làm|giải quyết|xử lý)(?: xong)?(?: đúng (?:hạn|tiến độ))?|rồi|đạt|ok|done|completed|đã ht|đht)$/u;
/** A day that bounds the finish and is not that of it: *hoàn thành trước ngày 30/6/2026*. */
const BOUNDED = /^[^\d,;.:()]{0,80}\s(?:trước|chậm nhất(?: là| vào)?|quá|sau)(?: ngày)? \d/u;
/** What follows a finish that is still to come, or is one in part. */
const NOT_YET = /(?:^|\s)(?:trước|trong|vào|chậm nhất|đến hết|dự kiến|kế hoạch)\s+(?:ngày|tháng|quý|năm|tuần|\d)/u;
/** So many of so many: *3/5 nội dung*. */
const SHARE =
  /(?<!\d)(?<some>\d{1,4}) ?\/ ?(?<all>\d{1,4}) (?:nội dung|nhiệm vụ|đơn vị|việc|công việc|chỉ tiêu|hạng mục|hồ sơ|xã|phường|huyện|cơ quan|lần|phần|sản phẩm)/u;
const isSomeOfAll = (text: string): boolean => {
  const { some, all } = SHARE.exec(text)?.groups ?? {};
  return some !== undefined && Number(some) < Number(all);
};
const IN_PART = /(?:(?:một|\b0?1) phần|phần lớn|cơ bản|\b(?!100)\d{1,2}(?:[.,]\d+)?\s*%)/u;

/** One of several: whether all is done with it the words do not say. */
const ONE_OF_SEVERAL = /(?:giai đoạn|đợt|bước|phần|nội dung|hạng mục) (?:\d|[ivx]+(?=$|[\s.,;:)])|đầu)/u;

const CALLED_OFF =
  /^(?:đã\s+)?(?:hủy|huỷ|bãi bỏ|thu hồi|thôi|rút|chấm dứt|không (?:thực hiện|triển khai|theo dõi) nữa|cancell?ed)(?=$|[\s.,;:(])/u;
const SUSPENDED =
  /^(?:đã\s+|xin\s+|đang\s+|được\s+)?(?:tạm (?:dừng|hoãn|ngừng|đình chỉ)|hoãn|đình chỉ|dừng|on hold|suspended)(?=$|[\s.,;:(])/u;
const SENT_BACK = /^(?:đã\s+|được\s+)?(?:chuyển lại|trả lại|chuyển trả|hoàn trả)(?=$|[\s.,;:(])/u;
/** Put off, which is no handing over, and says nothing of a deadline that was granted. */
const PUT_OFF =
  /^(?:(?:đã|được|xin) )?(?:chuyển|lùi|dời|dồn)(?: thực hiện)?(?: (?:sang|đến|tới|qua|về))? (?:tháng|quý|tuần|năm|ngày|kỳ|đợt|\d)/u;
const HANDED_OVER =
  /^(?:đã\s+|được\s+)?(?:bàn giao|chuyển(?: giao| tiếp)?)\s+(?:cho|sang|đến|về|sở|ban|phòng|ubnd|ủy ban|văn phòng|đơn vị|cơ quan|chi cục|trung tâm|công an|bộ|tỉnh|huyện)(?=$|[\s.,;:(])/u;
const WAITS =
  /^(?:đã\s+|đang\s+)?(?:chờ|đợi|trình(?=$|\s))|^(?:đã hoàn thành|đã báo cáo|đã gửi|hoàn thành)[,;:(\s–-]+(?:và\s+)?(?:đang\s+)?chờ\s/u;
const NOT_BEGUN =
  /^(?:chưa (?:thực hiện|triển khai|bắt đầu|làm|có kết quả|tiến hành|giao)|not (?:yet )?started)(?=$|[\s.,;:(])/u;
const NOT_DONE =
  /^(?:chưa|không|not (?:done|completed)|overdue)(?=$|\s)|^(?:còn|trong|trong thời|chưa đến) hạn(?=$|[\s.,;:(])|^(?:quá|trễ|chậm|sắp đến|đến) (?:hạn|tiến độ)(?=$|[\s.,;:(])|^(?:dự kiến|sẽ|phấn đấu)\s/u;
const BEGUN =
  /^(?:đang|tiếp tục|bắt đầu|đã triển khai, đang|in progress|ongoing)(?=$|\s)|^(?:thực hiện|triển khai) thường xuyên|^thường xuyên thực hiện/u;
const PERCENT = /^(?:đạt\s+|hoàn thành\s+|tiến độ\s+)?(?<share>\d{1,3}(?:[.,]\d+)?)\s*%$/u;
const EXTENDED = /^(?:đã |được |đồng ý |cho phép |cho )*gia hạn(?: lần \d+)?(?: đến| tới| sang|:)? (?<until>\D*\d.*)$/u;
const ASKS_EXTENSION = /^(?:xin|đề nghị|đề xuất|kiến nghị)\s/u;

/** So much of a cell tells its state; the rest is told about it. */
const LONGEST = 300;

const dayIn = (match: RegExpExecArray | null): PlainDate | undefined => {
  const { day = "", month = "", year = "" } = match?.groups ?? {};
  const [d, m, y] = [Number(day), Number(month), Number(year)];
  if (match === null || m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return undefined;
  return dateOf(dayFromCivil(y, m, d));
};

/** The longest that a month has been, in a leap year for February. */
const LONGEST_MONTHS = 2_024;

/** A day without its year. */
const DAY_ALONE = /^(?:ngày )?(?<day>\d{1,2}) ?[/.-] ?(?<month>\d{1,2})$/iu;

/** The day of a cell of days that leaves its year out: *12/3*. */
export const dayAlone = (text: string): SaidState["inSomeYear"] => dayInSomeYear(DAY_ALONE.exec(text));

const dayInSomeYear = (match: RegExpExecArray | null): SaidState["inSomeYear"] => {
  const [day, month] = [Number(match?.groups?.["day"]), Number(match?.groups?.["month"])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(LONGEST_MONTHS, month)
    ? { day, month }
    : undefined;
};

const SIMPLE: readonly (readonly [RegExp, SaidState["state"]])[] = [
  [CALLED_OFF, "cancelled"],
  [SUSPENDED, "suspended"],
  [SENT_BACK, "returned"],
  [HANDED_OVER, "reassigned"],
  [WAITS, "awaitingConfirmation"],
  [NOT_BEGUN, "notStarted"],
  [NOT_DONE, "open"],
  [ASKS_EXTENSION, "open"],
  [BEGUN, "inProgress"],
];

const percentState = (text: string): SaidState["state"] | undefined => {
  const share = PERCENT.exec(text)?.groups?.["share"];
  if (share === undefined) return undefined;
  const number = Number(share.replace(",", "."));
  if (number > 100) return undefined;
  return number === 100 ? "completed" : number === 0 ? "notStarted" : "inProgress";
};

const doneState = (text: string): SaidState | undefined => {
  // A bound alone is a plan; where it is behind us, the day is not told.
  if (BOUNDED.test(text) && IS_DONE.test(text))
    return text.startsWith("đã") || / (?:quá|sau)(?: ngày)? \d/u.test(text) ? { state: "completed" } : undefined;
  const dated = DONE_ON.exec(text);
  const on = dayIn(dated);
  if (on !== undefined) return { state: "completed", on };
  const inSomeYear = dayInSomeYear(DONE_IN_SOME_YEAR.exec(text));
  if (inSomeYear !== undefined) return { state: "completed", inSomeYear };
  if (IS_DONE_WORD.test(text)) return { state: "completed" };
  const done = IS_DONE.exec(text)?.[0];
  if (done === undefined) return undefined;
  const rest = text.slice(done.length);
  if (IN_PART.test(text) || isSomeOfAll(text)) return { state: "inProgress" };
  if (ONE_OF_SEVERAL.test(rest)) return undefined;
  // "Hoàn thành trước ngày 30/6" is a plan; "đã hoàn thành trong tháng 5" is not.
  if (!text.startsWith("đã") && NOT_YET.test(rest)) return undefined;
  return { state: "completed" };
};

/**
 * The state that the words of a cell say: *Đã hoàn thành*, *Hoàn thành ngày 20/5/2024*, *Đang thực hiện*, *Chưa thực hiện*,
 * *Tạm dừng*, *Đã chuyển Sở Y tế*. The day is that of the state only where it stands right behind the word: that of a
 * report named in brackets is not. `undefined` when the words do not say.
 *
 * @param text - On one line.
 */
export const readState = (text: string): SaidState | undefined => {
  const words = text
    .slice(0, LONGEST)
    .replace(/\s+/gu, " ")
    .toLowerCase()
    .replace(/^[\s\-–+*•.:]+/u, "")
    .replace(/(?<![\s.;!])[\s.;!]+$/u, "");
  if (words === "") return undefined;
  const until = EXTENDED.exec(words)?.groups?.["until"];
  if (until !== undefined) return { state: "open", extendedTo: until };
  const share = percentState(words);
  if (share !== undefined) return { state: share };
  if (PUT_OFF.test(words)) return undefined;
  for (const [pattern, state] of SIMPLE) if (pattern.test(words)) return { state };
  return doneState(words);
};

const MARK = /^(?:x|v|true|đúng|✓|✔|☑|√|×|☒|✗|●|■|\*|1|có|ok|đạt)$/iu;

const NO_MARK = /^(?:false|sai|0|no|☐|□|◻)$/iu;

/** Whether a cell holds a box that is not ticked. */
export const isNoMark = (text: string): boolean => NO_MARK.test(text);

/** Whether a cell holds a mark: a cross, a tick. */
export const isMark = (text: string): boolean => MARK.test(text);
