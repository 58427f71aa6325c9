import type { Bilingual } from "../../errors.js";

const both = (vi: string, en: string): Bilingual => ({ vi, en });

/** Why a duty gives nothing, or no day: the one table of reasons. A new reason is one entry. */
export const DUTY_REASON = {
  conditionNotMet: both("không thuộc trường hợp quy định", "the condition of the provision does not hold"),
  notTriggered: both("chưa có sự việc làm phát sinh", "what raises it has not happened"),
  notReached: both("chưa đến ngày phải thực hiện", "the day from which it is owed has not come"),
  notIssuedYet: both("văn bản giao nhiệm vụ chưa ban hành", "the assigning document is not issued yet"),
  invoked: both("chỉ nơi thực hiện biết có hay không", "only its bearer can know"),
  ifAny: both("chưa có nội dung phải báo cáo", "there is nothing to report"),
  returned: both("nhiệm vụ đã chuyển lại, chờ trả lời", "the task was returned and waits for the answer"),
  staysWithLead: both(
    "chuyển lại không làm thôi nhiệm vụ của đơn vị chủ trì, theo cách hiểu đã chọn",
    "a return leaves the task with its lead, under the reading taken",
  ),
  awaitsDeadline: both(
    "nhiệm vụ được giao lại khi đã quá hạn, chờ thời hạn mới",
    "the task was given anew past its deadline and waits for a new one",
  ),
  suspended: both("nhiệm vụ đang tạm dừng", "the task is suspended"),
  cancelled: both("nhiệm vụ đã hủy", "the task was called off"),
  replaced: both("thời hạn khác thay thế", "another limit takes its place"),
  toItself: both("nơi nhận duy nhất chính là nơi thực hiện", "its only recipient is its bearer"),
  outsideScope: both("đơn vị ngoài phạm vi của quy chế", "the body lies outside the scope of the regulation"),
  otherKind: both("quy định cho loại cơ quan khác", "the provision binds bodies of another kind"),
  doneByAnother: both("việc do cơ quan, đơn vị khác thực hiện", "it was done by another body"),
  tenureEnded: both("đơn vị đã thôi chủ trì", "the body leads the task no longer"),
  stateEnded: both("tình trạng đó đã chấm dứt", "the state has ended"),
  beforeEffect: both("phát sinh trước ngày quy chế có hiệu lực", "raised before the regulation took effect"),
  afterEffect: both("phát sinh sau khi quy chế hết hiệu lực", "raised after the regulation ended"),
  beforeTask: both("trong kỳ không có nhiệm vụ nào thuộc diện này", "no task of this kind in the period"),
  noOccurrence: both("chưa có kỳ nào", "no occurrence yet"),
  clockStopped: both("thời hạn tạm dừng", "the clock is stopped"),
  noDateInText: both("văn bản không nêu ngày", "the text names no day"),
  noFrequencyInText: both("văn bản không nêu kỳ", "the text names no period"),
  notRecorded: both("sổ chưa ghi thông tin làm căn cứ", "the record does not tell what it hangs on"),
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Why a rung of the ladder gives nothing, beside the reasons of duties. */
export const RUNG_REASON = {
  parameterUnset: both(
    "văn bản không nêu con số, cơ quan áp dụng chưa định",
    "the text leaves the number open, and whoever applies it has set none",
  ),
  judgement: both("do người có thẩm quyền xem xét", "left to the judgement of the authority"),
} as const satisfies Readonly<Record<string, Bilingual>>;
