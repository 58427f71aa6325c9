import { describe, expect, it } from "vitest";
import { readRegister, readTasks } from "../../../src/io/index.js";
import { besideIds } from "../../support/beside-ids.js";

const ROWS = [
  ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"],
  ["1", "Báo cáo", "Sở A", "trước ngày 20/5/2024"],
];
const textOf = (separator: string): string => ROWS.map((row) => `${row.join(separator)}\r\n`).join("");
const utf16 = (text: string, bigEndian: boolean): Uint8Array =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).flatMap((unit) =>
      bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8],
    ),
  );

const SEPARATORS = [",", ";", "\t", "|"];
const WRITERS: readonly (readonly [string, (text: string) => Uint8Array])[] = [
  ["UTF-8", (text) => new TextEncoder().encode(text)],
  ["UTF-8 with a mark", (text) => new TextEncoder().encode(`\uFEFF${text}`)],
  ["UTF-16 LE", (text) => utf16(text, false)],
  ["UTF-16 BE", (text) => utf16(text, true)],
  ["UTF-16 LE with a mark", (text) => utf16(`\uFEFF${text}`, false)],
  ["UTF-16 BE with a mark", (text) => utf16(`\uFEFF${text}`, true)],
];

describe.each(WRITERS)("a table of text in %s", (_, write) => {
  it.each(SEPARATORS)("is read with %j between its cells, whatever its name", async (separator) => {
    for (const name of ["so.csv", "so.tsv", "so.txt", undefined]) {
      const { tasks } = await readRegister(write(textOf(separator)), name === undefined ? {} : { name });
      expect(tasks[0]).toMatchObject({ ordinal: "1", title: "Báo cáo", lead: "Sở A", dueOn: "2024-05-19" });
    }
  });

  it("is read in a stream, cut anywhere", async () => {
    for (const size of [1, 3, 64, 10_000]) {
      const bytes = write(textOf("\t"));
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.slice(i * size, (i + 1) * size),
      );
      const tasks: unknown[] = [];
      for await (const task of readTasks(chunks, { format: "csv" })) tasks.push(task);
      expect(tasks).toMatchObject([{ ordinal: "1", title: "Báo cáo" }]);
    }
  });
});

describe("a table of text", () => {
  it("stated as TSV is parted at tabs, whatever its headings hold", async () => {
    const text = "STT\tNhiệm vụ\tSố, ký hiệu, Chủ trì\n1\tBáo cáo\ta\n";
    expect((await readRegister(text, { format: "tsv" })).tasks[0]?.title).toBe("Báo cáo");
  });
});

const sheet = (...rows: readonly (readonly string[])[]): string =>
  [["STT", "Nhiệm vụ", "Ngày ban hành", "Thời hạn"], ...rows].map((row) => `${row.join(";")}\n`).join("");
const daysOf = async (text: string, options: Parameters<typeof readRegister>[1] = {}) =>
  (await readRegister(text, options)).tasks.map(({ document, dueOn }) => [document?.issuedOn, dueOn]);

describe("a sheet that prints the month before the day", () => {
  it("is known by a day that can be read in no other way, and told", async () => {
    const text = sheet(["1", "a", "5/2/2024", "6/28/2024"], ["2", "b", "05/20/2024", "7/1/2024"]);
    expect(await daysOf(text)).toEqual([
      ["2024-05-02", "2024-06-28"],
      ["2024-05-20", "2024-07-01"],
    ]);
    const { notices } = await readRegister(text);
    expect(besideIds(notices).map(({ code, column }) => [code, column])).toEqual([
      ["datesReordered", "Ngày ban hành"],
      ["datesReordered", "Thời hạn"],
      ["columnsMissing", undefined],
    ]);
  });

  it("leaves days in words and days of sheets as they are", async () => {
    const text = sheet(["1", "a", "5/20/2024", "trước ngày 6/7/2024"]);
    expect(await daysOf(text)).toEqual([["2024-05-20", "2024-07-05"]]);
  });

  it("prints new deadlines, and days under a heading of a state, the same way", async () => {
    const text = [
      "STT,Nhiệm vụ,Chủ trì,Thời hạn,Gia hạn lần 1,Gia hạn lần 2,Đã hoàn thành",
      "1,a,Sở A,5/20/2024,6/5/2024,,",
      "2,b,Sở A,5/21/2024,6/28/2024,7/6/2024,",
      "3,c,Sở A,5/22/2024,,7/30/2024,6/3/2024",
      "4,d,Sở A,5/23/2024,,,6/14/2024",
    ].join("\n");
    const { tasks } = await readRegister(text);
    expect(tasks.map(({ extendedTo, events }) => [extendedTo, events[0]?.on])).toEqual([
      ["2024-06-05", undefined],
      ["2024-07-06", undefined],
      ["2024-07-30", "2024-06-03"],
      [undefined, "2024-06-14"],
    ]);
  });

  it("is asked about where a column does not tell", async () => {
    const text = sheet(["1", "a", "5/2/2024", "6/28/2024"]);
    await expect(readRegister(text)).rejects.toThrow(/row 2, column “Ngày ban hành”.*--date-order/);
    expect(await daysOf(text, { dateOrder: "monthFirst" })).toEqual([["2024-05-02", "2024-06-28"]]);
    await expect(readRegister(text, { dateOrder: "dayFirst" })).rejects.toThrow(/6\/28\/2024/);
  });

  it("is asked about where a column speaks for both", async () => {
    const text = sheet(["1", "a", "5/20/2024", ""], ["2", "b", "20/5/2024", ""], ["3", "c", "5/6/2024", ""]);
    for (const dateOrder of [undefined, "monthFirst"] as const)
      await expect(readRegister(text, dateOrder === undefined ? {} : { dateOrder })).rejects.toThrow(/row 4/);
  });

  it("is not seen where Vietnamese print as they do", async () => {
    const text = sheet(["1", "a", "5/2/2024", "28/6/2024"], ["2", "b", "5/5/2024", "6/7/2024"]);
    expect(await daysOf(text)).toEqual([
      ["2024-02-05", "2024-06-28"],
      ["2024-05-05", "2024-07-06"],
    ]);
    expect(besideIds((await readRegister(text)).notices).map(({ code }) => code)).toEqual(["columnsMissing"]);
  });
});
