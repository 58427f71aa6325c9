import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { PROFILE_IDS } from "../../src/language/profile.js";

/** The number of files that CONTRIBUTING tells for a change, and those that it names. */
const told = (change: string): { readonly files: number; readonly named: readonly string[] } => {
  const row = readFileSync("CONTRIBUTING.md", "utf8")
    .split("\n")
    .find((line) => line.startsWith(`| ${change} |`));
  const [, , where = "", files = ""] = (row ?? expect.fail(`no row for ${change}`)).split("|");
  return { files: Number(files), named: [...where.matchAll(/`([^`]+)`/g)].flatMap(([, path]) => path ?? []) };
};

/** A regulation of one's own whose first rule hangs on another event, or is about another topic. */
const regulation = (change: (text: string) => string): string =>
  change(readFileSync("test/fixtures/profiles/xa-tan-phuoc.yaml", "utf8"));

/** The schema that the package carries, generated from a table with one more code behind `after`. */
const generatedWith = async (after: string, code: string): Promise<void> => {
  const path = "../../src/language/schema/profile-schema.generated.js";
  const { PROFILE_SCHEMA } = await vi.importActual<{ PROFILE_SCHEMA: unknown }>(path);
  const text = JSON.stringify(PROFILE_SCHEMA).replaceAll(`"${after}"`, `"${after}","${code}"`);
  vi.doMock(path, () => ({ PROFILE_SCHEMA: JSON.parse(text) }));
};

/** Where files stand that know every regulation by name; other tests ask about those that there are. */
const ROOMS = ["src", "scripts", "bench", "test/oracle", "test/size", "test/profiles", "test/fixtures", "."];
/** Drawn up for all at once: measured curves, a file of the matrix for each act, cases as they were given. */
const NOT_EDITED = /^(?:bench\/curves\.md|test\/fixtures\/(?:matrix\/.*|register-cases\.json)|(?!README)[^/]*\.md)$/;

/** The name of a regulation as a constant: `lao-cai` is `laoCai`. */
const constantOf = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const filesOf = (room: string): string[] =>
  readdirSync(room, { recursive: room !== ".", encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|json|md|yaml|mjs)$/.test(entry.name))
    .map(({ parentPath, name }) => posix.join(parentPath.replaceAll("\\", "/"), name));

afterEach(() => {
  vi.doUnmock("../../src/language/words/events.js");
  vi.doUnmock("../../src/language/words/topics.js");
  vi.doUnmock("../../src/language/schema/profile-schema.generated.js");
  vi.resetModules();
});

describe("the places of a change", () => {
  it("are one for a new event: rules hang on it, registers and sheets record it, views name it", async () => {
    const changed = ["../../src/language/words/events.js"];
    vi.doMock(changed[0] ?? "", async (original) => {
      const { EVENT } = await original<{ EVENT: object }>();
      const archived = {
        name: { vi: "lưu hồ sơ", en: "archiving" },
        happened: { vi: "hồ sơ được lưu", en: "the file was archived" },
      };
      return { EVENT: { ...EVENT, archived } };
    });
    await generatedWith("urged", "archived");
    const { dondoc, fileOf } = await import("../cli/harness.js");
    const { ProfileFileSchema } = await import("../../src/adapters/zod/index.js");
    const { words } = await import("../../src/words/index.js");
    const { parse } = await import("yaml");

    const text = regulation((yaml) => yaml.replace("trigger: { on: received", "trigger: { on: archived"));
    expect(ProfileFileSchema.safeParse(parse(text)).success).toBe(true);
    expect(words.nameOf("event", "archived" as never, "vi")).toBe("lưu hồ sơ");

    const profile = fileOf(text, "yaml");
    const asked = ["--profile", profile, "--as-of", "2026-03-20", "--provision", "xa-tan-phuoc/3.1", "--task", "1"];
    const task = {
      id: "1",
      title: "Báo cáo",
      lead: "Trường A",
      document: { number: "1/UBND", issuedOn: "2026-03-02" },
    };
    const register = fileOf({ tasks: [{ ...task, events: [{ type: "archived", on: "2026-03-09" }] }] });
    const inJson = await dondoc(["explain", register, ...asked]);
    expect(inJson.err).toBe("");
    expect(inJson.out).toContain("Mốc: hồ sơ được lưu, thứ Hai 09/03/2026");
    expect(inJson.out).toContain("thứ Tư 11/03/2026 — quá hạn");
    const sheet =
      "Mã,Nội dung,Chủ trì,Số văn bản,Ngày ban hành,Ngày lưu hồ sơ\n1,Báo cáo,Trường A,1/UBND,02/03/2026,09/03/2026\n";
    const inCsv = await dondoc(["explain", fileOf(sheet, "csv"), ...asked]);
    expect(inCsv.out).toContain("Mốc: hồ sơ được lưu, thứ Hai 09/03/2026");
    expect(told("a new event").files).toBe(changed.length);
  });

  it("are one for a new topic: rules are about it, and every view and comparison names it", async () => {
    const changed = ["../../src/language/words/topics.js"];
    vi.doMock(changed[0] ?? "", async (original) => {
      const { TOPIC } = await original<{ TOPIC: object }>();
      return { TOPIC: { ...TOPIC, keepMinutes: { vi: "Lưu biên bản", en: "Keep the minutes" } } };
    });
    await generatedWith("doTask", "keepMinutes");
    const { dondoc, fileOf } = await import("../cli/harness.js");
    const { words } = await import("../../src/words/index.js");

    const profile = fileOf(
      regulation((yaml) => yaml.replace(/topic: \w+/, "topic: keepMinutes")),
      "yaml",
    );
    const { out } = await dondoc(["compare", "--profile", profile, "--profile", "lao-cai", "--lang", "vi"]);
    expect(out).toContain("Lưu biên bản");
    expect(words.nameOf("topic", "keepMinutes" as never, "en")).toBe("Keep the minutes");
    expect(told("a new topic").files).toBe(changed.length);
  });

  it("are those that CONTRIBUTING names for a sixth regulation", () => {
    const [first = ""] = PROFILE_IDS;
    const own = readdirSync(`src/profiles/${first}`).length;
    for (const id of PROFILE_IDS) expect(readdirSync(`src/profiles/${id}`)).toHaveLength(own);

    const names = PROFILE_IDS.map((id) => new RegExp(`\\b(?:${id}|${constantOf(id)})\\b`));
    const outside = ROOMS.flatMap(filesOf).filter((path) => {
      const text = readFileSync(path, "utf8");
      return !NOT_EDITED.test(path) && names.every((name) => name.test(text));
    });
    const { files, named } = told("a sixth regulation");
    const reading = "test/oracle/register/<id>.ts";
    expect(outside.sort()).toEqual(named.filter((path) => path !== reading).sort());
    expect(named).toContain(reading);
    expect(files).toBe(own + outside.length + 1);
  });
});
