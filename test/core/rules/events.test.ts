import { describe, expect, it } from "vitest";
import type { RequirementCheck } from "../../../src/language/record.js";
import type { RequirementRule } from "../../../src/language/rule-kind.js";
import { foundIn, inShort, profileOf } from "./found.js";

const rule = (check: RequirementCheck, actor = "office"): RequirementRule => ({
  provision: "lao-cai/6.2.a",
  topic: "validUpdate",
  modality: "must",
  bearer: { role: actor },
  text: { vi: "Có căn cứ", en: "With something behind it" },
  trigger: { record: check, severity: "warning" },
});

const history = (...events: object[]) => ({
  id: "NV-01",
  title: "Báo cáo",
  lead: "Sở Y tế",
  events: [{ type: "assigned", on: "2026-03-02" }, ...events],
});

describe("an event that counts only with evidence", () => {
  const profile = profileOf(rule({ evidenceFor: ["progressReported", "resultRecorded"] }));
  const found = (...events: object[]): string[] => inShort(foundIn(history(...events), profile));

  it("is named with its place and its day, each one at fault by itself", () => {
    const task = history(
      { type: "progressReported", on: "2026-03-10" },
      { type: "progressReported", on: "2026-03-17", evidence: ["a.pdf"] },
      { type: "resultRecorded", on: "2026-03-24" },
    );
    expect(foundIn(task, profile)).toEqual([
      {
        code: "evidenceMissing",
        severity: "warning",
        provision: "lao-cai/6.2.a",
        ruleId: "lao-cai/6.2.a",
        field: "events[1].evidence",
        message: {
          vi: "Báo cáo tiến độ ngày 10/03/2026 chưa kèm văn bản, tài liệu (điểm a khoản 2 Điều 6).",
          en: "Progress report on 2026-03-10 has no document behind it (Article 6, item 2, point a).",
        },
      },
      expect.objectContaining({ code: "evidenceMissing", field: "events[3].evidence" }),
    ]);
  });

  it("may have a file, a reference to a document or the decision that authorised it", () => {
    const on = "2026-03-10";
    expect(found({ type: "progressReported", on, evidence: ["a.pdf"] })).toEqual([]);
    expect(found({ type: "progressReported", on, ref: "45/BC-SYT" })).toEqual([]);
    expect(found({ type: "progressReported", on, authorisedBy: "Giám đốc Sở" })).toEqual([]);
  });

  it.each(["2026-Q1", "2026-03", "2026-H1", "2026", "2026-W10", " "])("has none in the period it is for: %s", (ref) => {
    expect(found({ type: "progressReported", on: "2026-03-10", ref })).toHaveLength(1);
  });

  it("has none in an empty list of files", () => {
    expect(found({ type: "progressReported", on: "2026-03-10", evidence: [] })).toHaveLength(1);
  });

  it("is named by its place where it is the first of the history too", () => {
    const task = { id: "1", title: "Báo cáo", events: [{ type: "progressReported", on: "2026-03-10" }] };
    expect(inShort(foundIn(task, profile))).toEqual(["evidenceMissing events[0].evidence lao-cai/6.2.a"]);
  });

  it("does not exist yet when it lies after the day judged", () => {
    const task = history({ type: "progressReported", on: "2026-03-10" });
    expect(foundIn(task, profile, "2026-03-09")).toEqual([]);
    expect(foundIn(task, profile, "2026-03-10")).toHaveLength(1);
  });

  it("is not judged by a regulation that came after it, 2015-08-10", () => {
    const task = {
      id: "1",
      title: "Báo cáo",
      events: [
        { type: "assigned", on: "2015-07-01" },
        { type: "progressReported", on: "2015-08-09" },
        { type: "progressReported", on: "2015-08-10" },
      ],
    };
    expect(inShort(foundIn(task, profile))).toEqual(["evidenceMissing events[2].evidence lao-cai/6.2.a"]);
  });

  it("may be implied by the date of the document, and then stands under no place of its own", () => {
    const issued = profileOf(rule({ evidenceFor: ["issued"] }));
    const task = { id: "1", title: "Báo cáo", document: { issuedOn: "2026-03-02" } };
    expect(inShort(foundIn(task, issued))).toEqual(["evidenceMissing events lao-cai/6.2.a"]);
  });
});

describe("an event that needs a reason", () => {
  const profile = profileOf(rule({ reasonFor: ["returned"] }, "lead"));
  const found = (event: object): string[] =>
    inShort(foundIn(history({ type: "returned", on: "2026-03-04", ...event }), profile));

  it("is named when it gives none, whatever else comes with it", () => {
    expect(found({})).toEqual(["reasonMissing events[1].reason lao-cai/6.2.a"]);
    expect(found({ reason: "  ", evidence: ["phieu-tra.pdf"] })).toHaveLength(1);
  });

  it("is named in both languages", () => {
    const [finding] = foundIn(history({ type: "returned", on: "2026-03-04" }), profile);
    expect(finding?.message).toEqual({
      vi: "Chuyển lại nhiệm vụ ngày 04/03/2026 chưa ghi lý do (điểm a khoản 2 Điều 6).",
      en: "Return on 2026-03-04 gives no reason (Article 6, item 2, point a).",
    });
  });

  it("lacks what the regulation asks for, where it says so: in writing, or the assigning document", () => {
    const own = profileOf(
      rule(
        { reasonFor: ["returned"], missing: { vi: "chưa ghi lý do bằng văn bản", en: "gives no written reason" } },
        "lead",
      ),
    );
    const [finding] = foundIn(history({ type: "returned", on: "2026-03-04" }), own);
    expect(finding?.message).toEqual({
      vi: "Chuyển lại nhiệm vụ ngày 04/03/2026 chưa ghi lý do bằng văn bản (điểm a khoản 2 Điều 6).",
      en: "Return on 2026-03-04 gives no written reason (Article 6, item 2, point a).",
    });
  });

  it("may give it as reason or as note", () => {
    expect(found({ reason: "không thuộc chức năng" })).toEqual([]);
    expect(found({ note: "không thuộc chức năng" })).toEqual([]);
  });
});

describe("an event that another one must follow", () => {
  const profile = profileOf(rule({ event: "completed", needs: "confirmed" }));
  const completed = { type: "completed", on: "2026-03-19" };
  const found = (...events: object[]): string[] => inShort(foundIn(history(...events), profile));
  const MISSING = "confirmationMissing events[1] lao-cai/6.2.a";

  it("is named with whom it waits for", () => {
    const [finding] = foundIn(history(completed), profile);
    expect(finding).toEqual({
      code: "confirmationMissing",
      severity: "warning",
      provision: "lao-cai/6.2.a",
      ruleId: "lao-cai/6.2.a",
      field: "events[1]",
      message: {
        vi: "Hoàn thành ngày 19/03/2026 chưa có xác nhận kết quả của Văn phòng UBND tỉnh (điểm a khoản 2 Điều 6).",
        en: "Completion on 2026-03-19 lacks the confirmation of: Office of the provincial People's Committee (Article 6, item 2, point a).",
      },
    });
  });

  it("is settled by one on the same day or later, of the right office or of nobody named", () => {
    expect(found(completed, { type: "confirmed", on: "2026-03-19" })).toEqual([]);
    expect(found(completed, { type: "confirmed", on: "2026-03-23", by: "office" })).toEqual([]);
    expect(found(completed, { type: "confirmed", on: "2026-03-23", by: "Văn phòng UBND tỉnh" })).toEqual([]);
    expect(found(completed, { type: "confirmed", on: "2026-03-23", by: "Nguyễn Văn A" })).toEqual([]);
  });

  it.each(["lead", "Sở Y tế", "Cơ quan, đơn vị chủ trì", "coordinator", "director"])(
    "is not settled by another actor: %s",
    (by) => {
      expect(found(completed, { type: "confirmed", on: "2026-03-23", by })).toEqual([MISSING]);
    },
  );

  it("is not settled by one that came before it", () => {
    const task = history({ type: "confirmed", on: "2026-03-10" }, completed);
    expect(inShort(foundIn(task, profile))).toContain("confirmationMissing events[2] lao-cai/6.2.a");
  });

  it("is not waited for when the task was called off first", () => {
    const cancelled = { type: "cancelled", on: "2026-03-10" };
    expect(inShort(foundIn(history(cancelled, completed), profile))).not.toContain(
      "confirmationMissing events[2] lao-cai/6.2.a",
    );
  });
});
