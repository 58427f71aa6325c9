import { describe, expect, it } from "vitest";
import { dondoc, fileOf } from "./harness.js";
import { mixed } from "./registers.js";

const register = (): string => fileOf(mixed);
const judged = async (day: string, lang: "vi" | "en", ...more: string[]) =>
  dondoc(["evaluate", register(), "--profile", "lao-cai", "--as-of", day, "--lang", lang, ...more]);

describe("a day of a command line", () => {
  it.each(["12/02/2026", "12-02-2026", "12.2.2026", "12/2/2026", "2026-02-12"])(
    "may be written with the day first, as an office writes it: %s",
    async (day) => {
      expect((await judged(day, "vi")).out).toContain("Ngày xét: thứ Năm 12/02/2026");
      expect((await judged(day, "en")).out).toContain("As of Thursday 2026-02-12");
    },
  );

  it("is the same day in every option of a day, and behind a regulation", async () => {
    const list = (until: string, known: string) =>
      dondoc([
        ...["agenda", register(), "--profile", "lao-cai", "--as-of", "2026-11-23"],
        ...["--until", until, "--known-at", known, "--format", "json"],
      ]);
    const [here, iso] = [await list("30/11/2026", "23/11/2026"), await list("2026-11-30", "2026-11-23")];
    expect(here.code).toBe(0);
    expect(here.out).toBe(iso.out);
    expect(JSON.parse(here.out)).toMatchObject({ until: "2026-11-30" });

    const span = (from: string, to: string, off: string) =>
      dondoc([
        ...["calendar", "--from", from, "--to", to, "--calendar-off", off],
        ...["--calendar-source", "QĐ 12", "--format", "csv"],
      ]);
    const days = await span("01/09/2026", "05/09/2026", "03/09/2026, 4/9/2026");
    expect(days.code).toBe(0);
    expect(days.out).toBe((await span("2026-09-01", "2026-09-05", "2026-09-03,2026-09-04")).out);

    const shown = await dondoc(["profile", "show", "lao-cai@12/02/2026"]);
    expect(shown.code).toBe(0);
    expect(shown.out).toBe((await dondoc(["profile", "show", "lao-cai@2026-02-12"])).out);
  });

  it.each(["12/02/26", "2/2026", "12/02", "12-02/2026", "2026/02/12", "20260212"])(
    "is refused where its parts could be meant otherwise: %s",
    async (day) => {
      const vi = await judged(day, "vi");
      expect(vi.code).toBe(2);
      expect(vi.err.replace(/\s+/gu, " ")).toContain(
        `--as-of: “${day}” không phải ngày; hãy viết ngày/tháng/năm với năm đủ bốn chữ số, hoặc YYYY-MM-DD (22/11/2026, 2026-11-22).`,
      );
      const en = await judged(day, "en");
      expect(en.err.replace(/\s+/gu, " ")).toContain(
        `--as-of: "${day}" is not a day; write it as day/month/year with all four digits of the year, or YYYY-MM-DD (22/11/2026, 2026-11-22).`,
      );
    },
  );

  it("is refused where there is no such day, in the way it was written", async () => {
    expect((await judged("31/02/2026", "vi")).err).toContain("“31/02/2026” không có trên lịch");
    const swapped = (await judged("02/13/2026", "vi")).err.replace(/\s+/gu, " ");
    expect(swapped).toContain("“02/13/2026” không có trên lịch");
    expect(swapped).toContain("ngày trước, tháng sau: 13/02/2026");
    expect((await judged("02/13/2026", "en")).err.replace(/\s+/gu, " ")).toContain(
      "the day before the month: 13/02/2026",
    );
  });
});
