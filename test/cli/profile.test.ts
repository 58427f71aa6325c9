import { describe, expect, it } from "vitest";
import { coverage, NOT_COMPUTED_REASONS, REASON_MEANINGS } from "../../src/profiles/accounting/index.js";
import { laoCai, profiles } from "../../src/profiles/index.js";
import { dondoc } from "./harness.js";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const each = profiles.map((profile) => [profile.id, profile] as const);

describe("dondoc profile coverage", () => {
  it.each(each)(
    "prints every provision of %s in the order of the text, exactly as the library",
    async (id, profile) => {
      const { code, out } = await dondoc(["profile", "coverage", id, "--format", "json"]);
      expect(code).toBe(0);
      const printed = JSON.parse(out);
      expect(printed).toEqual(plain(coverage(profile)));
      expect(Object.keys(printed)).toEqual(["profile", "provisions"]);
      for (const provision of printed.provisions) {
        const known = ["id", "cite", "served"];
        const whole = provision.served.length === 0 ? [...known, "reason", "note"] : known;
        expect(Object.keys(provision)).toEqual("part" in provision ? [...known, "part"] : whole);
      }
    },
  );

  it.each(["vi", "en"] as const)("says the reason in words, and the totals, in %s", async (lang) => {
    const { provisions } = coverage(laoCai);
    const served = provisions.filter((one) => one.served.length > 0).length;
    for (const format of ["table", "md", "csv"]) {
      const { out } = await dondoc(["profile", "coverage", "lao-cai", "--format", format, "--lang", lang]);
      const words = out.replace(/\s+/g, " ");
      // Vietnamese people read places as they are cited; ids stand in the table of data.
      expect(words.includes("lao-cai/1.1")).toBe(lang === "en" || format === "csv");
      expect(words).toContain(lang === "vi" ? "khoản 1 Điều 1" : "Article 1, item 1");
      expect(words).toContain(lang === "vi" ? "phạm vi" : "scope");
      expect(words).not.toMatch(/: undefined|undefined:|\[object/);
      if (format !== "csv") {
        expect(words).toContain(
          lang === "vi"
            ? `Tổng: ${provisions.length} điều khoản; ${served} được tính, ${provisions.length - served} không tính`
            : `Total: ${provisions.length} provisions; ${served} served, ${provisions.length - served} not computed`,
        );
      }
    }
  });

  it("counts every provision that is not computed under one reason", async () => {
    for (const [id, profile] of each) {
      const { out } = await dondoc(["profile", "coverage", id, "--lang", "en"], { columns: 400 });
      const counts = [...(/not computed \(([^)]*)\)\./.exec(out)?.[1] ?? "").matchAll(/ (\d+)(?=,|$)/g)];
      const sum = counts.reduce((total, [, n]) => total + Number(n), 0);
      expect(sum).toBe(coverage(profile).provisions.filter(({ served }) => served.length === 0).length);
    }
    expect(Object.keys(REASON_MEANINGS)).toEqual([...NOT_COMPUTED_REASONS]);
  });

  it("knows no other regulation", async () => {
    const { code, out, err } = await dondoc(["profile", "coverage", "laocai"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("“lao-cai”");
  });
});

describe("dondoc profile readings", () => {
  it.each(each)("prints the ambiguities of %s as data", async (id, profile) => {
    const printed = JSON.parse((await dondoc(["profile", "readings", id, "--format", "json"])).out);
    expect(printed.profile).toBe(id);
    expect(printed.readings).toHaveLength(profile.readings.length);
    expect(printed).toEqual(
      plain({
        profile: id,
        readings: profile.readings.map(({ code, question, provisions, value, values }) => ({
          code,
          question,
          provisions,
          value,
          values,
        })),
      }),
    );
  });

  it("says in words which part of which rules each reading changes", async () => {
    const { out } = await dondoc(["profile", "readings", "lao-cai"], { columns: 140 });
    const words = out.replace(/\s+/g, " ");
    for (const change of [
      "từ ngày giao nhiệm vụ (A09=assigned) thời hạn: trong 3 ngày làm việc sau thời hạn của nhiệm vụ → trong 3 ngày làm việc sau ngày giao nhiệm vụ (hoặc ban hành văn bản) (điểm a khoản 2 Điều 7)",
      "cách đếm: không tính ngày mốc → ngày mốc là ngày thứ nhất (khoản 1 Điều 7, câu thứ hai khoản 1 Điều 7",
      "rơi vào ngày nghỉ vẫn giữ nguyên → rơi vào ngày nghỉ thì dời tới ngày làm việc kế tiếp (điểm b khoản 2 Điều 5, điểm b khoản 2 Điều 7, khoản 1 Điều 22",
      "hiệu lực từ: 10/08/2015 → 11/08/2015",
      "không đổi ngày nào được tính",
      "từ thời hạn của nhiệm vụ (A09=due) — mặc định",
    ])
      expect(words).toContain(change);
  });

  it.each(each)("finds words for every reading of %s in every format and language", async (id, profile) => {
    for (const lang of ["vi", "en"]) {
      for (const format of ["table", "md", "csv"]) {
        const { out } = await dondoc(["profile", "readings", id, "--format", format, "--lang", lang]);
        expect(out).not.toMatch(/: undefined|undefined:|\[object/);
        for (const { code, values } of profile.readings) {
          expect(out).toContain(code);
          for (const { value } of values) expect(out).toContain(value);
        }
      }
    }
  });
});

describe("dondoc profile show --origin", () => {
  it("names the regulation of each rule", async () => {
    const { out } = await dondoc(["profile", "show", "lao-cai", "--origin", "--format", "json"]);
    expect(JSON.parse(out).origin["lao-cai/7.1"]).toBe("lao-cai");
    expect((await dondoc(["profile", "show", "lao-cai", "--origin"])).out).toContain("Lấy từ");
    expect((await dondoc(["profile", "show", "lao-cai"])).out).not.toContain("Lấy từ");
  });
});
