import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { builtCommand, ended, type Start } from "./built.js";
import { dondoc } from "./harness.js";

const JUDGED = ["--profile", "lao-cai", "--as-of", "2026-11-23"];
const TASK = { id: "1", title: "Báo cáo", dueOn: "2026-11-20" };
const LINES = `${JSON.stringify(TASK)}\n`;
const MODEL = readFileSync(new URL("../fixtures/profiles/so-van-hoa-mau.json", import.meta.url), "utf8");
const FORMATS = ["table", "json", "jsonl", "csv", "md"];

let start: Start;
beforeAll(async () => {
  start = await builtCommand("output-test");
});

/** A folder with a register under several names. */
const place = () => {
  const folder = mkdtempSync(join(tmpdir(), "dondoc-out-"));
  const register = join(folder, "so.jsonl");
  writeFileSync(register, LINES);
  const own = join(folder, "quy-che.json");
  writeFileSync(own, MODEL);
  linkSync(register, join(folder, "hard.jsonl"));
  symlinkSync(register, join(folder, "soft.jsonl"));
  symlinkSync(join(folder, "soft.jsonl"), join(folder, "soft-soft.jsonl"));
  linkSync(own, join(folder, "hard-profile.json"));
  mkdirSync(join(folder, "real"));
  linkSync(register, join(folder, "real", "so.jsonl"));
  symlinkSync(join(folder, "real"), join(folder, "linked"));
  symlinkSync(join(folder, "gone"), join(folder, "nowhere"));
  execFileSync("mkfifo", [join(folder, "pipe")]);
  return { folder, register, own };
};

const partials = (folder: string): string[] => readdirSync(folder).filter((name) => name.includes("partial"));

describe("--output writes over nothing that is read", () => {
  it.each([
    ["so.jsonl", "so.jsonl"],
    ["a hard link", "hard.jsonl"],
    ["a link", "soft.jsonl"],
    ["a link to a link", "soft-soft.jsonl"],
    ["a linked folder", "linked/so.jsonl"],
    ["a roundabout path", "real/../so.jsonl"],
    ["the regulation in use", "quy-che.json"],
    ["a hard link of the regulation", "hard-profile.json"],
  ])("%s", async (_, name) => {
    const { folder, register, own } = place();
    for (const format of FORMATS) {
      const line = ["evaluate", register, "--profile", own, "--as-of", "2026-11-23", "--format", format];
      const { code, out, err } = await dondoc([...line, "-o", `${folder}/${name}`]);
      expect({ format, code, out }).toEqual({ format, code: 2, out: "" });
      expect(err).toContain("--output: không ghi được");
      expect(err).toContain("chính là tệp đọc vào");
      expect([readFileSync(register, "utf8"), readFileSync(own, "utf8")]).toEqual([LINES, MODEL]);
    }
    expect(partials(folder)).toEqual([]);
  });

  it.each([
    ["a folder", "real", "đây là thư mục"],
    ["a folder with a slash", "real/", "không phải tên tệp"],
    ["nothing", "", "không phải tên tệp"],
    ["a pipe", "pipe", "đây là ống dẫn"],
    ["a link that leads nowhere", "nowhere", "liên kết không dẫn tới tệp nào"],
    ["a path through a file", "so.jsonl/x", "đường dẫn đi qua một tệp"],
    ["a folder that is not there", "no/x", "không có thư mục này"],
    ["a device", "/dev/null", "đây là thiết bị"],
    ["a full device", "/dev/full", "đây là thiết bị"],
  ])("nor %s", async (_, name, words) => {
    const { folder, register } = place();
    for (const format of FORMATS) {
      const target = name === "" || name.startsWith("/") ? name : `${folder}/${name}`;
      const { code, out, err } = await dondoc(["evaluate", register, ...JUDGED, "--format", format, "-o", target]);
      expect({ format, code, out }).toEqual({ format, code: 2, out: "" });
      expect(err).toContain(words);
    }
    expect(lstatSync(join(folder, "pipe")).isFIFO()).toBe(true);
    expect(partials(folder)).toEqual([]);
  });

  it("is refused before anything is read", async () => {
    const { folder } = place();
    const { err } = await dondoc(["evaluate", join(folder, "none.json"), ...JUDGED, "-o", join(folder, "real")]);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  it.each(["-", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"])("nor what stdin was led from, as %s", async (name) => {
    const { folder, register } = place();
    for (const format of ["jsonl", "json"]) {
      for (const target of [register, join(folder, "hard.jsonl"), "/dev/stdin"]) {
        const stdin = openSync(register, "r");
        const line = ["evaluate", name, "--input-format", "jsonl", ...JUDGED, "--format", format, "-o", target];
        const { code, out, err } = await ended(start(line, { stdio: [stdin, "pipe", "pipe"] }));
        expect({ name, target, code, out }).toEqual({ name, target, code: 2, out: "" });
        expect(err).toContain("--output");
        expect(readFileSync(register, "utf8")).toBe(LINES);
      }
    }
    expect(partials(folder)).toEqual([]);
  });
});

describe("--output", () => {
  it("- is standard output", async () => {
    const { register } = place();
    for (const format of FORMATS) {
      const line = ["evaluate", register, ...JUDGED, "--format", format];
      const [to, without] = [await dondoc([...line, "-o", "-"]), await dondoc(line)];
      expect(to).toEqual(without);
      expect(to.out.length).toBeGreaterThan(0);
    }
    expect(existsSync("-")).toBe(false);
  });

  it("keeps the permissions of a file, and replaces it whole in its own place when it is reached by a link", async () => {
    const { folder, register } = place();
    for (const [format, mode] of [
      ["csv", 0o640],
      ["json", 0o604],
      ["jsonl", 0o666],
    ] as const) {
      const real = join(folder, "real", `out.${format}`);
      writeFileSync(real, "as it was");
      chmodSync(real, mode);
      const link = join(folder, `link.${format}`);
      symlinkSync(real, link);
      const { code } = await dondoc(["evaluate", register, ...JUDGED, "--format", format, "-o", link]);
      expect(code).toBe(0);
      expect(lstatSync(link).isSymbolicLink()).toBe(true);
      expect(statSync(real).mode & 0o777).toBe(mode);
      const { out } = await dondoc(["evaluate", register, ...JUDGED, "--format", format]);
      expect(readFileSync(real, "utf8")).toBe(format === "csv" ? `\uFEFF${out}` : out);
    }
    expect(partials(join(folder, "real"))).toEqual([]);
  });

  it.skipIf(process.getuid?.() === 0)("does not replace a file that may not be written", async () => {
    const { folder, register } = place();
    const target = join(folder, "read-only.csv");
    writeFileSync(target, "as it was");
    chmodSync(target, 0o444);
    const { code, err } = await dondoc(["evaluate", register, ...JUDGED, "--format", "csv", "-o", target]);
    expect(code).toBe(2);
    expect(err).toContain("không có quyền ghi");
    expect(readFileSync(target, "utf8")).toBe("as it was");
  });
});

describe("a disk that is full", () => {
  it.each(["jsonl", "csv", "json", "md"])("leaves no half of a file, as %s", async (format) => {
    const { folder } = place();
    const many = Array.from({ length: 3_000 }, (_, i) => JSON.stringify({ ...TASK, id: `NV-${i}` })).join("\n");
    const register = join(folder, "many.jsonl");
    writeFileSync(register, many);
    const target = join(folder, "out");
    writeFileSync(target, "as it was");
    // Files of more than 64 KiB cannot be written in this shell.
    const line = ["evaluate", register, ...JUDGED, "--format", format, "-o", target];
    const { code, out, err } = await ended(start(line, { shellFirst: "ulimit -f 64" }));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^Lỗi: --output: không ghi được: .*tệp lớn hơn mức cho phép.*\n$/);
    expect(readFileSync(target, "utf8")).toBe("as it was");
    expect(partials(folder)).toEqual([]);
  });

  /** Lines that print results, help, a page, an error; on a standard output that takes nothing. */
  const LINES_TO_PRINT = [
    ["--help"],
    ["profile", "list"],
    ["calendar", "--from", "2020-01-01", "--to", "2030-12-31", "--format", "json"],
    ["evaluate", "-", "--input-format", "jsonl", ...JUDGED, "--format", "jsonl"],
    ["evaluate", "-", "--input-format", "jsonl", ...JUDGED, "--format", "csv"],
    ["evaluate", "-", "--input-format", "jsonl", ...JUDGED],
  ];

  it.each(LINES_TO_PRINT.map((line) => [line]))("is told in words: %j", async (line) => {
    for (const [lang, words] of [
      ["vi", "Lỗi: không ghi được: đầu ra chuẩn: đĩa đã đầy"],
      ["en", "Error: cannot be written: standard output: the disk is full"],
    ] as const) {
      const child = start([...line, "--lang", lang], { stdio: ["pipe", openSync("/dev/full", "w"), "pipe"] });
      child.stdin.end(LINES);
      const { code, err } = await ended(child);
      expect({ code, err: err.trim().split("\n").length }).toEqual({ code: 2, err: 1 });
      expect(err).toContain(words);
    }
  });

  it("says nothing where it cannot, and still exits 2", async () => {
    const full = openSync("/dev/full", "w");
    const { code } = await ended(start(["profile", "list"], { stdio: ["pipe", full, full] }));
    expect(code).toBe(2);
    expect((await ended(start(["evaluate"], { stdio: ["pipe", "pipe", full] }))).code).toBe(2);
  });
});
