import { describe, expect, it } from "vitest";
import { FACT_NAMES, OPERATORS } from "../../src/language/condition.js";
import { kindOf } from "../../src/language/rule-kind.js";
import { profiles } from "../../src/profiles/index.js";
import { conditionWords } from "../../src/report/words/conditions.js";
import { countingParts, fulfilledParts } from "../../src/report/words/counting.js";
import { FACT_NAME, YES_NO } from "../../src/report/words/facts.js";

describe("conditions", () => {
  it.each([
    [{ fact: "classified", operator: "equal", value: false }, "nhiệm vụ không mật", "the task is not classified"],
    [{ fact: "classified", operator: "notEqual", value: false }, "nhiệm vụ mật", "the task is classified"],
    [
      { fact: "classified", operator: "in", value: [true, false] },
      "nhiệm vụ mật hoặc nhiệm vụ không mật",
      "the task is classified or the task is not classified",
    ],
    [
      { fact: "coordinators", operator: "greaterThan", value: 0 },
      "số đơn vị phối hợp trên 0",
      "coordinating units above 0",
    ],
    [
      { fact: "cell", operator: "in", value: ["openOverdue", "doneLate"] },
      "nhóm là “chưa xong, quá hạn” hoặc “xong muộn”",
      "cell is “open, overdue” or “done late”",
    ],
    [
      { not: { fact: "completed", operator: "equal", value: true } },
      "không (đã hoàn thành)",
      "not (the task is finished)",
    ],
    [
      {
        all: [
          { fact: "urgent", operator: "equal", value: true },
          {
            any: [
              { fact: "hasDeadline", operator: "equal", value: true },
              { fact: "classified", operator: "equal", value: true },
            ],
          },
        ],
      },
      "nhiệm vụ đột xuất, khẩn; và (nhiệm vụ có thời hạn hoặc nhiệm vụ mật)",
      "the task is urgent; and (the task has a deadline or the task is classified)",
    ],
  ] as const)("%j", (condition, vi, en) => {
    expect([conditionWords(condition, "vi"), conditionWords(condition, "en")]).toEqual([vi, en]);
  });

  it("has words for every fact and operator", () => {
    for (const fact of FACT_NAMES) expect(YES_NO[fact] !== undefined || FACT_NAME[fact] !== undefined).toBe(true);
    for (const operator of OPERATORS)
      expect(conditionWords({ fact: "coordinators", operator, value: 2 }, "en")).toMatch(/^coordinating units \w.* 2$/);
  });
});

describe("counting", () => {
  const parts = (id: string): readonly string[] => {
    const profile = profiles.find((candidate) => id.startsWith(`${candidate.id}/`));
    const rule = profile?.rules.find((candidate) => candidate.provision === id);
    return profile === undefined || rule === undefined ? [] : countingParts(rule, profile, "en");
  };

  it.each([
    ["lao-cai/7.2.a", ["the trigger day is not counted", "working days only"]],
    ["lao-cai/22.1", ["“before D”: ends with D−1", "stays when it falls on a rest day"]],
    ["can-tho/5.1#2", ["until the end of that day"]],
    ["hai-phong-snv/20.1", ["working days, back from the meeting"]],
    [
      "hai-phong-snv/8.1.d",
      [
        "to the corresponding day of the last month",
        "stays when it falls on a rest day",
        "an explanation excuses that delay",
        "until there is a result",
      ],
    ],
  ])("%s", (id, words) => {
    expect(parts(id)).toEqual(words);
  });

  it("says what fulfils, answers or uses every rule that names it", () => {
    for (const { rules } of profiles) {
      for (const rule of rules) {
        // A consequence that follows by itself is met by nothing, nor is what only its bearer can know to be done.
        const isNamed = rule.modality !== "answers" && rule.invoked !== true;
        const named = ["deadline", "state", "right"].includes(kindOf(rule)) && isNamed;
        for (const lang of ["vi", "en"] as const) expect(fulfilledParts(rule, lang).length > 0 || !named).toBe(true);
      }
    }
  });
});
