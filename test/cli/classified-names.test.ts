import { describe, expect, it } from "vitest";
import { dondoc, fileOf } from "./harness.js";

const task = (id: string, lead: string, own = {}) => ({
  id,
  title: "Việc",
  lead,
  events: [{ type: "assigned", on: "2026-01-05" }],
  ...own,
});

describe("the names of classified tasks", () => {
  const secret = { secrecy: "secret" };
  const tasks = [
    ...[task("1", "Sở Zqxa", secret), task("2", "SỞ ZQXA", secret), task("3", "Sở Zqxá", secret)],
    ...[task("4", "Phòng Zqx quốc tế", secret), task("5", "Phòng ZQT", secret), task("6", "Sở Y tế")],
  ];

  it("stand in no notice and no question on names, read whole or bit by bit", async () => {
    for (const [ending, content] of [
      ["json", JSON.stringify({ tasks })],
      ["jsonl", `${tasks.map((one) => JSON.stringify(one)).join("\n")}\n`],
    ] as const) {
      const file = fileOf(content, ending);
      for (const format of ["table", "json", "jsonl", "csv"]) {
        const line = ["evaluate", file, "--profile", "lao-cai", "--as-of", "2026-03-20", "--format", format];
        const { code, out, err } = await dondoc(line);
        expect([code, /zqx|zqt/iu.exec(`${out}${err}`)]).toEqual([0, null]);
      }
    }
  });
});
