import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RegisterNotice, Task } from "../../src/core/model/task.js";
import { parseTask } from "../../src/core/register/parse-task.js";
import { DondocError } from "../../src/errors.js";
import { readRegister, readTasks, type StreamFormat } from "../../src/io/index.js";
import { SHEETS_IN_CSV, TASKS_IN_LINES } from "../support/sheets-in-csv.js";

interface Read {
  readonly tasks: readonly Task[];
  readonly notices: readonly string[];
}

/** Notices in one order. */
const inOrder = (notices: readonly RegisterNotice[]): readonly string[] =>
  notices.map((notice) => JSON.stringify(notice, Object.keys(notice).sort().concat("vi", "en"))).sort();

const orRefused = async (read: () => Promise<Read>): Promise<Read | "refused"> => {
  try {
    return await read();
  } catch (error) {
    if (error instanceof DondocError) return "refused";
    throw error;
  }
};

const whole = (text: string, format: StreamFormat): Promise<Read | "refused"> =>
  orRefused(async () => {
    const { tasks, notices } = await readRegister(text, { format });
    return { tasks, notices: inOrder(notices) };
  });

const streamed = (text: string, format: StreamFormat, size: number): Promise<Read | "refused"> =>
  orRefused(async () => {
    const bytes = Buffer.from(text);
    const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
      bytes.subarray(i * size, (i + 1) * size),
    );
    const notices: RegisterNotice[] = [];
    const tasks: Task[] = [];
    const onNotice = (notice: RegisterNotice): number => notices.push(notice);
    for await (const task of readTasks(parts, { format, onNotice })) tasks.push(parseTask(task));
    // Who evaluates a stream is told of an id that comes again; to read is not to refuse it.
    if (new Set(tasks.map(({ id }) => id)).size < tasks.length) return await whole(text, format).then(refusedOnly);
    return { tasks, notices: inOrder(notices) };
  });

const refusedOnly = (read: Read | "refused"): Read => {
  expect(read).toBe("refused");
  throw new DondocError([{ code: "duplicate-id", path: "id" }]);
};

const SIZES = [1, 2, 7, 1_000_000];

describe("a register read whole and in parts gives the same tasks, ids and notices", () => {
  it.each(Object.entries(SHEETS_IN_CSV))("in CSV %s", async (_, text) => {
    const read = await whole(text, "csv");
    expect(read).not.toBe("refused");
    for (const size of SIZES) expect(await streamed(text, "csv", size)).toStrictEqual(read);
  });

  it.each(Object.entries(TASKS_IN_LINES))("in JSON Lines %s", async (_, text) => {
    const read = await whole(text, "jsonl");
    expect(read).not.toBe("refused");
    for (const size of SIZES) expect(await streamed(text, "jsonl", size)).toStrictEqual(read);
  });

  const cell = fc.constantFrom(
    ...[
      "",
      "1",
      "2",
      "I",
      "II.",
      "a",
      "Đề án",
      "Ðề án",
      "20/5/2026",
      "trước 15/8",
      "2024-05-19T17:00:00Z",
      "-",
      "Tổng cộng",
    ],
    ...[
      "Mật",
      "Sở A; Sở B",
      '"a\rb"',
      '"c\n""d"""',
      '"e\r\nf"',
      'g"h',
      "STT",
      "Nhiệm vụ",
      "(1)",
      "(2)",
      " x ",
      "'\u2060=1",
    ],
  );
  const end = fc.constantFrom("\n", "\r\n", "\r", "\n\n", "\r\r");
  const heads = fc.constantFrom(
    ["STT", "Nhiệm vụ", "Thời hạn", "Chủ trì"],
    ["Mã", "Nhiệm vụ", "Ngày ban hành", "Ghi chú"],
    ["Nhiệm vụ", "Chủ trì", "Kinh phí"],
    ["STT", "Mã", "Nhiệm vụ", "Ngày hoàn thành"],
  );
  const sheets = fc
    .tuple(
      heads,
      fc.array(fc.tuple(fc.array(cell, { maxLength: 6 }), end), { maxLength: 8 }),
      fc.constantFrom(",", ";", "\t"),
      end,
    )
    .map(([head, rows, delimiter, first]) => {
      const quoted = (text: string): string => (text.includes(delimiter) ? `"${text}"` : text);
      return (
        head.join(delimiter) + first + rows.map(([cells, last]) => cells.map(quoted).join(delimiter) + last).join("")
      );
    });

  it("in CSV with whatever rows and line ends", async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(sheets, fc.integer({ min: 1, max: 40 }), async (text, size) => {
        const all = await whole(text, "csv");
        if (all !== "refused") read++;
        expect(await streamed(text, "csv", size)).toStrictEqual(all);
      }),
      { numRuns: 1_000 },
    );
    // A comparison of refusals alone would compare nothing.
    expect(read).toBeGreaterThan(200);
  });
});

describe("line ends of a CSV text", () => {
  const idsOf = async (text: string): Promise<readonly string[]> => {
    const { tasks } = await readRegister(text, { format: "csv" });
    return tasks.map(({ ordinal = "" }) => ordinal);
  };

  it("of any kind, in any mixture, end a row", async () => {
    const all = fc.array(fc.constantFrom("\n", "\r\n", "\r"), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(all, fc.boolean(), fc.constantFrom("\n", "\r\n", "\r"), async (ends, open, first) => {
        const rows = ends.map((end, i) => `${i + 1},Việc${open && i === ends.length - 1 ? "" : end}`);
        expect(await idsOf(`STT,Nhiệm vụ${first}${rows.join("")}`)).toEqual(ends.map((_, i) => `${i + 1}`));
      }),
    );
  });

  it("in quotes are part of the cell, a lone carriage return too", async () => {
    const { tasks } = await readRegister('STT,Nhiệm vụ,Kinh phí\r\n1,a,"x\ry"\n2,b,"x\r\ny"\r3,c,"x\ny"\n', {
      format: "csv",
    });
    expect(tasks.map(({ extra }) => extra["Kinh phí"])).toEqual(["x\ry", "x\r\ny", "x\ny"]);
  });
});

describe("an instant", () => {
  it("is one day in Viet Nam, whichever column it stands in", async () => {
    const { tasks } = await readRegister(SHEETS_IN_CSV["with instants"] ?? "", { format: "csv" });
    for (const { document, dueOn, events } of tasks) {
      expect([document?.issuedOn, dueOn, events[0]?.on]).toEqual(["2024-05-01", "2024-05-20", "2024-05-20"]);
    }
    expect(tasks).toHaveLength(3);
  });
});
