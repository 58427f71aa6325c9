import { describe, expect, it } from "vitest";
import { vietnam } from "../../../src/calendar/index.js";
import { dateMarks } from "../../../src/core/register/date-marks.js";
import { limitOf } from "../../../src/core/register/deadline-limit.js";
import { readDeadline } from "../../../src/core/register/deadline-phrase.js";

const read = (phrase: string) => readDeadline(phrase, { issuedOn: null, calendar: vietnam });

describe("the words before a day", () => {
  it.each([
    ["hạn chót: trước ngày 20/5/2024", "2024-05-19", "before"],
    ["chậm nhất là trước ngày 20/5/2024", "2024-05-19", "before"],
    ["chậm nhất là khi họp ngày 20/5/2024", "2024-05-20", "by"],
    ["trước ngày 20/5/2024, họp ngày 25/5/2024", "2024-05-19", "before"],
    ["trước hạn chót ngày 20/5/2024", "2024-05-20", "by"],
    ["kể từ nay đến hết ngày 20/5/2024", "2024-05-20", "by"],
    ["từ nay đến 20/5/2024", "2024-05-20", "by"],
    ["tới ngày 20/5/2024", "2024-05-20", "by"],
    ["đến hết (20/5/2024)", "2024-05-20", "by"],
    ["đến cuối ngày 20/5/2024", "2024-05-20", "by"],
    ["không quá ngày 20/5/2024", "2024-05-20", "by"],
    ["hạn cuối cùng 20/5/2024", "2024-05-20", "by"],
    ["trước cuối ngày 20/5/2024", "2024-05-20", "by"],
    ["trước cuối giờ chiều ngày 20/5/2024", "2024-05-20", "by"],
    ["trước cuối giờ làm việc ngày 20/5/2024", "2024-05-20", "by"],
    ["trước kỳ họp ngày 20/5/2024", "2024-05-19", "before"],
    ["nộp tối thiểu 5 bản trước ngày 20/5/2024", "2024-05-19", "before"],
    ["gửi ít nhất 02 bản, hạn 20/5/2024", "2024-05-20", "on"],
    ["trước kỳ họp đầu năm 20/5/2024", "2024-05-19", "before"],
    ["trước buổi họp cuối kỳ 20/5/2024", "2024-05-19", "before"],
    ["trước buổi họp cuối ngày 20/5/2024", "2024-05-19", "before"],
    ["báo cáo tuần, trước ngày 20/5/2024", "2024-05-19", "before"],
    ["đến trường ngày 20/5/2024", "2024-05-20", "on"],
    ["trước mắt thực hiện ngày 20/5/2024", "2024-05-20", "on"],
    ["trước đây đã giao; ngày 20/5/2024", "2024-05-20", "on"],
    ["chậm nhất tháng sau; ngày 20/5/2024", "2024-05-20", "on"],
    ["chậm nhất tháng sau\nngày 20/5/2024", "2024-05-20", "on"],
    ["chậm nhất tháng sau\r\nngày 20/5/2024", "2024-05-20", "on"],
    ["chậm nhất tháng sau, gửi lại ngày 20/5/2024", "2024-05-20", "on"],
    ["theo Điều 5, ngày hoàn thành 20/5/2024", "2024-05-20", "on"],
    ["báo cáo 20/5/2024", "2024-05-20", "on"],
    ["báo cáo 20/5 năm 2024", "2024-05-20", "on"],
  ])("of “%s” set %s (%s)", (phrase, dueOn, bound) => {
    expect(read(phrase)).toEqual({ dueOn, bound, yearInferred: false });
  });

  it.each([
    "từ 20/5/2024",
    "từ ngày 20/5/2024",
    "từngày 20/5/2024",
    "từ ngày20/5/2024",
    "từ thời điểm 20/5/2024",
    "kể từ 8 giờ ngày 20/5/2024",
    "sau 8 giờ 20/5/2024",
    "không trước ngày 20/5/2024",
    "từ sau ngày 20/5/2024",
  ])("of “%s” start something and end nothing", (phrase) => {
    expect(read(phrase)).toEqual({ dueOn: null, bound: "none", yearInferred: false, reason: "noDate" });
  });

  it.each([
    "theo Công văn ngày 5/3/2024",
    "căn cứ Quyết định của Ủy ban nhân dân tỉnh ngày 5/3/2024",
    "tại cuộc họp ngày5/3/2024",
    "Công văn số 12/UBND ngày 5/3/2024",
    "Công văn số12/UBND ngày 5/3/2024",
    "Công văn số 12,13/UBND ngày 5/3/2024",
    "Công văn số 12 của Ủy ban nhân dân tỉnh ngày 5/3/2024",
  ])("of “%s” name the day of a document", (phrase) => {
    expect(read(phrase)).toMatchObject({ dueOn: null, reason: "noDate" });
  });

  it.each([
    "khoảng 20/5/2024",
    "khoảng ngày 20/5/2024",
    "khoảng ngày20/5/2024",
    "giữa tháng 6/2024",
    "đầutháng 6/2024",
    "nửa cuối tháng 6/2024",
    "tuần thứ hai của tháng 6/2024",
    "ngày 10 và 12/5/2024",
    "ngày 5 và 12/5/2024",
    "ngày10 và 12/5/2024",
    "trước đầu tháng 6/2024",
    "chậm nhất khoảng 10 giờ 20/5/2024",
    "trước khi kết thúc ngày 20/5/2024",
    "trướckhi kết thúc ngày 20/5/2024",
    "trước lúc bế mạc ngày 20/5/2024",
  ])("of “%s” leave open which day is meant", (phrase) => {
    expect(read(phrase)).toMatchObject({ dueOn: null, reason: "notAPoint" });
  });
});

describe("the words before a month, a quarter or a year", () => {
  it.each([
    ["hoàn thành: tháng 6/2024", "2024-06-30", "month"],
    ["hoàn thành tháng 6/2024", "2024-06-30", "month"],
    ["hạn là tháng 6/2024", "2024-06-30", "month"],
    ["thời hạn: vào cuối tháng 6/2024", "2024-06-30", "month"],
    ["hoàn thành (tháng 6/2024)", "2024-06-30", "month"],
    ["hoàn thành – tháng 6/2024", "2024-06-30", "month"],
    ["báo cáo, xong (tháng 6/2024)", "2024-06-30", "month"],
    ["trước cuối tháng 6/2024", "2024-06-30", "month"],
    ["trước cuốitháng 6/2024", "2024-06-30", "month"],
    ["trước cuối năm 2025", "2025-12-31", "year"],
    ["xong trong 6/2024", "2024-06-30", "month"],
    ["hoàn thành quý II năm 2024", "2024-06-30", "quarter"],
  ])("of “%s” make it a deadline: %s", (phrase, dueOn, bound) => {
    expect(read(phrase)).toEqual({ dueOn, bound, yearInferred: false });
  });

  it.each([
    "hạn của kế hoạch năm 2025",
    "kế hoạch tháng 6/2024",
    "chương trình quý II/2024",
    "báo cáo (tháng 6/2024)",
    "báo cáo – tháng 6/2024",
    "số liệu - quý II/2024",
    "điểm số 6/2024",
    "tỷ lệ 3/4",
  ])("of “%s” do not", (phrase) => {
    expect(read(phrase)).toMatchObject({ dueOn: null, reason: "noDate" });
  });
});

describe("what the words make of a date", () => {
  it.each([
    ["trước ngày 20/5/2024", "before"],
    ["chậm nhất ngày 20/5/2024", "by"],
    ["ngày 20/5/2024", "plain"],
    ["từ ngày 20/5/2024", "start"],
    ["khoảng ngày 20/5/2024", "vague"],
    ["trước khi họp ngày 20/5/2024", "vague"],
    ["theo công văn ngày 20/5/2024", "other"],
    ["kế hoạch tháng 5/2024", "other"],
    ["điểm 20/5", "other"],
  ])("“%s” is told as %s", (text, limit) => {
    expect(dateMarks(text).map((mark) => limitOf(text, mark, 0))).toEqual([limit]);
  });
});

describe("a day that is not printed", () => {
  it.each([
    "trước ngày cuối cùng của tháng 6/2024",
    "trước ngày làm việc cuối cùng của tháng 6/2024",
    "trước ngày cuối cùng của quý II/2024",
    "chậm nhất ngày làm việc cuối cùng của tháng 6/2024",
    "chậm nhất ngày đầu tiên của tháng 6/2024",
    "trước kỳ họp tháng 7/2024",
    "trước phiên họp thường kỳ tháng 6/2024",
    "trước hội nghị tháng 6/2024",
    "không sớm hơn ngày 20/5/2024",
    "sớm nhất là ngày 20/5/2024",
  ])("is not guessed: “%s”", (phrase) => {
    expect(read(phrase)).toEqual({ dueOn: null, bound: "none", yearInferred: false, reason: "notAPoint" });
  });
});
