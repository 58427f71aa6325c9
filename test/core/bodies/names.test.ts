import { describe, expect, it } from "vitest";
import { isCollective } from "../../../src/core/bodies/collective.js";
import { compileNames, RegisterDirectory } from "../../../src/core/bodies/directory.js";
import { nameFindings } from "../../../src/core/bodies/name-findings.js";
import { nameKey } from "../../../src/core/bodies/name-key.js";
import { splitBodies } from "../../../src/core/bodies/split-bodies.js";
import type { BodyNames } from "../../../src/language/bodies.js";

const BODIES: BodyNames = {
  place: { level: "tỉnh", name: "Lào Cai" },
  roles: { office: ["Văn phòng", "Văn phòng UBND", "Văn phòng UBND tỉnh"], assigner: ["UBND tỉnh"] },
  kinds: [
    { id: "department", name: { vi: "sở, ban, ngành", en: "department" }, begins: ["Sở", "Ban", "Thanh tra"] },
    {
      id: "district",
      name: { vi: "UBND huyện", en: "district" },
      begins: ["UBND huyện", "UBND thành phố", "UBND thị xã"],
    },
    { id: "company", name: { vi: "doanh nghiệp", en: "company" }, begins: ["Công ty"], outsideScope: true },
  ],
};
const NAMES = compileNames({ bodies: BODIES, actors: { office: { vi: "Văn phòng UBND tỉnh", en: "Office" } } });

describe("one name, however it is written", () => {
  it.each([
    ["Uỷ ban nhân dân huyện Bát Xát", "UBND huyện Bát Xát"],
    ["SỞ VĂN HOÁ, THỂ THAO", "Sở Văn hóa, Thể thao"],
    ["Sở  Tài chính ", "Sở tài chính"],
    ["UBND TP Lào Cai", "Ủy ban nhân dân thành phố Lào Cai"],
    ["UBND TP.Lào Cai", "UBND Tp. Lào Cai"],
    ["VP UBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh"],
    ["Sở Tài chính (đ/c A)", "Sở Tài chính"],
    ["Huyện uỷ Quỳ Hợp", "Huyện ủy Qùy Hợp"],
    ["Sở Y tế".normalize("NFD"), "Sở Y tế"],
  ])("%s is %s", (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it("keeps names apart that differ in a tone", () => {
    expect(nameKey("Sở Nội vụ")).not.toBe(nameKey("Sở Ngoại vụ"));
    expect(nameKey("xã Hóa")).not.toBe(nameKey("xã Hòa"));
  });

  it("writes a key as an office would", () => {
    expect(nameKey("Sở Xây dựng")).toBe("sở xây dựng");
    expect(nameKey("UBND huyện Hoà An")).toBe("ủy ban nhân dân huyện hòa an");
  });
});

describe("several bodies in one text", () => {
  it.each([
    ["Sở Văn hóa, Thể thao và Du lịch", ["Sở Văn hóa, Thể thao và Du lịch"]],
    ["Sở Tài chính, Sở Xây dựng", ["Sở Tài chính", "Sở Xây dựng"]],
    ["Sở Tài chính; Sở Xây dựng", ["Sở Tài chính", "Sở Xây dựng"]],
    ["Sở Tài chính và Sở Xây dựng", ["Sở Tài chính", "Sở Xây dựng"]],
    ["1. Sở Tài chính\n2. Sở Xây dựng", ["Sở Tài chính", "Sở Xây dựng"]],
    ["- Sở Tài chính + Sở Nội vụ", ["Sở Tài chính", "Sở Nội vụ"]],
    ["Sở Nông nghiệp và\nPhát triển nông thôn", ["Sở Nông nghiệp và Phát triển nông thôn"]],
    ["* Sở A\no Sở B", ["Sở A", "Sở B"]],
    ["Các Sở: Tài chính, Xây dựng, Nội vụ", ["Sở Tài chính", "Sở Xây dựng", "Sở Nội vụ"]],
    ["Sở Nông nghiệp và Môi trường, UBND huyện Bát Xát", ["Sở Nông nghiệp và Môi trường", "UBND huyện Bát Xát"]],
  ])("%j", (text, names) => {
    expect(splitBodies(text)).toEqual(names);
  });

  it.each([
    "các sở, ngành liên quan",
    "UBND các huyện",
    "Các đơn vị",
    "UBND các huyện, thành phố, thị xã",
    "Các sở, ban, ngành",
    "Sở, ban, ngành",
    "Các sở, ban, ngành, UBND các huyện, thị xã, thành phố",
    "các phòng, ban và đơn vị",
  ])("%s names nobody", (text) => {
    expect(splitBodies(text).every(isCollective)).toBe(true);
  });

  it.each([
    "Ban Quản lý các khu công nghiệp",
    "Sở Xây dựng",
    "Ban Dân tộc",
    "Sở Văn hóa, Thể thao và Du lịch",
    "Phòng Cơ sở",
    "Thành phố Lào Cai",
  ])("%s is one body", (text) => {
    expect(splitBodies(text).some(isCollective)).toBe(false);
  });
});

describe("the name that is shown", () => {
  it("is that of the body, not of its head, however often the head is written", () => {
    const texts = ["Sở Y tế", "Giám đốc Sở Y tế", "Giám đốc Sở Y tế", "trưởng phòng Lễ tân", "Phó Giám đốc Sở Nội vụ"];
    const directory = new RegisterDirectory(NAMES, [], texts);
    expect(texts.map((text) => directory.one(text).name)).toEqual([
      "Sở Y tế",
      "Sở Y tế",
      "Sở Y tế",
      "Phòng Lễ tân",
      "Sở Nội vụ",
    ]);
    expect(new RegisterDirectory(NAMES).one("Chủ tịch UBND huyện Bảo Thắng").name).toBe("UBND huyện Bảo Thắng");
  });
});

describe("a directory", () => {
  const roleOf = (name: string): string | null => new RegisterDirectory(NAMES).one(name).role;
  it.each([
    ["Văn phòng UBND tỉnh Lào Cai", "office"],
    ["Văn phòng Ủy ban nhân dân tỉnh", "office"],
    ["VP UBND tỉnh", "office"],
    ["Văn phòng", "office"],
    ["Chánh Văn phòng UBND tỉnh", "office"],
    ["Phó Chánh Văn phòng", "office"],
    ["Chủ tịch UBND tỉnh Lào Cai", "assigner"],
    ["Văn phòng UBND huyện Bát Xát", null],
    ["UBND TP Lào Cai", null],
  ])("%s is %s", (name, role) => {
    expect(roleOf(name)).toBe(role);
  });

  it("tells kinds by the longest beginning, reads heads and leaves the issuer's place out", () => {
    const directory = new RegisterDirectory(NAMES, [], ["Sở Tài chính", "Sở tài chính", "Sở tài chính"]);
    expect(directory.one("Chủ tịch UBND huyện Bảo Thắng").kind).toBe("district");
    expect(directory.one("Sở Tài chính tỉnh Lào Cai")).toBe(directory.one("Sở Tài chính"));
    expect(directory.one("Giám đốc Sở Tài chính").name).toBe("Sở tài chính");
    expect(directory.one("Công ty CP A").outsideScope).toBe(true);
    expect(directory.one("A").kind).toBeNull();
  });

  it("takes the listed name, its aliases and its kind", () => {
    const directory = new RegisterDirectory(NAMES, [
      { id: "STC", name: "Sở Tài chính", aliases: ["Tài chính"] },
      { name: "X", kind: "district" },
    ]);
    expect(directory.one("tài chính")).toMatchObject({ key: "STC", name: "Sở Tài chính" });
    expect(directory.one("STC")).toBe(directory.one("Sở Tài chính"));
    expect(directory.one("X").kind).toBe("district");
  });

  it("says what it merged and what nearly is one name", () => {
    const found = nameFindings(new RegisterDirectory(NAMES, [], ["Sở Tài chính", "SỞ TÀI CHÍNH", "So Tai chinh"]));
    expect(found.merged).toEqual([{ name: "SỞ TÀI CHÍNH", spellings: ["SỞ TÀI CHÍNH", "Sở Tài chính"] }]);
    expect(found.near).toEqual([["So Tai chinh", "SỞ TÀI CHÍNH"]]);
  });
});
