import { expect, it } from "vitest";
import { parseRegister } from "../../src/core/register/parse-register.js";
import { readRegister } from "../../src/io/read-register.js";

it("a notice that was printed repeats letters and marks apart as letters that have them, however often it is printed", async () => {
  const lines = [
    '{"id":"A","title":"Việc","events":[{"type":"hoa\u0300n tha\u0300nh","on":"2024-05-02"}]}',
    '{"id":"B","title":"Việc"}',
  ];
  const { notices } = await readRegister(lines.join("\n"), { format: "jsonl", partial: true });
  expect(notices.map(({ code, row }) => [code, row])).toEqual([["taskLeftOut", 1]]);
  expect(notices[0]?.detail.vi).toContain("ho\u00e0n th\u00e0nh");
  expect(notices[0]?.detail.vi).toBe(notices[0]?.detail.vi.normalize("NFC"));
  expect(parseRegister(JSON.parse(JSON.stringify({ tasks: [], notices }))).notices).toStrictEqual(notices);
});
