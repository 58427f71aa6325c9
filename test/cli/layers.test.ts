import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dondoc, fileOf } from "./harness.js";

const CHAIN = "test/fixtures/profiles/chain";
const DIVISION = `${CHAIN}/phong-mau.yaml`;
const register = fileOf({
  tasks: [
    {
      id: "NV-01",
      title: "Đề án",
      lead: "Đơn vị A",
      dueOn: "2026-03-10",
      document: { issuedOn: "2026-03-02" },
      events: [{ type: "received", on: "2026-03-03" }],
    },
  ],
});

describe("dondoc layers", () => {
  it("names the rules of a file that fall out with those it is built on", async () => {
    const { code, out, err } = await dondoc(["layers", "--profile", DIVISION, "--as-of", "2026-03-02"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const words of ["QUY ĐỊNH (2)", "cấp dưới cho dài hơn", "trong 7 ngày làm việc", "365 trên 365"])
      expect(out).toContain(words);
    expect((await dondoc(["layers", "--profile", DIVISION, "--as-of", "2026-03-02", "--strict"])).code).toBe(1);
  });

  it("takes layers from below, and tells the days of each task in every format", async () => {
    const line = ["layers", register, "--as-of", "2026-03-12", "--external", "NV-01=2026-03-06"];
    const given = [...line, "--profile", `${CHAIN}/so-mau.yaml`, "--profile", `${CHAIN}/thanh-pho-mau.yaml`];
    const json = JSON.parse((await dondoc([...given, "--format", "json"])).out);
    expect(json.profiles).toEqual(["so-mau", "thanh-pho-mau"]);
    expect(json.tasks[0].conflicts[0]).toMatchObject({
      kind: "internalAfterExternal",
      act: "doTask",
      lower: { due: "2026-03-10" },
      upper: { due: "2026-03-06" },
      workingDays: 2,
    });
    for (const format of ["table", "md", "csv"]) {
      const { code, out } = await dondoc([...given, "--format", format, "--lang", "en"]);
      expect(code).toBe(0);
      expect(out).toMatch(/internal day lies[\s\S]{0,120}after the external one/);
      expect(out).not.toMatch(/undefined|\[object/);
    }
    const book = await dondoc([...given, "-o", join(mkdtempSync(join(tmpdir(), "dondoc-layers-")), "x.xlsx")]);
    expect(book.code).toBe(0);
  });

  it("refuses one layer, a wrong order, and days of no task", async () => {
    const refused = async (...more: string[]) => {
      const { code, out, err } = await dondoc(["layers", ...more, "--as-of", "2026-03-02", "--lang", "en"]);
      expect([code, out]).toEqual([2, ""]);
      return err;
    };
    expect(await refused()).toContain("--profile");
    expect(await refused("--profile", "lao-cai")).toMatch(/lowest first/);
    expect(await refused("--profile", "lao-cai", "--profile", "lao-cai")).toContain("--profile");
    const upsideDown = ["--profile", `${CHAIN}/thanh-pho-mau.yaml`, "--profile", `${CHAIN}/so-mau.yaml`];
    expect(await refused(...upsideDown)).toContain("so-mau, thanh-pho-mau");
    expect(await refused("--profile", DIVISION, "--external", "NV-01=2026-03-06")).toContain("FILE");
    expect(await refused(register, "--profile", DIVISION, "--external", "NV-1=2026-03-06")).toContain("NV-01");
    expect(await refused(register, "--profile", DIVISION, "--external", "NV-01=6/3")).toContain("--external");
    const twice = ["--external", "NV-01=2026-03-06", "--external", "NV-01=2026-03-07"];
    expect(await refused(register, "--profile", DIVISION, ...twice)).toContain("NV-01");
  });
});

describe("a regulation built on files", () => {
  it.each([
    ["evaluate", register, "--profile", DIVISION, "--as-of", "2026-03-12"],
    ["agenda", register, "--profile", DIVISION, "--as-of", "2026-03-12"],
    ["explain", register, "--task", "NV-01", "--profile", DIVISION, "--provision", "so-mau/6", "--as-of", "2026-03-12"],
    ["schedule", "--profile", DIVISION, "--from", "2026-03-01", "--to", "2026-12-31"],
    ["compare", "--profile", DIVISION, "--profile", "lao-cai"],
    ["outcomes", register, "--profile", DIVISION, "--profile", "lao-cai", "--as-of", "2026-03-12"],
    ["sensitivity", register, "--profile", DIVISION, "--as-of", "2026-03-12"],
    ["profile", "show", DIVISION],
    ["profile", "coverage", DIVISION],
    ["profile", "readings", DIVISION],
    ["profile", "diff", `${CHAIN}/so-mau.yaml`, DIVISION],
    ["profile", "list", DIVISION],
  ])("names the text of every inherited place in %s", async (...line) => {
    for (const format of ["table", "md", "csv"]) {
      const { code, out } = await dondoc([...line, "--format", format], { columns: 200 });
      expect(code).toBe(0);
      const places = out.match(/Điều 6(?: văn bản số 05\/QĐ-SM)?(?![\d])/g) ?? [];
      // Article 6 is of the department (so-mau/6) and of the city (thanh-pho-mau/6.1, as "khoản 1 Điều 6"), never of the division.
      if (!line.includes("lao-cai")) for (const place of places) expect(place).not.toBe("Điều 6");
      if (line[0] !== "profile" || line[1] === "show") expect(out).not.toContain("(thanh-pho-mau)");
    }
  });

  it("shows a draft without effect wherever it is shown", async () => {
    const draft = fileOf('extends: lao-cai\nid: so-mau\ntitle: { vi: "Sở mẫu", en: "A sample" }\n', "yaml");
    for (const line of [
      ["evaluate", register, "--profile", draft, "--as-of", "2026-03-12"],
      ["profile", "show", draft],
      ["agenda", register, "--profile", draft, "--as-of", "2026-03-12"],
    ]) {
      const { out } = await dondoc(line, { columns: 200 });
      expect(out).toMatch(/DỰ THẢO, KHÔNG CÓ HIỆU LỰC BẮT BUỘC\. Chưa có hiệu lực: tệp chưa nêu cơ quan ban hành/);
      expect(out).not.toContain("hiệu lực từ 10/08/2015");
    }
    expect((await dondoc(["profile", "list", draft], { columns: 200 })).out).toMatch(
      /so-mau .*dự thảo, không có hiệu[\s\S]*bắt buộc, chưa có/,
    );
    const listed = JSON.parse((await dondoc(["profile", "list", draft, "--format", "json"])).out).profiles.at(-1);
    expect(listed).toMatchObject({
      id: "so-mau",
      standing: "draft",
      number: null,
      effectiveFrom: null,
      builtOn: ["lao-cai"],
      missing: ["issuer", "number", "standing", "effect"],
    });
    const { meta } = JSON.parse(
      (await dondoc(["evaluate", register, "--profile", draft, "--as-of", "2026-03-12", "--format", "json"])).out,
    );
    expect(meta.profile).toMatchObject({ standing: "draft", builtOn: ["lao-cai"] });
  });

  it("refuses a reading that has nothing left to change", async () => {
    const line = ["evaluate", register, "--profile", DIVISION, "--as-of", "2026-03-12", "--reading", "C02=assigned"];
    const { code, err } = await dondoc(line);
    expect(code).toBe(2);
    expect(err).toContain("C02");
    expect((await dondoc(["check", DIVISION])).out).toMatch(/C02 không còn gì để đổi/);
  });

  it("is refused with file, line and words where a file is missing, broken, above, a link away, a pipe, a folder", async () => {
    const folder = mkdtempSync(join(tmpdir(), "dondoc-chain-"));
    const below = join(folder, "so");
    mkdirSync(below);
    mkdirSync(join(below, "thu-muc.yaml"));
    writeFileSync(join(folder, "tren.yaml"), "MATKHAU1: x\n");
    symlinkSync(join(folder, "tren.yaml"), join(below, "lien-ket.yaml"));
    execFileSync("mkfifo", [join(below, "ong.yaml")]);
    writeFileSync(join(below, "hong.yaml"), "id: [\n");
    symlinkSync("/dev/zero", join(below, "vo-han.yaml"));
    const own = (base: string): string => {
      const file = join(below, "so.yaml");
      writeFileSync(file, `# Quy chế\nextends: ${JSON.stringify(base)}\nid: so\ntitle: { vi: "a", en: "a" }\n`);
      return file;
    };
    for (const [base, words] of [
      ["khong-co.yaml", "không có tệp này"],
      ["../tren.yaml", "tệp ở trên thư mục"],
      ["lien-ket.yaml", "liên kết ra ngoài thư mục"],
      ["vo-han.yaml", "liên kết tới tệp khác"],
      ["ong.yaml", "không phải tệp thường"],
      ["thu-muc.yaml", "không phải tệp thường"],
      ["hong.yaml", "hong.yaml"],
      ["so.yaml", "so.yaml → so.yaml"],
      ["/etc/passwd.yaml", "nơi khác"],
    ] as const) {
      const file = own(base);
      for (const line of [
        ["check", file],
        ["evaluate", register, "--profile", file, "--as-of", "2026-03-02"],
      ]) {
        const { code, out, err } = await dondoc(line);
        expect([base, code, out]).toEqual([base, 2, ""]);
        expect(err).toContain(words);
        expect(err).not.toContain("MATKHAU");
      }
    }
    expect((await dondoc(["check", own("khong-co.yaml")])).err).toMatch(/dòng 2|extends/);
    const { code, err } = await dondoc(["check", "-"], {
      stdin: JSON.stringify({ extends: "x.yaml", id: "so", title: { vi: "a", en: "a" } }),
    });
    expect(code).toBe(2);
    expect(err).toContain("x.yaml");
  });
});
