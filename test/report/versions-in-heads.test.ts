import { describe, expect, it } from "vitest";
import { schedule } from "../../src/core/answers/schedule.js";
import { diffParts } from "../../src/language/diff-parts.js";
import { diffProfiles } from "../../src/language/diff-profiles.js";
import type { Profile } from "../../src/language/profile.js";
import { parseProfile } from "../../src/language/schema/parse-profile.js";
import { spansOf } from "../../src/language/version-span.js";
import { profileDiffRows } from "../../src/report/profile-diff-view.js";
import { profileHead } from "../../src/report/profile-head.js";
import { profileView } from "../../src/report/profile-view.js";
import { renderText } from "../../src/report/render-text.js";
import { scheduleView } from "../../src/report/schedule-view.js";
import { headLines } from "../../src/report/several-head.js";
import { act, amended, commune } from "../language/schema/amendment-sources.js";

const words = (blocks: Parameters<typeof renderText>[0]): string =>
  renderText(blocks, { width: 400, paint: (line) => line });
const lower = (base: Profile, more: object = {}): Profile =>
  parseProfile(
    {
      extends: base.id,
      id: "thon",
      title: { vi: "Quy chế thôn (hư cấu)" },
      issuer: { vi: "Thôn (hư cấu)" },
      number: "1/QC",
      standing: "inForce",
      standingNote: { vi: "x" },
      effect: { provision: null, signedOn: null, daysAfterSigning: null, from: "2026-02-02", text: { vi: "x" } },
      ...more,
    },
    { base },
  );

describe("a head names the acts that amended a text", () => {
  it("of a text built on an amended one, in each of its versions", () => {
    const { profile: base } = amended;
    const [first, second] = spansOf(lower(base)).map(({ profile }) => words(profileHead(profile, "vi")));
    expect(first).toContain("(01/2026/QĐ-UBND)");
    expect(second).toContain("(01/2026/QĐ-UBND; sửa đổi: 09/2026/QĐ-UBND)");
    expect(words(profileHead(lower(base), "vi"))).toContain("Bản áp dụng từ 01/07/2026 (sửa đổi: 09/2026/QĐ-UBND)");
  });

  it("among several regulations", () => {
    const reader = {
      lang: "vi",
      width: 300,
      profiles: [lower(amended.profile), amended.profile],
      readings: {},
    } as const;
    const [own, above] = headLines(reader).map(({ text }) => text);
    expect(above).toContain("sửa đổi: 09/2026/QĐ-UBND");
    expect(own).toContain("1/QC");
    expect(headLines({ ...reader, profiles: [commune.profile] })[0]?.text).not.toContain("sửa đổi");
  });

  it("of a schedule each version that it runs over", () => {
    const { profile } = amended;
    const head = (from: string, to: string): string =>
      words(scheduleView(schedule({ profile, from, to }), { profile, lang: "vi", width: 400 }));
    const both = "Bản áp dụng từ 15/01/2026; bản áp dụng từ 01/07/2026 (sửa đổi: 09/2026/QĐ-UBND)";
    expect(head("2026-06-01", "2026-07-31")).toContain(both);
    expect(head("2026-06-01", "2026-06-30")).not.toContain(both);
    expect(head("2026-06-01", "2026-06-30")).toContain("Bản áp dụng từ 15/01/2026");
    expect(head("2026-07-01", "2026-07-31")).not.toContain("15/01/2026;");
  });
});

describe("a difference that short words do not tell", () => {
  const reading = (provisions: readonly string[]) => ({
    code: "A06",
    question: { vi: "Hiểu thế nào?", en: "How?" },
    provisions,
    value: "none",
    values: [{ value: "none", text: { vi: "không", en: "no" }, changes: [] }],
  });
  const withReading = (provisions: readonly string[]): Profile =>
    parseProfile({ ...JSON.parse(JSON.stringify(commune.profile)), readings: [reading(provisions)] });

  it("is told by the provisions of a reading", () => {
    const before = withReading(["xa-dong-ban/3.1"]);
    const after = parseProfile(
      { amends: "xa-dong-ban", ...act("2026-07-01"), readings: [reading(["xa-dong-ban/3.1", "xa-dong-ban/3.2"])] },
      { base: before },
    );
    const diff = { before, after, changes: diffProfiles(before, after), parts: diffParts(before, after) };
    const [, row] = [...profileDiffRows([diff], "vi")];
    expect(row).toEqual(["A06", "sửa đổi", "cách hiểu", "khoản 1 Điều 3", "khoản 1 Điều 3, khoản 2 Điều 3"]);
  });
});

describe("a text that names no words of statuses", () => {
  it("says so, in the page and in the account", () => {
    const profile = parseProfile({ ...JSON.parse(JSON.stringify(commune.profile)), statusProvision: null });
    expect(words(profileView(profile, "vi"))).toContain("VĂN BẢN KHÔNG NÊU TỪ");
    expect(lower(profile, { statuses: commune.profile.statuses }).statusProvision).toBeNull();
  });
});
