import type { Ambiguity } from "../../language/readings.js";

export const A27: Ambiguity = {
  code: "A27",
  question: { vi: "“thường xuyên chậm báo cáo”", en: "“often late”" },
  value: "notComputed",
  values: [
    {
      value: "notComputed",
      text: { vi: "người có thẩm quyền xem xét", en: "not computed; left to judgement" },
      clause: {
        vi: "“thường xuyên chậm” do người có thẩm quyền xem xét",
        en: "“often late” is left to the judgement of the authority",
      },
      changes: [],
    },
    {
      value: "counted",
      text: {
        vi: "đếm số lần chậm (cơ quan đặt số lần và số tháng; không đặt thì 3 lần trong 12 tháng)",
        en: "late reports are counted (parameters oftenLateReports, oftenLateMonths; 3 in 12 months unless set)",
      },
      clause: { vi: "“thường xuyên chậm” tính theo số lần chậm", en: "“often late” is counted by late reports" },
      changes: [{ path: "parameters.oftenLateReports.value", to: 3 }],
    },
  ],
};
