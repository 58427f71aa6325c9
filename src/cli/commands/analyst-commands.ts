import { BOM, FORMAT, OUTPUT, option, PROFILES, READING, STRICT } from "../options/command-options.js";
import type { CommandSpec } from "../options/command-spec.js";

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
      STRICT,
      FORMAT,
      OUTPUT,
      BOM,
    ],
    example: "dondoc compare --profile lao-cai --profile can-tho --differences",
    load: () => import("./compare.js"),
  },
];
