import {
  AS_OF,
  BOM,
  CALENDAR,
  DATE_ORDER,
  INPUT,
  MAP,
  option,
  PROFILES,
  READING,
  SET,
  SHARE,
  STRICT,
  TABLE_FORMAT,
  TABLE_OUTPUT,
} from "../options/command-options.js";
import type { CommandSpec } from "../options/command-spec.js";

const ASSUME = option(
  "--assume-in-force",
  "coi mọi quy chế có hiệu lực vào mọi ngày (ngày đã qua, dự thảo, văn bản đã hết hiệu lực)",
  "take every regulation to be in force on every day (past days, drafts, regulations that ended)",
);

/** The commands that lay regulations side by side. */
export const ANALYST_COMMANDS: readonly CommandSpec[] = [
  {
    name: "compare",
    args: "",
    text: {
      vi: "so sánh các quy chế, từng việc: số, mốc, ai làm, căn cứ, cách hiểu",
      en: "regulations side by side, act by act: number, start, bearer, provision, readings",
    },
    options: [
      PROFILES,
      option(
        "--as-of <DAY>",
        "phiên bản có hiệu lực ngày này, YYYY-MM-DD; mặc định hôm nay",
        "the version in force on this day, YYYY-MM-DD; default today",
      ),
      option("--differences", "chỉ những việc mà các quy chế nói khác nhau", "only where they do not say the same"),
      option("--wide", "bảng ma trận: việc theo hàng, quy chế theo cột", "a matrix: acts down, regulations across"),
      READING,
      SET,
      STRICT,
      TABLE_FORMAT,
      TABLE_OUTPUT,
      BOM,
    ],
    example: "dondoc compare --profile lao-cai --profile can-tho --differences",
    tables: true,
    load: () => import("./compare.js"),
  },
  {
    name: "outcomes",
    args: "<FILE>",
    text: {
      vi: "một sổ theo nhiều quy chế: từng nhiệm vụ nơi nào trễ, vì sao khác nhau, các mẫu số cạnh nhau",
      en: "one register under several regulations: where each task is late, why they differ, denominators side by side",
    },
    options: [
      PROFILES,
      AS_OF,
      ASSUME,
      option("--differences", "chỉ những nhiệm vụ có kết quả khác nhau", "only tasks on which they differ"),
      ...CALENDAR,
      READING,
      SET,
      ...SHARE,
      STRICT,
      TABLE_FORMAT,
      TABLE_OUTPUT,
      BOM,
      INPUT,
      MAP,
      DATE_ORDER,
    ],
    example: "dondoc outcomes so-theo-doi.xlsx --as-of 2026-11-23 --assume-in-force --differences",
    tables: true,
    load: () => import("./outcomes.js"),
  },
];
