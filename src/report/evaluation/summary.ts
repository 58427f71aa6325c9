import type { Summary, SummaryRow } from "../../core/answers/summarize.js";
import type { Cell as StatusCell } from "../../language/vocabulary.js";
import { type Reader, say } from "../audience.js";
import { type Block, type Cell, type Column, cell, heading, text } from "../block.js";
import { clean } from "../text-width.js";
import { CELL, FORMULA, ROUNDING } from "../wording.js";

const ALWAYS: readonly StatusCell[] = ["doneOnTime", "doneLate", "openInTime", "openOverdue"];
const WHEN_ANY: readonly StatusCell[] = ["doneNoDeadline", "openNoDeadline", "cancelled", "upcoming"];
const ORDER: readonly StatusCell[] = [
  "doneOnTime",
  "doneLate",
  "doneNoDeadline",
  "openInTime",
  "openOverdue",
  "openNoDeadline",
  "cancelled",
  "upcoming",
];

/** A share as people write it: a decimal comma in Vietnamese. */
const percent = (share: string | null, { lang }: Reader): string =>
  share === null ? "—" : `${lang === "vi" ? share.replace(".", ",") : share}%`;

const row = (
  name: string,
  { total, counts, share }: SummaryRow,
  cells: readonly StatusCell[],
  reader: Reader,
): Cell[] => [
  cell(name),
  cell(String(total)),
  ...cells.map((one) =>
    cell(String(counts[one]), counts[one] === 0 ? "quiet" : one === "openOverdue" ? "late" : undefined),
  ),
  cell(percent(share, reader)),
];

/** The counts by unit, with the formula and the rounding of the share. */
export const summaryBlocks = (summary: Summary, reader: Reader): Block[] => {
  const { lang } = reader;
  const { all, units, formula, rounding, digits } = summary;
  const cells = ORDER.filter((one) => ALWAYS.includes(one) || (WHEN_ANY.includes(one) && all.counts[one] > 0));
  const number = (head: string): Column => ({ head, align: "right", max: 10 });
  const rows = units.map((unit) =>
    row(unit.unit === null ? say(lang, "(chưa có đơn vị)", "(no unit)") : clean(unit.unit), unit, cells, reader),
  );
  const stated = say(
    lang,
    `Tỷ lệ = ${FORMULA[formula.name].vi}; ${ROUNDING[rounding].vi}, ${digits} chữ số thập phân.`,
    `Share = ${FORMULA[formula.name].en}; ${ROUNDING[rounding].en}, ${digits} decimal${digits === 1 ? "" : "s"}.`,
  );
  return [
    heading(say(lang, "Tổng hợp theo đơn vị chủ trì", "Summary by lead unit")),
    {
      kind: "table",
      columns: [
        { head: say(lang, "Đơn vị", "Unit"), flex: true },
        number(say(lang, "Tổng số", "Total")),
        ...cells.map((one) => number(CELL[one][lang])),
        number(say(lang, "Tỷ lệ", "Share")),
      ],
      rows: [...rows, row(say(lang, "Tất cả", "All"), all, cells, reader)],
      total: true,
    },
    text(stated, "quiet"),
  ];
};
