import type { PlainDate } from "../../calendar/index.js";
import { nameKey } from "../../core/bodies/name-key.js";
import { readDateCell } from "./cells.js";

/** What the name of a group says of the tasks below it. */
export interface GroupFacts {
  readonly lead?: string;
  readonly assignedBy?: string;
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

/** Who gives tasks and is no body by the beginning of its name: heads, organs above, a level alone. As names are compared. */
const AUTHORITY =
  /^(?:(?:đồng chí|đ\/c) )?(?:(?:các )?(?:phó )?(?:chủ tịch|giám đốc|tổng giám đốc|bí thư|thủ tướng|chánh văn phòng|trưởng ban|trưởng phòng|cục trưởng|chi cục trưởng)|thường trực|thường vụ|chính phủ|trung ương|quốc hội|bộ(?! phận| đội)|tỉnh ủy|thành ủy|quận ủy|huyện ủy|đảng ủy|ủy ban nhân dân|hội đồng nhân dân|hđnd|lãnh đạo|tỉnh|thành phố|huyện|quận)(?=$| )/u;

/** What stands before who gives them: *Các nhiệm vụ do …*. */
const OF_TASKS =
  /^(?:(?:các|những|danh mục) )*(?:(?:nhiệm vụ|công việc|việc|nội dung)(?:,? (?:nhiệm vụ|công việc|việc))?(?: |$))?(?:(?:do|được|của) )?/iu;
/** *UBND tỉnh giao*, *UBND tỉnh giao Sở Tài chính*; the verb is the first of its kind, or the last: *Ban Chỉ đạo tỉnh giao*. */
const GIVES: readonly RegExp[] = [
  /^(?<who>.+?) (?:giao|phân công)(?: (?:cho )?(?<rest>.+))?$/iu,
  /^(?<who>.+) (?:giao|phân công)(?: (?:cho )?(?<rest>.+))?$/iu,
  /^(?<who>.+) chỉ đạo(?: (?<rest>.+))?$/iu,
  /^(?:theo )?(?:ý kiến |thông báo |văn bản )?(?:chỉ đạo|kết luận|phân công) (?:của|từ) (?<who>.+)$/iu,
];
/** What may follow the verb: no body, or many, and how the tasks stand. *Sở Giao thông*, *họp giao ban* go on otherwise. */
const GOES_ON =
  /^(?:nhiệm vụ|việc|thực hiện|triển khai|trực tiếp|thêm|bổ sung|trong|năm|tháng|quý|từ|đầu|đến|kỳ|tại|theo|các|những|toàn|có|không|chưa|đã|đang|quá|còn|đúng)(?=$|[ ,])/iu;
/** Before *giao*, where nobody gives: *Sở Tài chính được giao*, *mới giao*. */
const GIVES_NOT = / (?:được|chưa|mới|cần|bàn|chuyển|tiếp)$/iu;
/** A longer name of a group says other things. */
const LONGEST_LABEL = 160;
/** A name in which somebody gives something is nobody's name. */
const HAS_VERB = / giao(?! (?:thông|dịch|nhận|lưu|tiếp|thương|hưởng)(?=$| ))(?=$| )/iu;

const isAuthority = (words: string): boolean =>
  words.length <= LONGEST_NAME &&
  !/\d/.test(words) &&
  (AUTHORITY.test(nameKey(words)) || (BODY.test(words) && !NO_BODY.test(words)));

const assignerBy = (pattern: RegExp, words: string): GroupFacts | null => {
  const { who = "", rest } = pattern.exec(words)?.groups ?? {};
  if (GIVES_NOT.test(who)) {
    const lead = / được$/iu.test(who) && rest === undefined ? leadIn(who.replace(GIVES_NOT, "")) : undefined;
    return lead === undefined ? null : { lead };
  }
  if (!isAuthority(who)) return null;
  if (rest === undefined || GOES_ON.test(rest)) return { assignedBy: who };
  const lead = leadIn(rest);
  return lead === undefined ? null : { assignedBy: who, lead };
};

/** Who gave the tasks of a group, and to whom, where its name says so; `null`: it is about something else. */
const assignerIn = (name: string): GroupFacts | null => {
  if (name.length > LONGEST_LABEL || !/giao|phân công|chỉ đạo|kết luận/iu.test(name)) return null;
  const words = name.replace(OF_TASKS, "").replace(/(?<![.:;])[.:;]+$/u, "");
  for (const pattern of GIVES) {
    const facts = assignerBy(pattern, words);
    if (facts !== null) return facts;
  }
  return null;
};

const leadIn = (name: string): string | undefined => {
  const words = name
    .replace(AS_LEAD, "")
    .replace(/(?<![.:;])[.:;]+$/u, "")
    .trim();
  const isBody = words.length <= LONGEST_NAME && BODY.test(words) && !NO_BODY.test(words) && !/\d/.test(words);
  return isBody && !HAS_VERB.test(words) ? words : undefined;
};

/**
 * What the name of a group tells of its tasks: the body that leads them, *I. Sở Tài chính (12 nhiệm vụ)*, the document that
 * gives them, *Thông báo số 12/TB-VP ngày 10/5/2024*, or who gives them and does not lead them, *UBND tỉnh giao*.
 */
export const factsOfGroup = (label: string): GroupFacts => {
  const name = label.replace(/\s+/gu, " ").replace(NUMBERING, "").replace(COUNT, "").trim();
  const number = DOCUMENT.exec(name)?.groups?.["number"]?.replace(/\s+/g, "");
  if (number !== undefined) {
    const read = readDateCell((DAY.exec(name)?.groups?.["day"] ?? "").replace(/ ?([/.-]) ?/g, "$1"));
    return { documentNumber: number, ...(typeof read === "string" ? { issuedOn: read } : {}) };
  }
  const assigner = assignerIn(name);
  if (assigner !== null) return assigner;
  const lead = leadIn(name);
  return lead === undefined ? {} : { lead };
};
