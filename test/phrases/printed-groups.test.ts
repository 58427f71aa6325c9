import { describe, expect, it } from "vitest";
import { readPhrase as read } from "../support/read-phrase.js";

/** Each has the limit *trước ngày 15/6/2026*; what stands beside it is said of other things, and moves nothing. */
const BEFORE_15_JUNE = [
  // A comma in the name of a body.
  "gửi Sở Văn hóa, Thể thao trước ngày 15/6/2026",
  // A document with its number, its body and its day; with its body alone; with its day alone; without all of them.
  "theo Công văn số 12 UBND tỉnh ngày 05/3/2026: trước ngày 15/6/2026",
  "Quyết định UBND tỉnh ngày 05/3/2026: trước ngày 15/6/2026",
  "trước ngày 15/6/2026 theo Kế hoạch UBND tỉnh",
  "theo Công văn (ngày 05/3/2026): trước ngày 15/6/2026",
  "trước ngày 15/6/2026 theo Công văn",
  // A meeting that decided.
  "trước ngày 15/6/2026 theo kết luận tại cuộc họp",
  "theo kết luận tại cuộc họp, trước ngày 15/6/2026",
  "trước ngày 15/6/2026 theo kết luận tại cuộc họp Thường trực, ngày 05/3/2026",
  // Acts in a row, and what a body decides on what is put before it.
  "rà soát, tổng hợp trình UBND tỉnh trước ngày 15/6/2026",
  "trình UBND tỉnh xem xét ban hành trước ngày 15/6/2026",
  "trình UBND tỉnh xem xét, ban hành trước ngày 15/6/2026",
  // What is carried out, and whose it is.
  "triển khai Kế hoạch trước ngày 15/6/2026",
  "triển khai Kế hoạch UBND tỉnh trước ngày 15/6/2026",
  "triển khai Kế hoạch của UBND tỉnh trước ngày 15/6/2026",
  "hoàn thành triển khai Kế hoạch trước ngày 15/6/2026",
];

describe("words that belong together", () => {
  it.each(BEFORE_15_JUNE)("leave the limit what it is: “%s”", (phrase) => {
    expect(read(phrase)).toMatchObject({ dueOn: "2026-06-14", bound: "before", certainty: "stated", unread: [] });
  });

  it.each([
    "thời hạn hoàn thành báo cáo: 15/6/2026",
    "thời hạn báo cáo UBND tỉnh: 15/6/2026",
    "thời hạn gửi báo cáo cho UBND tỉnh: 15/6/2026",
  ])("are the label of a day: “%s”", (phrase) => {
    expect(read(phrase)).toMatchObject({ dueOn: "2026-06-15", bound: "on", unread: [] });
  });

  it.each([
    ["thời hạn báo cáo: tháng 6/2026", "2026-06-30"],
    ["thời hạn báo cáo UBND tỉnh: quý II/2026", "2026-06-30"],
    ["thời hạn báo cáo trong tháng 6/2026", "2026-06-30"],
    ["thời hạn thực hiện tháng 6/2026", "2026-06-30"],
    ["thời hạn triển khai thực hiện năm 2026", "2026-12-31"],
    ["tiến độ quý II/2026", "2026-06-30"],
  ])("are the label of a period, parted from it or of no object: “%s”", (phrase, dueOn) => {
    expect(read(phrase)).toMatchObject({ dueOn, unread: [] });
  });

  // The report on June is due in July, the plan of 2026 before it begins.
  it.each([
    "thời hạn báo cáo tháng 6/2026",
    "Thời hạn nộp báo cáo quý II/2026",
    "hạn gửi báo cáo 6 tháng đầu năm 2026",
    "thời hạn gửi báo cáo cho UBND tỉnh quý II/2026",
    "tiến độ thực hiện báo cáo năm 2025",
    "thời hạn hoàn thành kế hoạch năm 2026",
    "thời gian thực hiện Kế hoạch quý II/2026",
  ])("take no deadline from the period of a report or plan: “%s”", (phrase) => {
    expect(read(phrase)).toMatchObject({ dueOn: null });
  });

  it("are no name in capitals alone, which tell no name from another word", () => {
    expect(read("GỬI SỞ KHOA HỌC TRƯỚC NGÀY 15/6/2026")).toMatchObject({ dueOn: null, unread: ["KHOA", "HỌC"] });
    expect(read("gửi Sở Khoa học trước ngày 15/6/2026").dueOn).toBe("2026-06-14");
  });

  it("end where a word has no place, which is named alone", () => {
    expect(read("nhé báo cáo UBND tỉnh trước ngày 15/6/2026")).toMatchObject({ dueOn: null, unread: ["nhé"] });
  });
});

describe("a phrase on several lines", () => {
  it.each(["\n", "\r\n", " \n", "\n ", "\n\n"])("is read as with semicolons (%j)", (lineBreak) => {
    // Without a sign between them the day could be that of the report.
    expect(read("15/6/2026 báo cáo UBND tỉnh").dueOn).toBeNull();
    expect(read(`15/6/2026${lineBreak}báo cáo UBND tỉnh`)).toMatchObject({ dueOn: "2026-06-15", bound: "on" });
  });
});

describe("signs that say nothing", () => {
  it.each([
    "1) trước ngày 15/6/2026",
    "b) trước ngày 15/6/2026",
    "đ) trước ngày 15/6/2026",
    "+ trước ngày 15/6/2026",
    "trước\u200B ngày 15/\u00AD6/2026\uFEFF",
  ])("are passed over: %j", (phrase) => {
    expect(read(phrase)).toMatchObject({ dueOn: "2026-06-14", certainty: "stated" });
  });

  it("around a year alone are passed over", () => {
    for (const phrase of ["2026", " 2026 ", "“2026”"]) expect(read(phrase).dueOn).toBe("2026-12-31");
  });

  it.each(["10/6/2026~15/6/2026", "10/6/2026 ~ 15/6/2026", "10/6/2026 → 15/6/2026"])("“%s” is a range", (phrase) => {
    expect(read(phrase)).toMatchObject({ dueOn: "2026-06-15", sense: "fromTo" });
  });
});

describe("numbers in words", () => {
  it.each([
    ["từ tháng sáu đến tháng tám năm 2026", null, "2026-08-31"],
    ["ngày 15 (mười lăm) tháng 6 (sáu) năm 2026", null, "2026-06-15"],
    ["trong 05 ( năm ) ngày làm việc", "2024-05-06", "2024-05-13"],
  ])("“%s” of %s ends on %s", (phrase, issuedOn, dueOn) => {
    expect(read(phrase, issuedOn).dueOn).toBe(dueOn);
  });

  it("that say another one than the digits contradict them", () => {
    for (const phrase of ["trong 05 (bảy) ngày", "trong bảy (05) ngày"])
      expect(read(phrase, "2024-05-06")).toMatchObject({ dueOn: null, bound: "span", reason: "contradicts" });
  });
});

describe("“ngay”", () => {
  it("right before digits is a mistyped “ngày”", () => {
    for (const phrase of ["trước ngay 15/6/2026", "trước ngay15/6/2026"])
      expect(read(phrase)).toMatchObject({ dueOn: "2026-06-14", certainty: "corrected" });
  });

  it("elsewhere says “at once”", () => {
    expect(read("hoàn thành ngay (15/6/2026)").dueOn).toBeNull();
  });
});
