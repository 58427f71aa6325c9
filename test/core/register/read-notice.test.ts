import { describe, expect, it } from "vitest";
import { both } from "../../../src/bilingual.js";
import { parseRegister } from "../../../src/core/register/parse-register.js";
import { codesOf, issuesOf } from "../../support/issues.js";

const DETAIL = { vi: "đã sửa chữ", en: "text was repaired" };
const withNotice = (notice: unknown) => ({ tasks: [], notices: [notice] });

describe("a notice of a register that was printed", () => {
  it("is read back as it was, with and without its task, row and column", () => {
    const full = { code: "columnKept", taskId: "1", row: 1, column: "Ghi chú", detail: DETAIL };
    const bare = { code: "textRepaired", detail: DETAIL };
    expect(parseRegister({ tasks: [], notices: [full, bare] }).notices).toStrictEqual([full, bare]);
  });

  it("of a misprint is left out, since misprints are found anew", () => {
    expect(parseRegister(withNotice({ code: "deadlineBeforeDocument", detail: DETAIL })).notices).toEqual([]);
  });

  it.each([
    [null, ["wrong-type notices[0]"]],
    [{ detail: DETAIL }, ["missing notices[0].code"]],
    [{ code: "columnLost", detail: DETAIL }, ["unknown-name notices[0].code"]],
    [{ code: "columnKept", detail: DETAIL, rows: 1 }, ["unknown-key notices[0].rows"]],
    [{ code: "columnKept", detail: { ...DETAIL, fr: "" } }, ["unknown-key notices[0].detail.fr"]],
    [{ code: "columnKept", detail: { vi: "đã sửa chữ" } }, ["missing notices[0].detail.en"]],
    [
      { code: "columnKept" },
      ["wrong-type notices[0].detail", "missing notices[0].detail.vi", "missing notices[0].detail.en"],
    ],
    [{ code: "columnKept", detail: DETAIL, taskId: 7 }, ["wrong-type notices[0].taskId"]],
    [{ code: "columnKept", detail: DETAIL, column: 7 }, ["wrong-type notices[0].column"]],
  ])("is not %j", (notice, expected) => {
    expect(codesOf(() => parseRegister(withNotice(notice)))).toEqual(expected);
  });

  it.each([
    [0, "0"],
    [-1, "-1"],
    [1.5, "1.5"],
    ["2", both("chuỗi chữ", "text")],
    [null, "null"],
  ])("does not stand in row %j", (row, found) => {
    expect(issuesOf(() => parseRegister(withNotice({ code: "columnKept", detail: DETAIL, row })))).toMatchObject([
      {
        code: "out-of-range",
        path: "notices[0].row",
        found,
        expected: both("một số nguyên từ 1 trở lên", "a whole number, 1 or more"),
      },
    ]);
  });

  it("is named by its place", () => {
    const good = { code: "columnKept", detail: DETAIL };
    expect(codesOf(() => parseRegister({ tasks: [], notices: [good, { detail: DETAIL }] }))).toEqual([
      "missing notices[1].code",
    ]);
  });
});
