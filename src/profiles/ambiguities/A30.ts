import type { Ambiguity } from "../../language/readings.js";

export const A30: Ambiguity = {
  code: "A30",
  question: { vi: "Văn bản mật: đưa gì vào phần mềm", en: "Secret documents: what goes into the software?" },
  value: "nothing",
  values: [
    {
      value: "nothing",
      text: { vi: "không đưa gì vào phần mềm", en: "nothing in the software" },
      clause: {
        vi: "văn bản mật không đưa gì vào phần mềm",
        en: "nothing of a secret document goes into the software",
      },
      changes: [],
    },
    {
      value: "numberAndDates",
      text: { vi: "chỉ số, ngày văn bản và thời hạn", en: "number and dates only" },
      clause: {
        vi: "văn bản mật được đưa số, ngày và thời hạn vào phần mềm",
        en: "number, dates and deadline of a secret document go into the software",
      },
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
        {
          path: "trigger.record.forbidden",
          to: [
            "title",
            "document.title",
            "document.signer",
            "document.submittedBy",
            "lead",
            "coordinators",
            "monitor",
            "extra",
          ],
        },
      ],
    },
  ],
};
