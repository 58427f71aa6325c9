import { is } from "../../language/condition.js";
import { readingsOf } from "../../language/readings.js";
import { A01 } from "../ambiguities/A01.js";
import { A02 } from "../ambiguities/A02.js";
import { A03 } from "../ambiguities/A03.js";
import { A04 } from "../ambiguities/A04.js";
import { A05 } from "../ambiguities/A05.js";
import { A06 } from "../ambiguities/A06.js";
import { A07 } from "../ambiguities/A07.js";
import { A23 } from "../ambiguities/A23.js";
import { A25 } from "../ambiguities/A25.js";
import { A29 } from "../ambiguities/A29.js";
import { A30 } from "../ambiguities/A30.js";
import { A32 } from "../ambiguities/A32.js";
import { A38 } from "../ambiguities/A38.js";
import { A41 } from "../ambiguities/A41.js";
import { A42 } from "../ambiguities/A42.js";
import { A43 } from "../ambiguities/A43.js";
import { A48 } from "../ambiguities/A48.js";
import { A49 } from "../ambiguities/A49.js";
import { A50 } from "../ambiguities/A50.js";
import { A51 } from "../ambiguities/A51.js";
import { A52 } from "../ambiguities/A52.js";
import { A57 } from "../ambiguities/A57.js";
import { A59 } from "../ambiguities/A59.js";
import { A61 } from "../ambiguities/A61.js";
import { A62 } from "../ambiguities/A62.js";
import { A64 } from "../ambiguities/A64.js";

/** Where the ambiguities of the catalogue touch this regulation, and what their readings change in it. */
export const READINGS = /* @__PURE__ */ readingsOf([
  { of: A01, at: ["can-tho/5.1"] },
  { of: A02, at: ["can-tho/5.1"] },
  { of: A03, at: ["can-tho/5.1"] },
  { of: A04, at: ["can-tho/12.1", "can-tho/12.2"] },
  { of: A05, at: ["can-tho/12.1", "can-tho/12.2"] },
  { of: A06, at: ["can-tho/12.1", "can-tho/12.2"] },
  { of: A07, at: ["can-tho/10", "can-tho/11.1", "can-tho/12.1", "can-tho/12.2"] },
  { of: A23, at: ["can-tho/5.1#2", "can-tho/6.1", "can-tho/6.2.b", "can-tho/9.2.a", "can-tho/9.2.b", "can-tho/15#4"] },
  {
    of: A25,
    at: ["can-tho/4.1.g"],
    changes: {
      everyState: [
        {
          provisions: ["can-tho/4.1.g"],
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
  { of: A29, at: ["can-tho/5.1", "can-tho/5.1#2"] },
  { of: A30, at: ["can-tho/4.1"] },
  { of: A32, at: ["can-tho/12.1", "can-tho/12.2"] },
  {
    of: A38,
    at: ["can-tho/5.2#2"],
    changes: { oneWorkingDay: [{ path: "lifecycle.returned.within", to: "can-tho/5.2#2" }] },
  },
  { of: A41, at: ["can-tho/14.2"] },
  { of: A42, at: ["can-tho/12.1", "can-tho/12.2"] },
  {
    of: A43,
    at: ["can-tho/11.2"],
    changes: {
      due: [
        {
          provisions: ["can-tho/11.2"],
          kinds: ["state"],
          path: "trigger.state.passes",
          to: { reaches: { days: 0, firstDay: "next", roll: "none" } },
        },
      ],
    },
  },
  { of: A48, at: ["can-tho/11.2"] },
  { of: A49, at: [] },
  { of: A50, at: ["can-tho/12.1"] },
  { of: A51, at: [] },
  {
    of: A52,
    at: ["can-tho/5.2"],
    changes: {
      withDeadline: [
        { provisions: ["can-tho/5.2"], kinds: ["deadline"], path: "trigger.on", to: "due" },
        { provisions: ["can-tho/5.2"], kinds: ["deadline"], path: "limit", to: { field: "due" } },
      ],
    },
  },
  { of: A57, at: [] },
  {
    of: A59,
    at: ["can-tho/11.2"],
    changes: {
      forever: [
        {
          provisions: ["can-tho/11.2"],
          kinds: ["state"],
          path: "fulfilledBy",
          to: [{ event: "delayExplained", from: "any" }],
        },
      ],
      afterDueOnly: [
        {
          provisions: ["can-tho/11.2"],
          kinds: ["state"],
          path: "fulfilledBy",
          to: [{ event: "delayExplained", from: "trigger" }],
        },
      ],
    },
  },
  { of: A61, at: ["can-tho/5.2#2"] },
  { of: A62, at: ["can-tho/11.1", "can-tho/12.1"] },
  { of: A64, at: ["can-tho/11.2"] },
]);
