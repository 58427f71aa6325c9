import { describe, expect, it } from "vitest";
import { dondoc, fileOf } from "./harness.js";

const EXAMPLE = "examples/data/calendar-notices.json";
const days = async (from: string, to: string, ...more: string[]) => {
  const { code, out, err } = await dondoc(["calendar", "--from", from, "--to", to, "--format", "json", ...more]);
  expect(err).toBe("");
  expect(code).toBe(0);
  return JSON.parse(out) as { calendar: string; days: { date: string; working: boolean; basis: string }[] };
};

describe("--calendar-notices", () => {
  it("brings days off that were announced after this version", async () => {
    const before = await days("2028-01-24", "2028-01-31");
    const after = await days("2028-01-24", "2028-01-31", "--calendar-notices", EXAMPLE);
    const off = ({ days: all }: typeof before) =>
      all.filter(({ working }) => !working).map(({ date }) => date.slice(8));
    expect(off(before)).toEqual(["24", "25", "26", "27", "28", "29", "30"]);
    expect(off(after)).toEqual(["25", "26", "27", "28", "29", "30", "31"]);
    expect(after.calendar).toBe("vietnam + Ví dụ tự đặt, không phải thông báo thật");
    expect(after.days.at(-1)?.basis).toBe("CV 9999/VPCP-KGVX (01/10/2027)");
  });

  it("stands beside the days of the agency and --known-at", async () => {
    const agency = ["--calendar-off", "2028-02-01", "--calendar-source", "QĐ 1"];
    const { days: own } = await days("2028-01-31", "2028-02-01", "--calendar-notices", EXAMPLE, ...agency);
    expect(own.map(({ working }) => working)).toEqual([false, false]);
    const known = ["--known-at", "2027-09-30"];
    const { days: asKnown } = await days("2028-01-24", "2028-01-24", "--calendar-notices", EXAMPLE, ...known);
    expect(asKnown[0]?.working).toBe(false);
  });

  it("moves the days of a register, read whole or bit by bit", async () => {
    const task = {
      id: "NV-1",
      title: "Báo cáo",
      lead: "Sở Xây dựng",
      dueOn: "2028-01-19",
      events: [{ type: "assigned", on: "2027-12-01" }],
    };
    // Lào Cai 7.2.a, the third working day after Wednesday 19: 20, 21, and then Monday 24, or, where Tết begins on it, 31.
    const due = async (file: string, ...more: string[]): Promise<unknown> => {
      const options = ["--profile", "lao-cai", "--as-of", "2027-12-01", ...more];
      const { out } = await dondoc(["evaluate", file, "--format", "jsonl", ...options]);
      const [line = "{}"] = out.split("\n");
      const { duties } = JSON.parse(line) as { duties: { ruleId: string; due: string }[] };
      return duties.find(({ ruleId }) => ruleId === "lao-cai/7.2.a")?.due;
    };
    for (const file of [fileOf([task]), fileOf(`${JSON.stringify(task)}\n`, "jsonl")]) {
      expect(await due(file)).toBe("2028-01-31");
      expect(await due(file, "--calendar-notices", EXAMPLE)).toBe("2028-01-24");
    }
  });

  it("names what is wrong by option, place and line", async () => {
    const file = fileOf(
      'source: x\nnotices:\n  - title: t\n    announcedOn: 2027-13-01\n    holidays: ["2028-01-01"]\n',
      "yaml",
    );
    const { code, err } = await dondoc([
      "calendar",
      "--from",
      "2028-01-01",
      "--to",
      "2028-01-02",
      "--calendar-notices",
      file,
    ]);
    expect(code).toBe(2);
    expect(err).toContain("dòng 4, --calendar-notices notices[0].announcedOn");
  });

  it("is never written over", async () => {
    const { code, err } = await dondoc([
      ...["calendar", "--from", "2028-01-01", "--to", "2028-01-02"],
      ...["--calendar-notices", EXAMPLE, "-o", EXAMPLE],
    ]);
    expect(code).toBe(2);
    expect(err).toContain("chính là tệp đọc vào");
  });
});
