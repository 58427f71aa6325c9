import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateRegister } from "../../../src/core/answers/evaluator.js";
import { nameKey } from "../../../src/core/bodies/name-key.js";
import { shortGroups } from "../../../src/core/bodies/short-groups.js";
import { byLetters, nearInShort } from "../../../src/core/bodies/short-names.js";
import { laoCai } from "../../../src/profiles/index.js";

const groups = (...names: readonly string[]) =>
  shortGroups(names.map(nameKey)).map((group) => group.map((key) => names.find((name) => nameKey(name) === key)));

describe("names that stand in full and in short", () => {
  it.each([
    ["Phòng Hợp tác quốc tế", "Phòng HTQT"],
    ["Chi cục Trồng trọt và Bảo vệ thực vật", "Chi cục Trồng trọt và BVTV"],
    ["Chi cục Trồng trọt và BVTV", "Chi cục TT&BVTV"],
    ["Sở Lao động, Thương binh và Xã hội", "Sở LĐ-TB&XH"],
    ["Sở Văn hóa, Thể thao và Du lịch", "Sở VHTTDL"],
    ["Sở Tài chính", "STC"],
    ["Chi cục Kiểm lâm", "CC Kiểm lâm"],
  ])("may be one body: %s, %s", (full, short) => {
    expect(groups(short, full)).toEqual([[full, short]]);
  });

  it.each([
    ["Sở Xây dựng", "Sở Y tế"],
    ["Phòng Tổng hợp", "Phòng Tin học"],
    ["Phòng A", "Phòng An ninh"],
    ["Sở Tài chính", "Phòng TC"],
    ["Phòng Hợp tác quốc tế", "Ban HTQT"],
    ["Phòng Hợp tác quốc tế", "Phòng HTQ"],
  ])("are two where a word differs, or nothing is short: %s, %s", (one, other) => {
    expect(groups(one, other)).toEqual([]);
  });

  it("that are short for two bodies are asked of each of them", () => {
    expect(groups("Phòng TC", "Phòng Tài chính", "Phòng Tổ chức")).toEqual([
      ["Phòng Tài chính", "Phòng TC"],
      ["Phòng Tổ chức", "Phòng TC"],
    ]);
  });

  it("are found whichever words are short", () => {
    const words = ["trồng", "trọt", "bảo", "vệ", "thực", "vật"];
    fc.assert(
      fc.property(fc.nat(4), fc.integer({ min: 2, max: 6 }), (from, many) => {
        const short = words.slice(from, from + many);
        fc.pre(short.length >= 2);
        const initials = short.map((word) => word.slice(0, 1)).join("");
        const key = ["chi", "cục", ...words.slice(0, from), initials, ...words.slice(from + many)].join(" ");
        const full = `chi cục ${words.join(" ")}`;
        expect(nearInShort(key, byLetters([full]))).toBe(full);
        expect(nearInShort(full, byLetters([key]))).toBe(key);
      }),
    );
  });

  it("are compared with no more than some where thousands have the same letters", () => {
    const names = Array.from({ length: 5_000 }, (_, i) => [`phòng hợp${i} tác`, `phòng hợp${i} tb`, "phòng ht"]).flat();
    const found = shortGroups(names);
    expect(found.length).toBeLessThan(40);
    expect(Math.max(...found.map(({ length }) => length))).toBeLessThan(40);
  });
});

const task = (id: string, lead: string, own = {}) => ({
  id,
  title: "Việc",
  lead,
  events: [{ type: "assigned", on: "2026-01-05" }],
  ...own,
});
const judged = { profile: laoCai, asOf: "2026-03-20" };
const sameBody = (register: object) =>
  evaluateRegister(register, judged).register.questions.filter(({ code }) => code === "sameBody");

describe("a register that names a body in full and in short", () => {
  const tasks = [task("1", "Sở Tài nguyên và Môi trường"), task("2", "Sở TN&MT")];

  it("asks whether they are one, and joins them in nothing", () => {
    const [question] = sameBody({ tasks });
    expect(question?.text.vi).toMatch(/^“Sở Tài nguyên và Môi trường”, “Sở TN&MT” có phải là một đơn vị không\?/u);
    expect(question?.keys.length).toBeGreaterThan(0);
    const { tasks: own } = evaluateRegister({ tasks }, judged);
    expect(own.map(({ lead }) => lead)).toEqual(["Sở Tài nguyên và Môi trường", "Sở TN&MT"]);
  });

  it("asks nothing where it lists them, as one body or as two", () => {
    const name = "Sở Tài nguyên và Môi trường";
    expect(sameBody({ tasks, bodies: [{ name, aliases: ["Sở TN&MT"] }] })).toEqual([]);
    expect(sameBody({ tasks, bodies: [{ name }, { name: "Sở TN&MT" }] })).toEqual([]);
    expect(sameBody({ tasks, bodies: [{ name }] })).toHaveLength(1);
  });

  it("calls nobody late for a report that was sent under the short name", () => {
    const report = (unit: string) => {
      const reports = [{ provision: "lao-cai/22.1", period: "2026-Q1", unit, on: "2026-03-18" }];
      const { register } = evaluateRegister({ tasks: [tasks[0]], reports }, judged);
      return register.duties.find(({ unit: who, period }) => who?.startsWith("Sở") && period === "2026-Q1")?.state;
    };
    expect([report("Sở Y tế"), report("Sở Tài nguyên và Môi trường"), report("Sở TN&MT")]).toEqual([
      "overdue",
      "met",
      "undetermined",
    ]);
  });
});

describe("the names of classified tasks", () => {
  const secret = { secrecy: "secret" };
  const tasks = [
    ...[task("1", "Sở Zqxa", secret), task("2", "SỞ ZQXA", secret), task("3", "Sở Zqxá", secret)],
    ...[task("4", "Phòng Zqx quốc tế", secret), task("5", "Phòng ZQT", secret), task("6", "Sở Y tế")],
  ];

  it("that open tasks have too are told as ever", () => {
    const open = [task("7", "Sở Zqxa"), task("8", "SỞ ZQXA")];
    const { notices } = evaluateRegister({ tasks: [...tasks, ...open] }, judged);
    expect(notices.filter(({ code }) => code === "namesMerged")).toHaveLength(1);
  });
});
