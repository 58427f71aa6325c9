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
import { A48 } from "../ambiguities/A48.js";
import { A49 } from "../ambiguities/A49.js";
import { A50 } from "../ambiguities/A50.js";
import { A51 } from "../ambiguities/A51.js";
import { A54 } from "../ambiguities/A54.js";
import { A57 } from "../ambiguities/A57.js";
import { A59 } from "../ambiguities/A59.js";
import { A61 } from "../ambiguities/A61.js";
import { A62 } from "../ambiguities/A62.js";
import { A63 } from "../ambiguities/A63.js";
import { A64 } from "../ambiguities/A64.js";
import { A65 } from "../ambiguities/A65.js";

/** Where the ambiguities of the catalogue touch this regulation, and what their readings change in it. */
export const READINGS = /* @__PURE__ */ readingsOf([
  { of: A01, at: ["kon-tum-snn/6.1.b", "kon-tum-snn/6.1.b#2", "kon-tum-snn/6.3.b", "kon-tum-snn/16.2"] },
  { of: A02, at: ["kon-tum-snn/6.1.b", "kon-tum-snn/6.1.b#2", "kon-tum-snn/6.3.b", "kon-tum-snn/16.2"] },
  { of: A03, at: ["kon-tum-snn/6.1.b", "kon-tum-snn/6.1.b#2", "kon-tum-snn/6.3.b", "kon-tum-snn/16.2"] },
  {
    of: A06,
    at: ["kon-tum-snn/20.1", "kon-tum-snn/20.2", "kon-tum-snn/5.2#2", "kon-tum-snn/18.2"],
    changes: {
      forward: [{ provisions: ["kon-tum-snn/18.2"], path: "trigger.calendar.*.roll", to: "following" }],
      back: [{ provisions: ["kon-tum-snn/18.2"], path: "trigger.calendar.*.roll", to: "preceding" }],
    },
  },
  { of: A07, at: ["kon-tum-snn/18.2", "kon-tum-snn/19.1", "kon-tum-snn/20.2"] },
  {
    of: A08,
    at: ["kon-tum-snn/6.1.b", "kon-tum-snn/6.1.b#2"],
    changes: {
      added: [{ provisions: ["kon-tum-snn/6.1.b#2"], path: "limit.span.workingDays", to: 3 }],
      tasksAndUnits: [
        {
          provisions: ["kon-tum-snn/6.1.b"],
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
          provisions: ["kon-tum-snn/6.1.b#2"],
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
          provisions: ["kon-tum-snn/6.1.b"],
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
          provisions: ["kon-tum-snn/6.1.b#2"],
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
            {
              id: "done",
              name: { vi: "Đã hoàn thành", en: "Finished" },
              when: { fact: "cell", operator: "in", value: ["doneNoDeadline", "doneUndated"] },
            },
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
            { id: "notDone", name: { vi: "Chưa thực hiện", en: "Not done" }, when: is("completed", false) },
          ],
        },
      ],
    },
  },
  {
    of: A28,
    at: ["kon-tum-snn/4.2", "kon-tum-snn/5.2#2", "kon-tum-snn/6.3.b#2"],
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
  {
    of: A38,
    at: ["kon-tum-snn/6.2#2"],
    changes: { oneWorkingDay: [{ path: "lifecycle.returned.within", to: "kon-tum-snn/6.2#2" }] },
  },
  {
    of: A41,
    at: ["kon-tum-snn/18.2", "kon-tum-snn/19.1", "kon-tum-snn/23.1"],
    changes: {
      lastDay: [
        {
          provisions: ["kon-tum-snn/23.1"],
          path: "trigger.calendar",
          to: [{ every: "year", in: "period", day: { last: true }, bound: "on", roll: "none" }],
        },
        {
          provisions: ["kon-tum-snn/19.1"],
          path: "trigger.calendar",
          to: [
            { every: "firstHalf", in: "period", day: { last: true }, bound: "on", roll: "none" },
            { every: "year", in: "period", day: { last: true }, bound: "on", roll: "none" },
          ],
        },
        {
          provisions: ["kon-tum-snn/18.2"],
          path: "trigger.calendar",
          to: [
            { every: "month", in: "period", day: { last: true }, bound: "on", roll: "none" },
            { every: "firstHalf", in: "period", day: { last: true }, bound: "on", roll: "none" },
            { every: "year", in: "period", day: { last: true }, bound: "on", roll: "none" },
          ],
        },
      ],
    },
  },
  { of: A42, at: ["kon-tum-snn/20.1", "kon-tum-snn/20.2"] },
  {
    of: A43,
    at: ["kon-tum-snn/18.3", "kon-tum-snn/19.2"],
    changes: {
      due: [
        {
          provisions: ["kon-tum-snn/19.2"],
          kinds: ["state"],
          path: "trigger.state.passes",
          to: { reaches: { days: 0, firstDay: "next", roll: "none" } },
        },
      ],
    },
  },
  { of: A48, at: ["kon-tum-snn/18.3", "kon-tum-snn/19.2"] },
  { of: A49, at: [] },
  { of: A50, at: ["kon-tum-snn/20.1", "kon-tum-snn/5.2#2"] },
  { of: A51, at: [] },
  {
    of: A54,
    at: ["kon-tum-snn/18.2"],
    changes: {
      article20: [
        {
          provisions: ["kon-tum-snn/18.2"],
          path: "trigger.calendar",
          to: [
            { every: "month", day: null, reason: "noDateInText" },
            { every: "firstHalf", in: "period", day: { month: 6, day: 10 }, bound: "by", roll: "none" },
            { every: "year", in: "period", day: { month: 12, day: 10 }, bound: "by", roll: "none" },
          ],
        },
      ],
    },
  },
  { of: A57, at: [] },
  {
    of: A59,
    at: ["kon-tum-snn/19.2"],
    changes: {
      forever: [
        {
          provisions: ["kon-tum-snn/19.2"],
          kinds: ["state"],
          path: "fulfilledBy",
          to: [{ event: "delayExplained", from: "any" }],
        },
      ],
      afterDueOnly: [
        {
          provisions: ["kon-tum-snn/19.2"],
          kinds: ["state"],
          path: "fulfilledBy",
          to: [{ event: "delayExplained", from: "trigger" }],
        },
      ],
    },
  },
  { of: A61, at: ["kon-tum-snn/6.2", "kon-tum-snn/6.2#2"] },
  { of: A62, at: ["kon-tum-snn/19.1", "kon-tum-snn/20.1"] },
  { of: A63, at: ["kon-tum-snn/6.1.b#2"] },
  { of: A64, at: ["kon-tum-snn/18.3", "kon-tum-snn/19.2"] },
  {
    of: A65,
    at: ["kon-tum-snn/5.2#2"],
    changes: {
      noDate: [
        {
          provisions: ["kon-tum-snn/5.2#2"],
          path: "trigger.calendar",
          to: [
            { every: "firstHalf", day: null, reason: "noDateInText" },
            { every: "year", day: null, reason: "noDateInText" },
          ],
        },
      ],
    },
  },
]);
