import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { laoCai } from "../../src/profiles/index.js";
import { dondoc, fileOf } from "./harness.js";
import { mixed } from "./registers.js";

/** An invented regulation, built on that of Lào Cai: it is not Vietnamese law. */
const OWN = `extends: lao-cai
id: so-mau
title: { vi: "Quy chế của Sở mẫu (hư cấu)", en: "Regulation of a sample department (invented)" }
standing: draft
standingNote: { vi: "Hư cấu.", en: "Invented." }
remove: [lao-cai/26.1]
rules:
  - id: lao-cai/7.1
    provision: so-mau/2.1
    topic: registerTask
    modality: must
    bearer: { role: office }
    text: { vi: "Cập nhật trong 01 ngày làm việc", en: "Enter within 1 working day" }
    when: { fact: multiUnit, operator: equal, value: false }
    trigger: { on: issued }
    limit: { span: { workingDays: 1, firstDay: next } }
    fulfilledBy: [registered]
cases:
  - name: one working day
    asOf: 2026-03-03
    task: { id: "1", title: A, document: { issuedOn: 2026-03-02 } }
    expect: { duty: { ruleId: lao-cai/7.1, due: DUE } }
`;
/** One is replaced and one removed (lao-cai/7.1, 26.1); the others are those of Lào Cai. */
const RULES = laoCai.rules.length - 1;
const good = fileOf(OWN.replace("DUE", "2026-03-03"), "yaml");
const failing = fileOf(OWN.replace("DUE", "2026-03-05"), "yml");
const broken = fileOf(OWN.replace("role: office", "role: ofice").replace("on: issued", "on: isued"), "yaml");
const register = fileOf(mixed);
const whole = { extends: "lao-cai", id: "so-mau", title: { vi: "Sở mẫu", en: "A sample" } };

describe("dondoc check of a regulation", () => {
  it("says how many rules it holds and that its cases pass", async () => {
    const { code, out } = await dondoc(["check", good]);
    expect(code).toBe(0);
    expect(out).toContain(`${RULES} quy tắc`);
    expect(out).toContain("one working day");
    expect(out).toContain("đạt");
    expect((await dondoc(["check", good, "--lang", "en"])).out).toContain("Every case passed.");
  });

  it("prints { profile, rules, cases } as JSON", async () => {
    const { out } = await dondoc(["check", good, "--format", "json"]);
    const { remarks, ...checked } = JSON.parse(out);
    expect(checked).toEqual({
      profile: "so-mau",
      rules: RULES,
      cases: [{ name: "one working day", ok: true, problems: [] }],
    });
    // The head that is not its own, the readings of lao-cai/7.1, which is given whole, and those of lao-cai/26.1.
    expect(remarks.map(({ path }: { path: string }) => path)).toEqual([
      "issuer, number, effect",
      "readings",
      "readings",
    ]);
  });

  it("exits 1 for a failed case, strict or not, and says what differs and on which line", async () => {
    for (const format of ["table", "md", "csv"]) {
      const { code, out } = await dondoc(["check", failing, "--format", format]);
      expect(code).toBe(1);
      for (const words of ["expect.duty.due", "2026-03-03", "2026-03-05", "19"]) expect(out).toContain(words);
    }
    const { code, out } = await dondoc(["check", failing, "--format", "json"]);
    expect(code).toBe(1);
    expect(JSON.parse(out).cases[0]).toMatchObject({ ok: false, problems: [{ path: "expect.duty.due" }] });
  });

  it("exits 2 for a broken one, with line, path and nearest name of every problem", async () => {
    const { code, out, err } = await dondoc(["check", broken]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/dòng 15, rules\[0\]\.trigger\.on: .*“issued”/);
    expect(err.trimEnd().split("\n").length).toBeGreaterThan(0);
  });

  it("knows a regulation by its content too, from a file or from stdin, and a register as before", async () => {
    for (const content of [whole, { ...whole, remove: ["lao-cai/26.1"] }]) {
      expect((await dondoc(["check", fileOf(content)])).out).toContain("Quy chế đọc được");
      expect((await dondoc(["check", "-"], { stdin: JSON.stringify(content) })).out).toContain("Quy chế đọc được");
    }
    expect((await dondoc(["check", register])).out).toContain("Sổ đọc được");
    expect((await dondoc(["check", "-"], { stdin: JSON.stringify(mixed) })).out).toContain("Sổ đọc được");
    const { code, err } = await dondoc(["check", fileOf('{"id": "x", "rules": [}')]);
    expect(code).toBe(2);
    expect(err).toContain('"rules"');
  });

  it("refuses options that judge a register", async () => {
    const { code, out, err } = await dondoc(["check", good, "--profile", "lao-cai", "--reading", "A09=assigned"]);
    expect([code, out]).toEqual([2, ""]);
    for (const words of ["--profile", "--reading"]) expect(err).toContain(words);
  });
});

describe("a regulation of one's own", () => {
  it.each([
    ["evaluate", register, "--profile", good, "--as-of", "2026-11-23"],
    ["agenda", register, "--profile", good, "--as-of", "2026-11-23"],
    ["explain", register, "--task", "NV-01", "--profile", good, "--provision", "2.1", "--as-of", "2026-11-23"],
    ["explain", register, "--task", "NV-01", "--profile", good, "--provision", "7.2.a", "--as-of", "2026-11-23"],
    ["schedule", "--profile", good, "--from", "2026-12-01", "--to", "2026-12-31"],
    ["profile", "show", good],
    ["profile", "coverage", good],
    ["profile", "readings", good],
    ["check", register, "--profile", good, "--as-of", "2026-11-23"],
  ])("is taken by %s", async (...line) => {
    for (const format of ["table", "json", "csv", "md"]) {
      const { code, out, err } = await dondoc([...line, "--format", format]);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).not.toMatch(/: undefined|\[object/);
    }
  });

  it("names the regulation it is built on where a place is of that one", async () => {
    const { out } = await dondoc(["profile", "coverage", good], { columns: 140 });
    expect(out).toMatch(/^khoản 1 Điều 2 {2}/m);
    expect(out).toMatch(/^điểm a khoản 2 Điều 7 văn bản +\S.*\nsố 35\/2015\/QĐ-UBND/m);
    const { origin } = JSON.parse((await dondoc(["profile", "show", good, "--origin", "--format", "json"])).out);
    expect([origin["lao-cai/7.1"], origin["lao-cai/7.2.a"]]).toEqual(["so-mau", "lao-cai"]);
    const page = (await dondoc(["profile", "show", good, "--origin", "--format", "md"])).out;
    expect(page).toContain("| **Lấy từ quy chế · Comes from** | lao-cai | lao-cai |");
    expect(page).toContain("## Điều 7 văn bản số 35/2015/QĐ-UBND · Article 7 of 35/2015/QĐ-UBND");
  });

  it("is the version in force on the day, and none outside its versions", async () => {
    const versions = fileOf({
      versions: [
        { from: "2025-01-01", to: "2026-06-30", profile: { ...whole, title: { vi: "Bản cũ", en: "Old one" } } },
        { from: "2026-07-01", to: null, profile: { ...whole, title: { vi: "Bản mới", en: "New one" } } },
      ],
    });
    const on = (day: string) => dondoc(["evaluate", register, "--profile", versions, "--as-of", day]);
    expect((await on("2026-06-30")).out).toContain("Bản cũ");
    expect((await on("2026-07-01")).out).toContain("Bản mới");
    const before = await on("2024-12-31");
    expect([before.code, before.out]).toEqual([2, ""]);
    expect(before.err).toContain("--as-of");
    const span = ["schedule", "--profile", versions, "--from", "2024-01-01", "--to", "2024-12-31"];
    expect((await dondoc(span)).err).toContain("--from");
  });

  it("is reported with its name, line and path, together with the other problems", async () => {
    const { code, out, err } = await dondoc([
      "evaluate",
      "khong-co.json",
      "--profile",
      broken,
      "--as-of",
      "2026-11-23",
    ]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/dòng 15, register-\d+\.yaml: rules\[0\]\.trigger\.on/);
    expect(err).toContain("khong-co.json");
  });
});

describe("the name of a regulation", () => {
  const folder = mkdtempSync(join(tmpdir(), "dondoc-own-"));
  mkdirSync(join(folder, "thu-muc.yaml"));
  writeFileSync(join(folder, "bi-mat.txt"), "MATKHAU1: x\n");
  symlinkSync(join(folder, "bi-mat.txt"), join(folder, "lien-ket.yaml"));
  writeFileSync(join(folder, "nhi-phan.yaml"), Buffer.from([0xff, 0x00, 0x81]));

  it.each([
    "../lao-cai",
    "../lao-cai.yaml",
    "a/../../lao-cai.json",
    "..\\lao-cai.yaml",
    "file:///etc/lao-cai.yaml",
    "//may-khac/lao-cai.yaml",
    "lao-cai.yaml\u0000.json",
    "lao-cai.ts",
    "/etc/hostname",
    "/dev/null",
    "khong-co.yaml",
    join(folder, "thu-muc.yaml"),
    join(folder, "lien-ket.yaml"),
    join(folder, "nhi-phan.yaml"),
    join(folder, "bi-mat.txt"),
  ])("is refused when it is “%s”", async (name) => {
    const lines = [
      ["evaluate", register, "--profile", name, "--as-of", "2026-11-23"],
      ["schedule", "--profile", name, "--from", "2026-12-01", "--to", "2026-12-31"],
      ["profile", "show", name],
      ["profile", "coverage", name],
    ];
    for (const line of lines) {
      const { code, out, err } = await dondoc(line);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(line[0] === "profile" ? /ID/ : /--profile/);
      expect(err).not.toContain("MATKHAU");
    }
  });

  it("is scheduled across its versions; the steps of a ladder are those of one", async () => {
    const file = "test/fixtures/profiles/phong-noi-vu-mau.yaml";
    const asked = (from: string, to: string) => dondoc(["schedule", "--profile", file, "--from", from, "--to", to]);
    expect((await asked("2026-08-01", "2026-12-31")).code).toBe(0);
    const dates = ["schedule", "--profile", file, "--from", "2026-01-01", "--to", "2026-12-31"];
    const across = await dondoc([...dates, "--format", "csv"]);
    expect(across.code).toBe(0);
    expect(across.out).toContain("bản áp dụng từ 01/07/2026");
    const ladder = await dondoc([
      "schedule",
      "--profile",
      file,
      "--from",
      "2026-01-01",
      "--to",
      "2026-12-31",
      "--ladder",
    ]);
    expect(ladder).toMatchObject({ code: 2, out: "" });
    expect(ladder.err).toContain("trong một phiên bản của quy chế");
  });
});

describe("dondoc check of a draft in which something stands out", () => {
  const text = OWN.replace("DUE", "2026-03-03").replace("trong 01 ngày", "trong 02 ngày");
  const draft = fileOf(text, "yaml");

  it("says where, what, why and how to mend it, and takes nothing of the base for the writer's own", async () => {
    const { code, out } = await dondoc(["check", draft]);
    expect(code).toBe(0);
    // Beside the head that is not its own and the readings of two rules of the base.
    expect(out).toContain("NÊN XEM LẠI (4)");
    // The rule takes the place of one of the base; its limit stands on line 16 of the file.
    expect(out).toMatch(/dòng 16, rules\[0\]\.limit\.span: Lời văn ghi “02 ngày làm việc”/);
    expect((await dondoc(["check", draft, "--strict"])).code).toBe(1);
    expect((await dondoc(["check", draft, "--format", "csv"])).out).toContain("nên xem lại");
    const { remarks } = JSON.parse((await dondoc(["check", draft, "--format", "json"])).out);
    expect(remarks.at(-1)).toMatchObject({ code: "otherNumber", path: "rules[0].limit.span", line: 16 });
  });

  it("names the line of a rule that gives longer than the text it is built on", async () => {
    // Lào Cai has three working days; four are longer. The rule begins on line 8 of the file.
    const longer = OWN.replace("DUE", "2026-03-06")
      .replace("trong 01 ngày", "trong 04 ngày")
      .replace("workingDays: 1", "workingDays: 4");
    const { remarks } = JSON.parse((await dondoc(["check", fileOf(longer, "yaml"), "--format", "json"])).out);
    const looser = remarks.filter(({ code }: { code: string }) => code === "looser");
    expect(looser.map(({ path, line }: { path: string; line: number }) => `${path} ${line}`)).toEqual(["rules[0] 8"]);
  });
});
