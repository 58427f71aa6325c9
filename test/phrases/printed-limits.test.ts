import { describe, expect, it } from "vitest";
import { readPhrase as read } from "../support/read-phrase.js";

describe("the words before a day", () => {
  it.each([
    ["hạn chót: trước ngày 20/5/2024", "2024-05-19", "before"],
    ["chậm nhất là trước ngày 20/5/2024", "2024-05-19", "before"],
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
    ["trước kỳ họp đầu năm 20/5/2024", "2024-05-19", "before"],
    ["trước buổi họp cuối kỳ 20/5/2024", "2024-05-19", "before"],
    ["trước buổi họp cuối ngày 20/5/2024", "2024-05-19", "before"],
  ])("of “%s” set %s (%s)", (phrase, dueOn, bound) => {
    expect(read(phrase)).toMatchObject({ dueOn, bound, certainty: "stated" });
  });

  it.each([
    "từ 20/5/2024",
    "từ ngày20/5/2024",
    "từ thời điểm 20/5/2024",
    "kể từ 8 giờ ngày 20/5/2024",
    "sau 8 giờ 20/5/2024",
    "không trước ngày 20/5/2024",
    "từ sau ngày 20/5/2024",
  ])("of “%s” start something and end nothing", (phrase) => {
    expect(read(phrase)).toMatchObject({ dueOn: null, bound: "none", reason: "noDate" });
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
    "khoảng ngày20/5/2024",
    "giữa tháng 6/2024",
    "nửa cuối tháng 6/2024",
    "tuần thứ hai của tháng 6/2024",
    "trước đầu tháng 6/2024",
    "chậm nhất khoảng 10 giờ 20/5/2024",
    "trước khi kết thúc ngày 20/5/2024",
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
    ["trước cuối tháng 6/2024", "2024-06-30", "month"],
    ["trước cuối năm 2025", "2025-12-31", "year"],
    ["xong trong 6/2024", "2024-06-30", "month"],
    ["hoàn thành quý II năm 2024", "2024-06-30", "quarter"],
  ])("of “%s” make it a deadline: %s", (phrase, dueOn, bound) => {
    expect(read(phrase)).toMatchObject({ dueOn, bound, certainty: "stated" });
  });

  it.each([])("of “%s” do not", (phrase) => {
    expect(read(phrase)).toMatchObject({ dueOn: null, reason: "noDate" });
  });
});

describe("a day of the lunar calendar", () => {
  it.each(["trước ngày 23/12 âm lịch", "15/8 âl", "rằm tháng 7/2026"])("is no day of ours: “%s”", (phrase) => {
    expect(read(phrase, "2026-05-12")).toMatchObject({ dueOn: null, bound: "none", reason: "lunar" });
  });
});

describe("a day that is not printed", () => {
  it.each(["chậm nhất ngày đầu tiên của tháng 6/2024"])("is not guessed: “%s”", (phrase) => {
    expect(read(phrase)).toMatchObject({ dueOn: null, bound: "none", reason: "notAPoint" });
  });
});
