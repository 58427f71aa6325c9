import { describe, expect, it } from "vitest";
import { parseTask } from "../../../src/core/register/parse-task.js";
import { DondocError } from "../../../src/errors.js";
import { converted } from "../../../src/io/encodings/convert.js";
import { readingOf } from "../../../src/io/encodings/legacy-text.js";
import { isSyllable } from "../../../src/io/encodings/syllables.js";
import { TCVN3, VNI_LETTERS, VNI_MARKS, WINDOWS_1258 } from "../../../src/io/encodings/tables.js";
import { readRegister, readTasks } from "../../../src/io/index.js";
import { besideIds } from "../../support/beside-ids.js";
import { rowXml, sheetXml, workbookOf } from "../../support/workbooks.js";

const CSV =
  "STT,Nhiệm vụ,Cơ quan chủ trì,Thời hạn\r\n1,Rà soát quy hoạch sử dụng đất; báo cáo kết quả trước kỳ họp,Sở Nông nghiệp và Môi trường,trước ngày 20/5/2024\r\n2,Đôn đốc giải ngân vốn đầu tư công đợt ưu tiên,Ủy ban nhân dân các xã,Thường xuyên\r\n";

const reversed = (table: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...table].map(([sign, letter]) => [letter, sign]));
const TO_TCVN3 = reversed(TCVN3);
const TO_1258 = reversed(WINDOWS_1258);
const TONES = "\u0300\u0301\u0303\u0309\u0323";

/** TCVN3 has no capitals with a tone; they are typed as small letters. */
const toTcvn3 = (text: string): string =>
  [...text].map((letter) => TO_TCVN3.get(letter) ?? TO_TCVN3.get(letter.toLowerCase()) ?? letter).join("");

/** As Windows types it: the letter with its own mark, then the tone. */
const to1258 = (text: string): string =>
  [...text]
    .map((letter) => {
      const [base = "", ...marks] = [...letter.normalize("NFD")];
      const tone = marks.find((mark) => TONES.includes(mark)) ?? "";
      const rest = (base + marks.filter((mark) => mark !== tone).join("")).normalize("NFC");
      return (TO_1258.get(rest) ?? rest) + (TO_1258.get(tone) ?? tone);
    })
    .join("");

const VNI_LETTER = reversed(VNI_LETTERS);
const VNI_MARK = new Map([...VNI_MARKS].map(([sign, mark]) => [mark.normalize("NFD"), sign.toLowerCase()]));
const toVni = (text: string): string =>
  [...text]
    .map((letter) => {
      const own = VNI_LETTER.get(letter);
      // VNI keeps these two of Latin-1.
      if (own !== undefined || "ìíÌÍ".includes(letter)) return own ?? letter;
      const apart = letter.normalize("NFD");
      const [base = "", ...marks] = [...apart];
      const horn = marks.includes("\u031b") ? `${base}\u031b`.normalize("NFC") : base;
      const sign = VNI_MARK.get(marks.filter((mark) => mark !== "\u031b").join(""));
      const written = VNI_LETTER.get(horn) ?? horn;
      if (sign === undefined) return written;
      return written + (base === base.toUpperCase() ? sign.toUpperCase() : sign);
    })
    .join("");

const bytesOf = (text: string): Uint8Array => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));

const WRITERS = [
  ["TCVN3", toTcvn3],
  ["VNI", toVni],
  ["windows-1258", to1258],
] as const;

describe("text before Unicode", () => {
  it.each(WRITERS)("in %s is converted as a whole file, and said so", async (encoding, write) => {
    const bytes = bytesOf(write(CSV));
    const { tasks, notices } = await readRegister(bytes, { name: "so.csv" });
    const right = await readRegister(CSV);
    expect(tasks.map(({ title, lead, dueOn }) => [title, lead?.toLowerCase(), dueOn])).toEqual(
      right.tasks.map(({ title, lead, dueOn }) => [title, lead?.toLowerCase(), dueOn]),
    );
    expect(notices.filter(({ code }) => code === "encodingConverted").map(({ detail }) => detail.en)).toEqual([
      `the whole file is in ${encoding} and was converted to Unicode`,
    ]);
  });

  it.each(WRITERS)("in %s is converted in a workbook of Unicode, all cells or single ones", async (encoding, write) => {
    const rows = (...texts: readonly (readonly string[])[]) =>
      workbookOf(sheetXml(texts.map((cells, i) => rowXml(i + 1, cells)).join("")));
    const cells = ["1", "Rà soát quy hoạch, báo cáo kết quả", "Sở Nội vụ"];
    const whole = await readRegister(rows(["STT", "Nhiệm vụ", "Chủ trì"].map(write), cells.map(write)));
    expect(whole.tasks[0]).toMatchObject({ title: cells[1], lead: "Sở Nội vụ" });
    const single = await readRegister(
      rows(["STT", "Nhiệm vụ", "Chủ trì"], cells, ["2", write(cells[1] ?? ""), "Sở Xây dựng"]),
    );
    expect(single.tasks.map(({ title }) => title)).toEqual([cells[1], cells[1]]);
    const told = besideIds(single.notices).filter(({ code }) => code !== "columnsMissing");
    expect(told.map(({ code, detail }) => [code, detail.en])).toEqual([
      ["encodingConverted", `1 cells were converted from ${encoding} to Unicode (rows 3)`],
    ]);
  });

  it("round trips every letter of Vietnamese in each encoding", () => {
    const vowels = [..."aăâeêioôơuưy"].flatMap((vowel) =>
      ["", ...TONES].map((tone) => (vowel + tone).normalize("NFC")),
    );
    for (const letter of [...vowels, "đ"]) {
      for (const [encoding, write] of WRITERS) expect(converted(write(letter), encoding)).toBe(letter);
      if (letter.length > 1) continue;
      for (const [encoding, write] of WRITERS.slice(1))
        expect(converted(write(letter.toUpperCase()), encoding)).toBe(letter.toUpperCase());
    }
  });

  it.each([
    ["ñY BAN NH¢N D¢N TØNH", "ỦY BAN NHÂN DÂN TỈNH"],
    ["UBND tØnh Lµo Cai", "UBND tỉnh Lào Cai"],
    ["Së KÕ ho¹ch vµ §Çu t\u00AD", "Sở Kế hoạch và Đầu tư"],
  ])("in TCVN3 has the capitals that its fonts drew: %s", (text, right) => {
    expect(converted(text, "TCVN3")).toBe(right);
  });
});

describe("single cells of an older encoding in a file of Unicode", () => {
  // TCVN3 has no capital Ủ.
  const plain = CSV.replace("Ủy ban nhân dân các xã", "Sở Tài chính");
  const cells = plain
    .split("\r\n")
    .map((line, i) => (i === 2 ? toTcvn3(line) : line))
    .join("\r\n");

  it("are converted in CSV, read whole and as it comes alike, and told", async () => {
    const right = await readRegister(plain, { name: "so.csv" });
    const whole = await readRegister(cells, { name: "so.csv" });
    expect(whole.tasks).toStrictEqual(right.tasks);
    const told = whole.notices.find(({ code }) => code === "encodingConverted");
    expect(told?.detail.vi).toMatch(/TCVN3 sang Unicode \(dòng 3(?:, 3)*\)/);
    const notices: unknown[] = [];
    const streamed: unknown[] = [];
    const source = (async function* () {
      for (const part of cells.match(/.{1,40}/gsu) ?? []) yield part;
    })();
    for await (const task of readTasks(source, { format: "csv", onNotice: (notice) => notices.push(notice) }))
      streamed.push(parseTask(task));
    expect(streamed).toStrictEqual(whole.tasks);
    expect(notices).toContainEqual(told);
  });

  it("stay as they are where they are Unicode that only looks old", async () => {
    const { notices } = await readRegister("STT,Nhiệm vụ,Chủ trì\n1,Hà Giang và Nam Hà,Sở Y tế\n", { name: "a.csv" });
    expect(notices.map(({ code }) => code)).not.toContain("encodingConverted");
  });
});

describe("text that only looks old", () => {
  it.each([
    "Công tác phòng, chống tham nhũng",
    "hoàn thành",
    "Bé",
    "Müller",
    "café São Paulo naïve",
    "Sở Tài chính",
    "Số 12/QĐ-UBND",
    "",
  ])("stays as it is: %s", (text) => {
    expect(readingOf(text, true)).toBe("unicode");
  });

  it.each([
    ["Latin-1 of another language", "STT,Task\n1,Café Müller façade naïve Zürich\n"],
    ["too little to tell", "STT,Nhi\xD6m v\n1,a\n"],
  ])("is refused when a file holds nothing else: %s", async (_, text) => {
    await expect(readRegister(bytesOf(text), { name: "so.csv" })).rejects.toThrow(/windows-1258.*TCVN3.*VNI/);
  });

  it("is refused in JSON, which is Unicode", async () => {
    const error = await readRegister(bytesOf('{"tasks":[{"id":"S\xEB"}]}')).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DondocError);
  });

  it("is refused in a stream, with the way out", async () => {
    const read = async () => {
      for await (const _ of readTasks([bytesOf(toTcvn3(CSV))], { format: "csv" })) expect.fail("a task was read");
    };
    await expect(read()).rejects.toThrow(/read whole/);
  });
});

describe("a syllable", () => {
  it("is known by its spelling", () => {
    const right = "giếng giữa quyết quốc khuyết nghiêng gì già kỹ ghế quý thuở xoong huỳnh Đắk nguyễn khuỷu tuần ỦY";
    const wrong = "viÖc céng Müller ngê gê toÀẢn straße q";
    expect(right.split(" ").filter((word) => !isSyllable(word))).toEqual([]);
    expect(wrong.split(" ").filter(isSyllable)).toEqual([]);
  });
});
