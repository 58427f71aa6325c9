import type { PROFILE_IDS } from "../../src/language/profile.js";
import { getProfile } from "../../src/profiles/index.js";

export const BODIES = 124;
export const REPORTS_A_BODY = 12;
/** The day a year of reports is judged. */
export const YEAR_END = "2026-12-15";

/** The rule by which bodies report to the office, of each regulation. */
const REPORTED: Readonly<Record<(typeof PROFILE_IDS)[number], string>> = {
  "hai-phong-snv": "hai-phong-snv/18.5",
  "lao-cai": "lao-cai/22.1",
  "hai-phong-thanh-uy": "hai-phong-thanh-uy/12#1",
  "can-tho": "can-tho/12.1",
  "kon-tum-snn": "kon-tum-snn/19.1",
};

const monthOf = (i: number): string => (i === 0 ? "2025-12" : `2026-${String(i).padStart(2, "0")}`);
const dayOfMonth = (n: number): string => String(5 + (n % 20)).padStart(2, "0");

/** A province's register: every body leads an open task and sent a report in each of twelve months. */
export const provinceRegister = (profile: (typeof PROFILE_IDS)[number]) => {
  const units = Array.from({ length: BODIES }, (_, i) => `Sở số ${i + 1}`);
  return {
    profile: getProfile(profile),
    register: {
      units,
      tasks: units.map((lead, i) => ({
        id: `NV-${i}`,
        title: "Báo cáo",
        lead,
        document: { number: `${i}/UBND`, issuedOn: "2025-11-20" },
        dueOn: "2026-10-01",
        events: [{ type: "assigned" as const, on: "2025-11-21" }],
      })),
      reports: units.flatMap((unit, i) =>
        Array.from({ length: REPORTS_A_BODY }, (_, j) => ({
          provision: REPORTED[profile],
          unit,
          on: `${monthOf(j)}-${dayOfMonth(i + j)}`,
        })),
      ),
    },
  };
};
