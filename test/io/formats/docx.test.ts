import { describe, expect, it } from "vitest";
import { readDocx } from "../../../src/io/docx/read-docx.js";
import { readRegister } from "../../../src/io/index.js";
import { besideIds } from "../../support/beside-ids.js";
import { docxOf, tbl, tc, tr } from "../../support/grids.js";

const gridsOf = async (body: string) => (await readDocx(docxOf(body))).grids;
const HEADINGS = tr(tc("STT"), tc("Nhiệm vụ"), tc("Chủ trì"), tc("Thời hạn"));
const TASK = tr(tc("1"), tc("Báo cáo"), tc("Sở A"), tc("trước ngày 20/5/2024"));

describe("a table of Word", () => {
  it("is read like a sheet, and what stands around it is named", async () => {
    const body = `<w:p><w:r><w:t>SỔ THEO DÕI</w:t></w:r></w:p>${tbl(HEADINGS, TASK)}<w:p/>`;
    const register = await readRegister(docxOf(body), { name: "so.docx" });
    expect(register.tasks[0]).toMatchObject({ ordinal: "1", title: "Báo cáo", lead: "Sở A", dueOn: "2024-05-19" });
    expect(besideIds(register.notices).map(({ code }) => code)).toEqual(["contentIgnored"]);
  });

  it("is the first one with headings: the national motto stands in a table too", async () => {
    const motto = tbl(tr(tc("UBND TỈNH"), tc("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")));
    const register = await readRegister(docxOf(motto + tbl(HEADINGS, TASK)));
    expect(register.tasks).toHaveLength(1);
    expect(besideIds(register.notices).map(({ code, detail }) => [code, /“bảng 1”/.test(detail.vi)])).toEqual([
      ["sheetSkipped", true],
    ]);
  });

  it("keeps paragraphs, breaks and tabs of a cell apart, and joins its runs", async () => {
    const runs =
      "<w:tc><w:p><w:r><w:t>Báo</w:t></w:r><w:r><w:t> cáo</w:t><w:br/><w:t>gấp</w:t></w:r></w:p><w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/></w:r></w:p></w:tc>";
    expect((await gridsOf(tbl(tr(runs))))[0]?.rows).toEqual([["Báo cáo\ngấp\na b-"]]);
  });

  it("knows cells merged across and down, and columns left out before a row", async () => {
    const [grid] = await gridsOf(
      tbl(
        tr(tc("a", '<w:gridSpan w:val="2"/>'), tc("b", '<w:vMerge w:val="restart"/>')),
        tr(tc("c"), tc("d"), tc("", "<w:vMerge/>")),
        tr(tc("e"), tc("f"), tc("", '<w:vMerge w:val="continue"/>')),
        `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc("g")}</w:tr>`,
      ),
    );
    expect(grid?.rows).toEqual([
      ["a", null, "b"],
      ["c", "d"],
      ["e", "f"],
      [null, "g"],
    ]);
    expect(grid?.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 0, left: 2, bottom: 2, right: 2 },
    ]);
  });

  it("gives a lead that is merged down to every task beside it", async () => {
    const lead = tc("Sở A", '<w:vMerge w:val="restart"/>');
    const below = tc("", "<w:vMerge/>");
    const { tasks } = await readRegister(
      docxOf(
        tbl(
          HEADINGS,
          tr(tc("1"), tc("Một"), lead, tc("20/5/2024")),
          tr(tc("2"), tc("Hai"), below, tc("21/5/2024")),
          tr(tc("3"), tc("Ba"), tc("Sở B"), tc("22/5/2024")),
        ),
      ),
    );
    expect(tasks.map(({ lead: name }) => name)).toEqual(["Sở A", "Sở A", "Sở B"]);
  });

  it("leaves out what a tracked change deleted or moved away, and says so", async () => {
    const changed =
      '<w:tc><w:p><w:del w:id="1"><w:r><w:delText>Sở B</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>Sở C</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>Sở A</w:t></w:r></w:ins></w:p></w:tc>';
    const gone = `<w:tr><w:trPr><w:del w:id="2"/></w:trPr>${tc("9")}${tc("Việc đã bỏ")}</w:tr>`;
    const { grids, notices } = await readDocx(docxOf(tbl(tr(changed), gone)));
    expect(grids[0]?.rows).toEqual([["Sở A"]]);
    expect(notices.map(({ detail }) => detail.en)).toEqual([
      "the file holds tracked changes: 1 deleted runs of text and 1 deleted rows are left out",
    ]);
  });

  it("leaves hidden text out and says so; older properties hide nothing", async () => {
    const hidden =
      '<w:tc><w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>hiện</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> ra</w:t></w:r></w:p></w:tc>';
    const { grids, notices } = await readDocx(docxOf(tbl(tr(hidden))));
    expect(grids[0]?.rows).toEqual([["hiện ra"]]);
    expect(notices.map(({ detail }) => detail.en)).toEqual(["1 runs of hidden text are left out"]);
  });

  it("reads a table in a cell as a table of its own, and a text box once", async () => {
    const inner = tbl(tr(tc("trong")));
    const box =
      "<mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>hộp</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:r><w:t>hộp</w:t></w:r></mc:Fallback></mc:AlternateContent>";
    const grids = await gridsOf(
      tbl(tr(`<w:tc><w:p><w:r><w:t>ngoài</w:t></w:r></w:p>${inner}</w:tc>`, `<w:tc><w:r>${box}</w:r></w:tc>`)),
    );
    expect(grids.map(({ name, rows }) => [name, rows])).toEqual([
      ["bảng 1", [["ngoài", "hộp"]]],
      ["bảng 2", [["trong"]]],
    ]);
  });

  it("reads marks of symbol fonts", async () => {
    const cell = '<w:tc><w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p></w:tc>';
    expect((await gridsOf(tbl(tr(cell))))[0]?.rows).toEqual([["✓"]]);
  });

  it("finds its text where the relations say, and follows none that leads out", async () => {
    const relations =
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="https://example.org/a.xml" TargetMode="External"/><Relationship Id="b" Type="x/officeDocument" Target="/word/document2.xml"/></Relationships>';
    const part = `<w:document xmlns:w="w"><w:body>${tbl(tr(tc("hai")))}</w:body></w:document>`;
    const bytes = docxOf("", { "_rels/.rels": relations, "word/document2.xml": part });
    expect((await readDocx(bytes)).grids[0]?.rows).toEqual([["hai"]]);
  });

  it.each([
    ["without a table", "<w:p/>", /no table/],
    ["that does not close", "<w:tbl>", /XML/],
    ["with a definition", "<!DOCTYPE x>", /DOCTYPE/],
    ["of more columns than any register", tbl(tr(tc("a", '<w:gridSpan w:val="999999"/>'), tc("b"))), /1000 columns/],
    ["nested without end", "<w:tbl><w:tr><w:tc>".repeat(50), /100 levels/],
  ])("%s is refused", async (_, body, words) => {
    await expect(readRegister(docxOf(body))).rejects.toThrow(words);
  });

  it("larger than any register is refused before room is made", async () => {
    const row = tr(tc("", '<w:gridSpan w:val="999"/>'), tc("a"));
    await expect(readRegister(docxOf(tbl(...Array.from({ length: 2_100 }, () => row))))).rejects.toThrow(/2000000/);
  });
});
