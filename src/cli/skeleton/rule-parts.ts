import { part, type SkeletonPart } from "./parts.js";

/** Rules, one of each kind that most regulations have; then what is not computed, and the cases. */
export const RULE_PARTS: readonly SkeletonPart[] = [
  part(
    "Quy tắc: ai (bearer) phải (must) hay được (may) làm gì (topic, text), từ mốc nào (trigger), trong bao lâu (limit), xong khi nào (fulfilledBy). Sửa từng quy tắc dưới đây theo văn bản, bỏ quy tắc thừa.",
    "Rules: who (bearer) must or may do what (topic, text), from when (trigger), within what time (limit), fulfilled by what (fulfilledBy). Make each of these what your text says; take away the others.",
    () => "rules:",
  ),
  part(
    "  Thời hạn: 03 ngày làm việc sau ngày nhận; firstDay: next là không tính ngày nhận.",
    "  A deadline: 3 working days after receipt; firstDay: next does not count the day of receipt.",
    ({ id, text }) => `  - provision: ${id}/3
    topic: registerTask
    modality: must
    bearer: { role: office }
    text: ${text("Vào sổ trong 03 ngày làm việc", "Register within 3 working days")}
    trigger: { on: received }
    limit: { span: { workingDays: 3, firstDay: next } }
    fulfilledBy: [registered]`,
  ),
  part(
    "  Chính nhiệm vụ: làm xong trong hạn mà nhiệm vụ mang (limit: { field: due }).",
    "  The task itself: done by the deadline that it carries (limit: { field: due }).",
    ({ id, text }) => `  - provision: ${id}/4
    topic: doTask
    modality: must
    bearer: { role: lead }
    text: ${text("Hoàn thành nhiệm vụ đúng hạn", "Do the task by its deadline")}
    trigger: { on: due }
    limit: { field: due }
    fulfilledBy: [completed]`,
  ),
  part(
    "  Định kỳ: hằng tháng, chậm nhất ngày 25; rơi vào ngày nghỉ thì hết ngày làm việc liền trước (roll: preceding). Văn bản không nói dời thì roll: none.",
    "  A report that comes again: monthly, by the 25th; on a rest day by the working day before (roll: preceding). Where the text moves nothing, roll: none.",
    ({ id, text }) => `  - provision: ${id}/5
    topic: periodicReport
    modality: must
    bearer: { role: lead }
    recipients: [office]
    text: ${text("Báo cáo hằng tháng, chậm nhất ngày 25", "Monthly report by the 25th")}
    trigger:
      per: body
      calendar:
        - { every: month, in: period, day: { month: 1, day: 25 }, bound: by, roll: preceding }`,
  ),
  part(
    "  Ngưỡng: quá hạn từ 05 ngày làm việc (reaches: đến ngày thứ 5; exceeds: từ ngày sau đó) thì Văn phòng phải đôn đốc.",
    "  A state: 5 working days late or more (reaches: on the 5th; exceeds: from the day after), then the office must urge.",
    ({ id, text }) => `  - provision: ${id}/6
    topic: urge
    modality: must
    bearer: { role: office }
    text: ${text("Quá hạn 05 ngày làm việc trở lên", "5 working days late or more")}
    action: ${text("Có văn bản đôn đốc", "Urge in writing")}
    when: { fact: completed, operator: equal, value: false }
    trigger: { state: { after: due, passes: { reaches: { workingDays: 5, firstDay: next } } } }
    fulfilledBy: [urged]`,
  ),
  part(
    "Điều khoản không tính: nói gì, vì sao (scope, definition, classification, principle, untimed, judgement, responsibility, organisational, channel, content, inspection, unrecorded, evaluation, sanction). Xem lại bằng: dondoc profile coverage TỆP",
    "What is not computed: what it says, and why (scope, definition, classification, principle, untimed, judgement, responsibility, organisational, channel, content, inspection, unrecorded, evaluation, sanction). See: dondoc profile coverage FILE",
    ({ id, toFill }) =>
      `accounting:\n  - { provision: ${id}/1, text: ${toFill("phạm vi của quy chế", "what the regulation reaches")}, reason: scope }`,
  ),
  part(
    "Trường hợp thử: một nhiệm vụ, một ngày xét, kết quả tính tay. dondoc check TỆP chạy hết.",
    "Cases: a task, the day judged, and what comes of it, worked out by hand. dondoc check FILE runs them.",
    ({ id }) => `cases:
  - name: "03 ngày làm việc"
    reasoning: "Nhận thứ Hai 02/3/2026: thứ Ba 03, thứ Tư 04, thứ Năm 05/3"
    asOf: 2026-03-03
    task: { id: "1", title: "Nhiệm vụ thử", events: [{ type: received, on: 2026-03-02 }] }
    expect: { duty: { ruleId: ${id}/3, due: 2026-03-05 } }`,
  ),
];
