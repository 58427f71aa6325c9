import { is } from "../../language/condition.js";
import { readingsOf } from "../../language/readings.js";
import { A01 } from "../ambiguities/A01.js";
import { A02 } from "../ambiguities/A02.js";
import { A03 } from "../ambiguities/A03.js";
import { A04 } from "../ambiguities/A04.js";
import { A05 } from "../ambiguities/A05.js";
import { A06 } from "../ambiguities/A06.js";
import { A07 } from "../ambiguities/A07.js";
import { A08 } from "../ambiguities/A08.js";
import { A09 } from "../ambiguities/A09.js";
import { A23 } from "../ambiguities/A23.js";
import { A25 } from "../ambiguities/A25.js";
import { A31 } from "../ambiguities/A31.js";
import { A32 } from "../ambiguities/A32.js";
import { A34 } from "../ambiguities/A34.js";
import { A36 } from "../ambiguities/A36.js";
import { A37 } from "../ambiguities/A37.js";
import { A38 } from "../ambiguities/A38.js";
import { A41 } from "../ambiguities/A41.js";
import { A42 } from "../ambiguities/A42.js";
import { A43 } from "../ambiguities/A43.js";
import { A46 } from "../ambiguities/A46.js";

/** Where the ambiguities of the catalogue touch this regulation, and what their readings change in it. */
export const READINGS = /* @__PURE__ */ readingsOf([
  {
    of: A01,
    at: [
      "lao-cai/qd.2",
      "lao-cai/7.1",
      "lao-cai/7.1#2",
      "lao-cai/7.2.a",
      "lao-cai/17.1",
      "lao-cai/17.2",
      "lao-cai/17.3",
      "lao-cai/19.5",
    ],
    changes: {
      include: [
        { provisions: ["lao-cai/qd.2"], path: "effect.from", to: "2015-08-09" },
        { provisions: ["lao-cai/qd.2"], path: "effect.daysAfterSigning", to: 9 },
      ],
    },
  },
  {
    of: A02,
    at: [
      "lao-cai/7.1",
      "lao-cai/7.1#2",
      "lao-cai/7.2.a",
      "lao-cai/17.1",
      "lao-cai/17.2",
      "lao-cai/17.3",
      "lao-cai/19.5",
    ],
  },
  { of: A03, at: ["lao-cai/7.1", "lao-cai/7.1#2", "lao-cai/19.5"] },
  {
    of: A04,
    at: ["lao-cai/22.1", "lao-cai/22.2"],
    changes: {
      inclusive: [{ provisions: ["lao-cai/5.2.b", "lao-cai/7.2.b"], path: "on.*.bound", from: "before", to: "by" }],
    },
  },
  {
    of: A05,
    at: ["lao-cai/22.1", "lao-cai/22.2"],
    changes: {
      firstOnly: [
        { provisions: ["lao-cai/5.2.b", "lao-cai/7.2.b"], path: "on.1.bound", from: "before", to: "by" },
        { provisions: ["lao-cai/5.2.b", "lao-cai/7.2.b"], path: "on.2.bound", from: "before", to: "by" },
      ],
    },
  },
  {
    of: A06,
    at: ["lao-cai/22.1", "lao-cai/22.2"],
    changes: {
      forward: [{ provisions: ["lao-cai/5.2.b", "kon-tum-snn/18.2"], path: "on.*.roll", to: "following" }],
      back: [{ provisions: ["lao-cai/5.2.b", "kon-tum-snn/18.2"], path: "on.*.roll", to: "preceding" }],
    },
  },
  {
    of: A07,
    at: [
      "lao-cai/5.2.b",
      "lao-cai/7.2.b",
      "lao-cai/19.2",
      "lao-cai/20.1",
      "lao-cai/21.1",
      "lao-cai/22.1",
      "lao-cai/22.2",
    ],
  },
  {
    of: A08,
    at: ["lao-cai/7.1", "lao-cai/7.1#2"],
    changes: {
      added: [{ provisions: ["lao-cai/7.1#2"], path: "within.workingDays", to: 8 }],
      tasksAndUnits: [
        {
          provisions: ["lao-cai/7.1", "kon-tum-snn/6.1.b"],
          path: "when.all.0",
          to: {
            not: {
              any: [
                is("multiUnitStated", true),
                {
                  all: [
                    { fact: "documentTasks", operator: "greaterThanInclusive", value: 2 },
                    { fact: "units", operator: "greaterThanInclusive", value: 2 },
                  ],
                },
                { fact: "opinions", operator: "greaterThanInclusive", value: 2 },
              ],
            },
          },
        },
        {
          provisions: ["lao-cai/7.1#2", "kon-tum-snn/6.1.b#2"],
          path: "when.all.0",
          to: {
            any: [
              is("multiUnitStated", true),
              {
                all: [
                  { fact: "documentTasks", operator: "greaterThanInclusive", value: 2 },
                  { fact: "units", operator: "greaterThanInclusive", value: 2 },
                ],
              },
              { fact: "opinions", operator: "greaterThanInclusive", value: 2 },
            ],
          },
        },
      ],
      threeOrMore: [
        {
          provisions: ["lao-cai/7.1", "kon-tum-snn/6.1.b"],
          path: "when.all.0",
          to: {
            not: {
              any: [
                is("multiUnitStated", true),
                { fact: "documentTasks", operator: "greaterThanInclusive", value: 3 },
                { fact: "units", operator: "greaterThanInclusive", value: 3 },
                { fact: "opinions", operator: "greaterThanInclusive", value: 3 },
              ],
            },
          },
        },
        {
          provisions: ["lao-cai/7.1#2", "kon-tum-snn/6.1.b#2"],
          path: "when.all.0",
          to: {
            any: [
              is("multiUnitStated", true),
              { fact: "documentTasks", operator: "greaterThanInclusive", value: 3 },
              { fact: "units", operator: "greaterThanInclusive", value: 3 },
              { fact: "opinions", operator: "greaterThanInclusive", value: 3 },
            ],
          },
        },
      ],
    },
  },
  { of: A09, at: ["lao-cai/7.2.a"] },
  {
    of: A23,
    at: [
      "lao-cai/8.1.b",
      "lao-cai/8.2",
      "lao-cai/9.2.a",
      "lao-cai/9.2.b",
      "lao-cai/19.3",
      "lao-cai/20.2",
      "lao-cai/21.2",
      "lao-cai/21.3",
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
    at: ["lao-cai/5.1.g"],
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
  { of: A31, at: ["lao-cai/qd.2"] },
  { of: A32, at: ["lao-cai/5.2.b", "lao-cai/7.2.b", "lao-cai/22.1", "lao-cai/22.2"] },
  { of: A34, at: ["lao-cai/17.1", "lao-cai/17.2", "lao-cai/17.3"] },
  { of: A36, at: ["lao-cai/5.2.b"] },
  { of: A37, at: ["lao-cai/7.2.b"] },
  { of: A38, at: ["lao-cai/6.2.a", "lao-cai/6.2.a#2"] },
  {
    of: A41,
    at: ["lao-cai/26.1"],
    changes: {
      lastDay: [
        {
          provisions: ["lao-cai/26.1", "kon-tum-snn/23.1"],
          path: "on",
          to: [{ every: "year", in: "period", day: { last: true }, bound: "on", roll: "none" }],
        },
      ],
    },
  },
  { of: A42, at: ["lao-cai/7.2.b", "lao-cai/22.1", "lao-cai/22.2"] },
  { of: A43, at: ["lao-cai/19.3", "lao-cai/20.2"] },
  { of: A46, at: ["lao-cai/17.3"] },
]);
