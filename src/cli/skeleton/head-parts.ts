import { part, type SkeletonPart, type SkeletonWords } from "./parts.js";

const given = (words: string | undefined, toFill: string): string =>
  words === undefined ? toFill : `{ vi: ${JSON.stringify(words)} }`;

const statuses = ({ text }: SkeletonWords): string => `statuses:
  - { id: done, name: ${text("Hoàn thành", "Done")}, when: { fact: completed, operator: equal, value: true } }
  - { id: late, name: ${text("Quá hạn", "Overdue")}, when: { fact: cell, operator: equal, value: openOverdue } }
  - { id: running, name: ${text("Đang thực hiện", "In progress")}, when: { fact: cell, operator: notEqual, value: openOverdue } }`;

/** What a regulation says of itself, before its rules. */
export const HEAD_PARTS: readonly SkeletonPart[] = [
  part(
    "Mã của quy chế: chữ thường, số, gạch nối. Mọi mã điều khoản bắt đầu bằng mã này: MÃ/7.2.a là điểm a khoản 2 Điều 7.",
    "The id: lower-case letters, digits, hyphens. Every provision begins with it: ID/7.2.a is Article 7, item 2, point a.",
    ({ id }) => `id: ${id}`,
  ),
  part(
    "Tên, cơ quan ban hành. Lời văn nào cũng là { vi: … }; thêm en: … nếu có bản tiếng Anh.",
    "Title and issuer. Every text is { vi: … }; the English (en: …) may be left out.",
    ({ title, issuer, toFill }) =>
      `title: ${given(title, toFill("tên quy chế", "the title"))}\nissuer: ${given(issuer, toFill("cơ quan ban hành", "the issuer"))}`,
  ),
  part(
    "Số, ký hiệu văn bản (null khi chưa có). Tình trạng: draft (dự thảo), inForce (còn hiệu lực), superseded (hết hiệu lực).",
    "Number of the document (null while it has none). Standing: draft, inForce, superseded.",
    ({ toFill }) =>
      `number: null\nstanding: draft\nstandingNote: ${toFill("biết gì về tình trạng", "what is known of its standing")}`,
  ),
  part(
    "Hiệu lực: from là ngày bắt đầu; việc phát sinh trước ngày ấy không thành nghĩa vụ. “Sau 10 ngày kể từ ngày ký”: ghi signedOn, daysAfterSigning, countsSigning (có tính ngày ký không) và from.",
    "Effect: from is the first day; nothing that arises before it is owed. “After 10 days from signing”: signedOn, daysAfterSigning, countsSigning (whether the day of signing counts) and from.",
    ({ toFill }) => `effect:
  provision: null
  signedOn: null
  daysAfterSigning: null
  from: null
  text: ${toFill("câu về hiệu lực", "the words on effect")}`,
  ),
  part(
    "Vai trò: ai có việc trong quy chế, gọi là gì. Quy tắc chỉ nêu tên vai trò: bearer: { role: office }.",
    "Roles: who has something to do, and what the text calls them. Rules name roles: bearer: { role: office }.",
    ({ text }) => `actors:
  assigner: ${text("Giám đốc", "Director")}
  office: ${text("Văn phòng", "Office")}
  lead: ${text("Đơn vị chủ trì", "Lead unit")}
  coordinator: ${text("Đơn vị phối hợp", "Coordinating unit")}`,
  ),
  part(
    "Cơ quan, đơn vị: place là địa danh bỏ đi ở cuối tên; roles là tên khác của người giữ vai trò; kinds là các loại đơn vị, nhận theo chữ đầu tên.",
    "Bodies: place is left out at the end of a name; roles are other names of who holds one; kinds are told by how names begin.",
    ({ text }) => `bodies:
  place: { level: tỉnh, name: Mẫu }
  roles: { office: [Văn phòng, Văn phòng Sở], assigner: [Giám đốc, Giám đốc Sở] }
  kinds:
    - { id: division, name: ${text("phòng", "division")}, begins: [Phòng] }`,
  ),
  part(
    "Trạng thái: từ của văn bản cho tình hình một nhiệm vụ. Lấy dòng đầu tiên thỏa điều kiện; dòng cuối phải đúng với mọi nhiệm vụ còn lại. Văn bản không nêu từ nào thì statusProvision: null.",
    "Statuses: the text's own words for the state of a task. The first line whose condition holds is taken; the last should hold for all that is left. Where the text names none: statusProvision: null.",
    (words) => `statusProvision: ${words.id}/2\n${statuses(words)}`,
  ),
  part(
    "Chỉ coi là xong khi được xác nhận thì ghi { provision: MÃ/9, actor: office }; không thì null.",
    "Finished only once confirmed: { provision: ID/9, actor: office }; else null.",
    () => "confirmation: null",
  ),
  part(
    "Tham số: con số văn bản không cho, nơi dùng tự đặt. Số của văn bản thì ghi ngay trong quy tắc.",
    "Parameters: numbers that the text does not give. Those of the text stand in its rules.",
    ({ text }) =>
      `parameters:\n  dueSoonWorkingDays: { value: 3, basis: policy, text: ${text("Sắp đến hạn", "Due soon")} }`,
  ),
  part(
    "Cách hiểu: chỗ văn bản hiểu được nhiều cách. Mỗi chỗ ghi câu hỏi, cách đang dùng (value) và mỗi cách khác làm đổi gì.",
    "Readings: what the text leaves open. Each with its question, the reading in use (value), and what the others change.",
    () => "readings: []",
  ),
];
