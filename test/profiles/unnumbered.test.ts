import { describe, expect, it } from "vitest";
import { citeIn } from "../../src/language/built-on.js";
import type { ProvisionId } from "../../src/language/provision.js";
import { parseProfile } from "../../src/language/schema/parse-profile.js";
import { coverage } from "../../src/profiles/accounting/index.js";
import { getProfile, profiles } from "../../src/profiles/index.js";

/**
 * What the five texts are built like, read by hand: which parts of a place are sentences, which stand between semicolons,
 * which are dashes or paragraphs of their own. Every part that the package names is here.
 */
const BUILT: Readonly<Record<ProvisionId, string>> = {
  "hai-phong-snv/6.1.c#2": "câu thứ hai điểm c khoản 1 Điều 6",
  "hai-phong-snv/6.1.d#2": "ý thứ hai điểm d khoản 1 Điều 6",
  "hai-phong-snv/6.1.d#3": "ý thứ ba điểm d khoản 1 Điều 6",
  "hai-phong-snv/6.2.a#2": "câu thứ hai điểm a khoản 2 Điều 6",
  "hai-phong-snv/6.2.b#2": "câu thứ hai điểm b khoản 2 Điều 6",
  "hai-phong-snv/14.1#2": "câu thứ hai khoản 1 Điều 14",
  "hai-phong-snv/19.2#2": "câu thứ hai khoản 2 Điều 19",
  "hai-phong-snv/23#2": "câu thứ hai Điều 23",
  "hai-phong-snv/23#3": "câu thứ ba Điều 23",
  "lao-cai/5.1#2": "đoạn cuối khoản 1 Điều 5",
  "lao-cai/6.2.a#2": "câu thứ hai điểm a khoản 2 Điều 6",
  "lao-cai/7.1#2": "câu thứ hai khoản 1 Điều 7",
  "lao-cai/7.1#3": "câu thứ ba khoản 1 Điều 7",
  "lao-cai/19.5#2": "câu thứ hai khoản 5 Điều 19",
  "hai-phong-thanh-uy/1#1": "câu thứ nhất Điều 1",
  "hai-phong-thanh-uy/1#2": "câu thứ hai Điều 1",
  "hai-phong-thanh-uy/2.4#2": "câu thứ ba khoản 4 Điều 2",
  "hai-phong-thanh-uy/4.2#2": "đoạn cuối khoản 2 Điều 4",
  "hai-phong-thanh-uy/5.1#2": "câu thứ hai khoản 1 Điều 5",
  "hai-phong-thanh-uy/5.2#2": "câu thứ hai khoản 2 Điều 5",
  "hai-phong-thanh-uy/7.1.b#2": "câu thứ hai điểm b khoản 1 Điều 7",
  "hai-phong-thanh-uy/8.1.d#2": "ý thứ hai điểm d khoản 1 Điều 8",
  "hai-phong-thanh-uy/8.2.b#2": "gạch đầu dòng thứ hai điểm b khoản 2 Điều 8",
  "hai-phong-thanh-uy/11#1": "câu thứ nhất Điều 11",
  "hai-phong-thanh-uy/11#2": "câu thứ hai và câu thứ ba Điều 11",
  "hai-phong-thanh-uy/11#3": "câu thứ tư Điều 11",
  "hai-phong-thanh-uy/11#4": "câu thứ năm Điều 11",
  "hai-phong-thanh-uy/11#5": "câu thứ sáu và câu thứ bảy Điều 11",
  "hai-phong-thanh-uy/11#5b": "ý thứ hai câu thứ bảy Điều 11",
  "hai-phong-thanh-uy/11#6": "câu thứ tám Điều 11",
  "hai-phong-thanh-uy/12#1": "câu thứ nhất và câu thứ hai Điều 12",
  "hai-phong-thanh-uy/12#2": "câu thứ ba Điều 12",
  "hai-phong-thanh-uy/13#1": "câu thứ nhất Điều 13",
  "hai-phong-thanh-uy/13#2": "câu thứ hai và câu thứ ba Điều 13",
  "hai-phong-thanh-uy/15#1": "câu thứ nhất Điều 15",
  "hai-phong-thanh-uy/15#2": "câu thứ hai và câu thứ ba Điều 15",
  "can-tho/5.1#2": "câu thứ ba khoản 1 Điều 5",
  "can-tho/5.2#2": "câu thứ hai khoản 2 Điều 5",
  "can-tho/15#4": "câu cuối Điều 15",
  "kon-tum-snn/5.2#2": "câu thứ hai khoản 2 Điều 5",
  "kon-tum-snn/6.1.b#2": "câu thứ hai điểm b khoản 1 Điều 6",
  "kon-tum-snn/6.2#2": "câu thứ hai khoản 2 Điều 6",
  "kon-tum-snn/6.3.b#2": "câu thứ hai điểm b khoản 3 Điều 6",
  "kon-tum-snn/20.1#2": "ý thứ hai khoản 1 Điều 20",
};

const parts = profiles.flatMap((profile) =>
  coverage(profile)
    .provisions.filter(({ id }) => id.includes("#"))
    .map(({ id, cite }) => [id, cite.vi] as const),
);

describe("parts that a text does not number", () => {
  it("are cited as each of the five texts is built", () => {
    expect(Object.fromEntries(parts)).toEqual(BUILT);
  });

  it("are cited so in English, too", () => {
    const english = Object.fromEntries(
      profiles.flatMap((profile) => coverage(profile).provisions.map(({ id, cite }) => [id, cite.en])),
    );
    expect(english["hai-phong-snv/6.1.d#2"]).toBe("Article 6, item 1, point d, part 2");
    expect(english["hai-phong-thanh-uy/8.2.b#2"]).toBe("Article 8, item 2, point b, dash 2");
    expect(english["hai-phong-thanh-uy/11#5b"]).toBe("Article 11, sentence 7, part 2");
    expect(english["hai-phong-thanh-uy/11#5"]).toBe("Article 11, sentences 6 and 7");
    expect(english["can-tho/15#4"]).toBe("Article 15, last sentence");
    expect(english["lao-cai/5.1#2"]).toBe("Article 5, item 1, last paragraph");
  });

  it("name only parts that the regulation has", () => {
    for (const { unnumbered = {}, id } of profiles)
      for (const provision of Object.keys(unnumbered))
        expect([id, Object.keys(BUILT)]).toEqual([id, expect.arrayContaining([provision])]);
  });

  it("keep their names in a regulation that is built on another, beside its own", () => {
    const title = { vi: "Quy định mẫu", en: "A model" };
    const unnumbered = { "phong-mau/3#2": { dash: 2 } };
    const own = parseProfile({ extends: "hai-phong-snv", id: "phong-mau", title, unnumbered }, { base: getProfile });
    expect(citeIn("hai-phong-snv/6.1.d#2", own).vi).toBe("ý thứ hai điểm d khoản 1 Điều 6 văn bản số 143/QĐ-NV");
    expect(citeIn("phong-mau/3#2", own).vi).toBe("gạch đầu dòng thứ hai Điều 3");
    expect(citeIn("phong-mau/3#3", own).vi).toBe("câu thứ ba Điều 3");
  });
});
