import { describe, expect, it } from "vitest";
import type { Profile } from "../../src/language/profile.js";
import { ruleId } from "../../src/language/rule.js";
import { kindOf } from "../../src/language/rule-kind.js";
import { haiPhongSnv, profiles } from "../../src/profiles/index.js";
import { dutyName } from "../../src/report/audience.js";
import { evaluateRegister } from "../support/unchecked.js";

const EVERY = profiles.map((profile) => [profile.id, profile] as const);
const acts = profiles.flatMap(({ rules }) => rules.filter((rule) => kindOf(rule) !== "requirement"));

describe("the title of a rule somebody has to act by", () => {
  it.each(acts.map((rule) => [ruleId(rule), rule] as const))(
    "names the act, not its case or its bearer: %s",
    (id, rule) => {
      const { vi, en } = rule.text;
      // A consequence for which nobody has to act is the one that tells who bears it (Thành ủy 8.2.b).
      if (id === "hai-phong-thanh-uy/8.2.b#2") return;
      expect(vi).not.toMatch(
        /^(?:Nhiệm vụ|Sở, ban|UBND|Huyện|Văn phòng|Phòng|Đơn vị|Phản hồi về|Đến hạn|Quá|Việc|Văn bản|Vấn đề|Thứ Năm|Cùng lúc)/u,
      );
      expect(en).not.toMatch(
        /^(?:Task|Department:|District:|Office:|Division|Feedback|Due|More than|Urgent|Several|Every Thursday|Unit)/u,
      );
      // What stands before a colon is no case in which something else is to be done.
      expect(vi.split(":")[0]?.split(" ").length).toBeGreaterThanOrEqual(2);
    },
  );

  it("is one name for one act, in boards, worklists and calendars", () => {
    const nameOf = (id: string, lang: "vi" | "en") => {
      const rule = haiPhongSnv.rules.find((one) => ruleId(one) === `hai-phong-snv/${id}`);
      if (rule === undefined) throw new Error("no such rule");
      const duty = { ruleId: ruleId(rule), topic: rule.topic };
      return dutyName(duty, { lang, profile: haiPhongSnv, width: Number.POSITIVE_INFINITY });
    };
    // 10.1 reviews the backlog and 20.1 posts results: neither is a report of that name.
    expect(nameOf("10.1", "vi")).toBe("Tổng hợp, rà soát nhiệm vụ tồn đọng");
    expect(nameOf("20.1", "vi")).toBe("Cập nhật toàn bộ kết quả trước phiên họp");
    expect(nameOf("20.1", "en")).toBe("Post all results before the session");
    expect(nameOf("6.2.a", "vi")).toBe("Đưa nhiệm vụ vào theo dõi, đôn đốc");
  });
});

/** A task sent back, and late with an explanation, both without a reason, entered and finished without a document. */
const bare = (profile: Profile) => {
  const by = profile.id === "kon-tum-snn" ? "office" : "Sở Y tế";
  const kind = profile.id === "lao-cai" ? { kind: "department" } : {};
  const event = (type: string, on: string, more: object = {}) => ({ type, on, ...more });
  const task = (id: string, ...events: readonly object[]) => ({
    id,
    title: id,
    lead: "Sở Y tế",
    dueOn: "2026-03-31",
    document: { number: id, issuedOn: "2026-03-02" },
    events: [...["assigned", "received", "registered"].map((type) => event(type, "2026-03-02")), ...events],
  });
  const tasks = [
    task("A", event("returned", "2026-03-03", { by })),
    task("B", event("delayExplained", "2026-04-06", { by: "Sở Y tế" })),
  ];
  const { tasks: judged } = evaluateRegister(
    { bodies: [{ name: "Sở Y tế", ...kind }], tasks },
    { profile, asOf: "2026-04-10" },
  );
  return judged.flatMap(({ findings }) => findings.map(({ code, message }) => `${code}: ${message.vi} ${message.en}`));
};
const said = (profile: Profile, code: string): string =>
  bare(profile)
    .filter((one) => one.startsWith(code))
    .join("\n");

describe("what a finding asks for", () => {
  it.each(EVERY)("is no more than the article asks for: %s", (id, profile) => {
    const reasons = said(profile, "reasonMissing");
    expect(reasons).toContain("Chuyển lại nhiệm vụ ngày 03/03/2026 chưa ghi lý do");
    // SNV 6.1.c and Thành ủy 7.1.b want the reason of a return in writing; the others want it given.
    const inWriting = id === "hai-phong-snv" || id === "hai-phong-thanh-uy";
    expect(reasons.includes("bằng văn bản")).toBe(inWriting);
    expect(reasons.includes("written")).toBe(inWriting);
    // Lào Cai 20.2, SNV 19.1, Thành ủy 12, Kon Tum 19.2 ask for the difficulty and its cause; Cần Thơ 11.2 for the reason.
    const explained = id === "can-tho" ? "chưa ghi lý do" : "chưa ghi khó khăn, nguyên nhân";
    expect(reasons).toContain(`Giải trình việc chậm ngày 06/04/2026 ${explained}`);
  });

  it("is the assigning document, where a task is entered without it (Thành ủy 4.1.b)", () => {
    const profile = profiles.find((one) => one.id === "hai-phong-thanh-uy");
    if (profile === undefined) throw new Error("no such regulation");
    const evidence = said(profile, "evidenceMissing");
    expect(evidence).toContain("Cập nhật vào hệ thống ngày 02/03/2026 chưa kèm văn bản giao nhiệm vụ");
    expect(evidence).toContain("has no file of the assigning document");
    expect(evidence).not.toContain("minh chứng");
  });

  it("speaks of separate books where the text does: Kon Tum 5.2 alone", () => {
    for (const { id, rules, secrecy } of profiles) {
      const words = [secrecy?.text.vi ?? "", ...rules.map(({ text }) => text.vi)].join("\n");
      expect(/sổ (?:mật )?riêng|sổ sách riêng/u.test(words)).toBe(id === "kon-tum-snn");
      // Proof is asked for by Thành ủy 5.2 alone.
      expect(words.includes("minh chứng")).toBe(id === "hai-phong-thanh-uy");
    }
  });
});
