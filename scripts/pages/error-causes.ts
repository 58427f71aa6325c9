import { type Bilingual, both } from "../../src/bilingual.js";
import type { ErrorCode, Problem } from "../../src/errors.js";
import { A_DAY, A_LIST, dayOfMonth } from "../../src/expected.js";

/** Why an error comes about, how it is mended, and a problem of its kind, which is told as the package tells it. */
export interface ErrorPage {
  readonly cause: Bilingual;
  readonly cure: Bilingual;
  readonly example: Omit<Problem, "code">;
}

/** Every code of an error, with its cause and its cure: the one table of the page "Errors". A new code is one entry. */
export const ERROR_CAUSES: Readonly<Record<ErrorCode, ErrorPage>> = {
  "unknown-key": {
    cause: both(
      "tên trường hoặc tùy chọn viết sai, hoặc đặt sai chỗ",
      "a field or an option is misspelt, or stands in the wrong place",
    ),
    cure: both(
      "viết như tên gần nhất được gợi ý; trường của riêng mình đặt trong extra",
      "write the name that is offered; a field of your own goes into extra",
    ),
    example: { path: "tasks[0].dueon", found: "dueon", expected: "id, title, dueOn", nearest: "dueOn" },
  },
  "unknown-name": {
    cause: both("giá trị không có trong danh mục đóng", "a value is not in its closed list"),
    cure: both("chọn một giá trị trong danh mục được nêu", "take one of the values that are told"),
    example: { path: "events[0].type", found: "complete", expected: "assigned, completed", nearest: "completed" },
  },
  "wrong-type": {
    cause: both("giá trị thuộc loại khác với loại cần có", "a value is of another kind than is needed"),
    cure: both("đổi sang loại được nêu", "give the kind that is told"),
    example: { path: "coordinators", found: "string", expected: A_LIST },
  },
  missing: {
    cause: both("thiếu điều bắt buộc phải có", "something that has to be said is not"),
    cure: both("bổ sung giá trị", "say it"),
    example: { path: "events[0].on", expected: A_DAY },
  },
  "not-a-date": {
    cause: both("ngày không viết theo YYYY-MM-DD", "a day is not written as YYYY-MM-DD"),
    cure: both(
      "viết năm-tháng-ngày; chữ của thời hạn đặt trong dueText",
      "write year-month-day; the words of a deadline go into dueText",
    ),
    example: { path: "dueOn", found: "4/3/2026", expected: "YYYY-MM-DD" },
  },
  "impossible-date": {
    cause: both("ngày không có trên lịch", "a day that does not exist"),
    cure: both("sửa ngày", "mend the day"),
    example: { path: "dueOn", found: "2026-02-30", expected: dayOfMonth(28, "2026-02") },
  },
  "date-object": {
    cause: both("đưa vào đối tượng Date, vốn là thời điểm", "a Date was given, which is an instant"),
    cure: both(
      "đưa ngày dạng chữ, hoặc date.toISOString() ở nơi nhận thời điểm",
      "give the day as text, or date.toISOString() where an instant is taken",
    ),
    example: { path: "asOf", found: "2026-03-04T17:00:00.000Z" },
  },
  "instant-without-offset": {
    cause: both(
      "thời điểm không ghi múi giờ nên không biết là ngày nào",
      "an instant without an offset, whose day is not known",
    ),
    cure: both("thêm múi giờ, ví dụ +07:00", "add the offset, +07:00 for instance"),
    example: { path: "asOf", found: "2026-03-05T10:00:00", expected: "2026-03-05T10:00:00+07:00" },
  },
  "out-of-range": {
    cause: both("giá trị nằm ngoài khoảng cho phép", "a value lies outside its bounds"),
    cure: both("đưa giá trị trong khoảng được nêu", "give a value within the bounds that are told"),
    example: { path: "until", found: "2026-03-01", expected: "≥ 2026-03-05" },
  },
  "outside-calendar": {
    cause: both("phép đếm ra ngoài lịch làm việc", "a count leaves the working calendar"),
    cure: both(
      "sửa ngày, hoặc dùng lịch dài hơn; ngày ngoài lịch không bao giờ được đoán",
      "mend the day, or give a longer calendar; a day outside is never guessed",
    ),
    example: { path: "", found: "2051-01-01", expected: "2014-01-01…2050-12-31" },
  },
  "duplicate-id": {
    cause: both("hai mục mang một mã", "two entries bear one id"),
    cure: both("đặt cho mỗi mục một mã riêng và giữ mãi", "give each an id of its own, for good"),
    example: { path: "tasks[1].id", found: "NV-1", expected: "tasks[0].id" },
  },
  "event-before-task": {
    cause: both("sự kiện có ngày trước khi nhiệm vụ được giao", "an event is dated before the task was assigned"),
    cure: both("sửa ngày của sự kiện, hoặc ngày văn bản", "mend the day of the event, or of the document"),
    example: { path: "events[1].on", found: "progressReported 2026-03-01", expected: "≥ 2026-03-02 (issued)" },
  },
  "unclear-secrecy": {
    cause: both(
      "có chữ có thể nói về độ mật mà chương trình không chắc",
      "words that may speak of secrecy are not understood",
    ),
    cure: both(
      "nói rõ bằng map (--map) đó là cột độ mật hay không",
      "say by map (--map) whether they are a column of secrecy",
    ),
    example: { path: "", found: "Độ bảo mật", expected: '--map "Độ bảo mật=secrecy"', column: "Độ bảo mật" },
  },
  unreadable: {
    cause: both(
      "tệp, chữ hoặc đối tượng không đọc được như đã khai",
      "a file, a text or an object cannot be read as what it is said to be",
    ),
    cure: both(
      "kiểm tra định dạng và mã hóa; xem phần được nêu",
      "look at its format and encoding, and at the part that is told",
    ),
    example: { path: "", found: both("JSON (dòng 3, cột 7)", "JSON (line 3, column 7)"), expected: "JSON" },
  },
  unwritable: {
    cause: both("không ghi được kết quả vào nơi đã chọn", "the result cannot be written where it was to go"),
    cure: both(
      "chọn thư mục khác, giải phóng chỗ, hoặc đổi đuôi tệp",
      "choose another folder, make room, or take another ending",
    ),
    example: { path: "-o", found: both("đĩa đã đầy", "the disk is full"), expected: "-o -" },
  },
  "given-twice": {
    cause: both("một điều được ghi ở hai nơi, có thể khác nhau", "one thing is said in two places, which may differ"),
    cure: both("giữ lại một nơi", "keep one of them"),
    example: { path: "working[0]", found: "2026-03-05", expected: "off[0]" },
  },
  interrupted: {
    cause: both("công việc bị dừng giữa chừng", "the work was stopped before its end"),
    cure: both("chạy lại; tệp dở dang đã được xóa", "run it again; the file that was not finished is gone"),
    example: { path: "", found: "SIGINT", expected: both("hãy chạy lại", "run it again") },
  },
  usage: {
    cause: both("dòng lệnh không đúng", "the command line does not fit the command"),
    cure: both("xem trợ giúp của lệnh", "see the help of the command"),
    example: {
      path: "",
      found: both("không có tùy chọn “--form”", 'there is no option "--form"'),
      expected: both("xem dondoc evaluate --help", "see dondoc evaluate --help"),
      nearest: "--from",
    },
  },
};
