import type { Profile } from "../../language/profile.js";
import type { Expectation, Expected } from "../../language/schema/profile-case.js";
import { FIELD } from "../../language/words/fields.js";
import { CELL, DERIVED_STATE } from "../wording.js";
import { dayWord } from "../words/days.js";
import { PLACE } from "../words/secret-places.js";
import { dayAfter, numberOf, textOf, wordOf } from "./expected-fields.js";

/** What a finding says of a record. */
const FINDING: Readonly<Record<string, { readonly vi: string }>> = {
  classifiedRecord: { vi: "nhắc nhiệm vụ mật" },
  fieldForbidden: { vi: "không được ghi" },
  fieldMissing: { vi: "thiếu" },
  evidenceMissing: { vi: "thiếu văn bản kèm theo" },
  reasonMissing: { vi: "thiếu lý do" },
  confirmationMissing: { vi: "chưa có xác nhận" },
};

const findingWords = (expected: Expected): string => {
  const [code, field] = [textOf(expected, "code"), textOf(expected, "field")];
  const what = code === null ? "lưu ý" : wordOf(FINDING, code);
  return field === null ? what : `${what} ${wordOf(FIELD, field)}`;
};

const rightWords = (expected: Expected): string => {
  const state = textOf(expected, "state");
  return [
    ...(state === null ? [] : [wordOf(DERIVED_STATE, state)]),
    ...dayAfter("đến hết", expected, "until"),
    ...dayAfter("đã dùng", expected, "usedOn"),
  ].join("; ");
};

const statusWords = (expected: Expected, { statuses }: Profile): string => {
  const [id, cell] = [textOf(expected, "id"), textOf(expected, "cell")];
  return [
    ...(id === null ? [] : [`trạng thái “${statuses.find((status) => status.id === id)?.name.vi ?? id}”`]),
    ...(cell === null ? [] : [wordOf(CELL, cell)]),
    ...(expected["dueSoon"] === true ? ["sắp đến hạn"] : []),
    ...(expected["dueSoon"] === false ? ["chưa gọi là sắp đến hạn"] : []),
    ...(expected["awaitingConfirmation"] === true ? ["chờ xác nhận"] : []),
  ].join("; ");
};

const deadlineWords = (expected: Expected): string => {
  const earlier: unknown = expected["earlier"];
  const passed: Expected[] = Array.isArray(earlier) ? earlier : [];
  return [
    ...dayAfter("hạn ban đầu", expected, "original"),
    ...dayAfter("hạn hiện hành", expected, "current"),
    ...passed.map(
      (one) =>
        `trước đó chậm ${numberOf(one, "workingDaysLate") ?? 0} ngày làm việc${dayAfter(" theo hạn", one, "due").join("")}`,
    ),
    ...(Array.isArray(earlier) && passed.length === 0 ? ["không lưu phần chậm trước đó"] : []),
  ].join("; ");
};

const oftenLateWords = (expected: Expected): string =>
  `${textOf(expected, "unit") ?? "đơn vị"}: chậm ${numberOf(expected, "late") ?? 0} lần, ${
    expected["reached"] === true ? "là thường xuyên chậm" : "chưa là thường xuyên chậm"
  }`;

const effectWords = (expected: Expected): string => {
  const standing = textOf(expected, "standing");
  const from = textOf(expected, "from");
  return [
    ...dayAfter("ký", expected, "signedOn"),
    ...(expected["signedOn"] === null ? ["không có ngày ký"] : []),
    ...(from === null
      ? expected["from"] === null
        ? ["không có ngày có hiệu lực"]
        : []
      : [`hiệu lực từ ${dayWord(from, "vi")}`]),
    ...(standing === null ? [] : [wordOf(DERIVED_STATE, standing)]),
  ].join("; ");
};

const secrecyWords = (expected: Expected): string => {
  const where = textOf(expected, "where");
  return where === null ? "nơi lưu nhiệm vụ mật" : `nơi lưu nhiệm vụ mật: ${wordOf(PLACE, where)}`;
};

/** What a case expects besides duties, states and dates of the calendar. */
export const otherOutcomeWords = (expected: Expectation, profile: Profile): string[] => {
  const { right, status, dueOn, question, findings, oftenLate, effect, secrecy } = expected;
  return [
    ...(right === undefined ? [] : [rightWords(right)]),
    ...(status === undefined ? [] : [statusWords(status, profile)]),
    ...(dueOn === undefined ? [] : [deadlineWords(dueOn)]),
    ...(question === undefined ? [] : ["có câu hỏi về điều sổ chưa ghi"]),
    ...(findings === undefined ? [] : [`lưu ý: ${findings.map(findingWords).join(", ") || "không có"}`]),
    ...(oftenLate === undefined ? [] : [oftenLate.map(oftenLateWords).join("; ") || "không đơn vị nào được nêu"]),
    ...(effect === undefined ? [] : [effectWords(effect)]),
    ...(secrecy === undefined ? [] : [secrecyWords(secrecy)]),
  ];
};
