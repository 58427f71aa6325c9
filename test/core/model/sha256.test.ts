import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../../src/core/model/canonical-json.js";
import { sha256 } from "../../../src/core/model/sha256.js";

/** Any letter of Unicode. fast-check's own unit of all letters makes a table of a million of them first. */
const letter = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));

const ofNode = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

describe("the SHA-256 of a text", () => {
  // FIPS 180-4, examples of NIST.
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
  ])("of %j is that of the standard", (text, expected) => {
    expect(sha256(text)).toBe(expected);
  });

  it("is what Node gives, at every length about the edge of a block and for any letters", () => {
    for (let length = 0; length < 200; length++) expect(sha256("ộ".repeat(length))).toBe(ofNode("ộ".repeat(length)));
    fc.assert(fc.property(fc.string({ unit: letter, maxLength: 300 }), (text) => sha256(text) === ofNode(text)));
  });
});

describe("canonical JSON", () => {
  it("is the same for equal data, whatever the order of keys, and leaves out what is not there", () => {
    expect(canonicalJson({ b: [1, null, { d: "ộ", c: undefined }], a: true })).toBe(
      '{"a":true,"b":[1,null,{"d":"ộ"}]}',
    );
    expect(canonicalJson({ a: true, b: [1, null, { d: "ộ" }] })).toBe(
      canonicalJson({ b: [1, null, { d: "ộ" }], a: true }),
    );
  });
});
