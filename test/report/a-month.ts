import type { RegisterEvaluation } from "../../src/core/answers/register-evaluation.js";
import type { Profile } from "../../src/language/profile.js";
import { evaluateRegister } from "../support/unchecked.js";

/** A register of an office in March 2026 in which a task stands in every way that a board tells apart. */

const on = (type: string, day: string, more: object = {}) => ({ type, on: day, ...more });

/** Three who lead and the Office of each regulation, by names of its own. */
export const BODIES: Readonly<Record<string, readonly [string, string, string, string]>> = {
  "lao-cai": ["Sở Tài chính", "Sở Xây dựng", "UBND huyện Bát Xát", "Văn phòng UBND tỉnh"],
  "can-tho": ["Sở Tài chính", "Sở Xây dựng", "UBND quận Ninh Kiều", "Văn phòng UBND thành phố"],
  "hai-phong-snv": ["Phòng Hợp tác quốc tế", "Phòng Lãnh sự", "Phòng Lễ tân", "Văn phòng Sở"],
  "hai-phong-thanh-uy": ["Sở Tài chính", "Đảng ủy phường Hồng Bàng", "Ban Tổ chức Thành ủy", "Văn phòng Thành ủy"],
  "kon-tum-snn": ["Phòng Kế hoạch", "Chi cục Thủy lợi", "Chi cục Kiểm lâm", "Văn phòng Sở"],
};

/** The tasks of the register of a regulation; judged on Tuesday 17/03/2026. */
export const aMonthOf = (profile: string) => {
  const [first = "", second = "", third = "", office = ""] = BODIES[profile] ?? [];
  const task = (id: string, lead: string | null, dueOn: string | null, issuedOn: string, ...events: object[]) => ({
    id,
    title: `Việc ${id}`,
    ...(lead === null ? {} : { lead }),
    dueOn,
    document: { number: `${id}/UBND-TH`, issuedOn },
    events: [on("assigned", issuedOn), on("received", issuedOn), on("registered", issuedOn), ...events],
  });
  // In Kon Tum it is the Office that sends a task back, to whoever issued it.
  const returner = profile === "kon-tum-snn" ? "office" : second;
  const done = (day: string) => [on("resultRecorded", day), on("completed", day)];
  const notEntered = {
    ...task("16", first, "2026-04-30", "2026-03-02"),
    events: [on("assigned", "2026-03-02"), on("received", "2026-03-02")],
  };
  return {
    tasks: [
      task("1", first, "2026-02-10", "2026-01-05", ...done("2026-02-09"), on("confirmed", "2026-02-10")),
      task("2", first, "2026-02-10", "2026-01-05", ...done("2026-02-09")),
      task(
        "3",
        first,
        "2026-02-10",
        "2026-01-05",
        ...done("2026-02-09"),
        on("confirmed", "2026-02-10"),
        on("reopened", "2026-03-02"),
      ),
      task("4", `${first}; ${second}`, "2026-03-05", "2026-02-02"),
      task("5", second, "2026-03-12", "2026-03-09", on("returned", "2026-03-10", { by: returner, reason: "lý do" })),
      task("6", second, "2026-03-10", "2026-02-02", on("suspended", "2026-03-02", { by: "assigner" })),
      task("7", third, null, "2026-02-02"),
      task("8", third, "2026-04-20", "2026-03-02"),
      task("9", first, "2026-03-20", "2026-03-02"),
      task("10", first, "2026-03-20", "2026-03-02", on("cancelled", "2026-03-05")),
      task("11", second, "2026-02-20", "2026-01-05", ...done("2026-02-27"), on("confirmed", "2026-02-27")),
      { ...task("12", first, "2026-03-02", "2026-02-02"), secrecy: "secret" },
      { ...task("13", second, "2026-03-02", "2026-02-02"), secrecy: "secret" },
      task("14", office, "2026-03-06", "2026-03-02"),
      task("15", "Công ty TNHH Minh Anh", "2026-03-06", "2026-03-02"),
      notEntered,
      task("17", null, "2026-03-06", "2026-03-02"),
      task("18", first, "2026-02-20", "2026-01-05", on("reassigned", "2026-03-05", { lead: second })),
    ],
    reports: [],
  };
};

const judged = new Map<Profile, RegisterEvaluation>();

/** The register of a regulation, judged on Tuesday 17/03/2026; once for all who look at it. */
export const judgedMonthOf = (profile: Profile): RegisterEvaluation => {
  const known = judged.get(profile) ?? evaluateRegister(aMonthOf(profile.id), { profile, asOf: "2026-03-17" });
  judged.set(profile, known);
  return known;
};
