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
import { A48 } from "../ambiguities/A48.js";
import { A49 } from "../ambiguities/A49.js";
import { A50 } from "../ambiguities/A50.js";
import { A51 } from "../ambiguities/A51.js";
import { A56 } from "../ambiguities/A56.js";
import { A57 } from "../ambiguities/A57.js";
import { A59 } from "../ambiguities/A59.js";
import { A60 } from "../ambiguities/A60.js";
import { A61 } from "../ambiguities/A61.js";
import { A62 } from "../ambiguities/A62.js";
import { A64 } from "../ambiguities/A64.js";
import { A66 } from "../ambiguities/A66.js";
import { A67 } from "../ambiguities/A67.js";

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
  {
    of: A03,
    at: [
      "hai-phong-snv/6.1.b",
      "hai-phong-snv/6.1.c",
      "hai-phong-snv/6.2.a",
      "hai-phong-snv/19.2",
      "hai-phong-snv/16.1",
      "hai-phong-snv/16.2",
    ],
  },
  { of: A04, at: ["hai-phong-snv/22.1"] },
  // One "Thứ Năm hàng tuần" stands over the three reports of 6.1.d.
  {
    of: A06,
    at: [
      ...["hai-phong-snv/6.1.d", "hai-phong-snv/6.1.d#2", "hai-phong-snv/6.1.d#3"],
      ...["hai-phong-snv/10.1", "hai-phong-snv/22.1"],
    ],
  },
  { of: A07, at: ["hai-phong-snv/18.2"] },
  { of: A13, at: ["hai-phong-snv/6.1.b"] },
  {
    of: A14,
    at: ["hai-phong-snv/6.1.d", "hai-phong-snv/6.1.d#2", "hai-phong-snv/6.1.d#3"],
    changes: {
      first: [
        {
          provisions: ["hai-phong-snv/6.1.d#2", "hai-phong-snv/6.1.d#3"],
          path: "trigger.calendar",
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
  },
  {
    of: A25,
    at: ["hai-phong-snv/5.1.g"],
    changes: {
      everyState: [
        {
          provisions: ["hai-phong-snv/5.1.g"],
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
        {
          provisions: ["hai-phong-snv/8.1.d"],
          path: "trigger.state.passes",
          to: { reaches: { months: 6, roll: "none" } },
        },
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
          path: "trigger.calendar",
          to: [{ every: "month", in: "period", day: { last: true }, bound: "on", roll: "none" }],
        },
        {
          provisions: ["hai-phong-snv/18.2", "hai-phong-snv/18.5"],
          path: "trigger.calendar",
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
  {
    of: A43,
    at: ["hai-phong-snv/18.3", "hai-phong-snv/19.1"],
    changes: {
      due: [
        {
          provisions: ["hai-phong-snv/18.3", "hai-phong-snv/19.1"],
          kinds: ["state"],
          path: "trigger.state.passes",
          to: { reaches: { days: 0, firstDay: "next", roll: "none" } },
        },
      ],
    },
  },
  { of: A45, at: ["hai-phong-snv/19.2"] },
  { of: A47, at: ["hai-phong-snv/8.1.d"] },
  { of: A48, at: ["hai-phong-snv/8.1.d", "hai-phong-snv/18.3", "hai-phong-snv/19.1"] },
  { of: A49, at: [] },
  { of: A50, at: ["hai-phong-snv/6.1.d", "hai-phong-snv/18.5"] },
  { of: A51, at: [] },
  {
    of: A56,
    at: ["hai-phong-snv/18.5"],
    changes: {
      office: [
        { provisions: ["hai-phong-snv/18.5"], path: "bearer.role", to: "office" },
        { provisions: ["hai-phong-snv/18.5"], path: "trigger.per", to: "office" },
        { provisions: ["hai-phong-snv/18.5"], path: "recipients", to: ["cityOffice"] },
      ],
    },
  },
  { of: A57, at: [] },
  {
    of: A59,
    at: ["hai-phong-snv/8.1.d", "hai-phong-snv/19.1"],
    changes: {
      forever: [
        {
          provisions: ["hai-phong-snv/19.1"],
          kinds: ["state"],
          path: "fulfilledBy",
          to: [{ event: "delayExplained", from: "any" }],
        },
        { provisions: ["hai-phong-snv/8.1.d"], kinds: ["state"], path: "trigger.state.excuses", to: "forever" },
      ],
      afterDueOnly: [
        {
          provisions: ["hai-phong-snv/19.1"],
          kinds: ["state"],
          path: "fulfilledBy",
          to: [{ event: "delayExplained", from: "trigger" }],
        },
        { provisions: ["hai-phong-snv/8.1.d"], kinds: ["state"], path: "trigger.state.excuses", to: "afterDueOnly" },
      ],
    },
  },
  {
    of: A60,
    at: ["hai-phong-snv/6.1.d", "hai-phong-snv/6.1.d#2", "hai-phong-snv/6.1.d#3"],
    changes: {
      always: [
        {
          provisions: ["hai-phong-snv/6.1.d", "hai-phong-snv/6.1.d#2", "hai-phong-snv/6.1.d#3"],
          kinds: ["recurrence"],
          path: "trigger.ifAny",
          to: false,
        },
      ],
      mixed: [{ provisions: ["hai-phong-snv/6.1.d"], kinds: ["recurrence"], path: "trigger.ifAny", to: false }],
    },
  },
  { of: A61, at: ["hai-phong-snv/6.1.c"] },
  { of: A62, at: ["hai-phong-snv/6.1.d", "hai-phong-snv/18.5", "hai-phong-snv/20.1"] },
  { of: A64, at: ["hai-phong-snv/18.3", "hai-phong-snv/19.1"] },
  {
    of: A66,
    at: ["hai-phong-snv/16.1"],
    changes: { inspected: [{ provisions: ["hai-phong-snv/16.1"], path: "bearer", to: { role: "lead" } }] },
  },
  {
    of: A67,
    at: ["hai-phong-snv/20.2"],
    changes: {
      dayBefore: [
        {
          provisions: ["hai-phong-snv/20.2"],
          path: "trigger.calendar",
          to: [{ meeting: "regularSession", workingDaysBefore: 0, daysBefore: 1 }],
        },
      ],
    },
  },
]);
