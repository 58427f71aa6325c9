import type { Ambiguity } from "../../language/readings.js";

export const A59: Ambiguity = {
  code: "A59",
  question: { vi: "Một lần giải trình có giá trị đến khi nào", en: "How long one explanation of a delay excuses" },
  value: "episode",
  values: [
    {
      value: "episode",
      text: {
        vi: "cho lần chậm đó, đến khi lại quá thời hạn mới",
        en: "the delay it explains, until a new deadline is missed",
      },
      clause: {
        vi: "một lần giải trình chỉ có giá trị cho lần chậm đó",
        en: "an explanation excuses the delay that it explains",
      },
      changes: [],
    },
    {
      value: "forever",
      text: { vi: "mãi mãi", en: "for good" },
      clause: { vi: "một lần giải trình có giá trị mãi", en: "an explanation excuses for good" },
      changes: [],
    },
    {
      value: "afterDueOnly",
      text: { vi: "giải trình trước hạn không được tính", en: "one given before the deadline does not count" },
      clause: { vi: "giải trình trước hạn không được tính", en: "an explanation before the deadline does not count" },
      changes: [],
    },
  ],
};
