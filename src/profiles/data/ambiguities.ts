import type { Condition, FactName } from "../condition.js";
import type { Reading, ReadingChange, StatusRule } from "../profile.js";

/** Reports without a day of their own that go by the dates of Lào Cai, Điều 22 (readings A36, A37). */
const DATES_OF_ARTICLE_22 = ["lao-cai/5.2.b", "lao-cai/7.2.b"];
/** The same, with the report of Kon Tum that goes by the dates of its 20.2. */
const BORROWED_DATES = ["lao-cai/5.2.b", "kon-tum-snn/18.2"];

/** What is to be told promptly and leaves an event behind: an unsuitable task, the reasons of a delay. */
const PROMPT_RIGHTS = [
  "hai-phong-snv/19.1",
  "lao-cai/20.2",
  "hai-phong-thanh-uy/7.1.b",
  "hai-phong-thanh-uy/12#2",
  "kon-tum-snn/19.2",
];

/** Every field of a record but the number of the document and the dates. */
const WORDS_OF_A_TASK = [
  "title",
  "document.title",
  "document.signer",
  "document.submittedBy",
  "lead",
  "coordinators",
  "monitor",
  "extra",
];

/** No time at all: the day itself. */
const ON_THE_DAY = { days: 0, firstDay: "next", roll: "none" } as const;

const is = (fact: FactName, value: boolean | string): Condition => ({ fact, operator: "equal", value });
const STATED: Condition = { fact: "multiUnitStated", operator: "equal", value: true };

/** "Several" in another sense: the longer limit applies when it holds, the shorter one when it does not. */
const severalWhen = (several: Condition): ReadingChange[] => [
  { provisions: ["lao-cai/7.1", "kon-tum-snn/6.1.b"], path: "when.all.0", to: { not: several } },
  { provisions: ["lao-cai/7.1#2", "kon-tum-snn/6.1.b#2"], path: "when.all.0", to: several },
];

/** Every state told apart by its deadline, in the word of the regulation for a finished task. */
const everyState = (done: string, finished: string): StatusRule[] => [
  { id: "upcoming", name: { vi: "Chưa ban hành", en: "Not issued yet" }, when: is("phase", "upcoming") },
  { id: "cancelled", name: { vi: "Đã hủy", en: "Cancelled" }, when: is("phase", "cancelled") },
  {
    id: "doneLate",
    name: { vi: `${done}, quá hạn`, en: `${finished} past the deadline` },
    when: is("cell", "doneLate"),
  },
  {
    id: "doneInTime",
    name: { vi: `${done}, trong hạn`, en: `${finished} within the deadline` },
    when: is("cell", "doneOnTime"),
  },
  { id: "done", name: { vi: done, en: finished }, when: is("cell", "doneNoDeadline") },
  {
    id: "inProgressOverdue",
    name: { vi: "Đang thực hiện, quá hạn", en: "In progress, past the deadline" },
    when: { all: [is("started", true), is("cell", "openOverdue")] },
  },
  {
    id: "inProgressInTime",
    name: { vi: "Đang thực hiện, trong hạn", en: "In progress, within the deadline" },
    when: { all: [is("started", true), is("cell", "openInTime")] },
  },
  { id: "inProgress", name: { vi: "Đang thực hiện", en: "In progress" }, when: is("started", true) },
  {
    id: "notDoneOverdue",
    name: { vi: "Chưa thực hiện, quá hạn", en: "Not done, past the deadline" },
    when: is("cell", "openOverdue"),
  },
  {
    id: "notDoneInTime",
    name: { vi: "Chưa thực hiện, trong hạn", en: "Not done, within the deadline" },
    when: is("cell", "openInTime"),
  },
  { id: "notDone", name: { vi: "Chưa thực hiện", en: "Not done" }, when: is("hasDeadline", false) },
];

/**
 * An ambiguity of the five texts. The first value of each is the default, which the rules of the profiles are written
 * in; every other value says what it changes in them. A value that changes no computed date has no changes.
 *
 * Each is a constant of its own, so that a program with one profile carries the ambiguities of that one only.
 */
export type Ambiguity = Omit<Reading, "code">;

export const A01: Ambiguity = {
  question: { vi: "“kể từ ngày/khi”: ngày mốc có tính không?", en: "“kể từ ngày/khi …”: does the anchor day count?" },
  value: "exclude",
  values: [
    { value: "exclude", text: { vi: "ngày mốc không tính", en: "the trigger day is not counted" }, changes: [] },
    {
      value: "include",
      text: { vi: "ngày mốc là ngày thứ nhất", en: "the trigger day is day 1" },
      changes: [
        { path: "within.firstDay", to: "same" },
        { provisions: ["lao-cai/qd.2"], path: "effect.from", to: "2015-08-09" },
        { provisions: ["lao-cai/qd.2"], path: "effect.daysAfterSigning", to: 9 },
      ],
    },
  ],
  provisions: [
    "hai-phong-snv/6.1.b",
    "hai-phong-snv/6.1.c",
    "hai-phong-snv/6.2.a",
    "hai-phong-snv/16.1",
    "hai-phong-snv/16.2",
    "hai-phong-snv/19.2",
    "lao-cai/qd.2",
    "lao-cai/7.1",
    "lao-cai/7.1#2",
    "lao-cai/7.2.a",
    "lao-cai/17.1",
    "lao-cai/17.2",
    "lao-cai/17.3",
    "lao-cai/19.5",
    "hai-phong-thanh-uy/11#5",
    "can-tho/5.1",
    "kon-tum-snn/6.1.b",
    "kon-tum-snn/6.1.b#2",
    "kon-tum-snn/6.3.b",
    "kon-tum-snn/16.2",
  ],
};

export const A02: Ambiguity = {
  question: { vi: "Hết hạn lúc nào?", en: "When on the last day does it end?" },
  value: "midnight",
  values: [
    { value: "midnight", text: { vi: "24 giờ ngày cuối", en: "24:00 on the last day" }, changes: [] },
    {
      value: "officeClose",
      text: { vi: "17 giờ ngày cuối", en: "17:00 on the last day" },
      changes: [{ kinds: ["deadline"], path: "at", to: "17:00" }],
    },
  ],
  provisions: [
    "hai-phong-snv/6.1.b",
    "hai-phong-snv/6.1.c",
    "hai-phong-snv/6.2.a",
    "hai-phong-snv/16.1",
    "hai-phong-snv/16.2",
    "hai-phong-snv/19.2",
    "lao-cai/7.1",
    "lao-cai/7.1#2",
    "lao-cai/7.2.a",
    "lao-cai/17.1",
    "lao-cai/17.2",
    "lao-cai/17.3",
    "lao-cai/19.5",
    "hai-phong-thanh-uy/11#5",
    "can-tho/5.1",
    "kon-tum-snn/6.1.b",
    "kon-tum-snn/6.1.b#2",
    "kon-tum-snn/6.3.b",
    "kon-tum-snn/16.2",
  ],
};

export const A03: Ambiguity = {
  question: { vi: "Mốc rơi vào ngày nghỉ hoặc ngoài giờ", en: "Anchor on a rest day or after hours" },
  value: "asIs",
  values: [
    { value: "asIs", text: { vi: "giữ nguyên ngày thực", en: "the real day stands" }, changes: [] },
    {
      value: "deemNext",
      text: {
        vi: "coi như ngày làm việc kế tiếp, rồi không tính ngày đó",
        en: "deemed the next working day, which is then not counted",
      },
      changes: [{ path: "restDayTrigger", to: "nextWorkingDay" }],
    },
    {
      value: "cutoff15",
      text: { vi: "sau 15 giờ coi như ngày làm việc kế tiếp", en: "after 15:00 deemed the next working day" },
      changes: [{ path: "cutoff", to: "15:00" }],
    },
  ],
  provisions: [
    "hai-phong-snv/6.1.b",
    "hai-phong-snv/6.1.c",
    "hai-phong-snv/6.2.a",
    "hai-phong-snv/19.2",
    "lao-cai/7.1",
    "lao-cai/7.1#2",
    "lao-cai/19.5",
    "hai-phong-thanh-uy/11#5",
    "can-tho/5.1",
    "kon-tum-snn/6.1.b",
    "kon-tum-snn/6.1.b#2",
  ],
};

export const A04: Ambiguity = {
  question: { vi: "“trước ngày D”, “chậm nhất trước ngày D”", en: "“before day D”, “at latest before day D”" },
  value: "exclusive",
  values: [
    { value: "exclusive", text: { vi: "hết ngày D−1", en: "ends with D−1" }, changes: [] },
    {
      value: "inclusive",
      text: { vi: "hết ngày D", en: "ends with D" },
      changes: [
        { path: "on.*.bound", from: "before", to: "by" },
        { provisions: DATES_OF_ARTICLE_22, path: "on.*.bound", from: "before", to: "by" },
      ],
    },
  ],
  provisions: ["hai-phong-snv/22.1", "lao-cai/22.1", "lao-cai/22.2", "can-tho/12.1", "can-tho/12.2"],
};

export const A05: Ambiguity = {
  question: {
    vi: "“trước” đứng đầu danh sách ngày (Lào Cai 22, Cần Thơ 12)",
    en: "“before” stands once ahead of a list of dates",
  },
  value: "allDates",
  values: [
    {
      value: "allDates",
      text: { vi: "“trước” áp dụng cho mọi ngày", en: '"before" governs every date' },
      changes: [],
    },
    {
      value: "firstOnly",
      text: { vi: "chỉ ngày đầu; các ngày sau tính cả ngày đó", en: "only the first date; the others are inclusive" },
      changes: [
        { path: "on.1.bound", to: "by" },
        { path: "on.2.bound", to: "by" },
        { path: "on.3.bound", to: "by" },
        { provisions: DATES_OF_ARTICLE_22, path: "on.1.bound", from: "before", to: "by" },
        { provisions: DATES_OF_ARTICLE_22, path: "on.2.bound", from: "before", to: "by" },
      ],
    },
  ],
  provisions: ["lao-cai/22.1", "lao-cai/22.2", "can-tho/12.1", "can-tho/12.2"],
};

export const A06: Ambiguity = {
  question: { vi: "Ngày lịch cố định rơi vào ngày nghỉ", en: "A fixed calendar date falls on a rest day" },
  value: "keep",
  values: [
    { value: "keep", text: { vi: "giữ nguyên ngày", en: "the date stands" }, changes: [] },
    {
      value: "forward",
      text: { vi: "dời tới ngày làm việc kế tiếp", en: "moved on to the next working day" },
      changes: [
        { path: "on.*.roll", to: "following" },
        { provisions: BORROWED_DATES, path: "on.*.roll", to: "following" },
      ],
    },
    {
      value: "back",
      text: { vi: "dời về ngày làm việc trước", en: "moved back to the last working day" },
      changes: [
        { path: "on.*.roll", to: "preceding" },
        { provisions: BORROWED_DATES, path: "on.*.roll", to: "preceding" },
      ],
    },
  ],
  provisions: [
    "hai-phong-snv/6.1.d",
    "hai-phong-snv/10.1",
    "hai-phong-snv/22.1",
    "lao-cai/22.1",
    "lao-cai/22.2",
    "hai-phong-thanh-uy/6.1.b",
    "hai-phong-thanh-uy/6.1.c",
    "hai-phong-thanh-uy/6.2.b",
    "hai-phong-thanh-uy/6.2.c",
    "can-tho/12.1",
    "can-tho/12.2",
    "kon-tum-snn/20.1",
    "kon-tum-snn/20.2",
  ],
};

export const A07: Ambiguity = {
  question: {
    vi: "Báo cáo trùng kỳ (quý II = 6 tháng; quý IV = năm; tháng = quý)",
    en: "Reports that fall on the same date",
  },
  value: "separate",
  values: [
    { value: "separate", text: { vi: "là các nghĩa vụ riêng", en: "separate duties" }, changes: [] },
    {
      value: "absorb",
      text: { vi: "kỳ dài bao kỳ ngắn", en: "the longer period absorbs the shorter" },
      changes: [{ kinds: ["recurrence"], path: "coincide", to: "absorb" }],
    },
  ],
  provisions: [
    "hai-phong-snv/18.2",
    "lao-cai/5.2.b",
    "lao-cai/7.2.b",
    "lao-cai/19.2",
    "lao-cai/20.1",
    "lao-cai/21.1",
    "lao-cai/22.1",
    "lao-cai/22.2",
    "hai-phong-thanh-uy/12#1",
    "can-tho/10",
    "can-tho/11.1",
    "can-tho/12.1",
    "can-tho/12.2",
    "kon-tum-snn/18.2",
    "kon-tum-snn/19.1",
    "kon-tum-snn/20.2",
  ],
};

export const A08: Ambiguity = {
  question: {
    vi: "Lào Cai 7.1, Kon Tum 6.1.b: “A, B hoặc C”; 5 (2) ngày là tổng hay thêm?",
    en: "Multi-agency limit: “A, B or C”; total or added? “nhiều” = how many?",
  },
  value: "anyOfThree",
  values: [
    {
      value: "anyOfThree",
      text: { vi: "một trong ba; 5 (2) ngày là tổng", en: "any of the three; 5 (2) days in all" },
      changes: [],
    },
    {
      value: "added",
      text: { vi: "5 (2) ngày cộng thêm vào 3 (1)", en: "5 (2) days on top of 3 (1)" },
      changes: [
        { provisions: ["lao-cai/7.1#2"], path: "within.workingDays", to: 8 },
        { provisions: ["kon-tum-snn/6.1.b#2"], path: "within.workingDays", to: 3 },
      ],
    },
    {
      value: "tasksAndUnits",
      text: {
        vi: "vừa nhiều nhiệm vụ vừa nhiều đơn vị, hoặc phải lấy ý kiến nhiều nơi",
        en: "several tasks together with several units, or several opinions to collect",
      },
      changes: /* @__PURE__ */ severalWhen({
        any: [
          STATED,
          {
            all: [
              { fact: "documentTasks", operator: "greaterThanInclusive", value: 2 },
              { fact: "units", operator: "greaterThanInclusive", value: 2 },
            ],
          },
          { fact: "opinions", operator: "greaterThanInclusive", value: 2 },
        ],
      }),
    },
    {
      value: "threeOrMore",
      text: { vi: "“nhiều” là từ ba trở lên", en: '"several" is three or more' },
      changes: /* @__PURE__ */ severalWhen({
        any: [
          STATED,
          { fact: "documentTasks", operator: "greaterThanInclusive", value: 3 },
          { fact: "units", operator: "greaterThanInclusive", value: 3 },
          { fact: "opinions", operator: "greaterThanInclusive", value: 3 },
        ],
      }),
    },
  ],
  provisions: ["lao-cai/7.1", "lao-cai/7.1#2", "kon-tum-snn/6.1.b", "kon-tum-snn/6.1.b#2"],
};

export const A09: Ambiguity = {
  question: { vi: "Lào Cai 7.2.a: mốc 3 ngày", en: "Lào Cai 7.2.a: anchor of the 3 days" },
  value: "due",
  values: [
    { value: "due", text: { vi: "từ thời hạn của nhiệm vụ", en: "from the deadline" }, changes: [] },
    {
      value: "assigned",
      text: { vi: "từ ngày giao nhiệm vụ", en: "from the assignment" },
      changes: [{ path: "after", to: "assigned" }],
    },
  ],
  provisions: ["lao-cai/7.2.a"],
};

export const A10: Ambiguity = {
  question: { vi: "Kon Tum 6.1.b: không nêu mốc", en: "Kon Tum 6.1.b: no anchor" },
  value: "received",
  values: [
    { value: "received", text: { vi: "từ ngày nhận văn bản", en: "from receipt" }, changes: [] },
    {
      value: "issued",
      text: { vi: "từ ngày ban hành", en: "from issue" },
      changes: [{ path: "after", to: "issued" }],
    },
  ],
  provisions: ["kon-tum-snn/6.1.b", "kon-tum-snn/6.1.b#2"],
};

export const A11: Ambiguity = {
  question: { vi: "Kon Tum 6.3.b: không nêu mốc", en: "Kon Tum 6.3.b: no anchor" },
  value: "due",
  values: [
    {
      value: "due",
      text: {
        vi: "từ thời hạn; nhiệm vụ không hạn: từ ngày có kết quả",
        en: "from the deadline; without one: from the result",
      },
      changes: [],
    },
    {
      value: "result",
      text: { vi: "từ ngày có kết quả, mọi nhiệm vụ", en: "from the result for every task" },
      changes: [{ path: "after", to: { earliestOf: ["resultIssued", "completed"] } }],
    },
    {
      value: "received",
      text: { vi: "từ ngày nhận văn bản", en: "from receipt" },
      changes: [{ path: "after", to: "received" }],
    },
  ],
  provisions: ["kon-tum-snn/6.3.b"],
};

export const A12: Ambiguity = {
  question: { vi: "Kon Tum 20.2: “Ngày 10/6, 10/12” không có từ giới hạn", en: "Bare “10 June, 10 December”" },
  value: "onOrBefore",
  values: [
    { value: "onOrBefore", text: { vi: "chậm nhất ngày đó", en: "at latest on the day" }, changes: [] },
    {
      value: "on",
      text: { vi: "đúng ngày đó", en: "on the very day" },
      // The same last day; a report made earlier makes nobody late.
      changes: [],
    },
    {
      value: "before",
      text: { vi: "trước ngày đó", en: "before the day" },
      changes: [{ path: "on.*.bound", from: "by", to: "before" }],
    },
  ],
  provisions: ["kon-tum-snn/5.2#2", "kon-tum-snn/20.2"],
};

export const A13: Ambiguity = {
  question: {
    vi: "HP-SNV 6.1.b: “đối với nhiệm vụ không có hạn” phủ đến đâu",
    en: "Does “for tasks without deadline” limit the whole clause?",
  },
  value: "progressOnly",
  values: [
    {
      value: "progressOnly",
      text: { vi: "chỉ hạn chế báo cáo tiến độ", en: "limits progress reports only" },
      changes: [],
    },
    {
      value: "whole",
      text: {
        vi: "hạn chế cả điểm: chỉ nhiệm vụ không có hạn",
        en: "limits the whole point to tasks without a deadline",
      },
      changes: [
        {
          path: "when",
          to: {
            all: [
              { fact: "classified", operator: "equal", value: false },
              { fact: "hasDeadline", operator: "equal", value: false },
            ],
          },
        },
      ],
    },
  ],
  provisions: ["hai-phong-snv/6.1.b"],
};

export const A14: Ambiguity = {
  question: { vi: "HP-SNV 6.1.d: Thứ Năm phủ cả ba nội dung?", en: "Does Thursday govern all three items?" },
  value: "all",
  values: [
    { value: "all", text: { vi: "thứ Năm cho cả ba nội dung", en: "Thursday for all three" }, changes: [] },
    {
      value: "first",
      text: { vi: "chỉ nội dung đầu; hai nội dung sau không nêu ngày", en: "only the first; the others name no day" },
      changes: [
        {
          provisions: ["hai-phong-snv/6.1.d#2", "hai-phong-snv/6.1.d#3"],
          path: "on",
          to: [{ every: null, day: null, reason: "noDateInText" }],
        },
      ],
    },
  ],
  provisions: ["hai-phong-snv/6.1.d", "hai-phong-snv/6.1.d#2", "hai-phong-snv/6.1.d#3"],
};

export const A15: Ambiguity = {
  question: {
    vi: "HP-SNV 6.2.a: hai điều kiện “ban hành và được phân công”",
    en: "Two conditions: issued and assigned",
  },
  value: "later",
  values: [
    {
      value: "later",
      text: { vi: "ngày đến sau của ban hành và phân công", en: "the later of issue and assignment" },
      changes: [],
    },
    {
      value: "issued",
      text: { vi: "ngày ban hành", en: "the day of issue" },
      changes: [{ path: "after", to: "issued" }],
    },
  ],
  provisions: ["hai-phong-snv/6.2.a"],
};

export const A16: Ambiguity = {
  question: { vi: "HP-SNV 8.1.d: 6 tháng tính từ đâu", en: "6 months from when?" },
  value: "dueElseAssigned",
  values: [
    {
      value: "dueElseAssigned",
      text: { vi: "từ thời hạn, không có thì từ ngày giao", en: "from the deadline, else from the assignment" },
      changes: [],
    },
    {
      value: "assigned",
      text: { vi: "luôn từ ngày giao", en: "always from the assignment" },
      changes: [{ path: "after", to: "start" }],
    },
  ],
  provisions: ["hai-phong-snv/8.1.d"],
};

export const A17: Ambiguity = {
  question: {
    vi: "HP-SNV 10.1: “2 tuần/lần” và “thứ năm tuần thứ hai hàng tháng”",
    en: "“every 2 weeks” and “Thursday of the second week of each month”",
  },
  value: "both",
  values: [
    {
      value: "both",
      text: { vi: "thứ Năm thứ hai và hai tuần sau đó", en: "second Thursday and the one two weeks later" },
      changes: [],
    },
    {
      value: "monthly",
      text: { vi: "chỉ thứ Năm thứ hai", en: "second Thursday only" },
      changes: [
        {
          path: "on",
          to: [{ every: "month", in: "period", day: { nth: 2, weekday: 4, plusDays: 0 }, bound: "on", roll: "none" }],
        },
      ],
    },
    {
      value: "calendarWeek",
      text: {
        vi: "thứ Năm của tuần thứ hai và thứ tư tính theo tuần lịch",
        en: "Thursday of the second and fourth Monday-to-Sunday week",
      },
      changes: [
        {
          path: "on",
          to: [
            { every: "month", in: "period", day: { week: 2, weekday: 4 }, bound: "on", roll: "none", mark: "1" },
            { every: "month", in: "period", day: { week: 4, weekday: 4 }, bound: "on", roll: "none", mark: "2" },
          ],
        },
      ],
    },
    {
      value: "fortnight",
      text: {
        vi: "14 ngày một lần từ một ngày do cơ quan chọn: không tính được",
        en: "every 14 days from a day the body sets: not computed",
      },
      changes: [{ path: "on", to: [{ every: null, day: null, reason: "noDateInText" }] }],
    },
  ],
  provisions: ["hai-phong-snv/10.1"],
};

export const A18: Ambiguity = {
  question: {
    vi: "HP-SNV 20.1: “Trước 01 ngày làm việc so với” phiên họp",
    en: "“1 working day before” the session",
  },
  value: "lastWorkingDayBefore",
  values: [
    {
      value: "lastWorkingDayBefore",
      text: { vi: "hết ngày làm việc liền trước phiên họp", en: "end of the last working day before the session" },
      changes: [],
    },
    {
      value: "oneClearDay",
      text: { vi: "hết ngày làm việc trước đó một ngày", en: "one clear working day between" },
      changes: [{ path: "on.*.workingDaysBefore", to: 2 }],
    },
    {
      value: "dayBefore",
      text: { vi: "24 giờ trước phiên họp: ngày lịch liền trước", en: "24 hours before: the calendar day before" },
      changes: [{ path: "on", to: [{ meeting: "regularSession", workingDaysBefore: 0, daysBefore: 1 }] }],
    },
  ],
  provisions: ["hai-phong-snv/20.1"],
};

export const A19: Ambiguity = {
  question: {
    vi: "HP-SNV 5.2 (và Thành ủy 4.2): đưa dữ liệu nhiệm vụ mật lên Hệ thống",
    en: "Secret tasks on the System",
  },
  value: "refuse",
  values: [
    {
      value: "refuse",
      text: { vi: "không đưa lên hệ thống nối mạng", en: "refused on any networked store" },
      changes: [],
    },
    {
      value: "listed",
      text: { vi: "đưa lên Hệ thống đúng các mục được ghi", en: "posted in the System, exactly the listed points" },
      changes: [
        { path: "secrecy.where", to: "system" },
        {
          provisions: ["hai-phong-snv/5.2"],
          path: "secrecy.text",
          to: {
            vi: "Nhiệm vụ mật: trên Hệ thống chỉ ghi văn bản, nơi trình, phòng thực hiện, đầu mối, thời hạn và tình hình",
            en: "Classified: the System holds only document, submitting body, division, monitor, deadline and state",
          },
        },
        {
          provisions: ["hai-phong-thanh-uy/4.2#2"],
          path: "secrecy.text",
          to: {
            vi: "Nhiệm vụ mật: trên Hệ thống chỉ ghi cấp giao, số hiệu và độ mật thay cho tên, ngày giao, ngày hoàn thành, đơn vị chủ trì, tình hình",
            en: "Classified: the System holds only who assigned it, number and degree in place of the name, the days, the lead and the state",
          },
        },
      ],
    },
  ],
  provisions: ["hai-phong-snv/5.2", "hai-phong-thanh-uy/4.2#2"],
};

export const A20: Ambiguity = {
  question: { vi: "Thành ủy 8.1.d: “quá hạn 07 ngày làm việc trở lên”", en: "“7 or more working days overdue”" },
  value: "onDay7",
  values: [
    {
      value: "onDay7",
      text: { vi: "đạt vào ngày làm việc thứ 7", en: "reached on the 7th working day" },
      changes: [],
    },
    {
      value: "afterDay7",
      text: { vi: "đạt vào ngày làm việc thứ 8", en: "reached on the 8th" },
      changes: [{ path: "passes", to: { reaches: { workingDays: 8, firstDay: "next" } } }],
    },
  ],
  provisions: ["hai-phong-thanh-uy/8.1.d"],
};

export const A21: Ambiguity = {
  question: { vi: "Thành ủy 8.1.d: “14 ngày” nhiệm vụ không hạn", en: "“14 days” for no-deadline tasks" },
  value: "calendarDaysAfterMissedReport",
  values: [
    {
      value: "calendarDaysAfterMissedReport",
      text: { vi: "14 ngày lịch sau kỳ báo cáo bị lỡ", en: "14 calendar days after a missed report" },
      changes: [],
    },
    {
      value: "workingDays",
      text: { vi: "14 ngày làm việc sau kỳ báo cáo bị lỡ", en: "14 working days after a missed report" },
      changes: [{ path: "passes", to: { reaches: { workingDays: 14, firstDay: "next" } } }],
    },
    {
      value: "sinceLastReport",
      text: {
        vi: "14 ngày từ báo cáo gần nhất hoặc từ ngày giao",
        en: "14 days since the last report or the assignment",
      },
      changes: [{ path: "after", to: { firstKnownOf: [{ last: "progressReported" }, "start"] } }],
    },
    {
      value: "bothBranches",
      text: {
        vi: "không có báo cáo tiến độ là điều kiện của cả hai vế",
        en: "no progress report is a condition of both branches",
      },
      changes: [
        {
          provisions: ["hai-phong-thanh-uy/8.1.d"],
          path: "when",
          to: {
            all: [
              { fact: "hasDeadline", operator: "equal", value: true },
              { fact: "completed", operator: "equal", value: false },
              { fact: "progressReported", operator: "equal", value: false },
            ],
          },
        },
      ],
    },
  ],
  provisions: ["hai-phong-thanh-uy/8.1.d#2"],
};

export const A22: Ambiguity = {
  question: {
    vi: "Thành ủy 6: cập nhật ngày cuối kỳ, trích xuất 07:00 hôm sau",
    en: "Update on the last day, extract at 07:00 next day",
  },
  value: "untilMidnight",
  values: [
    {
      value: "untilMidnight",
      text: { vi: "cập nhật đến 24 giờ ngày cuối kỳ", en: "update until 24:00 of the last day" },
      changes: [],
    },
    {
      value: "officeClose",
      text: { vi: "đến 17 giờ ngày cuối kỳ", en: "until 17:00 of the last day" },
      changes: [
        {
          provisions: ["hai-phong-thanh-uy/6.1.b"],
          path: "on",
          to: [{ every: "month", in: "period", day: { last: true }, bound: "on", roll: "none", at: "17:00" }],
        },
        {
          provisions: ["hai-phong-thanh-uy/6.2.b"],
          path: "on",
          to: [{ every: "quarter", in: "period", day: { last: true }, bound: "on", roll: "none", at: "17:00" }],
        },
      ],
    },
    {
      value: "untilExtract",
      text: { vi: "đến 07 giờ ngày đầu kỳ sau", en: "until 07:00 of the first day of the next period" },
      changes: [
        {
          provisions: ["hai-phong-thanh-uy/6.1.b"],
          path: "on",
          to: [{ every: "month", in: "nextPeriod", day: { month: 1, day: 1 }, bound: "on", roll: "none", at: "07:00" }],
        },
        {
          provisions: ["hai-phong-thanh-uy/6.2.b"],
          path: "on",
          to: [
            { every: "quarter", in: "nextPeriod", day: { month: 1, day: 1 }, bound: "on", roll: "none", at: "07:00" },
          ],
        },
      ],
    },
  ],
  provisions: [
    "hai-phong-thanh-uy/6.1.b",
    "hai-phong-thanh-uy/6.1.c",
    "hai-phong-thanh-uy/6.2.b",
    "hai-phong-thanh-uy/6.2.c",
  ],
};

export const A23: Ambiguity = {
  question: { vi: "“ngay”, “kịp thời” không có số", en: "“at once”, “promptly”" },
  value: "sameDay",
  values: [
    { value: "sameDay", text: { vi: "“ngay” là trong ngày", en: '"at once" is the same day' }, changes: [] },
    {
      value: "nextWorkingDay",
      text: { vi: "“ngay” chậm nhất ngày làm việc tiếp theo", en: '"at once" is at latest the next working day' },
      changes: [{ path: "within", from: { sameDay: true }, to: { workingDays: 1, firstDay: "next" } }],
    },
    {
      value: "promptlyCounted",
      text: {
        vi: "“kịp thời” là số ngày làm việc do cơ quan đặt (tham số promptWorkingDays)",
        en: '"promptly" is a number of working days that the host sets (parameter promptWorkingDays)',
      },
      changes: [
        { provisions: PROMPT_RIGHTS, kinds: ["right"], path: "within", to: { workingDays: 1, firstDay: "next" } },
        { provisions: PROMPT_RIGHTS, kinds: ["right"], path: "within.workingDays", parameter: "promptWorkingDays" },
      ],
    },
  ],
  provisions: [
    "hai-phong-snv/6.1.a",
    "hai-phong-snv/7.1.b",
    "hai-phong-snv/7.2.a",
    "hai-phong-snv/8.2.b",
    "hai-phong-snv/18.3",
    "hai-phong-snv/19.1",
    "hai-phong-snv/19.3",
    "lao-cai/8.1.b",
    "lao-cai/8.2",
    "lao-cai/9.2.a",
    "lao-cai/9.2.b",
    "lao-cai/19.3",
    "lao-cai/20.2",
    "lao-cai/21.2",
    "lao-cai/21.3",
    "hai-phong-thanh-uy/5.1",
    "hai-phong-thanh-uy/6.1.a",
    "hai-phong-thanh-uy/6.2.a",
    "hai-phong-thanh-uy/7.1.b",
    "hai-phong-thanh-uy/7.1.c",
    "hai-phong-thanh-uy/7.2",
    "hai-phong-thanh-uy/8.2.a",
    "hai-phong-thanh-uy/8.2.b",
    "hai-phong-thanh-uy/11#3",
    "hai-phong-thanh-uy/12#2",
    "hai-phong-thanh-uy/14.3",
    "can-tho/5.1#2",
    "can-tho/6.1",
    "can-tho/6.2.b",
    "can-tho/9.2.a",
    "can-tho/9.2.b",
    "can-tho/15#4",
    "kon-tum-snn/7.1",
    "kon-tum-snn/7.2.b",
    "kon-tum-snn/10.2.a",
    "kon-tum-snn/10.2.b",
    "kon-tum-snn/18.3",
    "kon-tum-snn/19.2",
    "kon-tum-snn/23.3",
  ],
};

export const A24: Ambiguity = {
  question: { vi: "“sắp đến hạn” không định nghĩa", en: "“nearly due” undefined" },
  value: "workingDays",
  values: [
    {
      value: "workingDays",
      text: { vi: "còn 3 ngày làm việc (tham số)", en: "3 working days left (a parameter)" },
      changes: [],
    },
    {
      value: "calendarDays",
      text: { vi: "tham số đếm ngày lịch", en: "the parameter counts calendar days" },
      changes: [{ path: "parameters.dueSoonWorkingDays.unit", to: "days" }],
    },
    {
      value: "off",
      text: { vi: "không báo sắp đến hạn", en: "nothing is due soon" },
      changes: [{ path: "parameters.dueSoonWorkingDays.value", to: null }],
    },
  ],
  provisions: ["hai-phong-thanh-uy/4.1.g", "hai-phong-thanh-uy/4.2.đ"],
};

export const A25: Ambiguity = {
  question: {
    vi: "“chưa thực hiện trong hạn hoặc quá hạn” bổ nghĩa trạng thái nào",
    en: "Which states split in-time/overdue?",
  },
  value: "notDoneOnly",
  values: [
    {
      value: "notDoneOnly",
      text: { vi: "chỉ “chưa thực hiện” chia trong hạn, quá hạn", en: 'only "not done" is split' },
      changes: [],
    },
    {
      value: "everyState",
      text: { vi: "mọi tình trạng đều chia trong hạn, quá hạn", en: "every state is split by its deadline" },
      changes: [
        {
          provisions: ["hai-phong-snv/5.1.g", "lao-cai/5.1.g", "can-tho/4.1.g"],
          path: "statuses",
          to: /* @__PURE__ */ everyState("Đã thực hiện", "Done"),
        },
        {
          provisions: ["kon-tum-snn/5.1.e"],
          path: "statuses",
          to: /* @__PURE__ */ everyState("Đã hoàn thành", "Finished"),
        },
      ],
    },
  ],
  provisions: ["hai-phong-snv/5.1.g", "lao-cai/5.1.g", "can-tho/4.1.g", "kon-tum-snn/5.1.e"],
};

export const A26: Ambiguity = {
  question: { vi: "Thành ủy “ngày hoàn thành”: hạn hay thực tế", en: "“finish date”: planned or actual?" },
  value: "both",
  values: [
    {
      value: "both",
      text: { vi: "giữ cả hạn và ngày xong thực tế", en: "planned and actual are both kept" },
      changes: [],
    },
    {
      value: "planned",
      // The deadline may stand as by default; when the task was finished is an event and is asked for nowhere.
      text: { vi: "chỉ là hạn phải xong", en: "the planned day only" },
      changes: [],
    },
    {
      value: "actual",
      text: { vi: "chỉ là ngày xong thực tế", en: "the actual day only" },
      changes: [
        { path: "secrecy.allowed", to: ["assignedBy", "title", "document.number", "document.issuedOn", "lead"] },
        {
          provisions: ["hai-phong-thanh-uy/4.2#2"],
          path: "check.forbidden",
          to: ["document.title", "dueOn", "extra"],
        },
      ],
    },
  ],
  provisions: ["hai-phong-thanh-uy/4.1.đ", "hai-phong-thanh-uy/4.2.c"],
};

export const A27: Ambiguity = {
  question: { vi: "“thường xuyên chậm báo cáo”", en: "“often late”" },
  value: "notComputed",
  values: [
    {
      value: "notComputed",
      text: { vi: "không tính; người có thẩm quyền xem xét", en: "not computed; left to judgement" },
      changes: [],
    },
    {
      value: "counted",
      text: {
        vi: "đếm số lần chậm (tham số oftenLateReports, oftenLateMonths; 3 lần trong 12 tháng nếu không đặt)",
        en: "late reports are counted (parameters oftenLateReports, oftenLateMonths; 3 in 12 months unless set)",
      },
      changes: [{ path: "parameters.oftenLateReports.value", to: 3 }],
    },
  ],
  provisions: ["hai-phong-thanh-uy/8.1.e"],
};

export const A28: Ambiguity = {
  question: { vi: "Kon Tum 4.2, 6.3.b, 20.2 và 5.2 về nhiệm vụ mật", en: "Kon Tum secret tasks: software or books?" },
  value: "separateBooks",
  values: [
    { value: "separateBooks", text: { vi: "sổ riêng", en: "separate books" }, changes: [] },
    {
      value: "software",
      text: { vi: "cập nhật kết quả lên phần mềm", en: "the result is updated in the software" },
      changes: [
        {
          provisions: ["kon-tum-snn/6.3.b"],
          path: "when",
          from: {
            all: [
              { fact: "hasDeadline", operator: "equal", value: false },
              { fact: "classified", operator: "equal", value: false },
            ],
          },
          to: {
            any: [
              { fact: "hasDeadline", operator: "equal", value: false },
              { fact: "classified", operator: "equal", value: true },
            ],
          },
        },
      ],
    },
  ],
  provisions: ["kon-tum-snn/4.2", "kon-tum-snn/5.2#2", "kon-tum-snn/6.3.b#2", "kon-tum-snn/6.3.b"],
};

export const A29: Ambiguity = {
  question: { vi: "Cần Thơ 5.1 “kể từ khi phát sinh nhiệm vụ”", en: "“from when the task arises”" },
  value: "issued",
  values: [
    {
      value: "issued",
      text: { vi: "ngày ban hành văn bản giao", en: "issue of the assigning document" },
      changes: [],
    },
    {
      value: "ordered",
      text: { vi: "ngày chỉ đạo miệng (ngày giao)", en: "the oral order (assignment)" },
      changes: [{ path: "after", to: "assigned" }],
    },
    {
      value: "received",
      text: { vi: "ngày Văn phòng nhận", en: "receipt by the Office" },
      changes: [{ path: "after", to: "received" }],
    },
  ],
  provisions: ["can-tho/5.1", "can-tho/5.1#2"],
};

export const A30: Ambiguity = {
  question: { vi: "Cần Thơ 4.1: văn bản mật", en: "Secret documents in Cần Thơ" },
  value: "nothing",
  values: [
    { value: "nothing", text: { vi: "không đưa gì vào phần mềm", en: "nothing in the software" }, changes: [] },
    {
      value: "numberAndDates",
      text: { vi: "chỉ số, ngày văn bản và thời hạn", en: "number and dates only" },
      changes: [
        { path: "secrecy.where", to: "system" },
        { path: "secrecy.allowed", to: ["document.number", "document.issuedOn", "dueOn"] },
        {
          path: "secrecy.text",
          to: {
            vi: "Nhiệm vụ mật: phần mềm chỉ ghi số, ngày văn bản và thời hạn",
            en: "Classified: the software holds only number and date of the document and the deadline",
          },
        },
        { path: "check.forbidden", to: WORDS_OF_A_TASK },
      ],
    },
  ],
  provisions: ["can-tho/4.1"],
};

export const A31: Ambiguity = {
  question: { vi: "“có hiệu lực sau 10 ngày kể từ ngày ký”", en: "“in force after 10 days from signing”" },
  value: "signedPlusN",
  values: [
    { value: "signedPlusN", text: { vi: "ngày ký cộng 10", en: "signing plus 10" }, changes: [] },
    {
      value: "signedPlusNPlus1",
      text: { vi: "ngày ký cộng 11", en: "signing plus 11" },
      changes: [
        { path: "effect.from", to: "2015-08-11" },
        { path: "effect.daysAfterSigning", to: 11 },
      ],
    },
  ],
  provisions: ["lao-cai/qd.2"],
};

export const A32: Ambiguity = {
  question: { vi: "Báo cáo “6 tháng”", en: "“6-month” report" },
  value: "firstHalf",
  values: [
    { value: "firstHalf", text: { vi: "sáu tháng đầu năm", en: "the first half of the year" }, changes: [] },
    {
      value: "everyHalf",
      text: { vi: "mỗi sáu tháng", en: "every half-year" },
      changes: [{ path: "on.*.every", from: "firstHalf", to: "halfYear" }],
    },
  ],
  provisions: [
    "hai-phong-snv/18.2",
    "lao-cai/5.2.b",
    "lao-cai/7.2.b",
    "lao-cai/22.1",
    "lao-cai/22.2",
    "hai-phong-thanh-uy/12#1",
    "can-tho/12.1",
    "can-tho/12.2",
    "kon-tum-snn/5.2#2",
    "kon-tum-snn/20.2",
  ],
};

export const A33: Ambiguity = {
  question: { vi: "HP-SNV 18.5 (báo cáo “đến Văn phòng”), 16.1, 16.3", en: "Copied recipients" },
  value: "ownOffice",
  values: [
    { value: "ownOffice", text: { vi: "Văn phòng Sở", en: "the department's own Office" }, changes: [] },
    {
      value: "cityOffice",
      text: { vi: "Văn phòng UBND thành phố", en: "the city Office" },
      changes: [
        { provisions: ["hai-phong-snv/18.5"], path: "recipients", to: ["cityOffice"] },
        { provisions: ["hai-phong-snv/16.1"], path: "recipients", to: ["director", "cityOffice"] },
      ],
    },
  ],
  provisions: ["hai-phong-snv/16.1", "hai-phong-snv/16.3.a", "hai-phong-snv/18.5"],
};

export const A34: Ambiguity = {
  question: { vi: "“sau khi kết thúc kiểm tra”", en: "“after the inspection ends”" },
  value: "actualEnd",
  values: [
    { value: "actualEnd", text: { vi: "ngày kết thúc thực tế", en: "the actual end" }, changes: [] },
    {
      value: "decidedEnd",
      text: { vi: "ngày cuối của thời gian ghi trong quyết định", en: "the end of the period in the decision" },
      changes: [{ path: "after", from: "inspectionEnded", to: { written: "endsOn", in: "inspectionDecided" } }],
    },
    {
      value: "minutes",
      text: { vi: "ngày lập biên bản", en: "the day of the minutes" },
      changes: [{ path: "after", from: "inspectionEnded", to: { written: "minutesOn", in: "inspectionEnded" } }],
    },
  ],
  provisions: [
    "hai-phong-snv/16.1",
    "hai-phong-snv/16.2",
    "lao-cai/17.1",
    "lao-cai/17.2",
    "lao-cai/17.3",
    "kon-tum-snn/16.2",
  ],
};

export const A35: Ambiguity = {
  question: { vi: "“quá” và “trở lên”", en: "“over” and “or more”" },
  value: "strict",
  values: [
    { value: "strict", text: { vi: "“quá” là lớn hơn", en: '"over" means more than' }, changes: [] },
    {
      value: "inclusive",
      text: { vi: "“quá” tính cả ngày tròn", en: '"over" includes the corresponding day' },
      changes: [{ provisions: ["hai-phong-snv/8.1.d"], path: "passes", to: { reaches: { months: 6, roll: "none" } } }],
    },
  ],
  provisions: ["hai-phong-snv/8.1.d", "hai-phong-thanh-uy/8.1.d"],
};

export const A36: Ambiguity = {
  question: {
    vi: "Lào Cai 5.2.b: báo cáo mật quý/6 tháng/năm không nêu ngày",
    en: "Lào Cai secret reports: no dates",
  },
  value: "article22",
  values: [
    { value: "article22", text: { vi: "theo các ngày của Điều 22", en: "by the dates of Article 22" }, changes: [] },
    {
      value: "noDate",
      text: { vi: "không tính ngày", en: "no computed date" },
      changes: [
        {
          path: "on",
          to: [
            { every: "quarter", day: null, reason: "noDateInText" },
            { every: "firstHalf", day: null, reason: "noDateInText" },
            { every: "year", day: null, reason: "noDateInText" },
          ],
        },
      ],
    },
  ],
  provisions: ["lao-cai/5.2.b"],
};

export const A37: Ambiguity = {
  question: { vi: "Lào Cai 7.2.b: cập nhật theo quý… không nêu ngày", en: "Lào Cai no-deadline updates: no date" },
  value: "lastDay",
  values: [
    { value: "lastDay", text: { vi: "ngày cuối kỳ", en: "the last day of the period" }, changes: [] },
    {
      value: "article22",
      text: { vi: "theo các ngày của Điều 22", en: "by the dates of Article 22" },
      changes: [
        {
          path: "on",
          to: [
            { every: "quarter", in: "period", day: { month: 3, day: 20 }, bound: "before", roll: "none" },
            { every: "firstHalf", in: "period", day: { month: 6, day: 20 }, bound: "before", roll: "none" },
            { every: "year", in: "period", day: { month: 12, day: 20 }, bound: "before", roll: "none" },
          ],
        },
      ],
    },
  ],
  provisions: ["lao-cai/7.2.b"],
};

export const A38: Ambiguity = {
  question: { vi: "Chuyển lại nhiệm vụ không nêu hạn", en: "Return path with no time limit" },
  value: "none",
  values: [
    { value: "none", text: { vi: "không tính ngày", en: "no computed day" }, changes: [] },
    {
      value: "oneWorkingDay",
      text: { vi: "01 ngày làm việc từ ngày nhận", en: "1 working day of receipt" },
      changes: [{ kinds: ["right"], path: "within", to: { workingDays: 1, firstDay: "next" } }],
    },
  ],
  provisions: [
    "lao-cai/6.2.a",
    "lao-cai/6.2.a#2",
    "hai-phong-thanh-uy/7.1.b",
    "hai-phong-thanh-uy/7.1.b#2",
    "can-tho/5.2#2",
    "kon-tum-snn/6.2#2",
  ],
};

export const A39: Ambiguity = {
  question: {
    vi: "HP-SNV 6.1.c: “kịp thời” cùng “01 ngày làm việc”, mốc nhận",
    en: "“promptly” plus “1 working day”; who received?",
  },
  value: "division",
  values: [
    { value: "division", text: { vi: "ngày phòng nhận", en: "receipt by the division" }, changes: [] },
    {
      value: "department",
      text: { vi: "ngày Sở nhận: lần nhận đầu tiên", en: "receipt by the department: the first one" },
      changes: [{ path: "after", to: "received" }],
    },
  ],
  provisions: ["hai-phong-snv/6.1.c"],
};

export const A40: Ambiguity = {
  question: { vi: "Thành ủy Điều 12: báo cáo tháng/quý/6 tháng/năm không nêu ngày", en: "Party reports: no dates" },
  value: "lastDay",
  values: [
    { value: "lastDay", text: { vi: "ngày cuối kỳ", en: "the last day of the period" }, changes: [] },
    {
      value: "noDate",
      text: { vi: "không tính ngày", en: "no computed date" },
      changes: [
        {
          path: "on",
          to: [
            { every: "month", day: null, reason: "noDateInText" },
            { every: "quarter", day: null, reason: "noDateInText" },
            { every: "firstHalf", day: null, reason: "noDateInText" },
            { every: "year", day: null, reason: "noDateInText" },
          ],
        },
      ],
    },
  ],
  provisions: ["hai-phong-thanh-uy/12#1"],
};

export const A41: Ambiguity = {
  question: { vi: "Định kỳ không nêu ngày", en: "Cadence without a date" },
  value: "noDate",
  values: [
    {
      value: "noDate",
      text: { vi: "nêu kỳ, không tính ngày", en: "the cadence is listed without a day" },
      changes: [],
    },
    {
      value: "lastDay",
      text: { vi: "ngày cuối kỳ", en: "the last day of the period" },
      changes: [
        {
          provisions: ["hai-phong-snv/10.2"],
          path: "on",
          to: [{ every: "month", in: "period", day: { last: true }, bound: "on", roll: "none" }],
        },
        {
          provisions: ["hai-phong-snv/18.2", "hai-phong-snv/18.5"],
          path: "on",
          to: [
            { every: "quarter", in: "period", day: { last: true }, bound: "on", roll: "none" },
            { every: "firstHalf", in: "period", day: { last: true }, bound: "on", roll: "none" },
            { every: "year", in: "period", day: { last: true }, bound: "on", roll: "none" },
          ],
        },
        {
          provisions: ["lao-cai/26.1", "kon-tum-snn/23.1"],
          path: "on",
          to: [{ every: "year", in: "period", day: { last: true }, bound: "on", roll: "none" }],
        },
        {
          provisions: ["kon-tum-snn/18.2"],
          path: "on.0",
          to: { every: "month", in: "period", day: { last: true }, bound: "on", roll: "none" },
        },
        {
          provisions: ["kon-tum-snn/19.1"],
          path: "on",
          to: [
            { every: "firstHalf", in: "period", day: { last: true }, bound: "on", roll: "none" },
            { every: "year", in: "period", day: { last: true }, bound: "on", roll: "none" },
          ],
        },
      ],
    },
  ],
  provisions: [
    "hai-phong-snv/10.2",
    "hai-phong-snv/18.2",
    "hai-phong-snv/18.5",
    "lao-cai/26.1",
    "hai-phong-thanh-uy/11#2",
    "can-tho/14.2",
    "kon-tum-snn/18.2",
    "kon-tum-snn/19.1",
    "kon-tum-snn/23.1",
  ],
};

export const A42: Ambiguity = {
  question: { vi: "Kỳ số liệu của báo cáo (chốt số) không nêu", en: "Data period of a report is not stated" },
  value: "asOf",
  values: [
    { value: "asOf", text: { vi: "số liệu đến ngày gửi", en: "data as of the sending day" }, changes: [] },
    {
      value: "nd09",
      text: {
        vi: "từ ngày 15 tháng trước kỳ đến ngày 14 tháng cuối kỳ (NĐ 09/2019, Điều 12)",
        en: "from the 15th of the month before to the 14th of the last month (NĐ 09/2019, art. 12)",
      },
      changes: [{ kinds: ["recurrence"], path: "dataPeriod", to: "fifteenth" }],
    },
    {
      value: "calendar",
      text: { vi: "trọn kỳ lịch", en: "the calendar period" },
      changes: [{ kinds: ["recurrence"], path: "dataPeriod", to: "calendar" }],
    },
  ],
  provisions: [
    "hai-phong-snv/18.2",
    "lao-cai/7.2.b",
    "lao-cai/22.1",
    "lao-cai/22.2",
    "can-tho/12.1",
    "can-tho/12.2",
    "kon-tum-snn/20.1",
    "kon-tum-snn/20.2",
  ],
};

export const A43: Ambiguity = {
  question: { vi: "“đã đến hạn” (đa số) và “đã quá hạn” (Kon Tum 18.3)", en: "“due” against “overdue” as trigger" },
  value: "due",
  values: [
    {
      value: "due",
      text: {
        vi: "“đến hạn” là từ ngày hạn, “quá hạn” là từ ngày sau",
        en: '"due" is from the due day on, "overdue" from the day after',
      },
      changes: [],
    },
    {
      value: "overdue",
      text: { vi: "đến hạn cũng là quá hạn: từ ngày sau ngày hạn", en: "due means overdue: from the day after" },
      changes: [
        { kinds: ["right"], path: "opens", to: "dayAfter" },
        { path: "passes", from: { reaches: ON_THE_DAY }, to: { exceeds: ON_THE_DAY } },
      ],
    },
  ],
  provisions: [
    "hai-phong-snv/18.3",
    "hai-phong-snv/19.1",
    "lao-cai/19.3",
    "lao-cai/20.2",
    "hai-phong-thanh-uy/11#3",
    "hai-phong-thanh-uy/12#2",
    "can-tho/11.2",
    "kon-tum-snn/18.3",
    "kon-tum-snn/19.2",
  ],
};

export const A44: Ambiguity = {
  question: {
    vi: "Thành ủy Điều 11 đoạn 5: xin ý kiến có cùng hạn 10 ngày?",
    en: "Is asking for direction under the same 10 days?",
  },
  value: "sameLimit",
  values: [
    {
      value: "sameLimit",
      text: { vi: "xin ý kiến cùng hạn 10 ngày", en: "asking is under the same 10 days" },
      changes: [],
    },
    {
      value: "noLimit",
      text: { vi: "xin ý kiến không tính vào hạn 10 ngày", en: "asking is under no limit" },
      changes: [{ provisions: ["hai-phong-thanh-uy/11#5"], path: "fulfilledBy", to: ["urged", "feedbackHandled"] }],
    },
  ],
  provisions: ["hai-phong-thanh-uy/11#5", "hai-phong-thanh-uy/11#5b"],
};

export const A45: Ambiguity = {
  question: {
    vi: "HP-SNV 19.2: phản hồi về chính phòng mình nhưng lại đôn đốc sở ngành",
    en: "Feedback is about the division, document goes to others",
  },
  value: "leadDivision",
  values: [
    { value: "leadDivision", text: { vi: "phòng chủ trì", en: "the lead division" }, changes: [] },
    {
      value: "office",
      text: { vi: "Văn phòng", en: "the Office" },
      changes: [{ path: "actor", to: "office" }],
    },
  ],
  provisions: ["hai-phong-snv/19.2"],
};

export const A46: Ambiguity = {
  question: { vi: "Lào Cai 17.3: bản gửi thêm cho sở không nêu hạn", en: "Extra copy with no limit" },
  value: "sameLimit",
  values: [
    {
      value: "sameLimit",
      text: { vi: "bản gửi thêm cùng 7 ngày", en: "the extra copy has the same 7 days" },
      changes: [],
    },
    {
      value: "noLimit",
      text: { vi: "bản gửi thêm không có hạn", en: "the extra copy has no limit" },
      changes: [{ path: "recipients", to: ["assigner", "office"] }],
    },
  ],
  provisions: ["lao-cai/17.3"],
};

export const A47: Ambiguity = {
  question: {
    vi: "Ngưỡng (quá 06 tháng, 14 ngày) có lùi khi rơi ngày nghỉ?",
    en: "Does a threshold roll on a rest day?",
  },
  value: "keep",
  values: [
    { value: "keep", text: { vi: "ngưỡng không dời", en: "a threshold does not roll" }, changes: [] },
    {
      value: "forward",
      text: { vi: "dời tới ngày làm việc kế tiếp", en: "rolls to the next working day" },
      changes: [
        { path: "passes.exceeds.roll", to: "following" },
        { path: "passes.reaches.roll", to: "following" },
      ],
    },
  ],
  provisions: ["hai-phong-snv/8.1.d", "hai-phong-thanh-uy/8.1.d#2"],
};
