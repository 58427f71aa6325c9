import type { TaskIn } from "./input.js";
import { alone, of, type Situation, task } from "./situation-table.js";

/**
 * One name, however it is written: of a body, of a document, of one or another (SEMANTICS 2, 3, 26). The documents are of
 * Monday 2/3/2026: 3 working days end on Thursday 5/3, 5 on Monday 9/3.
 */

const SEVERAL = { "2026-03-09": "dueSoon due 2026-03-09", "2026-03-10": "overdue 1 due 2026-03-09" };
const ALONE = { "2026-03-05": "dueSoon due 2026-03-05", "2026-03-06": "overdue 1 due 2026-03-05" };

type Named = readonly [number: string, issuer?: string];
const numbered = (id: string, [number, issuer]: Named): TaskIn =>
  task({
    id,
    lead: "Sở Y tế",
    document: { number, issuedOn: "2026-03-02" },
    ...(issuer === undefined ? {} : { assignedBy: issuer }),
  });
const documents =
  (isOne: boolean) =>
  ([one, other]: readonly [Named, Named]): Situation[] =>
    [
      { profile: "lao-cai", rule: isOne ? "lao-cai/7.1#2" : "lao-cai/7.1", on: isOne ? SEVERAL : ALONE },
      { profile: "lao-cai", rule: isOne ? "lao-cai/7.1" : "lao-cai/7.1#2", on: { "2026-03-06": "-" } },
    ].map((asked) => ({
      ...asked,
      says: `26: ${one.join(" of ")} and ${other.join(" of ")} are ${isOne ? "one document" : "two"}`,
      register: { tasks: [numbered("1", one), numbered("2", other)] },
    }));

const ONE_DOCUMENT: readonly (readonly [Named, Named])[] = [
  ...[
    "Số 100/UBND-TH",
    "số: 100/UBND-TH",
    "Công văn số 100/UBND-TH",
    "Văn bản số: 100/UBND-TH",
    "100/UBND-TH.",
    "100/UBND–TH",
    "100 / UBND - TH",
    "100/ubnd-th",
  ].map((written): readonly [Named, Named] => [["100/UBND-TH"], [written]]),
  ...["UBND tỉnh Lào Cai", "Ủy ban nhân dân tỉnh", "Chủ tịch UBND tỉnh Lào Cai"].map(
    (issuer): readonly [Named, Named] => [
      ["100/UBND-TH", "UBND tỉnh"],
      ["100/UBND-TH", issuer],
    ],
  ),
];
const TWO_DOCUMENTS: readonly (readonly [Named, Named])[] = [
  [["100/UBND-TH"], ["100/UBND-NC"]],
  [["100/UBND-TH"], ["1001/UBND-TH"]],
  [
    ["100/UBND-TH", "UBND tỉnh"],
    ["100/UBND-TH", "UBND thành phố Lào Cai"],
  ],
];

const REPORTED = { "2026-03-19": "met due 2026-03-19", "2026-03-20": "met due 2026-03-19" };
const NOT_REPORTED = { "2026-03-19": "dueSoon due 2026-03-19", "2026-03-20": "overdue 1 due 2026-03-19" };

/** The report of quarter I of one body under another name, by Thursday 19/3. */
const reportedAs = (lead: string, unit: string, on: Situation["on"]): Situation => ({
  profile: "lao-cai",
  says: `2: what ${unit} sent, of ${lead}`,
  register: {
    tasks: [task({ lead }, "assigned 2026-01-05")],
    bodies: [{ name: lead, kind: "department" }],
    reports: [{ provision: "lao-cai/22.1", period: "2026-Q1", unit, on: "2026-03-18" }],
  },
  rule: "lao-cai/22.1",
  period: "2026-Q1",
  unit: lead,
  on,
});

const LEVELS: readonly Situation[] = [
  reportedAs("Ban Quản lý Khu kinh tế tỉnh", "Ban Quản lý Khu kinh tế tỉnh Lào Cai", REPORTED),
  reportedAs("Ban Dân tộc tỉnh", "Ban Dân tộc", REPORTED),
  reportedAs("Sở Y tế", "Sở Y tế tỉnh", REPORTED),
  reportedAs("Thanh tra tỉnh", "Thanh tra thành phố", NOT_REPORTED),
  reportedAs("Thanh tra tỉnh", "Thanh tra huyện", NOT_REPORTED),
  {
    profile: "can-tho",
    says: "2: of a city the level is the city",
    register: {
      tasks: [task({ lead: "Thanh tra thành phố" }, "assigned 2026-03-02")],
      reports: [
        { provision: "can-tho/12.1", period: "2026-03", unit: "Thanh tra thành phố Cần Thơ", on: "2026-03-18" },
      ],
    },
    rule: "can-tho/12.1",
    period: "2026-03",
    on: REPORTED,
  },
];

const either = "Sở Y tế hoặc Sở Tài chính";
const EITHER: readonly Situation[] = [
  ...[either, "Sở Y tế, Sở Nội vụ hoặc Sở Tài chính", "Chủ trì: Sở Y tế hoặc Sở Tài chính"].map(
    (lead): Situation => ({
      profile: "lao-cai",
      says: `3: who leads is not told: ${lead}`,
      register: alone(of("2026-03-02", { lead, dueOn: "2026-03-20" })),
      rule: "lao-cai/4.1:task",
      on: { "2026-03-20": "undetermined due 2026-03-20", "2026-03-23": "undetermined due 2026-03-20" },
    }),
  ),
  {
    profile: "lao-cai",
    says: "3: the Office presses all the same",
    register: alone(of("2026-03-02", { lead: either, dueOn: "2026-03-20" })),
    rule: "lao-cai/19.3",
    on: { "2026-03-20": "-", "2026-03-21": "owed since 2026-03-21" },
  },
  {
    profile: "lao-cai",
    says: "17.2: one of two departments inspected: which, is a question",
    register: alone(of("2026-03-02", { lead: "Sở Y tế" }), `inspectionEnded 2026-03-10 by=${either}`),
    rule: "lao-cai/17.2",
    on: { "2026-03-19": "undetermined due 2026-03-19", "2026-03-20": "undetermined due 2026-03-19" },
  },
  {
    profile: "lao-cai",
    says: "17.3: and no district",
    register: alone(of("2026-03-02", { lead: "Sở Y tế" }), `inspectionEnded 2026-03-10 by=${either}`),
    rule: "lao-cai/17.3",
    on: { "2026-03-20": "notApplicable doneByAnother" },
  },
];

export const NAME_SITUATIONS: readonly Situation[] = [
  ...ONE_DOCUMENT.flatMap(documents(true)),
  ...TWO_DOCUMENTS.flatMap(documents(false)),
  ...LEVELS,
  ...EITHER,
];
