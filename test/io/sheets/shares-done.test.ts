import { describe, expect, it } from "vitest";
import { readRegister } from "../../../src/io/index.js";
import { rowXml, sheetXml, workbookOf } from "../../support/workbooks.js";

const statesOf = async (heading: string, cells: readonly string[]) => {
  const rows = cells.map((cell, i) => `${i + 1},Việc ${i + 1},Sở A,20/05/2026,"${cell}"`);
  const { tasks } = await readRegister(`STT,Nhiệm vụ,Chủ trì,Thời hạn,"${heading}"\n${rows.join("\n")}`);
  return tasks.map(({ recordedState, extra }) => [recordedState ?? null, extra[heading] ?? null]);
};

describe("a column of shares of what is done", () => {
  it.each([
    "% hoàn thành",
    "Tiến độ (%)",
    "Tỷ lệ hoàn thành (%)",
    "Hoàn thành (%)",
    "Kết quả (%)",
    "Mức độ hoàn thành (%)",
  ])("tells the state by its figures: %s", async (heading) => {
    // A 1 may be all of it or a hundredth; more than all of it is a misprint.
    expect(await statesOf(heading, ["100", "50", "0", "99,5", "0.5", "1", "120", "", "Đã hoàn thành"])).toEqual([
      ["completed", "100"],
      ["inProgress", "50"],
      ["notStarted", "0"],
      ["inProgress", "99,5"],
      ["inProgress", "0.5"],
      ["unclear", "1"],
      ["unclear", "120"],
      [null, null],
      ["completed", "Đã hoàn thành"],
    ]);
  });

  it.each(["Tỷ lệ giải ngân (%)", "Tỷ lệ đúng hạn (%)", "Kinh phí thực hiện (%)"])(
    "is no state where something else is counted: %s",
    async (heading) => {
      expect(await statesOf(heading, ["100", "50"])).toEqual([
        [null, "100"],
        [null, "50"],
      ]);
    },
  );

  it("with the sign in the cell says the same; half of a hundredth is begun", async () => {
    expect(await statesOf("Tình trạng", ["100%", "100,0%", "0%", "0,5%", "99.9 %"])).toEqual([
      ["completed", "100%"],
      ["completed", "100,0%"],
      ["notStarted", "0%"],
      ["inProgress", "0,5%"],
      ["inProgress", "99.9 %"],
    ]);
  });

  it("of a workbook is read as its format shows it", async () => {
    const row = (n: number, share: string, style: number): string =>
      `<row r="${n + 1}"><c r="A${n + 1}"><v>${n}</v></c><c r="B${n + 1}" t="inlineStr"><is><t>Việc</t></is></c><c r="C${n + 1}" t="inlineStr"><is><t>Sở ${n}</t></is></c><c r="D${n + 1}" t="inlineStr"><is><t>20/5/2026</t></is></c><c r="E${n + 1}" s="${style}"><v>${share}</v></c></row>`;
    const head = rowXml(1, ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Tiến độ thực hiện"]);
    const rows = [row(1, "1", 1), row(2, "0.5", 1), row(3, "0", 2), row(4, "0.999", 3), row(5, "0.07", 4)].join("");
    const { tasks } = await readRegister(
      workbookOf(sheetXml(head + rows), {
        parts: {
          "xl/styles.xml":
            '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="0.0%"/><numFmt numFmtId="171" formatCode="#,##0%;[Red]-0%"/></numFmts><cellXfs><xf/><xf numFmtId="9"/><xf numFmtId="10"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>',
        },
      }),
    );
    expect(tasks.map(({ recordedState, extra }) => [recordedState, extra["Tiến độ thực hiện"]])).toEqual([
      ["completed", "100%"],
      ["inProgress", "50%"],
      ["notStarted", "0%"],
      ["inProgress", "99.9%"],
      ["inProgress", "7%"],
    ]);
  });

  it("of bodies makes no register of a table of totals above one", async () => {
    const text = [
      "Đơn vị,Tổng số,Đã hoàn thành,Tỷ lệ hoàn thành (%)",
      "Sở A,2,1,50",
      "Sở B,1,0,0",
      "",
      "STT,Nội dung nhiệm vụ,Đơn vị chủ trì,Thời hạn,% hoàn thành",
      "1,Việc một,Sở A,10/6/2026,100",
      "2,Việc hai,Sở B,20/6/2026,20",
    ].join("\n");
    const { tasks } = await readRegister(text);
    expect(tasks.map(({ title, recordedState }) => [title, recordedState])).toEqual([
      ["Việc một", "completed"],
      ["Việc hai", "inProgress"],
    ]);
  });
});
