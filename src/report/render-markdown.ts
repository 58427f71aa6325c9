import type { Block, Table } from "./block.js";

/** Keeps what a cell holds from being read as Markdown or HTML. */
const escaped = (text: string): string => text.replace(/[\\|`*[\]]/g, "\\$&").replace(/</g, "&lt;");

const inCell = (text: string): string => escaped(text).replaceAll("\n", "<br>");

const renderTable = ({ columns, rows }: Table): string => {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map(({ head }) => inCell(head))),
    line(columns.map(({ align }) => (align === "right" ? "---:" : "---"))),
    ...rows.map((row) => line(row.map(({ text }) => inCell(text)))),
  ].join("\n");
};

const renderBlock = (block: Block): string => {
  switch (block.kind) {
    case "title":
      return `# ${escaped(block.text)}`;
    case "heading":
      return `## ${escaped(block.text)}`;
    case "subheading":
      return `### ${escaped(block.text)}`;
    case "text":
      return escaped(block.text);
    case "list":
      return block.items
        .map(({ text }, i) => `${block.ordered === true ? `${i + 1}.` : "-"} ${inCell(text)}`)
        .join("\n");
    case "table":
      return renderTable(block);
  }
};

/** A page as Markdown; no text of a register can break a table or become markup. */
export const renderMarkdown = (blocks: readonly Block[]): string =>
  `${blocks
    .map((block) => renderBlock(block).trim())
    .filter((part) => part !== "")
    .join("\n\n")}\n`;
