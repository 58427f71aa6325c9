import { is } from "../../language/condition.js";
import { readingsOf } from "../../language/readings.js";
import { A01 } from "../ambiguities/A01.js";
import { A02 } from "../ambiguities/A02.js";
import { A03 } from "../ambiguities/A03.js";
import { A04 } from "../ambiguities/A04.js";
import { A06 } from "../ambiguities/A06.js";
import { A07 } from "../ambiguities/A07.js";
import { A13 } from "../ambiguities/A13.js";
import { A14 } from "../ambiguities/A14.js";
import { A15 } from "../ambiguities/A15.js";
import { A16 } from "../ambiguities/A16.js";
import { A17 } from "../ambiguities/A17.js";
import { A18 } from "../ambiguities/A18.js";
import { A19 } from "../ambiguities/A19.js";
import { A23 } from "../ambiguities/A23.js";
import { A25 } from "../ambiguities/A25.js";
import { A32 } from "../ambiguities/A32.js";
import { A33 } from "../ambiguities/A33.js";
import { A34 } from "../ambiguities/A34.js";
import { A35 } from "../ambiguities/A35.js";
import { A39 } from "../ambiguities/A39.js";
import { A41 } from "../ambiguities/A41.js";
import { A42 } from "../ambiguities/A42.js";
import { A43 } from "../ambiguities/A43.js";
import { A45 } from "../ambiguities/A45.js";
import { A47 } from "../ambiguities/A47.js";

/** Where the ambiguities of the catalogue touch this regulation, and what their readings change in it. */
export const READINGS = /* @__PURE__ */ readingsOf([
  {
    of: A01,
    at: [
      "hai-phong-snv/6.1.b",
      "hai-phong-snv/6.1.c",
      "hai-phong-snv/6.2.a",
      "hai-phong-snv/16.1",
      "hai-phong-snv/16.2",
      "hai-phong-snv/19.2",
    ],
  },
  {
    of: A02,
    at: [
      "hai-phong-snv/6.1.b",
      "hai-phong-snv/6.1.c",
      "hai-phong-snv/6.2.a",
      "hai-phong-snv/16.1",
      "hai-phong-snv/16.2",
      "hai-phong-snv/19.2",
    ],
  },
  { of: A03, at: ["hai-phong-snv/6.1.b", "hai-phong-snv/6.1.c", "hai-phong-snv/6.2.a", "hai-phong-snv/19.2"] },
  { of: A04, at: ["hai-phong-snv/22.1"] },
  { of: A06, at: ["hai-phong-snv/6.1.d", "hai-phong-snv/10.1", "hai-phong-snv/22.1"] },
  { of: A07, at: ["hai-phong-snv/18.2"] },
  { of: A13, at: ["hai-phong-snv/6.1.b"] },
  {
    of: A14,
    at: ["hai-phong-snv/6.1.d", "hai-phong-snv/6.1.d#2", "hai-phong-snv/6.1.d#3"],
    changes: {
      first: [
        {
          provisions: ["hai-phong-snv/6.1.d#2", "hai-phong-snv/6.1.d#3"],
          path: "on",
          to: [{ every: null, day: null, reason: "noDateInText" }],
        },
      ],
    },
  },
  { of: A15, at: ["hai-phong-snv/6.2.a"] },
  { of: A16, at: ["hai-phong-snv/8.1.d"] },
  { of: A17, at: ["hai-phong-snv/10.1"] },
  { of: A18, at: ["hai-phong-snv/20.1"] },
  {
    of: A19,
    at: ["hai-phong-snv/5.2"],
    changes: {
      listed: [
        {
          provisions: ["hai-phong-snv/5.2"],
          path: "secrecy.text",
          to: {
            vi: "Nhiệm vụ mật: trên Hệ thống chỉ ghi văn bản, nơi trình, phòng thực hiện, đầu mối, thời hạn và tình hình",
            en: "Classified: the System holds only document, submitting body, division, monitor, deadline and state",
          },
        },
      ],
    },
  },
  {
    of: A23,
    at: [
      "hai-phong-snv/6.1.a",
      "hai-phong-snv/7.1.b",
      "hai-phong-snv/7.2.a",
      "hai-phong-snv/8.2.b",
      "hai-phong-snv/18.3",
      "hai-phong-snv/19.1",
      "hai-phong-snv/19.3",
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
  {
    of: A25,
    at: ["hai-phong-snv/5.1.g"],
    changes: {
      everyState: [
        {
          provisions: ["hai-phong-snv/5.1.g", "lao-cai/5.1.g", "can-tho/4.1.g"],
          path: "statuses",
          to: [
            { id: "upcoming", name: { vi: "Chưa ban hành", en: "Not issued yet" }, when: is("phase", "upcoming") },
            { id: "cancelled", name: { vi: "Đã hủy", en: "Cancelled" }, when: is("phase", "cancelled") },
            {
              id: "doneLate",
              name: { vi: "Đã thực hiện, quá hạn", en: "Done past the deadline" },
              when: is("cell", "doneLate"),
            },
            {
              id: "doneInTime",
              name: { vi: "Đã thực hiện, trong hạn", en: "Done within the deadline" },
              when: is("cell", "doneOnTime"),
            },
            { id: "done", name: { vi: "Đã thực hiện", en: "Done" }, when: is("cell", "doneNoDeadline") },
            {
              id: "inProgressOverdue",
              name: { vi: "Đang thực hiện, quá hạn", en: "In progress, past the deadline" },
              when: { all: [is("started", true), is("cell", "openOverdue")] },
            },
            {
              id: "inProgressInTime",
              name: { vi: "Đang thực hiện, trong hạn", en: "In progress, within the deadline" },
              when: { all: [is("started", true), is("cell", "openInTime")] },
            },
            { id: "inProgress", name: { vi: "Đang thực hiện", en: "In progress" }, when: is("started", true) },
            {
              id: "notDoneOverdue",
              name: { vi: "Chưa thực hiện, quá hạn", en: "Not done, past the deadline" },
              when: is("cell", "openOverdue"),
            },
            {
              id: "notDoneInTime",
              name: { vi: "Chưa thực hiện, trong hạn", en: "Not done, within the deadline" },
              when: is("cell", "openInTime"),
            },
            { id: "notDone", name: { vi: "Chưa thực hiện", en: "Not done" }, when: is("hasDeadline", false) },
          ],
        },
      ],
    },
  },
  { of: A32, at: ["hai-phong-snv/18.2"] },
  {
    of: A33,
    at: ["hai-phong-snv/16.1", "hai-phong-snv/16.3.a", "hai-phong-snv/18.5"],
    changes: {
      cityOffice: [
        { provisions: ["hai-phong-snv/18.5"], path: "recipients", to: ["cityOffice"] },
        { provisions: ["hai-phong-snv/16.1"], path: "recipients", to: ["director", "cityOffice"] },
      ],
    },
  },
  { of: A34, at: ["hai-phong-snv/16.1", "hai-phong-snv/16.2"] },
  {
    of: A35,
    at: ["hai-phong-snv/8.1.d"],
    changes: {
      inclusive: [
        { provisions: ["hai-phong-snv/8.1.d"], path: "passes", to: { reaches: { months: 6, roll: "none" } } },
      ],
    },
  },
  { of: A39, at: ["hai-phong-snv/6.1.c"] },
  {
    of: A41,
    at: ["hai-phong-snv/10.2", "hai-phong-snv/18.2", "hai-phong-snv/18.5"],
    changes: {
      lastDay: [
        {
          provisions: ["hai-phong-snv/10.2"],
          path: "on",
          to: [{ every: "month", in: "period", day: { last: true }, bound: "on", roll: "none" }],
        },
        {
          provisions: ["hai-phong-snv/18.2", "hai-phong-snv/18.5"],
          path: "on",
          to: [
            { every: "quarter", in: "period", day: { last: true }, bound: "on", roll: "none" },
            { every: "firstHalf", in: "period", day: { last: true }, bound: "on", roll: "none" },
            { every: "year", in: "period", day: { last: true }, bound: "on", roll: "none" },
          ],
        },
      ],
    },
  },
  { of: A42, at: ["hai-phong-snv/18.2"] },
  { of: A43, at: ["hai-phong-snv/18.3", "hai-phong-snv/19.1"] },
  { of: A45, at: ["hai-phong-snv/19.2"] },
  { of: A47, at: ["hai-phong-snv/8.1.d"] },
]);
