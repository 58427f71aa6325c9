import { BOM, FORMAT, OUTPUT, option } from "../options/command-options.js";
import type { CommandSpec } from "../options/command-spec.js";

/** What can be asked of a regulation itself. */
export const PROFILE_COMMANDS: readonly CommandSpec[] = [
  {
    name: "list",
    group: "profile",
    args: "[FILES...]",
    text: {
      vi: "các quy chế có sẵn, và các quy chế của bạn nếu nêu tệp: số, tình trạng, xây trên quy chế nào",
      en: "the built-in regulations, and those of your files: number, standing, what they are built on",
    },
    options: [FORMAT, OUTPUT, BOM],
    example: "dondoc profile list",
    load: () => import("./profile-list.js"),
  },
  {
    name: "show",
    group: "profile",
    args: "<ID>",
    text: {
      vi: "một quy chế, từng điều: ai, làm gì, trong bao lâu",
      en: "one regulation by article: who, what, by when",
    },
    options: [
      option("--origin", "nêu mỗi quy tắc lấy từ quy chế nào", "name the regulation that each rule comes from"),
      FORMAT,
      OUTPUT,
      BOM,
    ],
    example: "dondoc profile show lao-cai --format md",
    load: () => import("./profile-show.js"),
  },
  {
    name: "coverage",
    group: "profile",
    args: "<ID>",
    text: {
      vi: "mọi điều khoản theo thứ tự của văn bản: quy tắc nào thực hiện, hoặc vì sao không tính",
      en: "every provision in the order of the text: the rules that serve it, or why it is not computed",
    },
    options: [FORMAT, OUTPUT, BOM],
    example: "dondoc profile coverage lao-cai",
    load: () => import("./profile-coverage.js"),
  },
  {
    name: "readings",
    group: "profile",
    args: "<ID>",
    text: {
      vi: "những chỗ chưa rõ của văn bản, các cách hiểu và điều mỗi cách hiểu làm đổi",
      en: "the ambiguities of the text, their readings, and what each reading changes",
    },
    options: [FORMAT, OUTPUT, BOM],
    example: "dondoc profile readings lao-cai",
    load: () => import("./profile-readings.js"),
  },
  {
    name: "diff",
    group: "profile",
    args: "<OLD> <NEW>",
    text: {
      vi: "bản sửa đổi thay đổi gì, từng quy định: thời hạn, mốc, ai làm, lời văn",
      en: "what an amendment changes, rule by rule: limit, anchor, bearer, words",
    },
    options: [FORMAT, OUTPUT, BOM],
    example: "dondoc profile diff quy-che-cu.yaml quy-che-moi.yaml",
    load: () => import("./profile-diff.js"),
  },
];
