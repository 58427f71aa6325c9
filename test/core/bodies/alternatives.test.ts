import { describe, expect, it } from "vitest";
import { compileNames, RegisterDirectory } from "../../../src/core/bodies/directory.js";
import { splitBodies } from "../../../src/core/bodies/split-bodies.js";
import { laoCai } from "../../../src/profiles/index.js";
import { workDone } from "../../hostile/refusal.js";

const read = (text: string) => new RegisterDirectory(compileNames(laoCai)).read(text);
const namesOf = (bodies: readonly { readonly name: string }[]): readonly string[] => bodies.map(({ name }) => name);

describe("a text that leaves open which body it means", () => {
  it.each([
    "Sở Y tế hoặc Sở Tài chính",
    "SỞ Y TẾ HOẶC SỞ TÀI CHÍNH",
    "Sở Y tế hoặc Sở Tài chính".normalize("NFD"),
    "Sở Y tế hoặc là Sở Tài chính",
    "Sở Y tế, hoặc Sở Tài chính",
    "Sở Y tế; hoặc Sở Tài chính",
    "Sở Y tế\nhoặc Sở Tài chính",
    "Sở Y tế hoặc\nSở Tài chính",
    "Sở Y tế và/hoặc Sở Tài chính",
    "Sở Y tế/hoặc Sở Tài chính",
    "Sở Y tế (hoặc Sở Tài chính)",
    "Sở Y tế hay Sở Tài chính",
    "Sở Y tế, Sở Nội vụ hoặc Sở Tài chính",
    "Sở Y tế hoặc Tài chính",
    "UBND huyện Bát Xát hoặc UBND huyện Bảo Thắng",
    "Sở Y tế hoặc đơn vị được ủy quyền",
    "Giám đốc Sở Y tế hoặc Giám đốc Sở Tài chính",
  ])("%j names nobody", (text) => {
    expect(read(text)).toMatchObject({ bodies: [], leads: [], leadUnknown: true, collective: true });
  });

  it.each([
    ["Giám đốc hoặc Phó Giám đốc Sở Y tế", ["Sở Y tế"]],
    ["Giám đốc (hoặc Phó Giám đốc) Sở Y tế", ["Sở Y tế"]],
    ["Sở Y tế hoặc Giám đốc Sở Y tế", ["Sở Y tế"]],
    ["Sở Y tế (Phòng A hoặc Phòng B)", ["Sở Y tế"]],
    ["Sở Y tế (Giám đốc hoặc Phó Giám đốc)", ["Sở Y tế"]],
    ["Trung tâm Sáng tạo hay", ["Trung tâm Sáng tạo hay"]],
    ["Chủ tịch hoặc Phó Chủ tịch UBND huyện Bát Xát", ["UBND huyện Bát Xát"]],
  ])("%s is one body", (text, leads) => {
    const named = read(text);
    expect(namesOf(named.leads)).toEqual(leads);
    expect(named.leadUnknown).toBe(false);
  });

  it("leaves those beside it as they are", () => {
    const named = read("Sở Nội vụ\nSở Y tế hoặc Sở Tài chính");
    expect(namesOf(named.leads)).toEqual(["Sở Nội vụ"]);
    expect(named.leadUnknown).toBe(true);
    const shared = read("Sở Nội vụ chủ trì, phối hợp với Sở Y tế hoặc Sở Tài chính");
    expect(namesOf(shared.leads)).toEqual(["Sở Nội vụ"]);
    expect(shared).toMatchObject({ coordinators: [], leadUnknown: false, collective: true });
  });

  it("is read at once, however long it is", () => {
    for (const text of [
      "Sở A hoặc ".repeat(900),
      `hoặc${" ".repeat(9_000)}hoặc`,
      `Sở A ${"\n".repeat(9_000)}hoặc Sở B`,
      "hay sở ".repeat(1_400),
      "Sở A (hoặc ".repeat(800),
    ]) {
      const start = workDone();
      read(text);
      expect(workDone() - start).toBeLessThan(150);
    }
  });
});

describe("a stroke between two names", () => {
  it("sets two bodies apart, as a list does", () => {
    expect(splitBodies("Sở Y tế/Sở Tài chính")).toEqual(["Sở Y tế", "Sở Tài chính"]);
  });
});

describe("a word that stands once for all", () => {
  it.each([
    ["Các sở: Y tế, Tài chính", ["Sở Y tế", "Sở Tài chính"]],
    ["các phòng: Lễ tân, Lãnh sự", ["Phòng Lễ tân", "Phòng Lãnh sự"]],
    ["sở Y tế, Tài chính", ["Sở Y tế", "Sở Tài chính"]],
    ["UBND các xã: Bản Qua, Cốc San", ["UBND xã Bản Qua", "UBND xã Cốc San"]],
  ])("%s: each name begins as names do", (text, names) => {
    expect(splitBodies(text)).toEqual(names);
  });
});
