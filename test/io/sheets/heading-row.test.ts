import { describe, expect, it } from "vitest";
import { both } from "../../../src/bilingual.js";
import { findHeadings } from "../../../src/io/sheets/find-table.js";
import {
  type Headings,
  hasHeadings,
  mostKnownHeadings,
  type Row,
  widened,
} from "../../../src/io/sheets/heading-row.js";
import { issuesOf } from "../../support/issues.js";

const find = (...rows: Row[]) => findHeadings(rows);
const namesOf = ({ columns }: Headings) => columns.map(({ heading }) => heading);
const fieldsOf = ({ columns }: Headings) => columns.map(({ field }) => field);
const placeOf = ({ first, last }: Headings) => [first, last];

describe("the heading row", () => {
  it("is the first with two headings that are known", () => {
    expect(placeOf(find(["SỔ THEO DÕI"], ["Nhiệm vụ"], [], ["STT", "Nhiệm vụ"], ["STT", "Thời hạn"]))).toEqual([3, 3]);
    expect(hasHeadings([["SỔ"], ["STT", "x", "Nhiệm vụ"]])).toBe(true);
  });

  it("is not one that names one field twice", () => {
    expect(hasHeadings([["Nhiệm vụ", "Nội dung"]])).toBe(false);
    expect(hasHeadings([])).toBe(false);
  });

  it("is told from those of other sheets by how many different headings are known", () => {
    expect(mostKnownHeadings([["SỔ"], ["STT", "Nhiệm vụ", "Nội dung", "Thời hạn"], ["STT", "Thời hạn"]])).toBe(3);
    expect(mostKnownHeadings([["a"]])).toBe(0);
    expect(mostKnownHeadings([])).toBe(0);
  });

  it("that is not there is asked for by the headings that are looked for", () => {
    expect(issuesOf(() => find(["a"], ["STT"]))).toMatchObject([
      {
        code: "unreadable",
        path: "",
        found: both("không thấy dòng tiêu đề", "no heading row"),
        expected: {
          vi: expect.stringMatching(/^ít nhất 2 tiêu đề: STT, Nhiệm vụ \| title, /),
          en: expect.stringMatching(/^at least 2 headings: STT, Nhiệm vụ \| title, /),
        },
      },
    ]);
  });

  it("in a legacy encoding is refused by the name of the encoding", () => {
    expect(issuesOf(() => find(["NhiÖm vô", "C¬ quan chñ tr×"], ["Thêi h¹n"]))).toMatchObject([
      {
        code: "unreadable",
        path: "",
        found: both("TCVN3 (không phải Unicode)", "TCVN3 (not Unicode)"),
        expected: { vi: expect.stringMatching(/^Unicode, UTF-8; STT, Nhiệm vụ \| title, /) },
      },
    ]);
  });

  it("is looked for with its encoding in the first fifty rows", () => {
    const blank: Row[] = new Array<Row>(49).fill([]);
    const [last, beyond] = [
      [...blank, ["NhiÖm vô, C¬ quan chñ tr×"]],
      [...blank, [], ["NhiÖm vô, C¬ quan chñ tr×"]],
    ];
    expect(issuesOf(() => findHeadings(last))[0]?.message.en).toContain("TCVN3");
    expect(issuesOf(() => findHeadings(beyond))[0]?.message.en).toContain("no heading row");
  });
});

describe("a column", () => {
  it("has the field of its heading, and a comparable form of the heading", () => {
    expect(find(["Đơn vị chủ trì:", "Nhiệm vụ"]).columns).toEqual([
      { index: 0, heading: "Đơn vị chủ trì:", key: "cơ quan chủ trì", field: "lead", kept: false },
      { index: 1, heading: "Nhiệm vụ", key: "nhiệm vụ", field: "title", kept: false },
    ]);
  });

  it("is kept when its heading is not known, or names a field that an earlier column has", () => {
    const { columns } = find(["STT", "Nhiệm vụ", "Kinh phí", "Nội dung", "Ghi chú", "Kết quả"]);
    expect(columns.map(({ field, kept }) => [field, kept])).toEqual([
      ["ordinal", false],
      ["title", false],
      ["extra", true],
      ["extra", true],
      ["extra", false],
      ["extra", false],
    ]);
  });

  it("without a heading has the letters of its place, as a spreadsheet shows them", () => {
    const names = namesOf(find(["STT", "Nhiệm vụ"], new Array<string>(703).fill("x")));
    expect([2, 25, 26, 51, 52, 701, 702].map((i) => names[i])).toEqual(
      ["C", "Z", "AA", "AZ", "BA", "ZZ", "AAA"].map((letters) => `Cột ${letters}`),
    );
  });

  it("with the heading of another is numbered", () => {
    expect(namesOf(find(["STT", "Nhiệm vụ", "Ý kiến", "Ý kiến", "Ý kiến"]))).toEqual([
      "STT",
      "Nhiệm vụ",
      "Ý kiến",
      "Ý kiến (2)",
      "Ý kiến (3)",
    ]);
  });

  it("stands for each cell of the longest row from the headings on", () => {
    expect(find(["a", "b", "c", "d"], ["STT", "Nhiệm vụ"], ["1", "a", "x"]).columns).toHaveLength(3);
  });

  it("is added where later rows have more cells", () => {
    const headings = find(["STT", "Nhiệm vụ"]);
    expect(namesOf(widened(headings, 4))).toEqual(["STT", "Nhiệm vụ", "Cột C", "Cột D"]);
    expect(widened(headings, 2)).toBe(headings);
    expect(widened(headings, 1)).toBe(headings);
  });
});

describe("two rows of headings", () => {
  it("are put together, the upper one standing over the cells to its right", () => {
    const found = find(["STT", "Nhiệm vụ", "Cơ quan", null], [null, null, "chủ trì", "phối hợp"], ["1"]);
    expect(placeOf(found)).toEqual([0, 1]);
    expect(namesOf(found)).toEqual(["STT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp"]);
    expect(found.paths).toEqual([["STT"], ["Nhiệm vụ"], ["Cơ quan", "chủ trì"], ["Cơ quan", "phối hợp"]]);
  });

  it("may be of different length", () => {
    expect(namesOf(find(["STT", "Nhiệm vụ", "Cơ quan"], ["", "", "chủ trì", "phối hợp"]))).toEqual([
      "STT",
      "Nhiệm vụ",
      "Cơ quan chủ trì",
      "Cơ quan phối hợp",
    ]);
    expect(namesOf(find(["STT", "Nhiệm vụ", "Cơ quan", "Thời hạn"], ["", "", "chủ trì"]))).toEqual([
      "STT",
      "Nhiệm vụ",
      "Cơ quan chủ trì",
      "Thời hạn",
    ]);
  });

  it("give the lower heading alone where only that is known", () => {
    const found = find(["STT", "Nhiệm vụ", "Tiến độ", null], [null, null, "Ngày giao", "Thời hạn"]);
    expect(fieldsOf(found)).toEqual(["ordinal", "title", "assignedOn", "dueText"]);
    expect(namesOf(found)).toEqual(["STT", "Nhiệm vụ", "Ngày giao", "Thời hạn"]);
  });

  it("may leave a column without a heading, and one with the lower heading alone", () => {
    const found = find(["", "STT", "Nhiệm vụ", "", "Cơ quan"], ["Kinh phí", "", "", "", "chủ trì"]);
    expect(namesOf(found)).toEqual(["Kinh phí", "STT", "Nhiệm vụ", "Cột D", "Cơ quan chủ trì"]);
  });

  it("may have a shorter second row that does not reach the title", () => {
    expect(placeOf(find(["Cơ quan", "STT", "Nhiệm vụ"], ["chủ trì"]))).toEqual([0, 1]);
  });

  it.each([
    [
      ["STT", "Nhiệm vụ", "Cơ quan", ""],
      ["", "Báo cáo", "chủ trì", "phối hợp"],
    ],
    [
      ["Nhiệm vụ", "STT", "Cơ quan", ""],
      ["Báo cáo", "", "chủ trì", "phối hợp"],
    ],
  ])("are not seen where a title stands below its heading, whatever else does", (top, below) => {
    expect(placeOf(find(top, below))).toEqual([0, 0]);
  });

  it("keep the words of both where neither is known", () => {
    const found = find(["STT", "Nhiệm vụ", "Cơ quan", null], [null, null, "chủ trì", "khác"]);
    expect(namesOf(found)[3]).toBe("Cơ quan khác");
  });

  it.each([
    ["nothing", [null, null, null]],
    ["a heading again", ["STT", null, "chủ trì"]],
    ["a title, as a task has", [null, "Báo cáo", "chủ trì"]],
    ["no word that is known with the one above", [null, null, "Sở A"]],
  ])("are not seen where the second holds %s", (_, below) => {
    expect(placeOf(find(["STT", "Nhiệm vụ", "Cơ quan"], below))).toEqual([0, 0]);
  });

  it("are not seen where the second adds no field to those of the first", () => {
    expect(placeOf(find(["STT", "Nhiệm vụ", "Cơ quan chủ trì", "Đơn vị"], ["", "", "", "chủ trì"]))).toEqual([0, 0]);
  });
});
