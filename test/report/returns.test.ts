import { describe, expect, it } from "vitest";
import type { Language } from "../../src/errors.js";
import type { Profile } from "../../src/language/profile.js";
import { profiles } from "../../src/profiles/index.js";
import { nextStepWords } from "../../src/report/evaluation/next-step.js";
import { statusWords } from "../../src/report/evaluation/task-words.js";
import { evaluateRegister } from "../support/unchecked.js";

const OFFICE: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  "lao-cai": { vi: "Văn phòng UBND tỉnh", en: "Office of the provincial People's Committee" },
  "can-tho": { vi: "Văn phòng UBND thành phố", en: "Office of the city People's Committee" },
  "hai-phong-snv": { vi: "Văn phòng Sở", en: "Office of the department" },
  "hai-phong-thanh-uy": { vi: "Văn phòng Thành ủy", en: "Office of the Party Committee" },
};

/** Given and received on Monday 02/03/2026, due at the end of the month, sent back the day after it came. */
const returned = (profile: Profile, by: string) => {
  const register = {
    tasks: [
      {
        id: "A",
        title: "Chuyển lại",
        lead: "Phòng Lãnh sự",
        dueOn: "2026-03-31",
        document: { number: "1", issuedOn: "2026-03-02" },
        events: [
          ...["assigned", "received", "registered"].map((type) => ({ type, on: "2026-03-02" })),
          { type: "returned", on: "2026-03-03", by, reason: "không thuộc chức năng" },
        ],
      },
    ],
  };
  const [task] = evaluateRegister(register, { asOf: "2026-03-10", profile }).tasks;
  if (task === undefined) throw new Error("one task was given");
  return task;
};
const readerOf = (profile: Profile, lang: Language) => ({ lang, profile, width: 110 });

describe("a task that was sent back", () => {
  // Lào Cai 6.2.a, Cần Thơ 5.2, Hải Phòng 6.1.c, Thành ủy 7.1.b: the lead sends it to the Office, which answers.
  it.each(profiles.filter(({ id }) => id !== "kon-tum-snn").map((one) => [one.id, one] as const))(
    "waits for the Office where the lead sends it there: %s",
    (id, profile) => {
      const task = returned(profile, "Phòng Lãnh sự");
      expect(task.phase).toBe("returned");
      expect(statusWords(task, readerOf(profile, "vi"))).toContain(
        `ã chuyển lại ngày 03/03/2026, chờ ${OFFICE[id]?.vi} xử lý`,
      );
      expect(statusWords(task, readerOf(profile, "en"))).toContain(
        `eturned on 2026-03-03, waits for: ${OFFICE[id]?.en}`,
      );
    },
  );

  // Kon Tum 6.2: the Office itself sends it back to the body that issued it, so that the Office is not who must answer.
  it("waits for who assigned it where the Office sends it back: kon-tum-snn", () => {
    const profile = profiles.find(({ id }) => id === "kon-tum-snn");
    if (profile === undefined) throw new Error("no such regulation");
    const task = returned(profile, "office");
    expect(task.phase).toBe("returned");
    expect(statusWords(task, readerOf(profile, "vi"))).toContain(
      "Văn phòng Sở đã chuyển lại ngày 03/03/2026, chờ nơi giao nhiệm vụ xử lý",
    );
    expect(statusWords(task, readerOf(profile, "en"))).toContain(
      "eturned on 2026-03-03 by: Office of the department; waits for: the body that assigned it",
    );
    expect(nextStepWords(task, readerOf(profile, "vi"))).toBe(
      "Chờ nơi giao nhiệm vụ trả lời việc chuyển lại; đã trả lời thì ghi vào sổ",
    );
  });
});
