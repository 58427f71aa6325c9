import type { Bilingual } from "../../errors.js";
import type { LifecycleRules } from "../../language/lifecycle-rules.js";
import { both, type Words } from "../wording.js";

/** What some events do to everything that is owed, in words; a reading takes one for another. */
const RETURNED: Words<LifecycleRules["returned"]["means"]> = {
  waiting: both("nhiệm vụ chuyển lại chờ trả lời", "a returned task waits for its answer"),
  gone: both("nhiệm vụ chuyển lại là hết trách nhiệm", "nothing more is owed of a returned task"),
  stays: both("chuyển lại không làm thay đổi trách nhiệm", "a return changes nothing"),
};
const SUSPENDED: Words<LifecycleRules["suspended"]> = {
  byAuthority: both("cấp giao cho tạm dừng thì thời hạn dừng", "a suspension by the authority stops what is owed"),
  run: both("tạm dừng không làm dừng thời hạn", "a suspension stops nothing"),
  stop: both("mọi việc tạm dừng đều làm dừng thời hạn", "every suspension stops what is owed"),
};
const ADJUSTED: Words<LifecycleRules["adjustedLate"]> = {
  kept: both("chậm trước khi điều chỉnh vẫn ghi nhận", "lateness before the adjustment stays on record"),
  erased: both("điều chỉnh thì coi như chưa chậm", "the adjustment erases the lateness"),
  stands: both("đã chậm thì vẫn là chậm", "what was late stays late"),
};
const BEFORE_EFFECT: Words<LifecycleRules["statesBeforeEffect"]> = {
  state: both(
    "tình trạng có trước ngày hiệu lực được tính đủ thời gian",
    "a state of before the effect counts in full",
  ),
  fromEffect: both("tình trạng có trước tính lại từ ngày hiệu lực", "a state of before counts from the day of effect"),
  newTasksOnly: both("chỉ áp dụng cho nhiệm vụ giao từ ngày hiệu lực", "only tasks assigned since the effect"),
};
const REST_DAY: Words<LifecycleRules["dueOnRestDay"]> = {
  keep: both("thời hạn rơi vào ngày nghỉ giữ nguyên", "a deadline on a rest day stays"),
  nextWorkingDay: both("thời hạn rơi vào ngày nghỉ dời tới ngày làm việc sau", "a deadline on a rest day moves on"),
};
const CREDIT: Words<LifecycleRules["reportCredit"]> = {
  once: both("một báo cáo tính cho một kỳ", "one report counts for one period"),
  cumulative: both("báo cáo chậm tính cả cho kỳ hiện tại", "a late report also serves the current period"),
};
const DOCUMENT: Words<LifecycleRules["documentTasks"]> = {
  counted: both("đếm nhiệm vụ của cùng văn bản trong sổ", "the tasks of one document are counted in the register"),
  recordOnly: both("chỉ theo điều ghi ở từng nhiệm vụ", "as each task records it"),
};

const GIVEN: Words<LifecycleRules["givenBy"]> = {
  document: both("văn bản ban hành là giao nhiệm vụ", "the document that is issued gives the task"),
  assignment: both(
    "nhiệm vụ được giao bằng việc phân công sau khi có văn bản",
    "the task is given by an assignment after the document",
  ),
};

/** Each choice in words, always in the same order. */
export const lifecycleWords = (rules: LifecycleRules): readonly Bilingual[] => [
  RETURNED[rules.returned.means],
  SUSPENDED[rules.suspended],
  ADJUSTED[rules.adjustedLate],
  BEFORE_EFFECT[rules.statesBeforeEffect],
  REST_DAY[rules.dueOnRestDay],
  CREDIT[rules.reportCredit],
  DOCUMENT[rules.documentTasks],
  GIVEN[rules.givenBy],
];
