import type { Bilingual } from "../../errors.js";
import type { RecordField } from "../record.js";

/** What a record is made of, in words. */
export const FIELD: Readonly<Record<RecordField, Bilingual>> = {
  title: { vi: "nội dung (tên) nhiệm vụ", en: "the content (title) of the task" },
  "document.number": { vi: "số, ký hiệu văn bản", en: "the number of the document" },
  "document.issuedOn": { vi: "ngày ban hành văn bản", en: "the day the document was issued" },
  "document.title": { vi: "tên, trích yếu văn bản", en: "the title of the document" },
  "document.signer": { vi: "người ký văn bản", en: "the signer of the document" },
  "document.submittedBy": { vi: "nơi trình ban hành văn bản", en: "the body that submitted the document" },
  assignedBy: { vi: "nơi giao nhiệm vụ", en: "the assigner" },
  lead: { vi: "đơn vị chủ trì", en: "the lead unit" },
  coordinators: { vi: "đơn vị phối hợp", en: "the coordinating units" },
  monitor: { vi: "đầu mối theo dõi", en: "the monitor" },
  dueOn: { vi: "thời hạn", en: "the deadline" },
  extra: { vi: "thông tin khác", en: "other information" },
};
