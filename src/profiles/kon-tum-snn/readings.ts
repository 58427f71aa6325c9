import { is } from "../../language/condition.js";
import { readingsOf } from "../../language/readings.js";
import { A01 } from "../ambiguities/A01.js";
import { A02 } from "../ambiguities/A02.js";
import { A03 } from "../ambiguities/A03.js";
import { A06 } from "../ambiguities/A06.js";
import { A07 } from "../ambiguities/A07.js";
import { A08 } from "../ambiguities/A08.js";
import { A10 } from "../ambiguities/A10.js";
import { A11 } from "../ambiguities/A11.js";
import { A12 } from "../ambiguities/A12.js";
import { A23 } from "../ambiguities/A23.js";
import { A25 } from "../ambiguities/A25.js";
import { A28 } from "../ambiguities/A28.js";
import { A32 } from "../ambiguities/A32.js";
import { A34 } from "../ambiguities/A34.js";
import { A38 } from "../ambiguities/A38.js";
import { A41 } from "../ambiguities/A41.js";
import { A42 } from "../ambiguities/A42.js";
import { A43 } from "../ambiguities/A43.js";

/** Where the ambiguities of the catalogue touch this regulation, and what their readings change in it. */
export const READINGS = /* @__PURE__ */ readingsOf([
  { of: A01, at: ["kon-tum-snn/6.1.b", "kon-tum-snn/6.1.b#2", "kon-tum-snn/6.3.b", "kon-tum-snn/16.2"] },
  { of: A02, at: ["kon-tum-snn/6.1.b", "kon-tum-snn/6.1.b#2", "kon-tum-snn/6.3.b", "kon-tum-snn/16.2"] },
  { of: A03, at: ["kon-tum-snn/6.1.b", "kon-tum-snn/6.1.b#2"] },
  {
    of: A06,
    at: ["kon-tum-snn/20.1", "kon-tum-snn/20.2"],
    changes: {
      forward: [{ provisions: ["lao-cai/5.2.b", "kon-tum-snn/18.2"], path: "on.*.roll", to: "following" }],
      back: [{ provisions: ["lao-cai/5.2.b", "kon-tum-snn/18.2"], path: "on.*.roll", to: "preceding" }],
    },
  },
  { of: A07, at: ["kon-tum-snn/18.2", "kon-tum-snn/19.1", "kon-tum-snn/20.2"] },
  {
    of: A08,
    at: ["kon-tum-snn/6.1.b", "kon-tum-snn/6.1.b#2"],
    changes: {
      added: [{ provisions: ["kon-tum-snn/6.1.b#2"], path: "within.workingDays", to: 3 }],
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
  { of: A10, at: ["kon-tum-snn/6.1.b", "kon-tum-snn/6.1.b#2"] },
  { of: A11, at: ["kon-tum-snn/6.3.b"] },
  { of: A12, at: ["kon-tum-snn/5.2#2", "kon-tum-snn/20.2"] },
  {
    of: A23,
    at: [
      "kon-tum-snn/7.1",
      "kon-tum-snn/7.2.b",
      "kon-tum-snn/10.2.a",
      "kon-tum-snn/10.2.b",
      "kon-tum-snn/18.3",
      "kon-tum-snn/19.2",
      "kon-tum-snn/23.3",
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
    at: ["kon-tum-snn/5.1.e"],
    changes: {
      everyState: [
        {
          provisions: ["kon-tum-snn/5.1.e"],
          path: "statuses",
          to: [
            { id: "upcoming", name: { vi: "Chưa ban hành", en: "Not issued yet" }, when: is("phase", "upcoming") },
            { id: "cancelled", name: { vi: "Đã hủy", en: "Cancelled" }, when: is("phase", "cancelled") },
            {
              id: "doneLate",
              name: { vi: "Đã hoàn thành, quá hạn", en: "Finished past the deadline" },
              when: is("cell", "doneLate"),
            },
            {
              id: "doneInTime",
              name: { vi: "Đã hoàn thành, trong hạn", en: "Finished within the deadline" },
              when: is("cell", "doneOnTime"),
            },
            { id: "done", name: { vi: "Đã hoàn thành", en: "Finished" }, when: is("cell", "doneNoDeadline") },
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
  {
    of: A28,
    at: ["kon-tum-snn/4.2", "kon-tum-snn/5.2#2", "kon-tum-snn/6.3.b#2", "kon-tum-snn/6.3.b"],
    changes: {
      software: [
        {
          provisions: ["kon-tum-snn/6.3.b"],
          path: "when",
          from: { all: [is("hasDeadline", false), is("classified", false)] },
          to: { any: [is("hasDeadline", false), is("classified", true)] },
        },
      ],
    },
  },
  { of: A32, at: ["kon-tum-snn/5.2#2", "kon-tum-snn/20.2"] },
  { of: A34, at: ["kon-tum-snn/16.2"] },
  { of: A38, at: ["kon-tum-snn/6.2#2"] },
  {
    of: A41,
    at: ["kon-tum-snn/18.2", "kon-tum-snn/19.1", "kon-tum-snn/23.1"],
    changes: {
      lastDay: [
        {
          provisions: ["lao-cai/26.1", "kon-tum-snn/23.1"],
          path: "on",
          to: [{ every: "year", in: "period", day: { last: true }, bound: "on", roll: "none" }],
        },
        {
          provisions: ["kon-tum-snn/18.2"],
          path: "on.0",
          to: { every: "month", in: "period", day: { last: true }, bound: "on", roll: "none" },
        },
        {
          provisions: ["kon-tum-snn/19.1"],
          path: "on",
          to: [
            { every: "firstHalf", in: "period", day: { last: true }, bound: "on", roll: "none" },
            { every: "year", in: "period", day: { last: true }, bound: "on", roll: "none" },
          ],
        },
      ],
    },
  },
  { of: A42, at: ["kon-tum-snn/20.1", "kon-tum-snn/20.2"] },
  { of: A43, at: ["kon-tum-snn/18.3", "kon-tum-snn/19.2"] },
]);
