import { describe, expect, it } from "vitest";
import { agenda, schedule } from "../../src/index.js";
import { haiPhongSnv, haiPhongThanhUy, laoCai, profiles } from "../../src/profiles/index.js";
import { evaluateRegister, explain } from "../support/unchecked.js";
import { dondoc, fileOf } from "./harness.js";
import { contradictory, mixed } from "./registers.js";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const file = fileOf(mixed);

describe("dondoc agenda", () => {
  const line = ["agenda", file, "--profile", "lao-cai", "--as-of", "2026-11-23"];

  it("prints the worklist of the library", async () => {
    const { out } = await dondoc([
      ...line,
      "--until",
      "2026-12-31",
      "--actor",
      "lead",
      "--unit",
      "Sở Xây dựng",
      "--format",
      "json",
    ]);
    const evaluation = evaluateRegister(mixed, { profile: laoCai, asOf: "2026-11-23" });
    expect(JSON.parse(out)).toEqual(
      plain(agenda(evaluation, { until: "2026-12-31", actor: "lead", unit: "Sở Xây dựng" })),
    );
  });

  it("puts the units that owe one report by one day on one line", async () => {
    const { out } = await dondoc(line);
    expect(out.replace(/\s+/g, " ")).not.toMatch(/\d đơn vị/);
    for (const unit of ["Sở Xây dựng", "Sở Tài chính"]) expect(out.replace(/\s+/g, " ")).toContain(unit);
    expect(out).toContain("Cơ quan, đơn vị chủ trì");
  });

  it("refuses an actor or a unit that nobody knows, with the nearest", async () => {
    const actor = await dondoc([...line, "--actor", "ofice"]);
    expect([actor.code, actor.out]).toEqual([2, ""]);
    expect(actor.err).toContain("“office”");
    expect((await dondoc([...line, "--unit", "Sở Xây dựg"])).err).toContain("“Sở Xây dựng”");
  });
});

describe("dondoc explain", () => {
  it("prints the derivation of the library, the regulation read off the provision", async () => {
    const { out } = await dondoc([
      "explain",
      file,
      "--task",
      "NV-02",
      "--provision",
      "lao-cai/7.2.a",
      "--as-of",
      "2026-11-23",
      "--format",
      "json",
    ]);
    const task = mixed.tasks[1];
    const options = { profile: laoCai, asOf: "2026-11-23", provision: "lao-cai/7.2.a", meetings: [] };
    expect(JSON.parse(out)).toEqual(plain(explain(task, options)));
  });

  it("numbers the steps, names the law and the readings", async () => {
    const { out } = await dondoc([
      "explain",
      file,
      "--task",
      "NV-02",
      "--provision",
      "7.2.a",
      "--profile",
      "lao-cai",
      "--as-of",
      "2026-11-23",
    ]);
    for (const words of [
      "ĐIỂM A KHOẢN 2 ĐIỀU 7",
      "1. Mốc",
      "Bộ luật Dân sự 2015, Điều 147",
      "Cách hiểu đã dùng",
      "Cập nhật trong 3 ngày làm việc: tính từ đâu. Hiểu là từ thời hạn của nhiệm vụ",
    ])
      expect(out).toContain(words);
    // A code says nothing to an officer; it stands where other readings are asked for, to be taken with --reading.
    expect(out).not.toMatch(/\(A\d\d\)/u);
    const asked = ["--task", "NV-02", "--provision", "7.2.a", "--profile", "lao-cai", "--as-of", "2026-11-23"];
    expect((await dondoc(["explain", file, ...asked, "--arguable"])).out).toContain("(A09)");
  });

  it("names the task, its document and its lead, and no reading that decides nothing of it", async () => {
    const asked = ["--task", "NV-02", "--profile", "lao-cai", "--as-of", "2026-11-23"];
    const { out } = await dondoc(["explain", file, ...asked]);
    expect(out).toContain("Nhiệm vụ NV-02: Tham mưu kế hoạch phòng, chống thiên tai");
    expect(out).toContain(
      "Văn bản giao: 13/UBND-TH ngày 02/11/2026 · Chủ trì: Sở Xây dựng · Thời hạn: 26/11/2026, còn 2 ngày làm việc",
    );
    // It is no secret, and it has a deadline.
    expect(out).not.toContain("nhiệm vụ mật lên Hệ thống");
    expect((await dondoc(["explain", file, ...asked, "--lang", "en"])).out).toContain(
      "Document: 13/UBND-TH of 2026-11-02 · Lead: Sở Xây dựng · Deadline: 2026-11-26, 2 working days left",
    );
  });

  it("explains a task as one of its register: five days where its document assigns several tasks", async () => {
    const document = { number: "12/UBND", issuedOn: "2026-03-02" };
    const tasks = ["1", "2"].map((id) => ({ id, title: "Báo cáo", document }));
    const asked = ["--task", "1", "--provision", "lao-cai/7.1#2", "--as-of", "2026-11-23"];
    expect((await dondoc(["explain", fileOf(tasks), ...asked])).out).toContain("09/03/2026");
    expect((await dondoc(["explain", fileOf(tasks.slice(0, 1)), ...asked])).out).not.toContain("09/03/2026");
  });

  it("names each rest day that was not counted, and why", async () => {
    const { out } = await dondoc([
      "explain",
      file,
      "--task",
      "NV-01",
      "--provision",
      "lao-cai/7.1",
      "--as-of",
      "2026-11-23",
      "--lang",
      "en",
    ]);
    expect(out).toContain("not counted, Weekly rest");
  });

  it("needs no task, nor a register, for a duty of units", async () => {
    const { code, out } = await dondoc(["explain", "--provision", "lao-cai/22.1", "--as-of", "2026-11-23"]);
    expect(code).toBe(0);
    expect(out).toContain("19/12/2026");
    const onTask = await dondoc(["explain", file, "--provision", "lao-cai/7.2.a", "--as-of", "2026-11-23"]);
    expect([onTask.code, onTask.out]).toEqual([2, ""]);
    expect(onTask.err).toContain("--task");
  });

  it("explains every dated duty of a task when no provision is asked for", async () => {
    const line = [
      "explain",
      file,
      "--task",
      "NV-03",
      "--profile",
      "lao-cai",
      "--as-of",
      "2026-11-23",
      "--format",
      "json",
    ];
    const { taskId, explanations } = JSON.parse((await dondoc(line)).out);
    expect(taskId).toBe("NV-03");
    expect(explanations.map(({ provision }: { provision: string }) => provision)).toContain("lao-cai/7.2.b");
  });

  it("refuses an unknown task or provision with the nearest", async () => {
    const task = await dondoc([
      "explain",
      file,
      "--task",
      "NV-1",
      "--provision",
      "lao-cai/7.2.a",
      "--as-of",
      "2026-11-23",
    ]);
    expect(task.err).toContain("“NV-01”");
    const provision = await dondoc([
      "explain",
      file,
      "--task",
      "NV-01",
      "--provision",
      "lao-cai/7.2.x",
      "--as-of",
      "2026-11-23",
    ]);
    expect([provision.code, provision.out]).toEqual([2, ""]);
    expect(provision.err).toContain("“lao-cai/7.2.a”");
  });
});

describe("dondoc schedule", () => {
  const span = ["--from", "2026-12-01", "--to", "2026-12-31"];

  it("prints the dates of the library, without `at` where the text gives no time of day", async () => {
    const { out } = await dondoc(["schedule", "--profile", "hai-phong-thanh-uy", ...span, "--format", "json"]);
    const printed = JSON.parse(out);
    const expected = schedule({ profile: haiPhongThanhUy, from: "2026-12-01", to: "2026-12-31" });
    expect(printed.duties).toHaveLength(expected.duties.length);
    expect(printed.duties.map(({ due }: { due: string | null }) => due)).toEqual(expected.duties.map(({ due }) => due));
    for (const duty of printed.duties) expect(duty.at === undefined || typeof duty.at === "string").toBe(true);
    expect(printed.duties.some(({ at }: { at?: string }) => at === "2026-12-01T07:00:00+07:00")).toBe(true);
  });

  it("counts back from the meetings of a file, as a list or in a register", async () => {
    const meetings = [{ type: "regularSession", on: "2026-12-07" }];
    const expected = schedule({
      profile: haiPhongSnv,
      from: "2026-12-01",
      to: "2026-12-31",
      meetings: [{ type: "regularSession", on: "2026-12-07" }],
    });
    for (const content of [meetings, { meetings }]) {
      const { out } = await dondoc([
        "schedule",
        "--profile",
        "hai-phong-snv",
        ...span,
        "--meetings",
        fileOf(content),
        "--format",
        "json",
      ]);
      expect(JSON.parse(out).duties).toHaveLength(expected.duties.length);
    }
    const wrong = await dondoc([
      "schedule",
      "--profile",
      "hai-phong-snv",
      ...span,
      "--meetings",
      fileOf([{ type: "regularSesion", on: "2026-12-07" }]),
    ]);
    expect([wrong.code, wrong.out]).toEqual([2, ""]);
    expect(wrong.err).toContain("“regularSession”");
  });

  it("shows the day to plan for, and the rules without a day apart", async () => {
    const { out } = await dondoc(["schedule", "--profile", "can-tho", "--from", "2026-12-01", "--to", "2026-12-31"]);
    expect(out).toContain("T7 19/12/2026");
    expect(out).toContain("T6 18/12/2026");
    expect(out).toContain("ĐỊNH KỲ, VĂN BẢN KHÔNG NÊU NGÀY");
  });
});

describe("dondoc calendar", () => {
  it("prints every day with its kind, name, law, notice and certainty", async () => {
    const { out } = await dondoc(["calendar", "--from", "2026-08-22", "--to", "2026-09-02", "--format", "json"]);
    const { days } = JSON.parse(out);
    expect(days).toHaveLength(12);
    expect(days[0]).toMatchObject({
      date: "2026-08-22",
      working: true,
      kind: "makeUp",
      announcedOn: "2025-10-13",
      certainty: "official",
    });
    expect(Object.keys(days[0].name)).toEqual(["vi", "en"]);
  });

  it("shows the days unlike the plain week, the totals, and every day on demand", async () => {
    const line = ["calendar", "--from", "2026-08-01", "--to", "2026-08-31"];
    const { out } = await dondoc(line);
    expect(out).toContain("T7 22/08/2026");
    expect(out).not.toContain("23/08/2026");
    expect(out).toMatch(/tháng 8\/2026 +31 +21/);
    expect((await dondoc([...line, "--all"])).out).toContain("CN 23/08/2026");
  });

  it("hides what was not announced yet", async () => {
    const { out } = await dondoc([
      "calendar",
      "--from",
      "2026-01-02",
      "--to",
      "2026-01-02",
      "--known-at",
      "2025-12-24",
      "--format",
      "json",
    ]);
    expect(JSON.parse(out).days[0].working).toBe(true);
  });
});

describe("dondoc profile", () => {
  it("lists the five", async () => {
    const { out } = await dondoc(["profile", "list", "--format", "json"]);
    expect(JSON.parse(out).profiles.map(({ id }: { id: string }) => id)).toEqual(profiles.map(({ id }) => id));
  });

  it.each(profiles.map((profile) => [profile.id, profile] as const))(
    "shows %s as data and for a reader of law",
    async (id, profile) => {
      const json = JSON.parse((await dondoc(["profile", "show", id, "--format", "json"])).out);
      expect(json).toEqual(plain({ ...profile, effectiveFrom: profile.effect.from }));
      for (const format of ["table", "md"]) {
        const { out } = await dondoc(["profile", "show", id, "--format", format]);
        expect(out).toContain("Điều");
        expect(out).not.toMatch(/: undefined|\[object/);
      }
      const md = (await dondoc(["profile", "show", id, "--format", "md"])).out;
      expect(md).toContain(profile.title.vi);
      expect(md).toContain(profile.title.en);
      for (const rule of profile.rules)
        expect(md).toContain(rule.text.en.replace(/[\\|`*[\]]/g, "\\$&").replace(/</g, "&lt;"));
    },
  );

  it.each(["../lao-cai", "LAO-CAI", "lao-cai.ts", "__proto__", ""])("knows no profile “%s”", async (id) => {
    const { code, out } = await dondoc(["profile", "show", id]);
    expect([code, out]).toEqual([2, ""]);
  });
});

describe("dondoc check", () => {
  it("says how many tasks were read", async () => {
    const { code, out } = await dondoc(["check", file]);
    expect(code).toBe(0);
    expect(out).toContain("Đã đọc 4 nhiệm vụ");
    expect(JSON.parse((await dondoc(["check", file, "--format", "json"])).out)).toMatchObject({
      tasks: 4,
      notices: [],
      findings: [],
    });
  });

  it("lists every problem at once and exits 2", async () => {
    const wrong = fileOf({
      tasks: [
        { id: "1", titel: "x", dueOn: "2026-02-30" },
        { id: "1", title: "y", secrecy: "mật" },
      ],
    });
    const { code, out, err } = await dondoc(["check", wrong]);
    expect([code, out]).toEqual([2, ""]);
    for (const words of ["titel", "“title”", "2026-02-30", "tasks[1].id", "tasks[1].secrecy"])
      expect(err).toContain(words);
  });

  it("lists notices, and fails on them when strict", async () => {
    const misprint = fileOf({
      tasks: [{ id: "1", title: "x", dueOn: "2026-01-05", document: { issuedOn: "2026-02-05" } }],
    });
    expect((await dondoc(["check", misprint])).code).toBe(0);
    const { code, out } = await dondoc(["check", misprint, "--strict"]);
    expect(code).toBe(1);
    expect(out).toContain("05/01/2026");
  });

  it("adds the findings of an evaluation", async () => {
    const { out } = await dondoc([
      "check",
      fileOf(contradictory),
      "--profile",
      "lao-cai",
      "--as-of",
      "2026-11-23",
      "--format",
      "json",
    ]);
    expect(JSON.parse(out).findings.map(({ code }: { code: string }) => code)).toContain("completedBeforeIssued");
    expect((await dondoc(["check", file, "--as-of", "2026-11-23"])).err).toContain("--profile");
  });
});
