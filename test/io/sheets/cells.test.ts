import { describe, expect, it } from "vitest";
import { both } from "../../../src/bilingual.js";
import { cellLine, cellText, hasClock, isBlank, readDateCell } from "../../../src/io/sheets/cells.js";

const utc = (instant: string): Date => new Date(`${instant}Z`);
const EITHER_FORM = "YYYY-MM-DD | dd/mm/yyyy (2026-11-22 | 22/11/2026)";

describe("the words of a cell", () => {
  it.each([
    ["2026-11-22T00:00:00", "22/11/2026"],
    ["2026-03-02T00:00:00", "02/03/2026"],
    ["2026-11-22T08:05:00", "22/11/2026 08:05"],
    ["2026-11-22T08:05:09", "22/11/2026 08:05:09"],
    ["2026-11-22T00:00:30", "22/11/2026 00:00:30"],
    ["2026-11-22T00:30:30", "22/11/2026 00:30:30"],
    ["2026-11-22T01:01:00", "22/11/2026 01:01"],
  ])("are of a spreadsheet's day %s those that Vietnamese print, %s", (instant, printed) => {
    expect(cellText(utc(instant))).toBe(printed);
  });

  it("say of a day that a spreadsheet could not tell that it is none", () => {
    expect(cellText(new Date(Number.NaN))).toBe("Invalid Date");
  });

  it("keep their line breaks and lose the spaces around them", () => {
    expect(cellText("  Sở A,\nSở B \n")).toBe("Sở A,\nSở B");
    expect(cellLine("  Sở A,\nSở B \n")).toBe("Sở A, Sở B");
  });

  it("are the same however often and however late they are asked for", () => {
    const cells = Array.from({ length: 1_200 }, (_, i) => `Sở ${i},\nUBND xã ${i}`);
    for (const [i, cell] of [...cells, ...cells].entries()) {
      expect(cellLine(cell)).toBe(`Sở ${i % 1_200}, UBND xã ${i % 1_200}`);
    }
  });
});

describe("a blank cell", () => {
  it.each([null, undefined, "", "  ", "\n", "-", "–", "—", "___", "…"])("is %j", (cell) => {
    expect(isBlank(cell)).toBe(true);
  });

  it.each(["Sở A", "- Sở A", "1 -", 0, false])("is not %j", (cell) => {
    expect(isBlank(cell)).toBe(false);
  });
});

describe("the day of a cell", () => {
  it.each([
    "2026-11-22",
    "2026/11/22",
    "2026-11-22 08:30",
    "2026-11-22T08:30:15",
    "2026-11-22T08:30:15.250",
    "22/11/2026",
    "22 / 11 / 2026",
    "22.11.2026",
    "22/11/2026 8:30",
    "Ngày 22/11/2026",
    "NGÀY 22-11-2026",
    "ngày22/11/2026",
    "ngày 22 tháng 11 năm 2026",
    "Ngày 22 tháng 11 năm 2026",
    "22 tháng 11 năm 2026",
    "22 tháng 11, năm 2026",
    "22 tháng 11 , năm 2026",
    "22 tháng 11,năm 2026",
    "ngày22tháng11năm2026",
  ])("is 2026-11-22 when it prints “%s”", (text) => {
    expect(readDateCell(text)).toBe("2026-11-22");
    expect(readDateCell(text.normalize("NFD"))).toBe("2026-11-22");
  });

  it("is that of a spreadsheet's Date by its UTC parts, whatever its hour", () => {
    expect(readDateCell(utc("2026-11-22T00:00:00"))).toBe("2026-11-22");
    expect(readDateCell(utc("2026-11-22T23:59:59"))).toBe("2026-11-22");
    expect(readDateCell(utc("2026-01-31T00:00:00"))).toBe("2026-01-31");
  });

  it.each([
    ["2026-11-22T16:59:00Z", "2026-11-22"],
    ["2026-11-22T17:00:00Z", "2026-11-23"],
    ["2026-11-22T17:00:00.000Z", "2026-11-23"],
    ["2026-11-22T17:00Z", "2026-11-23"],
    ["2026-11-22T23:30:00+07:00", "2026-11-22"],
    ["2026-11-22T23:30:00+0700", "2026-11-22"],
    ["2026-11-22T23:30:00+00:00", "2026-11-23"],
    ["2026-11-22T10:00:00-08:00", "2026-11-23"],
  ])("is the day in Viet Nam of the instant %s: %s", (instant, day) => {
    expect(readDateCell(instant)).toBe(day);
  });

  it.each([
    "chưa hoàn thành",
    "trình ngày 22 tháng 11 năm 2026",
    "22 tháng 11 năm 2026 (dự kiến)",
    "lúc 2026-11-22T17:00:00Z",
    "2026-11-22T17:00:00Z (dự kiến)",
    "2026-11-22T17:5Z",
    "22/11-2026",
    "22/11/26",
    "",
  ])("is not guessed from “%s”; both forms of a day are named", (text) => {
    expect(readDateCell(text)).toEqual({ code: "not-a-date", found: text, expected: EITHER_FORM });
  });

  it("is not found in a long text, of which the first forty characters are shown", () => {
    expect(readDateCell("x".repeat(90))).toMatchObject({ code: "not-a-date", found: "x".repeat(40) });
  });

  it("is not found in a day that a spreadsheet could not tell", () => {
    expect(readDateCell(new Date(Number.NaN))).toMatchObject({ code: "not-a-date", found: "Invalid Date" });
  });

  it.each([
    ["22/13/2026", both("một tháng từ 01 đến 12", "a month from 01 to 12")],
    ["22/0/2026", both("một tháng từ 01 đến 12", "a month from 01 to 12")],
    ["0/5/2026", both("một ngày từ 01 đến 31 (05/2026)", "a day from 01 to 31 (05/2026)")],
    ["31/6/2026", both("một ngày từ 01 đến 30 (06/2026)", "a day from 01 to 30 (06/2026)")],
    ["29/02/2026", both("một ngày từ 01 đến 28 (02/2026)", "a day from 01 to 28 (02/2026)")],
    ["ngày 31 tháng 11 năm 2026", both("một ngày từ 01 đến 30 (11/2026)", "a day from 01 to 30 (11/2026)")],
    [
      "2026-11-22T25:00:00Z",
      both(
        "giờ từ 00:00:00 đến 24:00:00, múi giờ từ −14:00 đến +14:00",
        "a time from 00:00:00 to 24:00:00, an offset from −14:00 to +14:00",
      ),
    ],
  ])("does not exist as %s", (text, expected) => {
    expect(readDateCell(text)).toEqual({ code: "impossible-date", found: text, expected });
  });

  it.each([
    ["31/1/2026", "2026-01-31"],
    ["1/12/2026", "2026-12-01"],
    ["29/02/2024", "2024-02-29"],
  ])("may be the first or last of a month or year: %s", (text, day) => {
    expect(readDateCell(text)).toBe(day);
  });
});

describe("a time of the day", () => {
  it.each(["22/11/2026 08:30", "22/11/2026 10:00", "22/11/2026 00:05", "22/11/2026 10:00:00", "22/11/2026 00:00:05"])(
    "is printed by %s",
    (cell) => expect(hasClock(cell)).toBe(true),
  );

  it.each(["22/11/2026", "22/11/2026 00:00", "2026-11-22T00:00:00", "ngày 22 tháng 11 năm 2026"])(
    "is not printed by %s: midnight is where the day begins",
    (cell) => expect(hasClock(cell)).toBe(false),
  );

  it("is that of a spreadsheet's Date", () => {
    expect(hasClock(utc("2026-11-22T14:00:00"))).toBe(true);
    expect(hasClock(utc("2026-11-22T00:00:00"))).toBe(false);
  });
});
