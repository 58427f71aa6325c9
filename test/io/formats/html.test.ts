import { describe, expect, it } from "vitest";
import { readHtml } from "../../../src/io/html/read-html.js";
import { readRegister } from "../../../src/io/index.js";

const rowsOf = (html: string) => readHtml(html).map(({ rows }) => rows);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const REGISTER =
  "<table><tr><th>STT</th><th>Nhiệm vụ</th><th>Chủ trì</th><th>Thời hạn</th></tr><tr><td>1</td><td>Báo cáo</td><td>Sở A</td><td>20/5/2024</td></tr></table>";

describe("a table of a page", () => {
  it.each([
    ["as it is", REGISTER],
    [
      "of Excel",
      `<html xmlns:x="urn:schemas-microsoft-com:office:excel">\r\n<head><meta charset="utf-8"><style><!--td{x:"<table>"}--></style></head><body>${REGISTER}</body></html>`,
    ],
    [
      "of XHTML",
      `<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html>${REGISTER}</html>`,
    ],
    ["after a comment", `<!-- xuất từ hệ thống -->\n${REGISTER}`],
  ])("is read %s, named as a workbook", async (_, html) => {
    for (const input of [html, utf8(html), utf8(`\uFEFF${html}`)]) {
      const { tasks } = await readRegister(input, { name: "so-theo-doi.xls" });
      expect(tasks[0]).toMatchObject({ ordinal: "1", title: "Báo cáo", lead: "Sở A", dueOn: "2024-05-20" });
    }
  });

  it("needs no ends of rows and cells", () => {
    expect(rowsOf("<table><thead><tr><th>a<th>b<tbody><tr><td>1<td>2<tr><td>3</table>")).toEqual([
      [["a", "b"], ["1", "2"], ["3"]],
    ]);
  });

  it("knows entities, breaks, paragraphs and spaces as a page shows them", () => {
    const cell =
      "S&#7903;&nbsp;N&ocirc;ng&#x20;nghi&#x1EC7;p<br>v&agrave;\r\n  <b>M&ocirc;i</b> tr&#432;&#7901;ng<p>hai</p><p>ba</p>";
    expect(rowsOf(`<table><td>${cell}</table>`)).toEqual([[["Sở\u00A0Nông nghiệp\nvà Môi trường\nhai\nba"]]]);
  });

  it("leaves places free that cells from above reach into", () => {
    const html =
      "<table><tr><td rowspan=2>a<td colspan='2'>b<td rowspan=3>c<tr><td>d<td>e<tr><td>f<td>g<td>h<tr><td>i</table>";
    expect(rowsOf(html)).toEqual([[["a", "b", null, "c"], [null, "d", "e"], ["f", "g", "h"], ["i"]]]);
    expect(readHtml(html)[0]?.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
      { top: 0, left: 3, bottom: 2, right: 3 },
    ]);
  });

  it("in a cell is a table of its own; text beside it stays", () => {
    expect(rowsOf("<table><tr><td>a<table><tr><td>b</table>c<td>d</table>")).toEqual([[["ac", "d"]], [["b"]]]);
  });

  it("shows nothing of scripts, styles and what is hidden", () => {
    const html =
      "<table><tr><td>a<script>document.write('<td>x')</script><style>td{}</style><span style='color:red; display:none'>b<span>c</span></span>d<span hidden>e</span>";
    expect(rowsOf(html)).toEqual([[["ad"]]]);
  });

  it.each([
    ["without a table", "<html><body>Không có bảng"],
    ["of cells that reach over everything", `<table>${"<tr><td colspan=1000 rowspan=65534>a".repeat(3_000)}</table>`],
    ["of columns without end", `<table><tr>${"<td>a".repeat(1_001)}</table>`],
    ["of rows without end", `<table>${"<tr>".repeat(200_001)}<tr><td>a</table>`],
    ["of tables in tables without end", "<table><tr><td>".repeat(200_000)],
    ["of one tag without end", `<table ${Array.from({ length: 500_000 }, (_, i) => `attr${i}`).join(" ")}`],
  ])("%s is refused at once", async (_, html) => {
    const before = performance.now();
    await expect(readRegister(html)).rejects.toThrow(/HTML/);
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it("is found among 200,000 elements in one another at once", () => {
    const before = performance.now();
    expect(rowsOf(`${"<div><b>".repeat(200_000)}<table><td>a`)).toEqual([[["a"]]]);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
