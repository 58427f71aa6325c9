import { describe, expect, it } from "vitest";
import { type Block, cell, heading, list, steps, type Table, title } from "../../src/report/block.js";
import { columnWidths } from "../../src/report/layout.js";
import { plain } from "../../src/report/paint.js";
import { renderMarkdown } from "../../src/report/render-markdown.js";
import { renderText } from "../../src/report/render-text.js";
import { displayWidth } from "../../src/report/text-width.js";

const table: Table = {
  kind: "table",
  columns: [{ head: "Mã" }, { head: "Nhiệm vụ", flex: true }, { head: "Số", align: "right" }],
  rows: [
    [cell("1"), cell("Báo cáo tình hình thực hiện nhiệm vụ được giao trong quý IV"), cell("7")],
    [cell("12"), cell("Rà soát"), cell("700")],
  ],
};

describe("renderText", () => {
  it("sets a table in columns that fit the page", () => {
    const text = renderText([table], { width: 60, paint: plain });
    expect(text.split("\n").every((line) => displayWidth(line) <= 60)).toBe(true);
    expect(text).toBe(
      [
        "Mã  Nhiệm vụ                                              Số",
        "────────────────────────────────────────────────────────────",
        "1   Báo cáo tình hình thực hiện nhiệm vụ được giao         7",
        "    trong quý IV",
        "12  Rà soát                                              700",
        "",
      ].join("\n"),
    );
  });

  it("numbers steps and hangs their lines", () => {
    const long = "từ ".repeat(30).trim();
    const text = renderText([steps([cell("một"), cell(long)])], { width: 60, paint: plain });
    expect(text.split("\n")[2]).toMatch(/^ {3}từ/);
  });

  it("gives a narrow column its longest word", () => {
    expect(columnWidths(table, 60)[0]).toBe(2);
  });
});

describe("renderMarkdown", () => {
  it("lets no text of a register become markup", () => {
    const nasty = "a|b\\|<img>`x`[y](z)*";
    const blocks: Block[] = [
      title(nasty),
      heading("H"),
      list([cell(nasty)]),
      { ...table, rows: [[cell("1"), cell(`${nasty}\nc`), cell("2")]] },
    ];
    const text = renderMarkdown(blocks);
    expect(text).toContain("a\\|b\\\\\\|&lt;img>\\`x\\`\\[y\\](z)\\*");
    expect(text).toContain("<br>c");
    expect(text.split("\n").filter((line) => line.startsWith("| 1"))).toHaveLength(1);
  });
});
