import type { Bilingual } from "../../errors.js";
import {
  ARGUABLE,
  AS_OF,
  CALENDAR,
  FORMAT,
  FROM,
  INPUT,
  JOBS,
  LINE_FORMAT,
  OUTPUT,
  option,
  PARAM,
  PROFILE,
  READING,
  SHARE,
  STRICT,
  TO,
} from "../options/command-options.js";
import type { CommandSpec } from "../options/command-spec.js";
import { PROFILE_COMMANDS } from "./profile-commands.js";

export const COMMANDS: readonly CommandSpec[] = [
  {
    name: "evaluate",
    args: "<FILE>",
    text: {
      vi: "đánh giá một sổ theo dõi trong một ngày: hạn, quá hạn, ngưỡng, tổng hợp",
      en: "judge a register on one day: due, overdue, thresholds, summary",
    },
    options: [
      PROFILE,
      AS_OF,
      option("--from <DAY>", "liệt kê nghĩa vụ định kỳ từ ngày này", "list periodic duties from this day on"),
      ...CALENDAR,
      PARAM,
      READING,
      ARGUABLE,
      ...SHARE,
      STRICT,
      LINE_FORMAT,
      OUTPUT,
      JOBS,
      INPUT,
    ],
    lines: true,
    example: "dondoc evaluate so-theo-doi.xlsx --profile hai-phong-snv --as-of 2026-11-23",
    load: () => import("./evaluate.js"),
  },
  {
    name: "agenda",
    args: "<FILE>",
    text: { vi: "việc phải làm, theo từng chủ thể và từng ngày", en: "the worklist, by actor and by day" },
    options: [
      PROFILE,
      AS_OF,
      option("--until <DAY>", "bỏ việc phải làm sau ngày này", "leave out what is to be done after this day"),
      option("--actor <ROLE>", "chỉ một chủ thể: office, lead, …", "one actor only: office, lead, …"),
      option("--unit <NAME>", "chỉ một đơn vị", "one unit only"),
      ...CALENDAR,
      PARAM,
      READING,
      STRICT,
      FORMAT,
      INPUT,
    ],
    example: "dondoc agenda so-theo-doi.csv --profile lao-cai --as-of 2026-11-23 --until 2026-11-30 --actor office",
    load: () => import("./agenda.js"),
  },
  {
    name: "explain",
    args: "[FILE]",
    text: {
      vi: "giải thích một ngày: từng bước tính, từng ngày nghỉ và căn cứ",
      en: "explain a date: every step, every rest day and its law",
    },
    options: [
      option(
        "--task <ID>",
        "mã nhiệm vụ; không cần với nghĩa vụ của đơn vị",
        "id of the task; not needed for duties of units",
      ),
      option(
        "--provision <P>",
        "điều khoản, ví dụ lao-cai/7.2.a; không có thì giải thích mọi ngày của nhiệm vụ",
        "provision, lao-cai/7.2.a; without it every date of the task",
      ),
      PROFILE,
      AS_OF,
      ...CALENDAR,
      PARAM,
      READING,
      ARGUABLE,
      FORMAT,
      INPUT,
    ],
    example: "dondoc explain so-theo-doi.json --task NV-01 --provision lao-cai/7.2.a --as-of 2026-11-23",
    load: () => import("./explain.js"),
  },
  {
    name: "schedule",
    args: "",
    text: { vi: "lịch định kỳ của một quy chế", en: "the recurring dates of a regulation" },
    options: [
      PROFILE,
      FROM,
      TO,
      option("--meetings <FILE>", "các cuộc họp, JSON", "the meetings, JSON"),
      ...CALENDAR,
      READING,
      FORMAT,
    ],
    example: "dondoc schedule --profile can-tho --from 2026-01-01 --to 2026-12-31",
    load: () => import("./schedule.js"),
  },
  {
    name: "calendar",
    args: "",
    text: {
      vi: "lịch làm việc Việt Nam và căn cứ của từng ngày",
      en: "the working calendar of Viet Nam and the law behind its days",
    },
    options: [FROM, TO, option("--all", "in mọi ngày", "print every day"), ...CALENDAR, FORMAT],
    example: "dondoc calendar --from 2026-01-01 --to 2026-12-31",
    load: () => import("./calendar.js"),
  },
  ...PROFILE_COMMANDS,
  {
    name: "check",
    args: "<FILE>",
    text: {
      vi: "đọc thử một sổ theo dõi, hoặc một quy chế cùng các trường hợp thử của nó, và nêu mọi lỗi, mọi lưu ý",
      en: "read a register, or a regulation with its own test cases, and list every problem and remark",
    },
    options: [PROFILE, AS_OF, ...CALENDAR, PARAM, READING, STRICT, FORMAT, INPUT],
    example: "dondoc check so-theo-doi.csv --strict",
    load: () => import("./check.js"),
  },
];

/** Commands that hold commands. */
export const GROUPS: Readonly<Record<string, Bilingual>> = {
  profile: {
    vi: "các quy chế: list, show, coverage, readings",
    en: "the regulations: list, show, coverage, readings",
  },
};
