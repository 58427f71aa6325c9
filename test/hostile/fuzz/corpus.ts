import { readFileSync } from "node:fs";
import { toXlsx } from "../../../src/io/index.js";
import { EVENT_TYPES } from "../../../src/language/vocabulary.js";
import { profiles } from "../../../src/profiles/index.js";
import { mixed } from "../../cli/registers.js";

/** Read from the folder of the project: the program of the threads is built elsewhere. */
const fixture = (name: string): string => readFileSync(`test/fixtures/profiles/${name}`, "utf8");

/** A register that uses every field and every event. */
export const REGISTER = {
  ...mixed,
  tasks: [
    ...mixed.tasks,
    {
      id: "NV-99",
      title: "Mọi sự kiện",
      document: { number: "1", issuedOn: "2026-01-05", title: "A", signer: "B", submittedBy: "C" },
      assignedBy: "UBND",
      lead: "Sở Y tế",
      coordinators: ["Sở Nội vụ", "Sở Xây dựng"],
      monitor: "D",
      dueOn: "2026-05-20",
      dueText: "trước ngày 21/5/2026",
      dueBound: "before",
      secrecy: "confidential",
      urgent: true,
      multiUnit: { tasks: 2, units: 3, opinions: 0 },
      writtenReportRequired: true,
      events: EVENT_TYPES.map((type, i) => ({
        type,
        on: `2026-02-${String(1 + (i % 28)).padStart(2, "0")}`,
        recordedAt: "2026-03-01T08:00:00+07:00",
        evidence: ["x"],
        ref: "1",
        by: "office",
        note: "y",
        ...(type === "inspectionDecided" ? { endsOn: "2026-03-20" } : {}),
        ...(type === "inspectionEnded" ? { minutesOn: "2026-03-10" } : {}),
        ...(type === "deadlineAdjusted" ? { dueOn: "2026-06-01", reason: "z", authorisedBy: "B" } : {}),
      })),
      extra: { "Ghi chú": "w" },
    },
  ],
  reports: [{ provision: "lao-cai/22.1", period: "2026-Q1", unit: null, on: "2026-04-01" }],
};

export const CSV = [
  "BẢNG THEO DÕI NHIỆM VỤ,,,,,,,",
  "STT,Mã nhiệm vụ,Nhiệm vụ,Số văn bản,Ngày ban hành,Cơ quan chủ trì,Thời hạn,Độ mật,Ghi chú",
  "I,,Kinh tế,,,,,,",
  '1,NV-1,"Báo cáo, lần 2",12/UB,02/01/2026,Sở Tài chính,trước ngày 20/5/2026,,"a ""b"""',
  "2,NV-2,=1+1,13/UB,2026-01-05,Sở Y tế,30 ngày làm việc,Mật,'x",
  "3,NV-3,Kế hoạch,14/UB,ngày 5 tháng 3 năm 2026,Sở Nội vụ; Sở Y tế,quý I/2026,Không,-",
  "Tổng cộng,,3,,,,,,",
].join("\r\n");

const act = (from: string, more: object): object => ({
  title: { vi: "Sửa đổi", en: "Amendment" },
  issuer: { vi: "UBND", en: "Committee" },
  number: null,
  standing: "inForce",
  effect: { provision: null, signedOn: null, daysAfterSigning: null, from, text: { vi: "x", en: "x" } },
  ...more,
});

/** An amendment that uses every part of one. */
export const AMENDMENT = {
  amends: "lao-cai",
  ...act("2026-07-01", {
    id: "sua-doi",
    changes: {
      "lao-cai/7.2.a": { "limit.workingDays": 5, "limit.firstDay": "same" },
      "lao-cai/17.1": { bearer: { role: "lead" }, recipients: null },
      "lao-cai/22.1": { "quarter.day": 15, text: { vi: "a", en: "b" } },
    },
    repeals: ["lao-cai/26.1"],
    rules: [
      {
        provision: "sua-doi/1",
        topic: "followTask",
        modality: "must",
        bearer: { role: "lead" },
        text: { vi: "a", en: "b" },
        trigger: { on: "resumed", each: true },
        limit: { span: { workingDays: 2, firstDay: "next" } },
        fulfilledBy: ["progressReported"],
      },
    ],
  }),
  amendments: [act("2026-10-01", { repeals: ["sua-doi/1"] })],
};
export const AMENDMENT_TEXT = JSON.stringify(AMENDMENT, null, 1);

/** Words of deadlines, put together at random. */
export const PHRASES: readonly string[] = [
  "trước ngày ",
  "chậm nhất ",
  "trong ",
  "đến hết ",
  "kể từ ngày ký",
  "20/5/2026",
  "31.02.2026",
  "20/5",
  "tháng 5, 6/2026",
  "quý I - II - III/2026",
  "quý iv",
  "năm 2026",
  "30 ngày làm việc",
  "03 (ba) tháng",
  "hằng tháng",
  "10 giờ 30 ",
  "thứ hai ",
  "theo ",
  "số 12/UBND ",
  ", ",
  " ",
  "; ",
  "\n",
  "-",
  "/",
  "1",
  "0",
  "tháng ",
  "i ",
  "ngay",
  "6 tháng đầu năm",
  "(",
  ")",
];

export const YAML = [fixture("xa-tan-phuoc.yaml"), fixture("phong-noi-vu-mau.yaml")];
/** A division on its department on its city, by the names of their files. */
export const CHAIN: Readonly<Record<string, string>> = Object.fromEntries(
  ["phong-mau.yaml", "so-mau.yaml", "thanh-pho-mau.yaml"].map((name) => [name, fixture(`chain/${name}`)]),
);
export const PROFILES: readonly unknown[] = profiles;
export const SMALL_YAML = `extends: lao-cai
id: so-mau
title: { vi: "Sở mẫu", en: "A department" }
remove: [lao-cai/26.1]
rules:
  - id: lao-cai/7.1
    provision: so-mau/2.1
    topic: registerTask
    modality: must
    bearer: { role: office }
    text: { vi: "Cập nhật", en: "Enter" }
    when: { all: [{ fact: multiUnit, operator: equal, value: false }, { not: { fact: urgent, operator: equal, value: true } }] }
    trigger: { on: issued }
    limit: { span: { workingDays: 1, firstDay: next } }
    fulfilledBy: [registered]
cases:
  - name: one
    asOf: 2026-03-03
    task: &task { id: "1", title: A, document: { issuedOn: 2026-03-02 } }
    expect: { duty: { ruleId: lao-cai/7.1, due: 2026-03-03 } }
  - { name: two, asOf: 2026-03-04, task: *task, expect: { status: {} } }
`;

/** A small workbook as the package writes it. */
export const workbook = async (): Promise<Uint8Array> =>
  toXlsx([
    ["STT", "Nhiệm vụ", "Thời hạn", "Cơ quan chủ trì", "Ngày ban hành"],
    [1, "Báo cáo", "trước ngày 20/5/2026", "Sở Y tế", "02/01/2026"],
    [2, "=1+1", "quý II/2026", "Sở Nội vụ", "2026-01-05"],
  ]);
