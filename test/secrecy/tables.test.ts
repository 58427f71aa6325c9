import { describe, expect, it } from "vitest";
import { evaluateRegister } from "../../src/core/answers/evaluator.js";
import { DondocError } from "../../src/errors.js";
import { readRegister } from "../../src/io/index.js";
import { laoCai } from "../../src/profiles/index.js";
import { docxOf, ocell, odsOf, orow, otable, tbl, tc, tr } from "../support/grids.js";
import { MARK, marksIn } from "./marked.js";

/** What fails closed in a sheet does so in every table: a Word document, an OpenDocument sheet, a page. */
interface Table {
  readonly heading: readonly string[];
  /** A cell is a text; `null` where one above is merged down; `down` rows for one that is. */
  readonly rows: readonly (readonly (string | null | { readonly text: string; readonly down: number })[])[];
  /** Words outside the table, or the name of its sheet. */
  readonly over?: string;
}

const inDocx = ({ heading, rows, over = "" }: Table): Uint8Array =>
  docxOf(
    `<w:p><w:r><w:t>${over}</w:t></w:r></w:p>${tbl(
      tr(...heading.map((text) => tc(text))),
      ...rows.map((row) =>
        tr(
          ...row.map((cell) => {
            if (cell === null) return tc("", "<w:vMerge/>");
            return typeof cell === "string" ? tc(cell) : tc(cell.text, '<w:vMerge w:val="restart"/>');
          }),
        ),
      ),
    )}`,
  );

const inOds = ({ heading, rows, over = "Trang 1" }: Table): Uint8Array => {
  const cells = rows.map((row) =>
    orow(
      ...row.map((cell) => {
        if (cell === null) return "<table:covered-table-cell/>";
        return typeof cell === "string" ? ocell(cell) : ocell(cell.text, `table:number-rows-spanned="${cell.down}"`);
      }),
    ),
  );
  return odsOf(otable(over, orow(...heading.map((text) => ocell(text))) + cells.join("")));
};

const inHtml = ({ heading, rows, over = "" }: Table): Uint8Array => {
  const line = (cells: readonly string[]) => `<tr>${cells.join("")}</tr>`;
  const body = rows.map((row) =>
    line(
      row.flatMap((cell) => {
        if (cell === null) return [];
        return typeof cell === "string" ? [`<td>${cell}</td>`] : [`<td rowspan=${cell.down}>${cell.text}</td>`];
      }),
    ),
  );
  const page = `<meta charset=utf-8><p>${over}</p><table>${line(heading.map((text) => `<th>${text}</th>`))}${body.join("")}</table>`;
  return new TextEncoder().encode(`<html>${page}</html>`);
};

const FORMS = [
  ["docx", inDocx],
  ["ods", inOds],
  ["html", inHtml],
] as const;

const told = async (bytes: Uint8Array, name: string) => {
  try {
    const register = await readRegister(bytes, { name });
    const judged = evaluateRegister(register, { profile: laoCai, asOf: "2026-06-01" });
    return { secrecy: register.tasks.map(({ secrecy }) => secrecy), said: JSON.stringify([register.notices, judged]) };
  } catch (error) {
    if (!(error instanceof DondocError)) throw error;
    return { secrecy: error.issues.map(({ code }) => code), said: JSON.stringify([error.message, error.issues]) };
  }
};

const [TITLE, LEAD] = [MARK("title"), MARK("lead")];
const HEADING = ["STT", "Nhiệm vụ", "Chủ trì", "Độ mật", "Thời hạn"];

const TABLES: readonly (readonly [string, Table, readonly string[]])[] = [
  [
    "a heading that may speak of secrecy",
    {
      heading: ["STT", "Nhiệm vụ", "Chủ trì", "Mức bảo vệ bí mật", "Thời hạn"],
      rows: [["1", TITLE, LEAD, "Mật", "20/5/2026"]],
    },
    ["unclear-secrecy"],
  ],
  [
    "a degree merged down rows",
    {
      heading: HEADING,
      rows: [
        ["1", TITLE, LEAD, { text: "Mật", down: 2 }, "20/5/2026"],
        ["2", `${TITLE}2`, LEAD, null, "21/5/2026"],
      ],
    },
    ["confidential", "confidential"],
  ],
  [
    "an error in a row that a degree covers",
    {
      heading: HEADING,
      rows: [
        ["1", TITLE, LEAD, { text: "Mật", down: 2 }, "20/5/2026"],
        ["2", TITLE, LEAD, null, "31/02/2026"],
      ],
    },
    ["impossible-date"],
  ],
  [
    "a Roman number with the degree left of the title",
    {
      heading: ["STT", "Độ mật", "Nhiệm vụ", "Chủ trì", "Thời hạn"],
      rows: [["I", "Mật", TITLE, LEAD, "20/5/2026"]],
    },
    ["confidential"],
  ],
  [
    "words over the table",
    {
      heading: ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"],
      rows: [["1", TITLE, LEAD, "20/5/2026"]],
      over: `VĂN BẢN MẬT ${MARK("name")}`,
    },
    ["unclear-secrecy"],
  ],
];

describe.each(FORMS)("a table in %s fails closed", (name, made) => {
  it.each(TABLES)("%s", async (_, table, expected) => {
    const { secrecy, said } = await told(made(table), `so.${name}`);
    expect(secrecy).toEqual(expected);
    expect(marksIn(said)).toEqual([]);
  });

  it("and shows the words of what is open", async () => {
    const { said } = await told(
      made({ heading: HEADING, rows: [["1", TITLE, LEAD, "Thường", "20/5/2026"]] }),
      `so.${name}`,
    );
    expect(marksIn(said)).toEqual([LEAD, TITLE]);
  });
});
