import { describe, expect, it } from "vitest";
import { dondoc, fileOf } from "./harness.js";

/** The board of a register, as an office reads it, with what JSON says of it. */
const boardOf = async (register: unknown, profile: string, asOf: string) => {
  const line = ["evaluate", fileOf(register), "--profile", profile, "--as-of", asOf];
  const [words, json] = [await dondoc([...line, "--format", "md"]), await dondoc([...line, "--format", "json"])];
  return { words: words.out.replaceAll(/\s+/gu, " "), result: JSON.parse(json.out) };
};

const rowOf = (result: { summary: { units: { unit: string | null }[] } }, unit: string | null) =>
  result.summary.units.find((row) => row.unit === unit);

const task = (id: string, lead: string, dueOn: string, ...events: object[]) => ({
  id,
  title: `Việc ${id}`,
  lead,
  dueOn,
  document: { number: id, issuedOn: "2026-01-05" },
  events: [{ type: "assigned", on: "2026-01-05" }, ...events],
});

describe("whose lateness a board tells", () => {
  it("of what is done and not confirmed, nobody's, be it done after its day (SEMANTICS 19)", async () => {
    const done = task("1", "Phòng Việc làm", "2026-03-02", { type: "completed", on: "2026-03-04" });
    const { words, result } = await boardOf({ tasks: [done] }, "hai-phong-snv", "2026-03-10");
    expect(words).toContain("1 nhiệm vụ: 0 đã xong, 1 đã thực hiện, chờ xác nhận, 0 quá hạn");
    expect(words).toContain("Đã thực hiện, chờ xác nhận");
    // The cell is judged by the day it was done on, and told apart.
    expect(rowOf(result, "Phòng Việc làm")).toMatchObject({
      counts: { openOverdue: 1 },
      awaiting: { openOverdue: 1, openInTime: 0 },
    });
  });

  it("of a company under Cần Thơ 1.2, nobody's: it is outside the scope and in no total (SEMANTICS 1)", async () => {
    const company = task("1", "Công ty Cổ phần Hồng Phát", "2026-03-02");
    const listed = task("2", "Hồng Phát", "2026-03-02");
    const bodies = [{ name: "Hồng Phát", kind: "company" }];
    const { words, result } = await boardOf({ bodies, tasks: [company, listed] }, "can-tho", "2026-03-10");
    expect(words).toContain("2 nhiệm vụ: 0 đã xong, 0 quá hạn, 2 ngoài phạm vi áp dụng của Quy chế");
    expect(words).not.toContain("quá hạn 6 ngày");
    expect(result.summary.all).toMatchObject({ total: 0, outsideScope: 2, counts: { openOverdue: 0 } });
    for (const { ladder } of result.tasks)
      expect(
        ladder.filter(({ actor, reached }: { actor: string; reached: boolean }) => actor === "lead" && reached),
      ).toEqual([]);
  });

  it("of a collective, nobody's yet: the day has passed, and who leads is asked (SEMANTICS 3)", async () => {
    const many = task("1", "các sở, ngành", "2026-03-02");
    const { words, result } = await boardOf({ tasks: [many] }, "lao-cai", "2026-03-10");
    // Working days after Monday 2 March through Tuesday 10 March: 3, 4, 5, 6, 9, 10.
    expect(words).toContain("đã qua hạn 6 ngày làm việc; chưa rõ đơn vị chủ trì");
    expect(words).toContain("1 quá hạn (trong đó 1 chưa rõ đơn vị chủ trì)");
    expect(words).toContain("(chưa rõ đơn vị chủ trì)");
    expect(rowOf(result, "các sở, ngành")).toBeUndefined();
  });

  it("of a task handed over after its day, of who led on it; the new lead is asked for a day (SEMANTICS 7)", async () => {
    const passed = task("1", "Sở Y tế", "2026-03-02", {
      type: "reassigned",
      on: "2026-03-05",
      lead: "Sở Tài chính",
      by: "assigner",
    });
    const { words, result } = await boardOf({ tasks: [passed] }, "lao-cai", "2026-03-10");
    expect(rowOf(result, "Sở Y tế")).toMatchObject({ total: 0, passedOnLate: 1 });
    expect(rowOf(result, "Sở Tài chính")).toMatchObject({ counts: { openOverdue: 0, openUndetermined: 1 } });
    expect(result.summary.all.counts).toMatchObject({ openOverdue: 1, openUndetermined: 0 });
    expect(words).toContain("từ trước khi đơn vị này chủ trì");
    const { out } = await dondoc([
      "agenda",
      fileOf({ tasks: [passed] }),
      "--profile",
      "lao-cai",
      "--as-of",
      "2026-03-10",
      "--format",
      "md",
    ]);
    expect(out).toContain("(đã chuyển cho Sở Tài chính ngày 05/03/2026)");
  });

  it("of a deadline that was adjusted after another took over, of who led on it (SEMANTICS 6, A51)", async () => {
    const passed = task(
      "1",
      "Sở Y tế",
      "2026-03-02",
      { type: "reassigned", on: "2026-03-04", lead: "Sở Tài chính", by: "assigner" },
      { type: "deadlineAdjusted", on: "2026-03-05", dueOn: "2026-03-20", by: "assigner" },
    );
    const { words, result } = await boardOf({ tasks: [passed] }, "can-tho", "2026-03-10");
    expect(words).toContain("(đã chậm 3 ngày làm việc so với 02/03/2026, khi Sở Y tế chủ trì)");
    expect(result.tasks[0].dueOn.earlier).toMatchObject([{ units: ["Sở Y tế"] }]);
    const same = task("2", "Sở Y tế", "2026-03-02", {
      type: "deadlineAdjusted",
      on: "2026-03-05",
      dueOn: "2026-03-20",
      by: "assigner",
    });
    const own = await boardOf({ tasks: [same] }, "can-tho", "2026-03-10");
    expect(own.words).toContain("(đã chậm 3 ngày làm việc so với 02/03/2026)");
  });

  it("of a body that another goes into later, told beside who leads until then", async () => {
    const bodies = [{ name: "Sở Y tế", to: "2026-03-15", into: "Sở Tài chính" }, { name: "Sở Tài chính" }];
    const entered = { type: "registered", on: "2026-01-06", by: "office" };
    const register = { bodies, tasks: [task("1", "Sở Y tế", "2026-03-20", entered)], reports: [] };
    const { words } = await boardOf(register, "lao-cai", "2026-03-10");
    expect(words).toContain("Thực hiện nhiệm vụ: Sở Tài chính, hạn 20/03/2026");
    const line = ["agenda", fileOf(register), "--profile", "lao-cai", "--format", "md", "--as-of"];
    expect((await dondoc([...line, "2026-03-10"])).out).toContain("(nay do Sở Y tế chủ trì)");
    const after = (await dondoc([...line, "2026-03-16"])).out;
    expect(after).not.toContain("nay do");
    expect(after).not.toContain("đã chuyển cho");
  });

  it("of a task suspended by the assigner before its day, of nobody: since when it stands still is said", async () => {
    const stopped = task("1", "Sở Y tế", "2026-03-02", { type: "suspended", on: "2026-02-24", by: "assigner" });
    const { words } = await boardOf({ tasks: [stopped] }, "lao-cai", "2026-03-10");
    expect(words).toContain("Đang tạm dừng từ 24/02/2026");
    expect(words).not.toContain("trong hạn (");
    const { out } = await dondoc([
      "explain",
      fileOf({ tasks: [stopped] }),
      "--profile",
      "lao-cai",
      "--task",
      "1",
      "--as-of",
      "2026-03-10",
    ]);
    expect(out.replaceAll(/\s+/gu, " ")).toContain(
      "Nhiệm vụ tạm dừng từ thứ Ba 24/02/2026: trong thời gian đó không tính quá hạn",
    );
  });
});

describe("the section of late duties", () => {
  it("says that the tasks themselves are not among them, and what is not determined", async () => {
    const { words } = await boardOf({ tasks: [task("1", "Sở Y tế", "2026-03-02")] }, "lao-cai", "2026-03-03");
    expect(words).toContain("Việc quá hạn, chưa kể việc thực hiện nhiệm vụ");
    expect(words).toMatch(/Việc phải làm khác: \d+ quá hạn/u);
  });
});
