import type { PlainDate } from "../../calendar/index.js";
import { readDateCell } from "./cells.js";

/** What the name of a group says of the tasks below it. */
export interface GroupFacts {
  readonly lead?: string;
  readonly documentNumber?: string;
  readonly issuedOn?: PlainDate;
}

const NUMBERING =
  /^(?:(?:[IVXLC]+|\p{Lu}|\d{1,2}(?:\.\d{1,2})*|\p{Ll})\s*[.):–-]\s*|[IVXLC]+\s+|\d{1,2}(?:\.\d{1,2})*\s+|[-–+*•]\s*)/u;
const COUNT = / ?[(:–-]? ?\(? ?(?<!\d)\d{1,6} ?(?:nhiệm vụ|nv|việc|công việc) ?\)? ?[.:]?$/iu;
const AS_LEAD =
  /^(?:đơn vị|cơ quan) ?(?:chủ trì|thực hiện) ?[:–-] ?| ?[:–-]? ?(?:chủ trì|thực hiện)(?: ?thực hiện)?$/iu;

const BODY =
  /^(?:sở|ban|văn phòng|vp|ubnd|[uủ][yỷ] ban|phòng|công an|bộ chỉ huy|bộ chqs|chi cục|cục|trung tâm|thanh tra|đài|báo|hội|liên minh|liên đoàn|trường|bệnh viện|kho bạc|ngân hàng|bảo hiểm|tỉnh đoàn|thành đoàn|thành ủy|huyện ủy|đảng ủy|tòa án|viện kiểm sát|công ty)\s+\p{L}/iu;
/** Words that begin like a body and are none. */
const NO_BODY =
  /^(?:ban hành|ban bố|báo cáo|báo chí|phòng (?:chống|ngừa|trừ|cháy)|hội (?:nghị|thảo|họp|đàm)|trường hợp|sở hữu|cục diện|ngân hàng (?:câu hỏi|dữ liệu)|các)(?=$|[\s,])/iu;
const LONGEST_NAME = 90;

const DOCUMENT =
  /(?:^|[\s(:])(?<number>\d{1,5}(?:-\p{L}{1,5})? ?\/ ?(?:\d{4} ?\/ ?)?\p{Lu}[\p{L}\d]*(?:[-.]\p{L}[\p{L}\d]*)*)(?=$|[\s,.;:)])/u;
const DAY = /ngày ?(?<day>\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}|\d{1,2} ?tháng ?\d{1,2} ?năm ?\d{4})/iu;

const leadIn = (name: string): string | undefined => {
  const words = name
    .replace(AS_LEAD, "")
    .replace(/(?<![.:;])[.:;]+$/u, "")
    .trim();
  const isBody = words.length <= LONGEST_NAME && BODY.test(words) && !NO_BODY.test(words) && !/\d/.test(words);
  return isBody ? words : undefined;
};

/**
 * What the name of a group tells of its tasks: the body that leads them, *I. Sở Tài chính (12 nhiệm vụ)*, or the document
 * that gives them, *Thông báo số 12/TB-VP ngày 10/5/2024*.
 */
export const factsOfGroup = (label: string): GroupFacts => {
  const name = label.replace(/\s+/gu, " ").replace(NUMBERING, "").replace(COUNT, "").trim();
  const number = DOCUMENT.exec(name)?.groups?.["number"]?.replace(/\s+/g, "");
  if (number !== undefined) {
    const read = readDateCell((DAY.exec(name)?.groups?.["day"] ?? "").replace(/ ?([/.-]) ?/g, "$1"));
    return { documentNumber: number, ...(typeof read === "string" ? { issuedOn: read } : {}) };
  }
  const lead = leadIn(name);
  return lead === undefined ? {} : { lead };
};
