import { describe, expect, it } from "vitest";
import { readRegister } from "../../../src/io/read-register.js";
import { senseOf } from "../../../src/io/sheets/heading-words.js";

const fieldsOf = (...path: string[]) => senseOf(path)?.fields ?? null;

/** One task, due on 20/5/2026, with one more column. */
const rowsOf = async (heading: string, ...cells: string[]) => {
  const rows = cells.map((cell, i) => `${i + 1},Việc ${i + 1},Sở Y tế,20/05/2026,${cell}`);
  const csv = [`STT,Nhiệm vụ,Đơn vị chủ trì,Thời hạn,${heading}`, ...rows].join("\n");
  const { tasks } = await readRegister(csv, { format: "csv" });
  return tasks.map(({ events = [], extendedTo, dueOn, extra }) => ({
    events: events.map(({ type, on }) => `${type} ${on}`),
    extendedTo: extendedTo ?? null,
    dueOn,
    extra: extra?.[heading] ?? null,
  }));
};
const NOTHING = { events: [], extendedTo: null, dueOn: "2026-05-20", extra: null };

describe("the day on which an extension was asked for", () => {
  it.each([
    "Ngày xin gia hạn",
    "Ngày đề nghị gia hạn",
    "Ngày đề xuất gia hạn",
    "Ngày gửi văn bản xin gia hạn",
    "Ngày có công văn đề nghị gia hạn",
    "Ngày đơn vị chủ trì xin gia hạn",
    "Thời điểm xin lùi",
    "Ngày xin điều chỉnh thời hạn",
    "extensionRequestedOn",
  ])("stands under %s", async (heading) => {
    expect(await rowsOf(heading, "12/05/2026")).toEqual([{ ...NOTHING, events: ["extensionRequested 2026-05-12"] }]);
  });

  it.each(["Ngày trả lời đề nghị gia hạn", "Ngày trả lời xin gia hạn", "Ngày từ chối gia hạn", "extensionAnsweredOn"])(
    "is not that of the answer: %s",
    async (heading) => {
      expect(await rowsOf(heading, "12/05/2026")).toEqual([{ ...NOTHING, events: ["extensionAnswered 2026-05-12"] }]);
    },
  );

  it("is no new deadline, whatever stands over it", async () => {
    // What is asked for is not granted: none of these days moves the deadline.
    for (const heading of [
      "Thời hạn xin gia hạn",
      "Hạn đề nghị gia hạn",
      "Thời hạn đề nghị điều chỉnh thời hạn",
      "Ngày đề nghị gia hạn đến",
      "Gia hạn theo đề nghị gia hạn",
      "Xin gia hạn đến ngày",
      "Kết quả giải quyết đề nghị gia hạn",
    ])
      expect(await rowsOf(heading, "30/06/2026"), heading).toEqual([{ ...NOTHING, extra: "30/06/2026" }]);
  });

  it("is told from the days where only the request is named", async () => {
    const request = "Đề nghị gia hạn";
    expect(await rowsOf(request, "12/05/2026", "")).toEqual([
      { ...NOTHING, events: ["extensionRequested 2026-05-12"] },
      NOTHING,
    ]);
    expect(await rowsOf(request, "30/06/2026")).toEqual([{ ...NOTHING, extra: "30/06/2026" }]);
    expect(await rowsOf(request, "12/05/2026", "xin gia hạn đến 30/6")).toEqual([
      { ...NOTHING, extra: "12/05/2026" },
      { ...NOTHING, extra: "xin gia hạn đến 30/6" },
    ]);
    expect(await rowsOf("Xin gia hạn", "20/05/2026")).toEqual([
      { ...NOTHING, events: ["extensionRequested 2026-05-20"] },
    ]);
  });

  it("is told by two headings, one above the other", () => {
    expect(fieldsOf("Đề nghị gia hạn", "Ngày")).toEqual(["extensionRequestedOn"]);
    expect(fieldsOf("Đề nghị gia hạn", "Đến ngày")).toBeNull();
    expect(fieldsOf("Thời hạn", "Đề nghị gia hạn")).toBeNull();
    expect(fieldsOf("Xin gia hạn", "Thời hạn mới")).toBeNull();
    expect(fieldsOf("Đề nghị gia hạn", "Ngày quyết định gia hạn")).toEqual(["deadlineAdjustedOn"]);
    expect(fieldsOf("Thời hạn", "Gia hạn")).toEqual(["extendedTo"]);
  });

  it("leaves the headings of an extension that was given as they were", async () => {
    for (const heading of ["Gia hạn", "Thời hạn gia hạn", "Hạn mới", "Được gia hạn đến"])
      expect(await rowsOf(heading, "30/06/2026"), heading).toMatchObject([{ extendedTo: "2026-06-30" }]);
    expect(fieldsOf("Lý do xin gia hạn")).toBeNull();
    expect(fieldsOf("Số lần đề nghị gia hạn")).toBeNull();
  });
});
