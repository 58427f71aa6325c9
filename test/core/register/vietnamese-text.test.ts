import { describe, expect, it } from "vitest";
import { legacyEncoding, oneLine, repairText } from "../../../src/core/register/vietnamese-text.js";

describe("damaged Vietnamese text", () => {
  it.each([
    ["Eth stands for Đ", "\u00D0ề án", "Đề án"],
    ["a lone Eth is a Đ too", "\u00D0", "Đ"],
    ["small Eth stands for đ", "\u00F0iều ch\u1EC9nh", "điều chỉnh"],
    ["the African D stands for Đ", "\u0189iều 7", "Điều 7"],
    ["a non-breaking space is a space", "Sở\u00A0Nội\u00A0vụ", "Sở Nội vụ"],
    ["an ideographic space is a space", "Sở\u3000Nội vụ", "Sở Nội vụ"],
    ["invisible characters are nothing", "Sở\u200B Nội\uFEFF vụ\u00AD", "Sở Nội vụ"],
    ["a mark is joined to its letter", "trươ \u0301c", "trước"],
    ["a mark is joined over several spaces", "nga   \u0300y", "ngày"],
    ["a second mark is joined to a letter that has one", "mê \u0323nh lê \u0323nh", "mệnh lệnh"],
    ["two marks, each parted, are joined", "nhie \u0323 \u0302m vu \u0323", "nhiệm vụ"],
    ["a mark that no letter has in one sign is joined too", "p\u0301 \u0300", "p\u0301\u0300"],
  ])("%s", (_, damaged, text) => {
    expect(repairText(damaged)).toEqual({ text: text.normalize("NFC"), repaired: true });
  });

  it.each([
    ["Sở Nội vụ", "Sở Nội vụ"],
    ["Báo cáo, đề xuất", "Báo cáo, đề xuất"],
    ["Báo cáo, đề xuất".normalize("NFD"), "Báo cáo, đề xuất"],
    ["a;\n b", "a;\n b"],
    ["1 \u0301", "1 \u0301"],
  ])("is not %j: nothing is mended", (raw, text) => {
    expect(repairText(raw)).toEqual({ text: text.normalize("NFC"), repaired: false });
  });
});

describe("one line", () => {
  it.each([
    ["Sở A,\nSở B", "Sở A, Sở B"],
    ["Sở A,\r\n\tSở B", "Sở A, Sở B"],
    ["Sở A,   Sở B", "Sở A, Sở B"],
    [" Sở A, Sở B", "Sở A, Sở B"],
    ["Sở A, Sở B ", "Sở A, Sở B"],
    ["Sở\u00A0A,\u00A0\u00A0Sở B", "Sở A, Sở B"],
    ["\t", ""],
    ["\n", ""],
    ["", ""],
  ])("of %j is %j", (raw, line) => {
    expect(oneLine(raw)).toBe(line);
  });
});

describe("a text in a legacy encoding", () => {
  it("of TCVN3 is known by its signs", () => {
    expect(legacyEncoding("NhiÖm vô, C¬ quan chñ tr×, Thêi h¹n")).toBe("TCVN3");
  });

  it("of VNI is known by its letters", () => {
    expect(legacyEncoding("Nhieäm vuï, Cô quan chuû trì, Thôøi haïn")).toBe("VNI");
    expect(legacyEncoding("Haïn nhieäm vuï")).toBe("VNI");
  });

  it("cannot be told from fewer than three signs", () => {
    expect(legacyEncoding("Nhieäm vuï")).toBeUndefined();
    expect(legacyEncoding("")).toBeUndefined();
  });

  it.each([
    ["Nhiệm vụ, Cơ quan chủ trì, Thời hạn", "Vietnamese in Unicode"],
    ["Đoàn công tác: Köln, Düsseldorf, Nürnberg", "Vietnamese in Unicode with names of other languages"],
    ["Title, document number, issued on", "English"],
  ])("is not “%s”: %s", (text) => {
    expect(legacyEncoding(text)).toBeUndefined();
  });
});
