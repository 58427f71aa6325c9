import { describe, expect, it } from "vitest";
import type { HangsOn } from "../../src/core/model/evaluation.js";
import type { ReadingChange } from "../../src/language/profile.js";
import { haiPhongSnv, konTumSnn, profiles } from "../../src/profiles/index.js";
import { hangsOnWords } from "../../src/report/words/readings.js";

/** Parts that make nobody late: words, statuses, what may be recorded, how near a day is, whose data a report holds. */
const OF_NO_DAY = /^(?:statuses|secrecy|parameters\.dueSoonWorkingDays|trigger\.(?:dataPeriod|record))/;
const canMakeLate = ({ path }: ReadingChange): boolean => !OF_NO_DAY.test(path);

const values = profiles.flatMap(({ id, readings }) =>
  readings
    .filter(({ values: own }) => own.some(({ changes }) => changes.some(canMakeLate)))
    .flatMap(({ code, values: own }) => own.map((one) => [`${id} ${code}=${one.value}`, one] as const)),
);

describe("a reading that can decide whether somebody is late", () => {
  it.each(values)("says so in a clause of its own, in both languages: %s", (_, { clause }) => {
    expect(clause).toBeDefined();
    for (const words of [clause?.vi ?? "", clause?.en ?? ""]) {
      // It goes on behind “nếu” and “if”: no capital, no full stop, and enough words for a subject and what is said of it.
      expect(words).toMatch(/^(?:[\p{Ll}“\d]|Thursday)/u);
      expect(words).not.toMatch(/[.;:]$/u);
      expect(words.split(" ").length).toBeGreaterThanOrEqual(4);
    }
    // What a value is called is no clause: “Văn phòng”, “ngày lập biên bản”, “từ ngày …”.
    expect(clause?.vi).not.toMatch(/^(?:từ|ngày \p{L}+$|luôn|mọi thứ)/u);
  });
});

const hanging = (code: string, value: string): { readonly hangsOn: readonly HangsOn[] } => ({
  hangsOn: [{ code, value, state: "met" }],
});

describe("the words of a lateness that hangs on a reading", () => {
  it("are a sentence: who would have to act, or from which day it would run", () => {
    expect(hangsOnWords(hanging("A45", "office"), haiPhongSnv, "vi")).toBe(
      "còn tùy cách hiểu: không quá hạn nếu nơi phải làm là Văn phòng",
    );
    expect(hangsOnWords(hanging("A11", "result"), konTumSnn, "vi")).toBe(
      "còn tùy cách hiểu: không quá hạn nếu thời hạn cập nhật kết quả tính từ ngày có kết quả, với mọi nhiệm vụ",
    );
    expect(hangsOnWords(hanging("A45", "office"), haiPhongSnv, "en")).toBe(
      "hangs on a reading: not late if it is the Office that must act",
    );
  });

  it("name several, each once, and fall back on what a value says where a regulation of one's own gives no clause", () => {
    const both = { hangsOn: [...hanging("A45", "office").hangsOn, ...hanging("A34", "minutes").hangsOn] };
    expect(hangsOnWords(both, haiPhongSnv, "vi")).toBe(
      "còn tùy cách hiểu: không quá hạn nếu nơi phải làm là Văn phòng; hoặc nếu kiểm tra kết thúc vào ngày lập biên bản",
    );
    const bare = {
      ...haiPhongSnv,
      readings: haiPhongSnv.readings.map((reading) => ({
        ...reading,
        values: reading.values.map(({ clause: _, ...value }) => value),
      })),
    };
    expect(hangsOnWords(hanging("A45", "office"), bare, "vi")).toContain("nếu hiểu là Văn phòng");
  });
});
