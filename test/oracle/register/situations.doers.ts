import type { EventIn } from "./input.js";
import { alone, of, type Situation } from "./situation-table.js";

/**
 * Who did it, where the word for it is that of a kind or of many, or names several (SEMANTICS 11). The inspections ended
 * on Tuesday 10/3/2026: 7 working days are Thursday 19/3, 5 are Tuesday 17/3.
 */

type Row = Omit<Situation, "profile" | "register" | "rule"> & {
  readonly article: string;
  readonly lead?: string;
  readonly by: string;
  readonly later?: readonly EventIn[];
};
const rowOf =
  (profile: string, first: string, type: string) =>
  ({ article, lead = first, by, later = [], ...rest }: Row): Situation => ({
    profile,
    rule: `${profile}/${article}`,
    register: {
      tasks: alone(of("2026-02-02", { lead }), "assigned 2026-02-02").tasks.map((task) => ({
        ...task,
        events: [...(task.events ?? []), { type, on: "2026-03-10", by }, ...later],
      })),
    },
    ...rest,
  });
const laoCai = rowOf("lao-cai", "Sở Y tế", "inspectionEnded");
const snv = rowOf("hai-phong-snv", "Phòng Lễ tân", "inspectionEnded");
const konTum = rowOf("kon-tum-snn", "Chi cục Kiểm lâm", "inspectionEnded");
const feedback = rowOf("lao-cai", "Sở Y tế", "feedbackReceived");

const OPEN = {
  "2026-03-09": "-",
  "2026-03-19": "undetermined due 2026-03-19",
  "2026-03-20": "undetermined due 2026-03-19",
};
const ANOTHER = { "2026-03-19": "notApplicable doneByAnother", "2026-03-20": "notApplicable doneByAnother" };
const LATE = { "2026-03-09": "-", "2026-03-19": "dueSoon due 2026-03-19", "2026-03-20": "overdue 1 due 2026-03-19" };

/** By whom; and which of the three items of Điều 17 the words leave open. */
const KINDS: readonly (readonly [by: string, open: readonly string[]])[] = [
  ["Sở", ["17.2"]],
  ["Các sở, ngành", ["17.2"]],
  ["Giám đốc các sở", ["17.2"]],
  ["Văn phòng Sở", ["17.2"]],
  ["Chánh Văn phòng Sở", ["17.2"]],
  ["UBND huyện", ["17.3"]],
  ["UBND các huyện, thành phố", ["17.3"]],
  ["Văn phòng UBND huyện", ["17.3"]],
  ["Các sở, UBND các huyện", ["17.2", "17.3"]],
  ["UBND phường", []],
  ["Các đơn vị liên quan", ["17.1", "17.1:notify", "17.2", "17.3"]],
];
const LAO_CAI_KINDS = KINDS.flatMap(([by, open]) =>
  ["17.1", "17.1:notify", "17.2", "17.3"].map((article) =>
    laoCai({
      says: `${article}: "${by}" inspected, and names nobody`,
      article,
      by,
      on: open.includes(article) ? OPEN : ANOTHER,
    }),
  ),
);

const FEEDBACK: readonly Situation[] = [
  feedback({
    says: "19.5: of a district it is, whichever: 5 working days",
    article: "19.5",
    by: "UBND huyện",
    on: { "2026-03-17": "dueSoon due 2026-03-17", "2026-03-18": "overdue 1 due 2026-03-17" },
  }),
  feedback({
    says: "19.5: of departments it is not",
    article: "19.5",
    by: "Các sở, ngành",
    on: { "2026-03-18": "notApplicable doneByAnother" },
  }),
  feedback({
    says: "19.5: of whom nothing is said",
    article: "19.5",
    by: "Các đơn vị liên quan",
    on: { "2026-03-17": "undetermined due 2026-03-17", "2026-03-18": "undetermined due 2026-03-17" },
  }),
  feedback({
    says: "19.5: of a department and a district",
    article: "19.5",
    by: "Sở Tài chính; UBND huyện Bát Xát",
    on: { "2026-03-17": "dueSoon due 2026-03-17", "2026-03-18": "overdue 1 due 2026-03-17" },
  }),
];

const reported = (on: string, by: string): readonly EventIn[] => [{ type: "inspectionReported", on, by }];
const REPORTED: readonly Situation[] = [
  laoCai({
    says: '17.2: "Sở" reported: it may be the one that inspected',
    article: "17.2",
    by: "Sở Tài chính",
    later: reported("2026-03-19", "Sở"),
    on: { "2026-03-18": "dueSoon due 2026-03-19", "2026-03-20": "met due 2026-03-19" },
  }),
  laoCai({
    says: '17.2: "UBND huyện" cannot be',
    article: "17.2",
    by: "Sở Tài chính",
    later: reported("2026-03-19", "UBND huyện"),
    on: { "2026-03-20": "overdue 1 due 2026-03-19" },
  }),
  laoCai({
    says: '17.1: nor is "Sở" the Office',
    article: "17.1",
    by: "Văn phòng UBND tỉnh",
    later: reported("2026-03-19", "Sở"),
    on: { "2026-03-20": "overdue 1 due 2026-03-19" },
  }),
];

const SNV_KINDS: readonly Situation[] = ["Phòng", "Các phòng", "Trưởng các phòng"].flatMap((by) => [
  snv({ says: `16.1: "${by}" inspected, and names no division`, article: "16.1", by, on: OPEN }),
  ...["16.2", "16.2:notify"].map((article) =>
    snv({ says: `${article}: "${by}" is not the Office`, article, by, on: ANOTHER }),
  ),
]);

const ELSEWHERE: readonly Situation[] = [
  snv({ says: '16.1: "UBND phường" is no division', article: "16.1", by: "UBND phường", on: ANOTHER }),
  snv({
    says: '16.2: "Các đơn vị liên quan" may be the Office',
    article: "16.2",
    by: "Các đơn vị liên quan",
    on: OPEN,
  }),
  konTum({
    says: '16.2: "UBND phường" is known to be none of the units of the department (SEMANTICS 1)',
    article: "16.2",
    by: "UBND phường",
    on: { "2026-03-18": "notApplicable outsideScope" },
  }),
  ...["Phòng", "Các đơn vị liên quan"].map((by) =>
    konTum({
      says: `16.2: "${by}": owed by the role, as where nobody is named`,
      article: "16.2",
      by,
      on: { "2026-03-17": "dueSoon due 2026-03-17", "2026-03-18": "overdue 1 due 2026-03-17" },
    }),
  ),
];

const two = "Văn phòng UBND tỉnh; Sở Tài chính";
const SEVERAL: readonly Situation[] = [
  ...["17.1", "17.1:notify", "17.2"].map((article) =>
    laoCai({ says: `${article}: the Office and a department inspected: each by its rule`, article, by: two, on: LATE }),
  ),
  laoCai({
    says: "17.3: and no district",
    article: "17.3",
    by: two,
    on: { "2026-03-20": "notApplicable otherKind" },
  }),
  laoCai({
    says: "17.3: a district with them",
    article: "17.3",
    by: "Sở Tài chính, UBND huyện Bát Xát và VP UBND tỉnh",
    unit: "UBND huyện Bát Xát",
    on: LATE,
  }),
  laoCai({
    says: "17.1: what the Office reported is its own",
    article: "17.1",
    by: two,
    later: reported("2026-03-19", "Văn phòng"),
    on: { "2026-03-20": "met due 2026-03-19" },
  }),
  laoCai({
    says: "17.2: and not the department's",
    article: "17.2",
    by: two,
    later: reported("2026-03-19", "Văn phòng"),
    on: { "2026-03-20": "overdue 1 due 2026-03-19" },
  }),
  laoCai({
    says: "17.2: reported by both it is",
    article: "17.2",
    by: two,
    later: reported("2026-03-20", two),
    on: { "2026-03-19": "dueSoon due 2026-03-19", "2026-03-20": "metLate 1 due 2026-03-19" },
  }),
  laoCai({
    says: "17.1: inspected by those who lead, of whom the Office is one",
    article: "17.1",
    lead: "Văn phòng UBND tỉnh; Sở Y tế",
    by: "lead",
    on: LATE,
  }),
  ...["16.1", "16.2", "16.2:notify"].map((article) =>
    snv({
      says: `${article}: the Office and a division inspected: each by its rule`,
      article,
      by: "Văn phòng Sở; Phòng Lãnh sự",
      on: LATE,
    }),
  ),
  ...["16.1", "16.2"].map((article) =>
    snv({
      says: `${article}: a division reported`,
      article,
      by: "Phòng Lãnh sự; Văn phòng Sở",
      later: reported("2026-03-19", "Phòng Lãnh sự"),
      on: { "2026-03-20": article === "16.1" ? "met due 2026-03-19" : "overdue 1 due 2026-03-19" },
    }),
  ),
  ...[undefined, "Chi cục Kiểm lâm"].map((unit) =>
    konTum({
      says: "16.2: each of those that led the inspection",
      article: "16.2",
      by: "Văn phòng Sở; Chi cục Kiểm lâm",
      ...(unit === undefined ? {} : { unit }),
      on: { "2026-03-17": "dueSoon due 2026-03-17", "2026-03-18": "overdue 1 due 2026-03-17" },
    }),
  ),
];

export const DOER_SITUATIONS: readonly Situation[] = [
  ...LAO_CAI_KINDS,
  ...FEEDBACK,
  ...REPORTED,
  ...SNV_KINDS,
  ...ELSEWHERE,
  ...SEVERAL,
];
