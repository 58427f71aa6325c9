import { alone, of, type Situation } from "./situation-table.js";

/**
 * A deadline in words: some say that there is none, some leave it open, and some tell of one whose day is not known
 * (SEMANTICS 10, 12). In 2026 the documents are of Monday 2/3 or Monday 2/2; the 31st of March is a Tuesday.
 */

type Row = Omit<Situation, "profile" | "rule" | "register"> & {
  readonly dueText: string;
  readonly rule?: string;
  readonly events?: readonly string[];
};
const rowOf =
  (profile: string, first: string, lead: string, issuedOn: string) =>
  ({ dueText, events = [], rule = first, ...rest }: Row): Situation => ({
    profile,
    rule: `${profile}/${rule}`,
    register: alone(of(issuedOn, { lead, dueText }), `assigned ${issuedOn}`, ...events),
    ...rest,
  });

const IN_WORDS = ["Sau khi có hướng dẫn của Trung ương", "30 ngày kể từ ngày có hướng dẫn", "Theo lộ trình được duyệt"];
const NONE = ["Không thời hạn", "Không có thời hạn", "Không quy định thời hạn", "Không", "KHÔNG THỜI HẠN."];
const OPEN = ["Thường xuyên", "Liên tục", "Hằng tháng", "Hàng năm", "Khi có yêu cầu"];
const [words = "", none = "", open = ""] = [IN_WORDS[0], NONE[0], OPEN[0]];

const snv = rowOf("hai-phong-snv", "8.1.d", "Phòng Lãnh sự", "2026-03-02");
/** Over six months after 2/3: from 3/9. */
const SIX_MONTHS: readonly Situation[] = [
  ...[...IN_WORDS, ...OPEN].map((dueText) =>
    snv({
      says: `8.1.d: "${dueText}": never counted from the assignment`,
      dueText,
      on: { "2026-09-02": "-", "2026-09-03": "undetermined", "2027-03-03": "undetermined" },
    }),
  ),
  ...NONE.map((dueText) =>
    snv({
      says: `8.1.d: "${dueText}" is none: counted from it`,
      dueText,
      on: { "2026-09-02": "-", "2026-09-03": "owed since 2026-09-03" },
    }),
  ),
  snv({
    says: "8.1.d: as soon as a day is set, from that: 15/4",
    dueText: words,
    events: ["deadlineAdjusted 2026-04-01 dueOn=2026-04-15"],
    on: { "2026-09-03": "-", "2026-10-15": "-", "2026-10-16": "owed since 2026-10-16" },
  }),
  snv({
    says: "A59: the reason was told in writing",
    dueText: words,
    events: ["delayExplained 2026-05-04"],
    on: { "2026-09-03": "-", "2026-11-05": "-" },
  }),
  snv({
    says: "8.1.d: there is a result",
    dueText: words,
    events: ["resultIssued 2026-08-03"],
    on: { "2026-09-03": "-" },
  }),
  ...["8.2.a:task", "18.3", "19.1:explain"].map((rule) =>
    snv({
      says: `${rule}: whether its day has passed is a question, until it is done`,
      dueText: words,
      rule,
      events: ["completed 2026-03-20"],
      on: { "2026-03-02": "undetermined", "2026-03-19": "undetermined", "2026-03-20": "-" },
    }),
  ),
  ...["18.3", "19.1:explain"].map((rule) =>
    snv({
      says: `${rule}: none is never past`,
      dueText: none,
      rule,
      on: { "2026-03-02": "-", "2027-03-02": "-" },
    }),
  ),
];

const monthly = rowOf("hai-phong-thanh-uy", "6.1.b", "Đảng ủy xã Tiên Lãng", "2026-02-02");
const quarterly = rowOf("hai-phong-thanh-uy", "6.2.b", "Đảng ủy xã Tiên Lãng", "2026-02-02");
const laoCai = rowOf("lao-cai", "7.2.b", "Sở Y tế", "2026-02-02");
/** Of February, whose last day is a Saturday; of quarter I. */
const february = { period: "2026-02" } as const;
const first = { period: "2026-Q1" } as const;
const CALENDAR: readonly Situation[] = [
  monthly({
    says: "6.1.b: a deadline in words is one: each month",
    dueText: words,
    ...february,
    on: { "2026-02-28": "dueSoon due 2026-02-28", "2026-03-02": "overdue 1 due 2026-02-28" },
  }),
  quarterly({
    says: "6.2.b: and not each quarter",
    dueText: words,
    ...first,
    on: { "2026-03-31": "-", "2026-04-01": "-" },
  }),
  monthly({ says: "6.1.b: none is none", dueText: none, ...february, on: { "2026-02-28": "-", "2026-03-02": "-" } }),
  ...[quarterly, laoCai].map((row) =>
    row({
      says: "none: each quarter",
      dueText: none,
      ...first,
      on: { "2026-03-31": "dueSoon due 2026-03-31", "2026-04-01": "overdue 1 due 2026-03-31" },
    }),
  ),
  monthly({
    says: "6.1.b: words that leave it open: nobody is late",
    dueText: open,
    ...february,
    on: { "2026-02-28": "dueSoon due 2026-02-28", "2026-03-02": "undetermined due 2026-02-28" },
  }),
  monthly({
    says: "6.1.b: nor has missed it once the next is reported",
    dueText: open,
    events: ["progressReported 2026-03-31"],
    ...february,
    on: { "2026-04-01": "undetermined due 2026-02-28" },
  }),
  monthly({
    says: "6.1.b: what was done is done",
    dueText: open,
    events: ["progressReported 2026-02-27"],
    ...february,
    on: { "2026-03-02": "met due 2026-02-28" },
  }),
  ...[quarterly, laoCai].map((row) =>
    row({
      says: "words that leave it open: listed once its day has passed",
      dueText: open,
      ...first,
      on: { "2026-03-31": "-", "2026-04-01": "undetermined due 2026-03-31" },
    }),
  ),
];

const health = rowOf("lao-cai", "7.2.a", "Sở Y tế", "2026-03-02");
const forest = rowOf("kon-tum-snn", "6.3.b", "Chi cục Kiểm lâm", "2026-03-02");
const RECORDED: readonly Situation[] = [health, forest].flatMap((row) => [
  row({
    says: "some days after a day that is not known: a question, until the result is there",
    dueText: words,
    events: ["resultRecorded 2026-03-20"],
    on: { "2026-03-19": "undetermined", "2026-03-20": "met", "2026-06-30": "met" },
  }),
  row({
    says: "of an update nobody knows whether it tells how the task stood on that day",
    dueText: words,
    events: ["progressReported 2026-03-20"],
    on: { "2026-03-20": "undetermined" },
  }),
  row({ says: "after none nothing is to be entered", dueText: none, on: { "2026-03-02": "-", "2026-06-30": "-" } }),
]);

const TASKS: readonly Situation[] = [
  rowOf("lao-cai", "4.1:task", "Sở Y tế", "2026-03-02"),
  rowOf("can-tho", "5.2:task", "Sở Xây dựng", "2026-03-02"),
  rowOf("hai-phong-thanh-uy", "8.2.a:task", "Đảng ủy xã Tiên Lãng", "2026-03-02"),
  rowOf("kon-tum-snn", "10.2.a:task", "Chi cục Kiểm lâm", "2026-03-02"),
].flatMap((row) => [
  row({
    says: "a deadline in words: late or not is a question",
    dueText: words,
    events: ["completed 2026-04-10"],
    on: { "2026-04-09": "undetermined", "2026-04-10": "-" },
  }),
  row({ says: "none: late by none", dueText: none, on: { "2026-03-02": "-", "2027-03-02": "-" } }),
]);

export const WORD_SITUATIONS: readonly Situation[] = [...SIX_MONTHS, ...CALENDAR, ...RECORDED, ...TASKS];
