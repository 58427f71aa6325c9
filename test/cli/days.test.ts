import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { dondoc, fileOf } from "./harness.js";
import { mixed } from "./registers.js";

const folder = (): string => mkdtempSync(join(tmpdir(), "dondoc-days-"));
const eventsIn = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
const agendaOf = (register: unknown, asOf: string, ...more: string[]) =>
  dondoc(["agenda", fileOf(register), "--profile", "lao-cai", "--as-of", asOf, ...more]);

describe("dondoc agenda as a calendar", () => {
  it("prints it, writes it into a file, and brings the file up to date", async () => {
    const file = join(folder(), "days.ics");
    const printed = await agendaOf(mixed, "2026-11-23", "--format", "ics");
    expect(printed.code).toBe(0);
    expect((await agendaOf(mixed, "2026-11-23", "-o", file)).code).toBe(0);
    const first = readFileSync(file, "utf8");
    expect(first).toBe(printed.out);
    await agendaOf(mixed, "2026-11-23", "-o", file);
    expect(readFileSync(file, "utf8")).toBe(first);
    await agendaOf({ ...mixed, tasks: mixed.tasks.slice(1) }, "2026-11-23", "-o", file);
    const cancelled = readFileSync(file, "utf8").split("STATUS:CANCELLED").length - 1;
    expect(cancelled).toBeGreaterThan(0);
    expect(eventsIn(readFileSync(file, "utf8")).length).toBeGreaterThanOrEqual(eventsIn(first).length);
  });

  it("of one body holds its days only, and is called as it is", async () => {
    const { out } = await agendaOf(mixed, "2026-11-23", "--unit", "Sở Xây dựng", "--format", "ics");
    expect(out).toContain("X-WR-CALNAME:Sở Xây dựng\r\n");
    const events = eventsIn(out);
    expect(events.length).toBeGreaterThan(0);
    for (const { summary } of events) expect(summary).toContain("Sở Xây dựng");
  });

  it("into a folder is one file a body, and cancels what a body has no more", async () => {
    const days = join(folder(), "days/");
    expect((await agendaOf(mixed, "2026-11-23", "-o", days)).code).toBe(0);
    const files = readdirSync(days);
    expect(files).toContain("so-xay-dung.ics");
    expect(files).toContain("so-tai-chinh.ics");
    // What no body owes by its name is the Office's.
    expect(files.length).toBeGreaterThan(3);
    await agendaOf({ ...mixed, tasks: mixed.tasks.slice(1) }, "2026-11-23", "-o", days);
    const text = readFileSync(join(days, "so-tai-chinh.ics"), "utf8");
    expect(text).toContain("X-WR-CALNAME:Sở Tài chính\r\n");
    expect(text.split("STATUS:CANCELLED").length).toBe(eventsIn(text).length + 1);
  });

  it("never writes over a calendar of another program, nor with another format into a folder", async () => {
    const file = join(folder(), "own.ics");
    const other = "BEGIN:VCALENDAR\r\nPRODID:-//x//y//EN\r\nEND:VCALENDAR\r\n";
    writeFileSync(file, other);
    const { code, err } = await agendaOf(mixed, "2026-11-23", "-o", file);
    expect(code).toBe(2);
    expect(err).toContain("lịch của chương trình khác");
    expect(readFileSync(file, "utf8")).toBe(other);
    const days = join(folder(), "days/");
    expect((await agendaOf(mixed, "2026-11-23", "-o", days, "--format", "json")).code).toBe(2);
    expect(existsSync(days)).toBe(false);
    const refused = await dondoc(["evaluate", fileOf(mixed), "--profile", "lao-cai", "-o", "x.ics"]);
    expect(refused.code).toBe(2);
  });
});
