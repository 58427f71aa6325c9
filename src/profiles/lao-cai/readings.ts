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
import { A48 } from "../ambiguities/A48.js";
import { A49 } from "../ambiguities/A49.js";
import { A50 } from "../ambiguities/A50.js";
import { A51 } from "../ambiguities/A51.js";
import { A53 } from "../ambiguities/A53.js";
import { A57 } from "../ambiguities/A57.js";
import { A59 } from "../ambiguities/A59.js";
import { A61 } from "../ambiguities/A61.js";
import { A62 } from "../ambiguities/A62.js";
import { A63 } from "../ambiguities/A63.js";
import { A64 } from "../ambiguities/A64.js";

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
    changes: { include: [{ provisions: ["lao-cai/qd.2"], path: "effect.countsSigning", to: true }] },
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
  {
    of: A03,
    at: [
      "lao-cai/7.1",
      "lao-cai/7.1#2",
      "lao-cai/19.5",
      "lao-cai/7.2.a",
      "lao-cai/17.1",
      "lao-cai/17.2",
      "lao-cai/17.3",
    ],
  },
  {
    of: A04,
    at: ["lao-cai/22.1", "lao-cai/22.2"],
    changes: {
      inclusive: [
        { provisions: ["lao-cai/5.2.b", "lao-cai/7.2.b"], path: "trigger.calendar.*.bound", from: "before", to: "by" },
      ],
    },
  },
  {
    of: A05,
    at: ["lao-cai/22.1", "lao-cai/22.2"],
    changes: {
      firstOnly: [
        { provisions: ["lao-cai/5.2.b", "lao-cai/7.2.b"], path: "trigger.calendar.1.bound", from: "before", to: "by" },
        { provisions: ["lao-cai/5.2.b", "lao-cai/7.2.b"], path: "trigger.calendar.2.bound", from: "before", to: "by" },
      ],
    },
  },
  {
    of: A06,
    at: ["lao-cai/22.1", "lao-cai/22.2", "lao-cai/7.2.b", "lao-cai/5.2.b"],
    changes: {
      forward: [{ provisions: ["lao-cai/5.2.b"], path: "trigger.calendar.*.roll", to: "following" }],
      back: [{ provisions: ["lao-cai/5.2.b"], path: "trigger.calendar.*.roll", to: "preceding" }],
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
      added: [{ provisions: ["lao-cai/7.1#2"], path: "limit.span.workingDays", to: 8 }],
      tasksAndUnits: [
        {
          provisions: ["lao-cai/7.1"],
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
          provisions: ["lao-cai/7.1#2"],
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
          provisions: ["lao-cai/7.1"],
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
          provisions: ["lao-cai/7.1#2"],
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
  },
  {
    of: A25,
    at: ["lao-cai/5.1.g"],
    changes: {
      everyState: [
        {
          provisions: ["lao-cai/5.1.g"],
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
            {
              id: "done",
              name: { vi: "Đã thực hiện", en: "Done" },
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
  { of: A31, at: ["lao-cai/qd.2"] },
  { of: A32, at: ["lao-cai/5.2.b", "lao-cai/7.2.b", "lao-cai/22.1", "lao-cai/22.2"] },
  { of: A34, at: ["lao-cai/17.1", "lao-cai/17.2", "lao-cai/17.3"] },
  { of: A36, at: ["lao-cai/5.2.b"] },
  { of: A37, at: ["lao-cai/7.2.b"] },
  {
    of: A38,
    at: ["lao-cai/6.2.a", "lao-cai/6.2.a#2"],
    changes: { oneWorkingDay: [{ path: "lifecycle.returned.within", to: "lao-cai/6.2.a" }] },
  },
  {
    of: A41,
    at: ["lao-cai/26.1"],
    changes: {
      lastDay: [
        {
          provisions: ["lao-cai/26.1"],
          path: "trigger.calendar",
          to: [{ every: "year", in: "period", day: { last: true }, bound: "on", roll: "none" }],
        },
      ],
    },
  },
  { of: A42, at: ["lao-cai/7.2.b", "lao-cai/22.1", "lao-cai/22.2"] },
  {
    of: A43,
    at: ["lao-cai/19.3", "lao-cai/20.2"],
    changes: {
      due: [
        {
          provisions: ["lao-cai/19.3", "lao-cai/20.2"],
          kinds: ["state"],
          path: "trigger.state.passes",
          to: { reaches: { days: 0, firstDay: "next", roll: "none" } },
        },
      ],
    },
  },
  { of: A46, at: ["lao-cai/17.3"] },
  { of: A48, at: ["lao-cai/19.3", "lao-cai/20.2", "lao-cai/21.2"] },
  { of: A49, at: [] },
  { of: A50, at: ["lao-cai/7.2.b", "lao-cai/22.1", "lao-cai/5.2.b"] },
  { of: A51, at: [] },
  {
    of: A53,
    at: ["lao-cai/7.2.b"],
    changes: {
      either: [
        {
          provisions: ["lao-cai/7.2.b"],
          kinds: ["recurrence"],
          path: "when",
          to: {
            all: [is("hasDeadline", false), is("classified", false), is("resultIssued", false), is("completed", false)],
          },
        },
      ],
    },
  },
  { of: A57, at: [] },
  {
    of: A59,
    at: ["lao-cai/20.2"],
    changes: {
      forever: [
        {
          provisions: ["lao-cai/20.2"],
          kinds: ["state"],
          path: "fulfilledBy",
          to: [{ event: "delayExplained", from: "any" }],
        },
      ],
      afterDueOnly: [
        {
          provisions: ["lao-cai/20.2"],
          kinds: ["state"],
          path: "fulfilledBy",
          to: [{ event: "delayExplained", from: "trigger" }],
        },
      ],
    },
  },
  { of: A61, at: ["lao-cai/6.2.a", "lao-cai/6.2.a#2"] },
  { of: A62, at: ["lao-cai/5.2.b", "lao-cai/20.1", "lao-cai/21.1", "lao-cai/22.1"] },
  { of: A63, at: ["lao-cai/7.1#2"] },
  { of: A64, at: ["lao-cai/19.3", "lao-cai/20.2"] },
]);
