import { describe, expect, it } from "vitest";
import { compileNames } from "../../../src/core/bodies/directory.js";
import { nameKey } from "../../../src/core/bodies/name-key.js";
import { areNear, areSpeltNearly } from "../../../src/core/bodies/near-names.js";
import { getProfile } from "../../../src/profiles/index.js";

const near = (one: string, other: string): boolean => areNear(nameKey(one), nameKey(other));

describe("names that are nearly one", () => {
  it.each([
    ["Sở Y tê", "Sở Y tế"],
    ["Sở Y-tế", "Sở Y tế"],
    ["Sở Nội vu", "Sở Nội vụ"],
    ["Sở GD&ĐT", "Sở Giáo dục và Đào tạo"],
    ["Sở GDĐT", "Sở Giáo dục và Đào tạo"],
    ["Sở Văn hóa Thể thao", "Sở Văn hóa và Thể thao"],
    ["Huyện Bát Xát", "UBND huyện Bát Xát"],
    ["Phường An Biên", "UBND phường An Biên"],
    ["Thành phố Lào Cai", "UBND TP Lào Cai"],
    ["Văn phòng Sở Tài chính", "Sở Tài chính"],
    ["Văn phòng HĐND và UBND huyện Bát Xát", "UBND huyện Bát Xát"],
    ["Phòng Lãnh sự Người Việt Nam ở nước ngoài", "Phòng Lãnh sự - Người Việt Nam ở nước ngoài"],
  ])("%s, %s", (one, other) => {
    expect([near(one, other), near(other, one)]).toEqual([true, true]);
  });

  it.each([
    ["Sở Y tế", "Sở Xây dựng"],
    ["Phòng A", "Phòng An ninh"],
    ["Phòng A", "Phòng B"],
    ["Chi cục Dân số", "Chi cục Kiểm lâm"],
    ["Sở Tài chính", "Phòng Tài chính"],
    ["Sở Tài chính", "Sở Tư pháp"],
    ["Đảng ủy phường Gia Viên", "UBND phường Gia Viên"],
    ["UBND huyện Bảo Thắng", "UBND huyện Bảo Yên"],
    ["UBND huyện Bát Xát", "UBND xã Bát Xát"],
    ["Văn phòng Sở Tài chính", "Sở Y tế"],
    ["Văn phòng Sở Tài chính", "Văn phòng Sở Y tế"],
  ])("are two: %s, %s", (one, other) => {
    expect([near(one, other), near(other, one)]).toEqual([false, false]);
  });

  it("one of them is spelt like the other, or is its office", () => {
    expect(areSpeltNearly(nameKey("Sở Y tê"), nameKey("Sở Y tế"))).toBe(true);
    expect(areSpeltNearly(nameKey("Văn phòng Sở Y tế"), nameKey("Sở Y tế"))).toBe(false);
  });
});

describe("names that are one (SEMANTICS 2)", () => {
  it.each([
    ["Sở Văn hoá & Thể thao", "Sở Văn hóa và Thể thao"],
    ["Sở Văn hóa&Thể thao", "Sở Văn hóa và Thể thao"],
    ["Sở GD&ĐT", "Sở GD và ĐT"],
  ])("%s, %s", (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });
});

describe("a department that issues the regulation, in short", () => {
  const roleOf = (profile: string, name: string) => {
    const { keyOf, roleOf: role } = compileNames(getProfile(profile));
    return role(keyOf(name));
  };

  it.each([
    ["kon-tum-snn", "Sở NN&PTNT", "director"],
    ["kon-tum-snn", "Sở NN & PTNT tỉnh Kon Tum", "director"],
    ["kon-tum-snn", "Sở NN và PTNT", "director"],
    ["kon-tum-snn", "Sở NNPTNT", "director"],
    ["kon-tum-snn", "Sở Nông nghiệp & PTNT", "director"],
    ["kon-tum-snn", "Giám đốc Sở NN&PTNT", "director"],
    ["kon-tum-snn", "VP Sở NN&PTNT", "office"],
    ["kon-tum-snn", "Văn phòng Sở NN và PTNT", "office"],
    ["hai-phong-snv", "Sở NgV", "director"],
    ["hai-phong-snv", "Văn phòng Sở NgV", "office"],
    // Which department these are short for nobody knows; and another one is another.
    ["hai-phong-snv", "Sở NV", null],
    ["kon-tum-snn", "Sở NN&MT", null],
    ["kon-tum-snn", "Sở Nội vụ", null],
    ["lao-cai", "Sở NN&PTNT", null],
  ])("%s: %s", (profile, name, role) => {
    expect(roleOf(profile, name)).toBe(role);
  });

  it("leaves its parts what they are", () => {
    const { keyOf } = compileNames(getProfile("kon-tum-snn"));
    expect(keyOf("Chi cục Kiểm lâm, Sở NN&PTNT")).toBe(keyOf("Chi cục Kiểm lâm, Sở Nông nghiệp và PTNT"));
    expect(keyOf("Chi cục Kiểm lâm - Sở NN&PTNT")).toBe("chi cục kiểm lâm");
  });
});
