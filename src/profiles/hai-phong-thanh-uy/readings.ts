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
import { A48 } from "../ambiguities/A48.js";
import { A49 } from "../ambiguities/A49.js";
import { A50 } from "../ambiguities/A50.js";
import { A51 } from "../ambiguities/A51.js";
import { A55 } from "../ambiguities/A55.js";
import { A57 } from "../ambiguities/A57.js";
import { A58 } from "../ambiguities/A58.js";
import { A59 } from "../ambiguities/A59.js";
import { A61 } from "../ambiguities/A61.js";
import { A62 } from "../ambiguities/A62.js";
import { A64 } from "../ambiguities/A64.js";

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
      "hai-phong-thanh-uy/12#1",
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
        {
          provisions: ["hai-phong-thanh-uy/5.1"],
          kinds: ["deadline"],
          path: "when",
          to: { any: [is("classified", true), is("classified", false)] },
        },
        {
          provisions: ["hai-phong-thanh-uy/6.1.a", "hai-phong-thanh-uy/6.1.b"],
          kinds: ["deadline", "recurrence"],
          path: "when",
          to: is("hasDeadline", true),
        },
        {
          provisions: ["hai-phong-thanh-uy/6.2.a", "hai-phong-thanh-uy/6.2.b"],
          kinds: ["deadline", "recurrence"],
          path: "when",
          to: is("hasDeadline", false),
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
          path: "trigger.calendar",
          to: [{ every: "month", in: "period", day: { last: true }, bound: "on", roll: "none", at: "17:00" }],
        },
        {
          provisions: ["hai-phong-thanh-uy/6.2.b"],
          path: "trigger.calendar",
          to: [{ every: "quarter", in: "period", day: { last: true }, bound: "on", roll: "none", at: "17:00" }],
        },
      ],
      untilExtract: [
        {
          provisions: ["hai-phong-thanh-uy/6.1.b"],
          path: "trigger.calendar",
          to: [{ every: "month", in: "nextPeriod", day: { month: 1, day: 1 }, bound: "on", roll: "none", at: "07:00" }],
        },
        {
          provisions: ["hai-phong-thanh-uy/6.2.b"],
          path: "trigger.calendar",
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
  },
  { of: A24, at: ["hai-phong-thanh-uy/4.1.g", "hai-phong-thanh-uy/4.2.đ"] },
  {
    of: A26,
    at: ["hai-phong-thanh-uy/4.1.đ", "hai-phong-thanh-uy/4.2.c"],
    changes: {
      actual: [
        {
          provisions: ["hai-phong-thanh-uy/4.2#2"],
          path: "trigger.record.forbidden",
          to: ["document.title", "dueOn", "extra"],
        },
      ],
    },
  },
  { of: A27, at: ["hai-phong-thanh-uy/8.1.e"] },
  { of: A32, at: ["hai-phong-thanh-uy/12#1"] },
  { of: A35, at: ["hai-phong-thanh-uy/8.1.d"] },
  {
    of: A38,
    at: ["hai-phong-thanh-uy/7.1.b", "hai-phong-thanh-uy/7.1.b#2"],
    changes: { oneWorkingDay: [{ path: "lifecycle.returned.within", to: "hai-phong-thanh-uy/7.1.b" }] },
  },
  {
    of: A40,
    at: ["hai-phong-thanh-uy/12#1"],
    changes: {
      lastDay: [
        {
          provisions: ["hai-phong-thanh-uy/12#1"],
          kinds: ["recurrence"],
          path: "trigger.calendar",
          to: [
            { every: "month", in: "period", day: { last: true }, bound: "on", roll: "none" },
            { every: "quarter", in: "period", day: { last: true }, bound: "on", roll: "none" },
            { every: "firstHalf", in: "period", day: { last: true }, bound: "on", roll: "none" },
            { every: "year", in: "period", day: { last: true }, bound: "on", roll: "none" },
          ],
        },
      ],
    },
  },
  { of: A41, at: ["hai-phong-thanh-uy/11#2"] },
  {
    of: A43,
    at: ["hai-phong-thanh-uy/11#3", "hai-phong-thanh-uy/12#2"],
    changes: {
      due: [
        {
          provisions: ["hai-phong-thanh-uy/11#3", "hai-phong-thanh-uy/12#2"],
          kinds: ["state"],
          path: "trigger.state.passes",
          to: { reaches: { days: 0, firstDay: "next", roll: "none" } },
        },
      ],
    },
  },
  {
    of: A44,
    at: ["hai-phong-thanh-uy/11#5", "hai-phong-thanh-uy/11#5b"],
    changes: {
      noLimit: [{ provisions: ["hai-phong-thanh-uy/11#5"], path: "fulfilledBy", to: ["urged", "feedbackHandled"] }],
    },
  },
  { of: A47, at: ["hai-phong-thanh-uy/8.1.d#2"] },
  {
    of: A48,
    at: [
      "hai-phong-thanh-uy/8.1.d",
      "hai-phong-thanh-uy/8.1.d#2",
      "hai-phong-thanh-uy/8.1.e",
      "hai-phong-thanh-uy/11#3",
      "hai-phong-thanh-uy/12#2",
    ],
  },
  { of: A49, at: [] },
  {
    of: A50,
    at: [
      "hai-phong-thanh-uy/6.1.b",
      "hai-phong-thanh-uy/6.2.b",
      "hai-phong-thanh-uy/8.1.d#2",
      "hai-phong-thanh-uy/12#1",
    ],
  },
  { of: A51, at: [] },
  {
    of: A55,
    at: ["hai-phong-thanh-uy/8.2.b#2"],
    changes: {
      anyDelay: [
        {
          provisions: ["hai-phong-thanh-uy/8.2.b#2"],
          path: "when",
          to: { fact: "coordinators", operator: "greaterThan", value: 0 },
        },
      ],
    },
  },
  { of: A57, at: [] },
  {
    of: A58,
    at: ["hai-phong-thanh-uy/8.1.e", "hai-phong-thanh-uy/8.1.d"],
    changes: {
      anyReport: [
        {
          provisions: ["hai-phong-thanh-uy/8.1.e"],
          kinds: ["state"],
          path: "when",
          to: { all: [is("writtenReportRequired", true), is("progressReported", false)] },
        },
      ],
    },
  },
  {
    of: A59,
    at: ["hai-phong-thanh-uy/12#2"],
    changes: {
      forever: [
        {
          provisions: ["hai-phong-thanh-uy/12#2"],
          kinds: ["state"],
          path: "fulfilledBy",
          to: [{ event: "delayExplained", from: "any" }],
        },
      ],
      afterDueOnly: [
        {
          provisions: ["hai-phong-thanh-uy/12#2"],
          kinds: ["state"],
          path: "fulfilledBy",
          to: [{ event: "delayExplained", from: "trigger" }],
        },
      ],
    },
  },
  { of: A61, at: ["hai-phong-thanh-uy/7.1.b", "hai-phong-thanh-uy/7.1.b#2"] },
  { of: A62, at: ["hai-phong-thanh-uy/12#1"] },
  { of: A64, at: ["hai-phong-thanh-uy/11#3", "hai-phong-thanh-uy/12#2"] },
]);
