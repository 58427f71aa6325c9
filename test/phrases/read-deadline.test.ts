import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseTask } from "../../src/core/register/parse-task.js";
import type { DueBound } from "../../src/language/vocabulary.js";
import type { NoDayReason } from "../../src/phrases/index.js";
import { readPhrase as read } from "../support/read-phrase.js";

interface PhraseCase {
  readonly phrase: string;
  readonly issuedOn: string | null;
  readonly dueOn: string | null;
  readonly bound: DueBound;
  readonly yearInferred?: boolean;
  readonly reason?: NoDayReason;
}

const published = JSON.parse(
  readFileSync(new URL("../fixtures/deadline-phrases.json", import.meta.url), "utf8"),
) as readonly PhraseCase[];

describe("deadlines that authorities have printed", () => {
  it.each(published)("“$phrase” of a document of $issuedOn is due on $dueOn ($bound)", (example) => {
    const { phrase, issuedOn, dueOn, bound, yearInferred = false, reason } = example;
    const { sense: _, unread: __, at: ___, ...said } = read(phrase, issuedOn);
    const certainty = yearInferred ? "yearInferred" : phrase === "trong 30 ngày làm việc" ? "startInferred" : "stated";
    expect(said).toEqual({ dueOn, bound, certainty, ...(reason === undefined ? {} : { reason }) });
  });
});

describe("a fixed day", () => {
  it.each([
    ["trước ngày 20/5/2024", "2024-05-19", "before"],
    ["xong trước ngày Quốc khánh 02/9/2025", "2025-09-01", "before"],
    ["trước Tết Nguyên đán (ngày 29/01/2025)", "2025-01-28", "before"],
    ["trước ngày 20 của tháng 6/2024", "2024-06-19", "before"],
    ["trước ngày 01/01/2025", "2024-12-31", "before"],
    ["chậm nhất ngày 5-7-2021", "2021-07-05", "by"],
    ["chậm nhất là ngày 5-7-2021", "2021-07-05", "by"],
    ["muộn nhất ngày 5/7/2021", "2021-07-05", "by"],
    ["đến hết ngày 1.8.2020", "2020-08-01", "by"],
    ["trước hoặc trong ngày 20/5/2024", "2024-05-20", "by"],
    ["hạn 20/5/2024", "2024-05-20", "on"],
    ["trong ngày 20/5/2024", "2024-05-20", "on"],
    ["ngày 20 tháng 5 năm 2024", "2024-05-20", "on"],
    ["2026-11-22", "2026-11-22", "on"],
    ["20/5/2024", "2024-05-20", "on"],
    ["29/02/2024", "2024-02-29", "on"],
  ])("“%s” ends on %s", (phrase, dueOn, bound) => {
    expect(read(phrase)).toMatchObject({ dueOn, bound, certainty: "stated" });
  });

  it.each([
    ["trước 10 giờ ngày 5/3/2024", "2024-03-05", "by"],
    ["trước 17h00 ngày 5/3/2024", "2024-03-05", "by"],
    ["trước 17h00, thứ Ba, ngày 5/3/2024", "2024-03-05", "by"],
    ["trước 15 giờ 30 phút ngày 5/3/2024", "2024-03-05", "by"],
    ["trước 0 giờ ngày 5/3/2024", "2024-03-04", "before"],
  ])("an hour leaves the day itself: “%s” ends on %s", (phrase, dueOn, bound) => {
    expect(read(phrase)).toMatchObject({ dueOn, bound });
  });

  it("is not moved off a rest day", () => {
    expect(read("chậm nhất ngày 22/11/2026").dueOn).toBe("2026-11-22");
  });
});

describe("a month, a quarter, a year", () => {
  it.each([
    ["tháng 6/2024", "2024-06-30", "month"],
    ["trong tháng 02 năm 2024", "2024-02-29", "month"],
    ["trước tháng 6/2024", "2024-05-31", "before"],
    ["tháng 5-6/2024", "2024-06-30", "month"],
    ["6 tháng đầu năm 2025", "2025-06-30", "month"],
    ["Quý IV/2025", "2025-12-31", "quarter"],
    ["Quý I V/2025", "2025-12-31", "quarter"],
    ["trong quý 4 năm 2025", "2025-12-31", "quarter"],
    ["trước quý III/2025", "2025-06-30", "before"],
    ["Quý III, IV/2025", "2025-12-31", "quarter"],
    ["năm 2025", "2025-12-31", "year"],
    ["trong năm 2025", "2025-12-31", "year"],
    ["cuối năm 2025", "2025-12-31", "year"],
    ["hết năm 2025", "2025-12-31", "year"],
    ["trước năm 2026", "2025-12-31", "before"],
  ])("“%s” ends on %s", (phrase, dueOn, bound) => {
    expect(read(phrase)).toMatchObject({ dueOn, bound, certainty: "stated" });
  });

  it("“trong năm” is the year of the document", () => {
    expect(read("trong năm", "2025-03-01")).toMatchObject({
      dueOn: "2025-12-31",
      bound: "year",
      certainty: "yearInferred",
    });
    expect(read("trong năm").reason).toBe("noYear");
  });
});

describe("a day without a year", () => {
  it("is the first such day on or after the document", () => {
    expect(read("20/7", "2024-07-20")).toMatchObject({ dueOn: "2024-07-20", bound: "on", certainty: "yearInferred" });
    expect(read("20/7", "2024-07-21").dueOn).toBe("2025-07-20");
    expect(read("trước ngày 2/9/", "2025-08-01").dueOn).toBe("2025-09-01");
    expect(read("trong tháng 6", "2024-06-30").dueOn).toBe("2024-06-30");
  });

  it("is no day when the document has none either", () => {
    expect(read("trước ngày 20/7")).toMatchObject({ dueOn: null, bound: "before", reason: "noYear" });
  });

  it("takes two digits of a year as one of this century", () => {
    expect(read("20/5/24", "2024-04-01").dueOn).toBe("2024-05-20");
    expect(read("20/5/24").dueOn).toBe("2024-05-20");
    expect(read("20/5/84", "2024-04-01").reason).toBe("outsideReason");
  });

  it("is no day when it would lie before its document", () => {
    expect(read("trước ngày 20/7", "2024-07-20").reason).toBe("noYear");
    expect(read("trước ngày 20/7", "2024-07-19").dueOn).toBe("2024-07-19");
  });
});

describe("a span", () => {
  it.each([
    ["03 (ba) ngày làm việc", "2026-08-28", "2026-09-07"], // 31/8 to 2/9 are off
    ["trong 30 ngày làm việc kể từ ngày ban hành", "2021-04-08", "2021-05-25"],
    ["trong 15 ngày", "2024-05-04", "2024-05-20"], // 19/5 is a Sunday
    ["2 tháng kể từ ngày ký", "2023-12-31", "2024-02-29"],
    ["không quá 2 tháng kể từ ngày ban hành văn bản", "2023-02-01", "2023-04-03"], // 1/4 is a Saturday
    ["2 tuần", "2026-04-16", "2026-05-04"], // 30/4 and 1/5, then a weekend
    ["trong 15 ngày kể từ ngày 01/6/2024", null, "2024-06-17"],
    ["chậm nhất sau 15 ngày kể từ ngày ký", "2024-05-04", "2024-05-20"],
  ])("“%s” of %s ends on %s", (phrase, issuedOn, dueOn) => {
    expect(read(phrase, issuedOn)).toMatchObject({ dueOn, bound: "span" });
  });

  it.each([
    ["30 ngày làm việc", null],
    ["trong 15 ngày kể từ ngày nhận được văn bản", "2024-05-04"],
    ["trong 10 ngày sau khi Quyết định có hiệu lực", "2024-05-04"],
    ["30 ngày làm việc", "2012-01-01"],
  ])("“%s” of %s has no start that is known", (phrase, issuedOn) => {
    expect(read(phrase, issuedOn)).toMatchObject({ dueOn: null, bound: "span", reason: "noStart" });
  });
});

describe("words that name no day", () => {
  it.each([
    "",
    "khẩn trương",
    "ngay",
    "hỏa tốc",
    "Hoả tốc",
    "kịp thời",
    "thường xuyên",
    "hàng năm",
    "hằng quý",
    "định kỳ",
  ])("“%s” is not a point in time", (phrase) => {
    expect(read(phrase, "2024-01-01")).toMatchObject({ dueOn: null, bound: "none", reason: "notAPoint" });
  });

  it.each(["trước ngày 15/12 hàng năm", "ngày 25 hằng tháng", "đầu tháng 6/2024", "giai đoạn 2021-2025"])(
    "“%s” recurs or is vague",
    (phrase) => {
      expect(read(phrase, "2024-01-01").reason).toBe("notAPoint");
    },
  );

  it.each([
    "24/24 giờ",
    "trong 5-7 ngày",
    "chậm nhất 15 ngày trước ngày 30/6/2024",
    "trước ngày 30/6/2024 ít nhất 15 ngày",
    "theo Công văn số 12/UBND ngày 5/3/2024",
    "Nghị quyết 12/2024/QH15",
    "sau ngày 20/5/2024",
    "10-12/5/2024",
  ])("“%s” is never guessed", (phrase) => {
    expect(read(phrase, "2024-01-01")).toMatchObject({ dueOn: null, reason: "noDate" });
  });

  it.each(["31/6/2024", "trước ngày 31/6", "29/2/2025", "5/20/2024", "tháng 13/2024"])(
    "“%s” does not exist",
    (phrase) => {
      expect(read(phrase, "2024-01-01")).toMatchObject({ dueOn: null, reason: "impossible" });
    },
  );
});

describe("several dates", () => {
  it.each([
    ["trước ngày 20/5/2024 theo Công văn số 12 ngày 5/3/2024", "2024-05-19"],
    ["Công văn ngày 5/3/2024: trước ngày 20/5/2024", "2024-05-19"],
    ["từ ngày 1/5/2024 đến ngày 30/5/2024", "2024-05-30"],
    ["trong tháng 6/2024 (trước ngày 25/6/2024)", "2024-06-24"],
    ["khẩn trương, hoàn thành trong tháng 8/2025", "2025-08-31"],
  ])("“%s” ends on %s", (phrase, dueOn) => {
    expect(read(phrase).dueOn).toBe(dueOn);
  });
});

describe("damaged text", () => {
  it.each([
    ["NFD", "trước ngày 20/5/2024".normalize("NFD")],
    ["non-breaking spaces", "trước\u00A0ngày\u00A020/5/2024"],
    ["parted combining marks", "trươ \u0301c nga \u0300y 20/5/2024"],
    ["words run together", "trướcngày 20/5/2024"],
    ["capitals", "TRƯỚC NGÀY 20/5/2024"],
    ["brackets", "(trước ngày 20/5/2024)"],
  ])("%s are read", (_, phrase) => {
    expect(read(phrase).dueOn).toBe("2024-05-19");
  });

  it("U+00D0 stands for Đ", () => {
    expect(read("\u00D0ến hết ngày 20/5/2024")).toMatchObject({ dueOn: "2024-05-20", bound: "by" });
  });

  it("a text without end is answered at once", () => {
    for (const part of ["1", "1/", "trước ", "tháng 1, ", "quý i "]) {
      expect(read(part.repeat(100_000), "2024-01-01").dueOn).toBeNull();
    }
  });
});

describe("a task in JSON", () => {
  it("that has the words of its deadline and no dueOn gets the day they give", () => {
    const task = parseTask({ id: "1", document: { issuedOn: "2019-06-14" }, dueText: "trước ngày 1.8" });
    expect(task).toMatchObject({ dueOn: "2019-07-31", dueBound: "before" });
  });

  it("that says dueOn keeps it, null too", () => {
    expect(parseTask({ id: "1", dueText: "trước ngày 1/8/2019", dueOn: null }).dueOn).toBeNull();
    expect(parseTask({ id: "1", dueText: "trước ngày 1/8/2019", dueOn: "2019-08-05" }).dueOn).toBe("2019-08-05");
  });
});
