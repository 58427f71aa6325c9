import type { Block, Cell, Table } from "./block.js";

/** Keeps what a cell holds from being read as Markdown or HTML. */
const escaped = (text: string): string => text.replace(/[\\|`*[\]]/g, "\\$&").replace(/</g, "&lt;");

const inCell = ({ text, tone }: Cell): string => {
  const words = escaped(text).replaceAll("\n", "<br>");
  return tone === "strong" && text.trim() === text && text !== "" ? `**${words}**` : words;
};

const renderTable = ({ columns, rows }: Table): string => {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map(({ head }) => inCell({ text: head }))),
    line(columns.map(({ align }) => (align === "right" ? "---:" : "---"))),
    ...rows.map((row) => line(row.map(inCell))),
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
      return block.items.map((item, i) => `${block.ordered === true ? `${i + 1}.` : "-"} ${inCell(item)}`).join("\n");
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
