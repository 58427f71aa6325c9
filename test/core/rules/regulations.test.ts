import { describe, expect, it } from "vitest";
import { PROFILE_IDS } from "../../../src/language/profile.js";
import { profiles } from "../../../src/profiles/index.js";
import { COMPLETE, foundIn, inShort, SECRET } from "./found.js";

const found = (task: object, profile: string): string[] => inShort(foundIn(task, profile));
/** The complete record with other events in place of some of its own. */
const withEvents = (...events: object[]) => ({
  ...COMPLETE,
  events: [{ type: "received", on: "2026-03-03" }, ...events],
});

const BARE = { id: "NV-03", title: "", events: [{ type: "assigned", on: "2026-03-02" }] };
const FOUR_OF_A_DOCUMENT = ["document.number", "document.title", "document.issuedOn", "document.signer"];

describe("a complete record", () => {
  it.each(PROFILE_IDS)("leaves nothing to find under %s", (profile) => {
    expect(found(COMPLETE, profile)).toEqual([]);
  });
});

describe("an empty record of an unclassified task", () => {
  const missing = (...places: [field: string, provision: string][]): string[] =>
    places.map(([field, provision]) => `fieldMissing ${field} ${provision}`);

  it.each(["hai-phong-snv/5.1", "lao-cai/5.1", "can-tho/4.1"])("lacks what points a to đ of %s list", (article) => {
    expect(found(BARE, article.slice(0, article.indexOf("/")))).toEqual(
      missing(
        ...FOUR_OF_A_DOCUMENT.map((field): [string, string] => [field, `${article}.a`]),
        ["document.submittedBy", `${article}.b`],
        ["lead", `${article}.c`],
        ["monitor", `${article}.d`],
        ["title", `${article}.đ`],
      ),
    );
  });

  it("lacks assigner, document, name and lead under the Party Committee", () => {
    expect(found(BARE, "hai-phong-thanh-uy")).toEqual(
      missing(
        ["assignedBy", "hai-phong-thanh-uy/4.1.a"],
        ["document.number", "hai-phong-thanh-uy/4.1.b"],
        ["title", "hai-phong-thanh-uy/4.1.c"],
        ["lead", "hai-phong-thanh-uy/4.1.e"],
      ),
    );
  });

  it("lacks number, issuing body, title, summary, lead and monitor in Kon Tum", () => {
    expect(found(BARE, "kon-tum-snn")).toEqual(
      missing(
        ["document.number", "kon-tum-snn/5.1.a"],
        ["assignedBy", "kon-tum-snn/5.1.a"],
        ["document.title", "kon-tum-snn/5.1.a"],
        ["title", "kon-tum-snn/5.1.b"],
        ["lead", "kon-tum-snn/5.1.c"],
        ["monitor", "kon-tum-snn/5.1.d"],
      ),
    );
  });

  it("needs no lead in Kon Tum where several units act together", () => {
    const together = { ...COMPLETE, lead: null, multiUnit: true };
    expect(found(together, "kon-tum-snn")).toEqual([]);
    expect(found({ ...together, multiUnit: false }, "kon-tum-snn")).toEqual(["fieldMissing lead kon-tum-snn/5.1.c"]);
    expect(found({ ...together, coordinators: [] }, "kon-tum-snn")).toEqual(["fieldMissing lead kon-tum-snn/5.1.c"]);
  });

  it("needs no deadline anywhere: a task may have none", () => {
    for (const { id } of profiles) expect(found({ ...COMPLETE, dueOn: null }, id), id).toEqual([]);
  });
});

describe("a classified task", () => {
  const CONTENT = { ...SECRET, title: "Diễn tập", document: { ...SECRET.document, title: "Về diễn tập" } };
  const EVERYTHING = { ...CONTENT, coordinators: ["Sở Xây dựng"], monitor: "Tổ mật", extra: { "Ghi chú": "gấp" } };

  it.each(["hai-phong-snv", "hai-phong-thanh-uy"])("is not asked for its content, signer or monitor under %s", (id) => {
    expect(found(SECRET, id)).toEqual([]);
  });

  it("may stand at the Department of Foreign Affairs without content and other information", () => {
    expect(found(EVERYTHING, "hai-phong-snv")).toEqual([
      "fieldForbidden title hai-phong-snv/5.2",
      "fieldForbidden extra hai-phong-snv/5.2",
      "fieldForbidden document.title hai-phong-snv/5.2",
    ]);
  });

  it("goes by number and degree under the Party Committee, with assigner and lead, without coordinators", () => {
    expect(found(EVERYTHING, "hai-phong-thanh-uy")).toEqual([
      "fieldForbidden title hai-phong-thanh-uy/4.2.b",
      "fieldForbidden coordinators hai-phong-thanh-uy/4.2.d",
      "fieldForbidden document.title hai-phong-thanh-uy/4.2#2",
      "fieldForbidden extra hai-phong-thanh-uy/4.2#2",
    ]);
    expect(found({ ...SECRET, title: "03/M, tối mật" }, "hai-phong-thanh-uy")).toEqual([]);
    expect(found({ ...BARE, secrecy: "secret" }, "hai-phong-thanh-uy")).toEqual([
      "fieldMissing assignedBy hai-phong-thanh-uy/4.2.a",
      "fieldMissing document.number hai-phong-thanh-uy/4.2.b",
      "fieldMissing lead hai-phong-thanh-uy/4.2.d",
    ]);
  });

  it.each([
    ["lao-cai", "lao-cai/5.2.a"],
    ["can-tho", "can-tho/4.1"],
    ["kon-tum-snn", "kon-tum-snn/5.2"],
  ])("has no place on the system of %s: each field that is there is named", (profile, provision) => {
    const findings = foundIn(EVERYTHING, profile);
    const fields = findings.map(({ field }) => field);
    expect(new Set(findings.map((finding) => finding.provision))).toEqual(new Set([provision]));
    expect(new Set(findings.map(({ code, severity }) => `${code} ${severity}`))).toEqual(
      new Set(["fieldForbidden warning"]),
    );
    expect(fields).toEqual(
      expect.arrayContaining(["title", "document.number", "document.title", "lead", "coordinators", "dueOn", "extra"]),
    );
    expect(found({ id: "1", title: "", secrecy: "confidential" }, profile)).toEqual([]);
  });

  it.each(PROFILE_IDS)("needs no proof, reason or file in the record under %s: they stay on paper", (profile) => {
    const events = ["registered", "progressReported", "returned", "delayExplained", "resultIssued", "resultRecorded"];
    const task = { ...SECRET, events: events.map((type, i) => ({ type, on: `2026-03-${10 + i}` })) };
    const codes = foundIn(task, profile).map(({ code }) => code);
    expect(codes.filter((code) => code === "evidenceMissing" || code === "reasonMissing")).toEqual([]);
  });
});

describe("an update", () => {
  const recorded = { type: "resultRecorded", on: "2026-03-19" };
  const completed = { type: "completed", on: "2026-03-19" };
  const confirmed = { type: "confirmed", on: "2026-03-23" };

  it("counts under the Party Committee only with proof: progress, result, or a bare completion", () => {
    const id = "hai-phong-thanh-uy";
    expect(found(withEvents({ type: "progressReported", on: "2026-03-10" }, recorded), id)).toEqual([
      "evidenceMissing events[1].evidence hai-phong-thanh-uy/5.2#2",
      "evidenceMissing events[2].evidence hai-phong-thanh-uy/5.2#2",
    ]);
    expect(found(withEvents(completed, confirmed), id)).toEqual([
      "evidenceMissing events[1].evidence hai-phong-thanh-uy/5.2#2",
    ]);
    expect(found(withEvents({ ...recorded, evidence: ["a.pdf"] }, completed, confirmed), id)).toEqual([]);
  });

  it("is entered under the Party Committee with the file of the document", () => {
    expect(found(withEvents({ type: "registered", on: "2026-03-03" }), "hai-phong-thanh-uy")).toEqual([
      "evidenceMissing events[1].evidence hai-phong-thanh-uy/4.1.b",
    ]);
  });

  it("carries the file at the Department of Foreign Affairs where a written report is asked for, and only there", () => {
    const task = withEvents(recorded, completed, confirmed);
    expect(found(task, "hai-phong-snv")).toEqual(["evidenceMissing events[1].evidence hai-phong-snv/6.1.a"]);
    expect(found({ ...task, writtenReportRequired: false }, "hai-phong-snv")).toEqual([]);
    const bare = withEvents(completed, confirmed);
    expect(found(bare, "hai-phong-snv")).toEqual(["evidenceMissing events[1].evidence hai-phong-snv/6.1.a"]);
    expect(found({ ...bare, writtenReportRequired: false }, "hai-phong-snv")).toEqual([]);
  });

  it("on progress carries the file at the Department of Foreign Affairs for tasks without a deadline", () => {
    const task = withEvents({ type: "progressReported", on: "2026-03-10" });
    expect(found(task, "hai-phong-snv")).toEqual([]);
    expect(found({ ...task, dueOn: null }, "hai-phong-snv")).toEqual([
      "evidenceMissing events[1].evidence hai-phong-snv/6.1.a",
    ]);
  });

  it.each([
    ["hai-phong-snv", "hai-phong-snv/2.5"],
    ["hai-phong-thanh-uy", "hai-phong-thanh-uy/2.4#2"],
  ])("does not stand for the document under %s: an issued result names its document", (profile, provision) => {
    const issued = (more: object) => withEvents({ type: "resultIssued", on: "2026-03-18", ...more });
    expect(found(issued({}), profile)).toEqual([`evidenceMissing events[1].evidence ${provision}`]);
    expect(found(issued({ ref: "45/BC" }), profile)).toEqual([]);
  });

  it.each(["lao-cai", "can-tho", "kon-tum-snn"])("needs no proof under %s: the text asks for none", (profile) => {
    expect(found(withEvents({ type: "progressReported", on: "2026-03-10" }, recorded, completed), profile)).toEqual([]);
  });

  it("of lead or deadline names the direction of the city behind it at the Department of Foreign Affairs", () => {
    const adjusted = { type: "deadlineAdjusted", on: "2026-03-10", dueOn: "2026-03-27" };
    expect(found(withEvents(adjusted), "hai-phong-snv")).toEqual([
      "evidenceMissing events[1].evidence hai-phong-snv/6.1.c#2",
    ]);
    expect(found(withEvents({ ...adjusted, authorisedBy: "UBND thành phố" }), "hai-phong-snv")).toEqual([]);
  });
});

describe("a result", () => {
  const done = (...events: object[]) =>
    withEvents(
      { type: "resultRecorded", on: "2026-03-19", evidence: ["a.pdf"] },
      { type: "completed", on: "2026-03-19" },
      ...events,
    );
  const confirmed = (by?: string) => ({ type: "confirmed", on: "2026-03-23", ...(by === undefined ? {} : { by }) });

  it("is confirmed by the city Office, not by the Office of the department, at the Department of Foreign Affairs", () => {
    const MISSING = ["confirmationMissing events[2] hai-phong-snv/6.1.a"];
    expect(found(done(), "hai-phong-snv")).toEqual(MISSING);
    expect(found(done(confirmed("office")), "hai-phong-snv")).toEqual(MISSING);
    expect(found(done(confirmed("Văn phòng Sở")), "hai-phong-snv")).toEqual(MISSING);
    expect(found(done(confirmed("Văn phòng UBND thành phố")), "hai-phong-snv")).toEqual([]);
    expect(found(done(confirmed()), "hai-phong-snv")).toEqual([]);
  });

  it("is confirmed by the officer in charge, not by the lead itself, under the Party Committee", () => {
    const MISSING = ["confirmationMissing events[2] hai-phong-thanh-uy/5.1#2"];
    expect(found(done(), "hai-phong-thanh-uy")).toEqual(MISSING);
    expect(found(done(confirmed("Sở Tài chính")), "hai-phong-thanh-uy")).toEqual(MISSING);
    expect(found(done(confirmed("Chuyên viên Trần B")), "hai-phong-thanh-uy")).toEqual([]);
  });

  it.each(["lao-cai", "can-tho", "kon-tum-snn"])("is confirmed by nobody under %s", (profile) => {
    expect(found(done(), profile)).toEqual([]);
  });
});

describe("a reason", () => {
  it.each([
    ["hai-phong-snv", "hai-phong-snv/6.1.c", "hai-phong-snv/19.1"],
    ["lao-cai", "lao-cai/6.2.a", "lao-cai/20.2"],
    ["hai-phong-thanh-uy", "hai-phong-thanh-uy/7.1.b", "hai-phong-thanh-uy/12#2"],
    ["can-tho", "can-tho/5.2#2", "can-tho/11.2"],
    ["kon-tum-snn", "kon-tum-snn/6.2#2", "kon-tum-snn/19.2"],
  ])("goes with a returned task and with an explanation under %s", (profile, returned, explained) => {
    const task = (more: object) =>
      withEvents(
        { type: "returned", on: "2026-03-04", ...more },
        { type: "delayExplained", on: "2026-03-24", ...more },
      );
    expect(found(task({}), profile)).toEqual([
      `reasonMissing events[1].reason ${returned}`,
      `reasonMissing events[2].reason ${explained}`,
    ]);
    expect(found(task({ reason: "không thuộc chức năng" }), profile)).toEqual([]);
  });
});
