import { describe, expect, it } from "vitest";
import { laoCai } from "../../src/profiles/index.js";
import { evaluateRegister, explain } from "../support/unchecked.js";
import { dondoc, fileOf } from "./harness.js";
import { mixed } from "./registers.js";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const file = fileOf(mixed);
const REST = ["--profile", "lao-cai", "--as-of", "2026-11-23"];
const EVALUATE = ["evaluate", file, ...REST];

describe("--reading", () => {
  it("is passed to the library, several at once or one by one", async () => {
    const expected = plain(
      evaluateRegister(mixed, {
        profile: laoCai,
        asOf: "2026-11-23",
        readings: { A09: "assigned", A04: "inclusive" },
      }),
    );
    for (const more of [
      ["--reading", "A09=assigned,A04=inclusive"],
      ["--reading", "A09=assigned", "--reading", "A04=inclusive"],
      ["--reading", "A09=assigned, A04=inclusive,A01=exclude"],
    ]) {
      const { code, out } = await dondoc([...EVALUATE, ...more, "--format", "json"]);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toEqual(expected);
    }
  });

  it.each([
    EVALUATE,
    ["agenda", file, ...REST],
    ["explain", file, "--task", "NV-02", ...REST],
    ["schedule", "--profile", "lao-cai", "--from", "2026-12-01", "--to", "2026-12-31"],
  ])("is named at the head of %s when it is not the default", async (...line) => {
    const more = ["--reading", "A09=assigned,A04=exclusive"];
    const { out } = await dondoc([...line, ...more]);
    // In words, the code once behind them for whoever chose it.
    expect(out.replace(/\s+/g, " ")).toContain(
      "Cách hiểu được chọn, khác cách hiểu thường dùng: • Cập nhật trong 3 ngày làm việc: tính từ đâu. Hiểu là từ ngày giao nhiệm vụ, không phải từ thời hạn của nhiệm vụ (A09=assigned)",
    );
    expect(out.split("\n").slice(0, 10).join("\n")).not.toContain("A04");
    const english = await dondoc([...line, ...more, "--lang", "en"]);
    expect(english.out).toContain("Readings that are not the defaults:");
    expect(english.out).toContain("(A09=assigned)");
    expect((await dondoc(line)).out).not.toContain("Cách hiểu được chọn");
  });

  it("moves the dates of a schedule and the worklist", async () => {
    const days = async (more: readonly string[]): Promise<string[]> => {
      const line = ["schedule", "--profile", "lao-cai", "--from", "2026-12-01", "--to", "2026-12-31"];
      const { out } = await dondoc([...line, ...more, "--format", "json"]);
      return JSON.parse(out).duties.map(({ due }: { due: string | null }) => due);
    };
    expect(await days([])).toContain("2026-12-19");
    expect(await days(["--reading", "A04=inclusive"])).toContain("2026-12-20");
    const { out } = await dondoc(["agenda", file, ...REST, "--reading", "A09=assigned", "--format", "json"]);
    expect(out).toContain("2026-11-05");
  });

  it.each([
    ["A9=assigned", "“A09”"],
    ["A09=asigned", "“assigned”"],
    ["A09", "--reading"],
    ["A09=due,A09=assigned", "“A09=due”, “A09=assigned”"],
    ["__proto__=x", "__proto__"],
  ])("%s exits 2, says nothing on stdout and lists what is known", async (reading, words) => {
    for (const line of [EVALUATE, ["explain", file, "--task", "NV-01", ...REST], ["check", file, ...REST]]) {
      const { code, out, err } = await dondoc([...line, "--reading", reading]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain("--reading");
      expect(err).toContain(words);
    }
  });

  it("is reported together with the other problems, and needs a regulation", async () => {
    const { err } = await dondoc([...EVALUATE, "--reading", "A99=x", "--digits", "99"]);
    expect(err.trimEnd().split("\n")).toHaveLength(2);
    const { code } = await dondoc(["check", file, "--reading", "A09=assigned"]);
    expect(code).toBe(2);
  });
});

describe("dondoc evaluate --arguable", () => {
  it("carries the dates of the other readings in JSON, as the library gives them", async () => {
    const { out } = await dondoc([...EVALUATE, "--arguable", "--format", "json"]);
    const expected = evaluateRegister(mixed, { profile: laoCai, asOf: "2026-11-23", arguable: true });
    expect(JSON.parse(out)).toEqual(plain(expected));
    const duties: { ruleId: string; arguable: unknown }[] = JSON.parse(out).tasks[1].duties;
    expect(duties.find(({ ruleId }) => ruleId === "lao-cai/7.2.a")?.arguable).toContainEqual({
      code: "A09",
      value: "assigned",
      on: "2026-11-05",
    });
  });

  it("lists every other reading with its date, and what the readings mean", async () => {
    for (const format of ["table", "md"]) {
      const { out } = await dondoc([...EVALUATE, "--arguable", "--format", format]);
      expect(out.replace(/\s+/g, " ")).toContain("từ ngày giao nhiệm vụ → 05/11/2026");
      expect(out.replace(/\s+/g, " ")).toContain(
        "Đã hiểu là: từ thời hạn của nhiệm vụ; cũng có thể hiểu là: từ ngày giao nhiệm vụ (A09)",
      );
      expect(out).not.toMatch(/A\d\d=/);
    }
    expect((await dondoc([...EVALUATE, "--arguable", "--lang", "en"])).out).toContain("A09=assigned → 2026-11-05");
    expect((await dondoc(EVALUATE)).out).not.toContain("NGÀY CÒN TÙY CÁCH HIỂU");
  });

  it("turns round when the other reading is the one in use", async () => {
    const { out } = await dondoc([...EVALUATE, "--arguable", "--reading", "A09=assigned"]);
    expect(out.replace(/\s+/g, " ")).toContain("từ thời hạn của nhiệm vụ → 01/12/2026");
  });

  it("has a column of its own in CSV, only when asked for", async () => {
    const rows = (await dondoc([...EVALUATE, "--arguable", "--format", "csv"])).out.trimEnd().split("\r\n");
    expect(rows[0]).toContain("Ngày theo cách hiểu khác");
    expect(rows[2]).toContain("A09=assigned → 2026-11-05");
    expect((await dondoc([...EVALUATE, "--format", "csv"])).out).not.toContain("cách hiểu khác");
  });
});

interface Argued {
  readonly period: string | null;
  readonly on: string | null;
  readonly arguable: readonly { code: string; value: string; on: string | null }[];
}

const derivationsOf = async (line: readonly string[]): Promise<Argued[]> =>
  JSON.parse((await dondoc([...line, "--arguable", "--format", "json"])).out).derivations;

describe("the periodic duties of an arguable evaluation", () => {
  const led = { id: "1", title: "Báo cáo", lead: "Sở Nội vụ", events: [{ type: "assigned", on: "2026-10-01" }] };
  const at = (asOf: string) =>
    evaluateRegister({ tasks: [led], reports: [] }, { profile: laoCai, asOf, arguable: true }).register.duties;

  it("say which reading moves a date, and where", () => {
    // Before 20 December: ends with the 19th, a Saturday; inclusive: the 20th; back off a rest day: Friday the 18th.
    const year = at("2026-11-23").find(({ ruleId, period }) => ruleId === "lao-cai/22.1" && period === "2026");
    expect(year).toMatchObject({ due: "2026-12-19", unit: "Sở Nội vụ" });
    expect(year?.arguable).toContainEqual({ code: "A04", value: "inclusive", on: "2026-12-20" });
    expect(year?.arguable).toContainEqual({ code: "A06", value: "forward", on: "2026-12-21" });
    expect(year?.arguable).toContainEqual({ code: "A06", value: "back", on: "2026-12-18" });
  });

  it("find the counterpart on both sides of a day that lies between the two dates", () => {
    // On 20 December the own date is past and the other one is not: both are still of the period 2026.
    for (const asOf of ["2026-12-19", "2026-12-20", "2026-12-21"]) {
      const year = at(asOf).find(({ ruleId, period }) => ruleId === "lao-cai/22.1" && period === "2026");
      expect(year?.arguable, asOf).toContainEqual({ code: "A04", value: "inclusive", on: "2026-12-20" });
    }
  });

  it("give a day to a cadence that the text leaves without one", () => {
    const report = at("2026-11-23").find(({ ruleId }) => ruleId === "lao-cai/26.1");
    expect(report).toMatchObject({ due: null, period: "2026" });
    expect(report?.arguable).toContainEqual({ code: "A41", value: "lastDay", on: "2026-12-31" });
  });

  it("take the readings of the article whose dates they borrow", () => {
    const secret = { ...led, secrecy: "secret" };
    const { register } = evaluateRegister(
      { tasks: [secret], reports: [] },
      { profile: laoCai, asOf: "2026-11-23", arguable: true },
    );
    const report = register.duties.find(({ ruleId, period }) => ruleId === "lao-cai/5.2.b" && period === "2026");
    expect(report).toMatchObject({ due: "2026-12-19" });
    expect(report?.arguable).toContainEqual({ code: "A04", value: "inclusive", on: "2026-12-20" });
  });
});

describe("dondoc explain --arguable", () => {
  const line = ["explain", file, "--task", "NV-02", "--provision", "lao-cai/7.2.a", "--as-of", "2026-11-23"];

  it("gives for every derivation the dates of the other readings, and nothing without the option", async () => {
    const [derivation] = await derivationsOf(line);
    expect(derivation?.arguable).toContainEqual({ code: "A09", value: "assigned", on: "2026-11-05" });
    expect(derivation?.arguable.every(({ on }) => on !== derivation.on)).toBe(true);
    const task = mixed.tasks[1];
    const options = { profile: laoCai, asOf: "2026-11-23", provision: "lao-cai/7.2.a", meetings: [] };
    expect(JSON.parse((await dondoc([...line, "--format", "json"])).out)).toEqual(plain(explain(task, options)));
  });

  it("says them under the steps, with what each reading means, in every format", async () => {
    const { out } = await dondoc([...line, "--arguable"]);
    expect(out).toContain("từ ngày giao nhiệm vụ → 05/11/2026 (A09)");
    expect((await dondoc([...line, "--arguable", "--format", "md", "--lang", "en"])).out).toContain(
      "A09=assigned → 2026-11-05 (from the assignment)",
    );
    expect((await dondoc([...line, "--arguable", "--format", "csv"])).out).toContain(
      "từ ngày giao nhiệm vụ → 05/11/2026",
    );
  });

  it("names the readings it used with their question and value", async () => {
    const { out } = await dondoc([...line, "--reading", "A09=assigned"]);
    expect(out.replace(/\s+/g, " ")).toContain("tính từ đâu. Hiểu là từ ngày giao nhiệm vụ");
    expect(out).toContain("(A09=assigned)");
  });

  it("finds the counterpart of a periodic date even when the reading moves it past the day judged", async () => {
    const found = await derivationsOf(["explain", "--provision", "lao-cai/22.1", "--as-of", "2026-12-20"]);
    const ofQuarter = found.find(({ period }) => period === "2026-Q4");
    expect(ofQuarter?.on).toBe("2026-12-19");
    expect(ofQuarter?.arguable).toContainEqual({ code: "A04", value: "inclusive", on: "2026-12-20" });
    expect(ofQuarter?.arguable).toContainEqual({ code: "A06", value: "back", on: "2026-12-18" });
    const next = found.find(({ period }) => period === "2027-Q1");
    expect(next?.arguable).toContainEqual({ code: "A04", value: "inclusive", on: "2027-03-20" });
  });

  it("finds the date another reading gives where the one in use gives none, and the other way round", async () => {
    const [undated] = await derivationsOf(["explain", "--provision", "lao-cai/26.1", "--as-of", "2026-11-23"]);
    expect(undated?.on).toBeNull();
    expect(undated?.arguable).toEqual([{ code: "A41", value: "lastDay", on: "2026-12-31" }]);
    const dated = await derivationsOf(["explain", "--provision", "hai-phong-thanh-uy/12#1", "--as-of", "2026-11-23"]);
    // By default the text of article 12 gives no day (A40); a reading gives one to each of its four periods.
    expect(dated.every(({ on, arguable }) => on === null && arguable.some(({ code }) => code === "A40"))).toBe(true);
  });
});
