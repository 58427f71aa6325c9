import { describe, expect, it } from "vitest";
import { bodiesIn } from "../../../src/io/sheets/bodies-in-cell.js";
import { numberCell } from "../../../src/io/sheets/document-cell.js";

describe("the bodies of a row", () => {
  it.each([
    ["Sở Văn hóa, Thể thao và Du lịch", ["Sở Văn hóa, Thể thao và Du lịch"]],
    ["-Sở B;  + Sở   C, • Sở D\n – Sở E;;UBND - huyện , ", ["Sở B", "Sở C", "Sở D", "Sở E", "UBND - huyện"]],
    ["1. Sở Tài chính\n2. Sở Xây dựng", ["Sở Tài chính", "Sở Xây dựng"]],
    ["Các Sở: Tài chính, Xây dựng", ["Sở Tài chính", "Sở Xây dựng"]],
    ["* Sở A\no Sở B", ["Sở A", "Sở B"]],
    ["- Sở Tài chính + Sở Nội vụ", ["Sở Tài chính", "Sở Nội vụ"]],
    ["", []],
  ])("that coordinate are parted, a comma inside a name is none: %j", (text, right) => {
    expect(bodiesIn("", text)).toEqual({ lead: undefined, coordinators: right });
  });

  it.each([
    ["Sở Tài chính, Sở Xây dựng", "Sở Tài chính, Sở Xây dựng"],
    ["1. Sở Tài chính\n2. Sở Xây dựng", "Sở Tài chính; Sở Xây dựng"],
    ["- Sở Tài chính", "Sở Tài chính"],
    ["Sở Nông nghiệp và\nPhát triển nông thôn", "Sở Nông nghiệp và Phát triển nông thôn"],
    ["Sở Tài chính (đ/c A)", "Sở Tài chính (đ/c A)"],
  ])("that lead stand in one text: %j", (text, right) => {
    expect(bodiesIn(text, "").lead).toBe(right);
  });

  it("of one cell that tells both are parted", () => {
    expect(bodiesIn("Chủ trì: Sở Tài chính. Phối hợp: Sở Xây dựng, Sở Y tế", "Sở Y tế; Sở Nội vụ")).toEqual({
      lead: "Sở Tài chính",
      coordinators: ["Sở Xây dựng", "Sở Y tế", "Sở Nội vụ"],
    });
    expect(bodiesIn("Cơ quan chủ trì: Sở A\nCơ quan phối hợp: Sở B", "").lead).toBe("Sở A");
  });
});

describe("a cell of the number of a document", () => {
  it.each([
    ["12/UBND-TH ngày 02/5/2024", "12/UBND-TH", "2024-05-02"],
    ["Số 12/UBND-TH, ngày 02-05-2024", "12/UBND-TH", "2024-05-02"],
    ["12/UBND-TH (02.5.2024)", "12/UBND-TH", "2024-05-02"],
    ["Số: 12/UBND-TH ngày 2 tháng 5 năm 2024", "12/UBND-TH", "2024-05-02"],
    ["12/UBND-TH 02/05/2024", "12/UBND-TH", "2024-05-02"],
  ])("may tell its day: %s", (text, number, issuedOn) => {
    expect(numberCell(text)).toEqual({ number, issuedOn });
  });

  it.each([
    "12/UBND-TH",
    "02/5/2024",
    "12/2024/QĐ-UBND",
    "1/CV ngày 02/5/2024; 2/CV ngày 03/5/2024",
    "Thông báo ngày 02/5/2024",
  ])("stays as it is where it tells no one number and day: %s", (text) => {
    expect(numberCell(text)).toEqual({ number: text });
  });

  it("names a day that does not exist", () => {
    expect(numberCell("12/UBND-TH ngày 31/4/2024")).toMatchObject({
      number: "12/UBND-TH",
      problem: { code: "impossible-date" },
    });
  });
});
