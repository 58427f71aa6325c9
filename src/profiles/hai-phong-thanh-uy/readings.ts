import { is } from "../../language/condition.js";
import { readingsOf } from "../../language/readings.js";
import { A01 } from "../ambiguities/A01.js";
import { A02 } from "../ambiguities/A02.js";
import { A03 } from "../ambiguities/A03.js";
import { A06 } from "../ambiguities/A06.js";
import { A07 } from "../ambiguities/A07.js";
import { A19 } from "../ambiguities/A19.js";
import { A20 } from "../ambiguities/A20.js";
import { A21 } from "../ambiguities/A21.js";
import { A22 } from "../ambiguities/A22.js";
import { A23 } from "../ambiguities/A23.js";
import { A24 } from "../ambiguities/A24.js";
import { A26 } from "../ambiguities/A26.js";
import { A27 } from "../ambiguities/A27.js";
import { A32 } from "../ambiguities/A32.js";
import { A35 } from "../ambiguities/A35.js";
import { A38 } from "../ambiguities/A38.js";
import { A40 } from "../ambiguities/A40.js";
import { A41 } from "../ambiguities/A41.js";
import { A43 } from "../ambiguities/A43.js";
import { A44 } from "../ambiguities/A44.js";
import { A47 } from "../ambiguities/A47.js";

/** Where the ambiguities of the catalogue touch this regulation, and what their readings change in it. */
export const READINGS = /* @__PURE__ */ readingsOf([
  { of: A01, at: ["hai-phong-thanh-uy/11#5"] },
  { of: A02, at: ["hai-phong-thanh-uy/11#5"] },
  { of: A03, at: ["hai-phong-thanh-uy/11#5"] },
  {
    of: A06,
    at: [
      "hai-phong-thanh-uy/6.1.b",
      "hai-phong-thanh-uy/6.1.c",
      "hai-phong-thanh-uy/6.2.b",
      "hai-phong-thanh-uy/6.2.c",
    ],
  },
  { of: A07, at: ["hai-phong-thanh-uy/12#1"] },
  {
    of: A19,
    at: ["hai-phong-thanh-uy/4.2#2"],
    changes: {
      listed: [
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
  },
  { of: A20, at: ["hai-phong-thanh-uy/8.1.d"] },
  {
    of: A21,
    at: ["hai-phong-thanh-uy/8.1.d#2"],
    changes: {
      bothBranches: [
        {
          provisions: ["hai-phong-thanh-uy/8.1.d"],
          path: "when",
          to: { all: [is("hasDeadline", true), is("completed", false), is("progressReported", false)] },
        },
      ],
    },
  },
  {
    of: A22,
    at: [
      "hai-phong-thanh-uy/6.1.b",
      "hai-phong-thanh-uy/6.1.c",
      "hai-phong-thanh-uy/6.2.b",
      "hai-phong-thanh-uy/6.2.c",
    ],
    changes: {
      officeClose: [
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
      untilExtract: [
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
  },
  {
    of: A23,
    at: [
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
    ],
    changes: {
      promptlyCounted: [
        {
          provisions: [
            "hai-phong-snv/19.1",
            "lao-cai/20.2",
            "hai-phong-thanh-uy/7.1.b",
            "hai-phong-thanh-uy/12#2",
            "kon-tum-snn/19.2",
          ],
          kinds: ["right"],
          path: "within",
          to: { workingDays: 1, firstDay: "next" },
        },
        {
          provisions: [
            "hai-phong-snv/19.1",
            "lao-cai/20.2",
            "hai-phong-thanh-uy/7.1.b",
            "hai-phong-thanh-uy/12#2",
            "kon-tum-snn/19.2",
          ],
          kinds: ["right"],
          path: "within.workingDays",
          parameter: "promptWorkingDays",
        },
      ],
    },
  },
  { of: A24, at: ["hai-phong-thanh-uy/4.1.g", "hai-phong-thanh-uy/4.2.đ"] },
  {
    of: A26,
    at: ["hai-phong-thanh-uy/4.1.đ", "hai-phong-thanh-uy/4.2.c"],
    changes: {
      actual: [
        { provisions: ["hai-phong-thanh-uy/4.2#2"], path: "check.forbidden", to: ["document.title", "dueOn", "extra"] },
      ],
    },
  },
  { of: A27, at: ["hai-phong-thanh-uy/8.1.e"] },
  { of: A32, at: ["hai-phong-thanh-uy/12#1"] },
  { of: A35, at: ["hai-phong-thanh-uy/8.1.d"] },
  { of: A38, at: ["hai-phong-thanh-uy/7.1.b", "hai-phong-thanh-uy/7.1.b#2"] },
  { of: A40, at: ["hai-phong-thanh-uy/12#1"] },
  { of: A41, at: ["hai-phong-thanh-uy/11#2"] },
  { of: A43, at: ["hai-phong-thanh-uy/11#3", "hai-phong-thanh-uy/12#2"] },
  {
    of: A44,
    at: ["hai-phong-thanh-uy/11#5", "hai-phong-thanh-uy/11#5b"],
    changes: {
      noLimit: [{ provisions: ["hai-phong-thanh-uy/11#5"], path: "fulfilledBy", to: ["urged", "feedbackHandled"] }],
    },
  },
  { of: A47, at: ["hai-phong-thanh-uy/8.1.d#2"] },
]);
