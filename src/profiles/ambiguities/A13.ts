import { is } from "../../language/condition.js";
import type { Ambiguity } from "../../language/readings.js";

export const A13: Ambiguity = {
  code: "A13",
  question: {
    vi: "“đối với nhiệm vụ không có hạn” phủ đến đâu",
    en: "Does “for tasks without deadline” limit the whole clause?",
  },
  value: "progressOnly",
  values: [
    {
      value: "progressOnly",
      text: { vi: "chỉ hạn chế báo cáo tiến độ", en: "limits progress reports only" },
      clause: {
        vi: "“đối với nhiệm vụ không có hạn” chỉ nói về báo cáo tiến độ",
        en: "“for tasks without a deadline” is about progress reports alone",
      },
      changes: [],
    },
    {
      value: "whole",
      text: {
        vi: "hạn chế cả điểm: chỉ nhiệm vụ không có hạn",
        en: "limits the whole point to tasks without a deadline",
      },
      clause: {
        vi: "cả điểm ấy chỉ áp dụng cho nhiệm vụ không có hạn",
        en: "the whole point is about tasks without a deadline alone",
      },
      changes: [{ path: "when", to: { all: [is("classified", false), is("hasDeadline", false)] } }],
    },
  ],
};
