import { describe, expect, it } from "vitest";
import { vietnam } from "../../src/calendar/index.js";
import { readPhrase as read } from "../support/read-phrase.js";

const printed = (day: string): string => day.split("-").reverse().join("/");

describe("an answer at the edge of what is allowed", () => {
  it("is given on the first and the last day of the calendar", () => {
    for (const day of [vietnam.first, vietnam.last]) expect(read(printed(day)).dueOn).toBe(day);
  });

  it("is given on the first and the last day of the month around it", () => {
    expect(read("tháng 6/2026 (ngày 01/6/2026)").dueOn).toBe("2026-06-01");
    expect(read("tháng 6/2026 (ngày 30/6/2026)").dueOn).toBe("2026-06-30");
  });

  it("is given up to two years before the document: 731 days, of which one is a 29/2", () => {
    expect(read("11/5/2024", "2026-05-12").dueOn).toBe("2024-05-11");
    expect(read("10/5/2024", "2026-05-12")).toMatchObject({ dueOn: null, reason: "outsideReason" });
    expect(read("10/5/2024").dueOn).toBe("2024-05-10");
  });

  it("has no limit at midnight where nothing limits", () => {
    expect(read("0 giờ ngày 15/6/2026")).toMatchObject({ dueOn: "2026-06-15", bound: "on" });
  });

  it("has no reason beside a day", () => {
    expect("reason" in read("15/6/2026")).toBe(false);
  });
});

describe("a span", () => {
  it("of no length contradicts itself", () => {
    expect(read("0 ngày", "2026-05-12")).toMatchObject({ dueOn: null, bound: "span", reason: "contradicts" });
  });

  it("from a day without a year has no start", () => {
    expect(read("trong 10 ngày kể từ 15/6", "2026-05-12")).toMatchObject({ dueOn: null, reason: "noStart" });
  });

  it("from the day of signing is stated, one that does not say since when is inferred", () => {
    expect(read("trong 10 ngày kể từ ngày ký", "2026-05-12").certainty).toBe("stated");
    expect(read("trong 10 ngày", "2026-05-12").certainty).toBe("startInferred");
  });
});
