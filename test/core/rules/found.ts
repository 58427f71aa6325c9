import { evaluate } from "../../../src/core/answers/evaluator.js";
import type { Finding } from "../../../src/core/model/finding.js";
import { defineProfile } from "../../../src/language/define-profile.js";
import type { Profile } from "../../../src/language/profile.js";
import type { Rule } from "../../../src/language/rule.js";
import { getProfile } from "../../../src/profiles/index.js";

export const AS_OF = "2026-03-31";

/** A record with nothing left out, of a task that was done as every one of the five regulations asks. */
export const COMPLETE = {
  id: "NV-01",
  title: "Báo cáo tình hình giải ngân",
  document: {
    number: "12/UBND-TH",
    issuedOn: "2026-03-02",
    title: "Về việc báo cáo giải ngân",
    signer: "Chủ tịch",
    submittedBy: "Sở Tài chính",
  },
  assignedBy: "Chủ tịch UBND",
  lead: "Sở Tài chính",
  coordinators: ["Sở Xây dựng"],
  monitor: "Văn phòng",
  dueOn: "2026-03-20",
  writtenReportRequired: true,
  events: [
    { type: "received", on: "2026-03-03" },
    { type: "registered", on: "2026-03-03", evidence: ["12-UBND-TH.pdf"] },
    { type: "progressReported", on: "2026-03-10", evidence: ["tien-do.pdf"] },
    { type: "resultIssued", on: "2026-03-18", ref: "45/BC-STC" },
    { type: "resultRecorded", on: "2026-03-19", evidence: ["45-BC-STC.pdf"] },
    { type: "completed", on: "2026-03-19" },
    { type: "confirmed", on: "2026-03-23" },
  ],
};

/** The same record as a classified task that says no more than its number, its lead and its days. */
export const SECRET = {
  id: "NV-02",
  title: "",
  document: { number: "03/M", issuedOn: "2026-03-02" },
  assignedBy: "Chủ tịch UBND",
  lead: "Sở Tài chính",
  dueOn: "2026-03-20",
  secrecy: "secret",
  events: [{ type: "received", on: "2026-03-03" }],
};

/** What the requirements of a regulation find at fault in a task. */
export const foundIn = (task: object, profile: string | Profile, asOf = AS_OF): readonly Finding[] =>
  asked(evaluate(task, { profile: typeof profile === "string" ? getProfile(profile) : profile, asOf }).findings);

/** What a record shows by itself, that no requirement asks: that it is classified, that a result came without a finish. */
const BY_ITSELF: ReadonlySet<string> = new Set(["classifiedRecord", "completionMissing"]);

/** The findings of requirements. */
export const asked = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ code }) => !BY_ITSELF.has(code));

/** Findings in short: `fieldMissing lead lao-cai/5.1.c`. */
export const inShort = (findings: readonly Finding[]): string[] =>
  findings.map(({ code, field, provision }) => `${code} ${field} ${provision}`);

/** A regulation of one's own that says nothing but these rules. */
export const profileOf = (...rules: Rule[]): Profile =>
  defineProfile({ ...getProfile("lao-cai"), confirmation: null, rules });
