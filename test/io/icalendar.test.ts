import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { agenda } from "../../src/index.js";
import { toICalendar } from "../../src/io/index.js";
import { laoCai, profiles } from "../../src/profiles/index.js";
import { classified, MARKERS, mixed } from "../cli/registers.js";
import { issuesOf } from "../support/issues.js";
import { evaluateRegister } from "../support/unchecked.js";

/** What a parser of others reads of one event. */
interface Read {
  readonly uid: string;
  readonly summary: string;
  readonly description: string | null;
  readonly start: string;
  readonly end: string;
  readonly isDate: boolean;
  readonly sequence: number;
  readonly status: string;
}

const read = (text: string): Read[] => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      isDate: event.startDate.isDate,
      sequence: event.sequence,
      status: String(component.getFirstPropertyValue("status")),
    };
  });
};

const listOf = (input: unknown, asOf: string, profile = laoCai) => agenda(evaluateRegister(input, { profile, asOf }));
const write = (input: unknown, asOf: string, earlier?: string) =>
  toICalendar(listOf(input, asOf), { profile: laoCai, ...(earlier === undefined ? {} : { earlier }) });

/** One task of ours: Lào Cai asks for its result within three working days of its deadline. */
const one = (more: object = {}) => [
  {
    id: "NV-1",
    title: "Báo cáo; kế hoạch, \\ và\nphương án",
    lead: "Sở Xây dựng",
    dueOn: "2026-11-27",
    events: [
      { type: "assigned", on: "2026-11-02" },
      { type: "received", on: "2026-11-02" },
      { type: "registered", on: "2026-11-02" },
    ],
    ...more,
  },
];

const taskItself = (events: readonly Read[]): Read =>
  events.find(({ summary }) => summary.startsWith("Thực hiện nhiệm vụ")) ?? expect.fail("no event of the task itself");

describe("a worklist as a calendar", () => {
  it("is read by another parser: an all-day event for each thing to do, on the day to plan for", () => {
    const list = listOf(one(), "2026-11-23");
    const events = read(toICalendar(list, { profile: laoCai }));
    const items = list.actors.flatMap(({ days }) => days.flatMap(({ on, items }) => items.map(() => on)));
    expect(events.map(({ start }) => start)).toEqual(items);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(items.length);
    // Friday 27 November 2026 is a working day: it is the day to plan for, and the event ends before Saturday begins.
    const task = taskItself(events);
    expect(task).toMatchObject({
      start: "2026-11-27",
      end: "2026-11-28",
      isDate: true,
      sequence: 0,
      status: "CONFIRMED",
    });
    expect(task.summary).toBe("Thực hiện nhiệm vụ: Báo cáo; kế hoạch, \\ và phương án (Sở Xây dựng)");
    expect(task.description).toContain("Hạn: 27/11/2026\n");
    expect(task.description).toContain("Căn cứ: khoản 1 Điều 4, 35/2015/QĐ-UBND");
  });

  it.each(profiles.map((profile) => [profile.id, profile] as const))(
    "of %s has the lines of RFC 5545",
    (_, profile) => {
      for (const lang of ["vi", "en"] as const) {
        const text = toICalendar(listOf(mixed, "2026-11-23", profile), { profile, lang });
        expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
        for (const line of text.split("\r\n")) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\p{Cc}\uFFFD]/u);
        }
        expect(read(text).length).toBeGreaterThan(3);
      }
    },
  );

  it("is the same bytes of the same worklist, and tells what it was given of stamp, domain and name", () => {
    expect(write(one(), "2026-11-23")).toBe(write(one(), "2026-11-23"));
    const options = {
      profile: laoCai,
      stamp: "2026-11-23T08:30:00+07:00",
      domain: "so-xay-dung.example",
      name: "Sở, của tôi",
    };
    const text = toICalendar(listOf(one(), "2026-11-23"), options);
    expect(text).toContain("DTSTAMP:20261123T013000Z\r\n");
    expect(text).toContain("X-WR-CALNAME:Sở\\, của tôi\r\n");
    expect(read(text).every(({ uid }) => uid.endsWith("@so-xay-dung.example"))).toBe(true);
    // The day judged begins in Viet Nam at five in the afternoon of the day before in UTC.
    expect(write(one(), "2026-11-23")).toContain("DTSTAMP:20261122T170000Z\r\n");
  });

  it("keeps UID, number and bytes where nothing changed", () => {
    const first = write(one(), "2026-11-23");
    expect(write(one(), "2026-11-23", first)).toBe(first);
    // The day after only what stands on the day judged moves; the task itself stays.
    const second = read(write(one(), "2026-11-24", first));
    expect(taskItself(second)).toEqual(taskItself(read(first)));
  });

  it("raises the number of what changed, and cancels what is gone without its words", () => {
    const first = write(one(), "2026-11-23");
    const adjusted = { type: "deadlineAdjusted", on: "2026-11-23", dueOn: "2026-12-04", by: "assigner" };
    const moved = one({ events: [...(one()[0]?.events ?? []), adjusted] });
    const second = write(moved, "2026-11-23", first);
    expect(taskItself(read(second))).toMatchObject({
      uid: taskItself(read(first)).uid,
      start: "2026-12-04",
      sequence: 1,
    });
    const done = { type: "completed", on: "2026-11-23" };
    const third = write(one({ events: [...(one()[0]?.events ?? []), adjusted, done] }), "2026-11-23", second);
    const gone = read(third).find(({ uid }) => uid === taskItself(read(first)).uid);
    expect(gone).toMatchObject({ status: "CANCELLED", sequence: 2, start: "2026-12-04", description: null });
    expect(gone?.summary).toBe("Không còn trong danh sách việc phải làm");
    // It stays cancelled under the same number until its day is past, and comes back under a higher one.
    const fourth = write(one({ events: [...(one()[0]?.events ?? []), adjusted, done] }), "2026-11-24", third);
    expect(read(fourth).find(({ uid }) => uid === gone?.uid)).toEqual(gone);
    expect(taskItself(read(write(moved, "2026-11-24", fourth)))).toMatchObject({ sequence: 3, status: "CONFIRMED" });
    const last = write([], "2026-12-07", fourth);
    expect(read(last).some(({ uid }) => uid === gone?.uid)).toBe(false);
  });

  it("shows nothing of a classified task, nor of one that became classified", () => {
    const text = toICalendar(listOf(classified, "2026-11-23"), { profile: laoCai });
    const words = read(text)
      .map(({ summary, description }) => `${summary}\n${description}`)
      .join("\n");
    expect(words).toContain("nhiệm vụ mật");
    for (const secret of [...MARKERS, "NV-05", "01/M"]) expect(words).not.toContain(secret);
    const open = write(one(), "2026-11-23");
    const closed = write(one({ secrecy: "secret" }), "2026-11-23", open);
    expect(closed).not.toContain("phương án");
    expect(read(closed).filter(({ status }) => status === "CANCELLED").length).toBeGreaterThan(0);
  });

  it("tells classified tasks apart by what the worklist calls them, and says whose act it is by its role", () => {
    const tasks = ["NV-05", "NV-06"].map((id) => ({ ...one({ secrecy: "secret" })[0], id }));
    const labels = new Map([
      ["NV-05", "5"],
      ["NV-06", "6"],
    ]);
    const list = listOf(tasks, "2026-12-07");
    const summaries = read(toICalendar(list, { profile: laoCai, labels })).map(({ summary }) => summary);
    // Due on Friday 27/11, judged on Monday 07/12: six working days.
    for (const label of ["5", "6"]) {
      const own = "Thực hiện nhiệm vụ: nhiệm vụ mật";
      expect(summaries).toContain(`${own} ${label} (Cơ quan, đơn vị chủ trì), quá hạn 6 ngày làm việc`);
      const office = `Kiến nghị biện pháp đôn đốc: nhiệm vụ mật ${label} (Văn phòng UBND tỉnh)`;
      expect(summaries.filter((one) => one.startsWith(office))).toHaveLength(1);
    }
    const english = read(toICalendar(list, { profile: laoCai, labels, lang: "en" })).map(({ summary }) => summary);
    expect(english).toContain("Do the task: classified task 5 (Lead body), 6 working days overdue");
  });

  it("says of what is late by how much, and on which day", () => {
    const late = read(write(one(), "2026-12-07")).find(({ summary }) => summary.startsWith("Thực hiện nhiệm vụ"));
    expect(late?.summary).toContain("(Sở Xây dựng), quá hạn 6 ngày làm việc");
    expect(late?.description).toContain("Hạn: 27/11/2026; quá hạn 6 ngày làm việc, tính đến 07/12/2026");
    expect(taskItself(read(write(one(), "2026-11-23")))?.summary).not.toContain("quá hạn");
  });

  it("refuses what it cannot write from, in words", () => {
    const list = listOf(one(), "2026-11-23");
    expect(
      issuesOf(() => toICalendar(list, { profile: laoCai, earlier: "BEGIN:VCALENDAR\r\nPRODID:-//x//y//EN" })),
    ).toMatchObject([{ code: "unreadable", path: "earlier" }]);
    const broken = write(one(), "2026-11-23").replace(/SEQUENCE:0/, "SEQUENCE:x");
    expect(issuesOf(() => toICalendar(list, { profile: laoCai, earlier: broken }))).toMatchObject([
      { code: "unreadable" },
    ]);
    expect(issuesOf(() => toICalendar(list, { profile: laoCai, stamp: "2026-11-23T08:30" }))).toMatchObject([
      { code: "instant-without-offset", path: "stamp" },
    ]);
    expect(issuesOf(() => toICalendar(list, { profile: laoCai, domain: "a b" }))).toMatchObject([{ path: "domain" }]);
    expect(issuesOf(() => toICalendar({} as typeof list, { profile: laoCai }))).toMatchObject([{ path: "agenda" }]);
    expect(issuesOf(() => toICalendar(list, {} as { profile: typeof laoCai }))).toMatchObject([{ path: "profile" }]);
  });
});
