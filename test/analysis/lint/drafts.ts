import { lintDraft } from "../../../src/analysis/lint/lint-draft.js";
import { vietnam } from "../../../src/calendar/index.js";
import { readProfile } from "../../../src/io/read-profile.js";
import type { Remark } from "../../../src/language/schema/remark.js";

/** The least that a regulation must say; rules are added to it. */
export const HEAD = `id: mau
title: { vi: "Mẫu" }
issuer: { vi: "Sở mẫu" }
number: null
standing: draft
standingNote: { vi: "Thử" }
effect: { provision: null, signedOn: null, daysAfterSigning: null, from: null, text: { vi: "Chưa rõ" } }
actors: { assigner: { vi: "Giám đốc" }, office: { vi: "Văn phòng" }, lead: { vi: "Đơn vị chủ trì" } }
statusProvision: mau/2
statuses:
  - { id: other, name: { vi: "Khác" }, when: { fact: hasDeadline, operator: in, value: [true, false] } }
confirmation: null
parameters: { dueSoonWorkingDays: { value: 3, basis: policy, text: { vi: "Sắp đến hạn" } } }
`;
export const NO_READING = "readings: []\n";

/** What stands out in a file with these rules, each in YAML; ten years from 30 November 2026. */
export const remarksOf = (rules: readonly string[], head = `${HEAD}${NO_READING}`): readonly Remark[] =>
  lintDraft(readProfile(`${head}rules:\n${rules.map((rule) => `  - { ${rule} }\n`).join("")}`).profile, {
    from: "2026-11-30",
    calendar: vietnam,
  });

/** The same, as code and place. */
export const told = (rules: readonly string[], head?: string): string[] =>
  remarksOf(rules, head).map(({ code, path }) => `${code} ${path}`);

/** A deadline of the office within so many working days of receipt; parts are put in its place or added. */
export const deadline = (parts: Readonly<Record<string, string>> = {}): string =>
  ruleOf({
    provision: "mau/3",
    topic: "registerTask",
    modality: "must",
    bearer: "{ role: office }",
    text: '{ vi: "Vào sổ trong 03 ngày làm việc" }',
    trigger: "{ on: received }",
    limit: "{ span: { workingDays: 3, firstDay: next } }",
    fulfilledBy: "[registered]",
    ...parts,
  });

/** A monthly report of every unit, its day moved back off rest days. */
export const report = (parts: Readonly<Record<string, string>> = {}): string =>
  ruleOf({
    provision: "mau/4",
    topic: "periodicReport",
    modality: "must",
    bearer: "{ role: lead }",
    recipients: "[office]",
    text: '{ vi: "Báo cáo hằng tháng, chậm nhất ngày 20" }',
    trigger: `{ per: body, calendar: [${monthly(20)}] }`,
    ...parts,
  });

/** A state so many working days after the deadline. */
export const state = (parts: Readonly<Record<string, string>> = {}): string =>
  ruleOf({
    provision: "mau/5",
    topic: "urge",
    modality: "must",
    bearer: "{ role: office }",
    text: '{ vi: "Quá hạn 05 ngày làm việc trở lên" }',
    action: '{ vi: "Đôn đốc" }',
    trigger: "{ state: { after: due, passes: { reaches: { workingDays: 5, firstDay: next } } } }",
    fulfilledBy: "[urged]",
    ...parts,
  });

export const monthly = (day: number, more = ""): string =>
  `{ every: month, in: period, day: { month: 1, day: ${day} }, bound: by, roll: preceding${more} }`;

const ruleOf = (parts: Readonly<Record<string, string>>): string =>
  Object.entries(parts)
    .filter(([, value]) => value !== "")
    .map(([key, value]) => `${key}: ${value}`)
    .join(", ");
