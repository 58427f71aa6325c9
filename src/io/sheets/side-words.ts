import { EVENT_TYPES, type EventType, MEETING_TYPES, type MeetingType } from "../../language/vocabulary.js";
import { EVENT } from "../../language/words/events.js";
import { MEETING } from "../../language/words/meetings.js";

/** The tables that stand beside the tasks of a workbook. */
export type SideKind = "bodies" | "meetings" | "reports" | "events";

/** What a column of such a table holds, by its heading. */
interface SideColumn {
  readonly key: string;
  readonly words: RegExp;
  readonly isDay?: true;
}

interface SideSpec {
  readonly columns: readonly SideColumn[];
  /** Columns without which it is no such table: all of the first, one of the second. */
  readonly all: readonly string[];
  readonly any: readonly string[];
}

/** Headings as `headingKey` writes them: *cơ quan* stands for every unit. In order: the first that fits takes the column. */
export const SIDE_TABLES: Readonly<Record<SideKind, SideSpec>> = {
  bodies: {
    columns: [
      { key: "id", words: /^(?:mã(?: cơ quan| số)?|id)$/u },
      { key: "aliases", words: /viết tắt|tên (?:khác|gọi khác|cũ|gọi tắt)|bí danh|^alias/u },
      { key: "kind", words: /^(?:loại|nhóm|kind)/u },
      { key: "role", words: /^(?:vai trò|role)/u },
      { key: "partOf", words: /trực thuộc|^thuộc|^partof/u },
      { key: "into", words: /(?:nhập|chuyển) vào|tiếp nhận|^into/u },
      { key: "from", words: /^(?:từ ngày|ngày thành lập|from)/u, isDay: true },
      { key: "to", words: /^(?:đến ngày|ngày (?:kết thúc|giải thể)|to$)/u, isDay: true },
      { key: "name", words: /^(?:tên(?: đầy đủ| cơ quan)?|cơ quan|name)(?=$|\s)/u },
    ],
    all: ["name"],
    any: ["aliases", "kind", "role", "partOf", "into"],
  },
  events: {
    columns: [
      {
        key: "task",
        words: /^(?:mã(?: nhiệm vụ| số| công việc)?|nhiệm vụ(?: số)?|stt nhiệm vụ|số thứ tự nhiệm vụ|id|task)$/u,
      },
      { key: "type", words: /^(?:sự kiện|việc đã làm|diễn biến|hành động|loại (?:sự kiện|việc)|type|event)/u },
      { key: "dueOn", words: /(?:hạn|thời hạn) mới|gia hạn đến|^dueon/u, isDay: true },
      { key: "lead", words: /chủ trì mới|chuyển cho|^lead/u },
      { key: "on", words: /^(?:ngày|thời gian|on$)/u, isDay: true },
      { key: "by", words: /^(?:cơ quan|người|ai|by$)/u },
      { key: "ref", words: /^(?:kỳ|đợt|ref)/u },
      { key: "reason", words: /^(?:lý do|reason)/u },
      { key: "note", words: /^(?:ghi chú|nội dung|note)/u },
    ],
    all: ["task", "type", "on"],
    any: ["on"],
  },
  meetings: {
    columns: [
      { key: "id", words: /^(?:mã|id$)/u },
      { key: "type", words: /^(?:cuộc họp|loại (?:cuộc )?họp|tên cuộc họp|phiên họp|hội nghị|type|meeting)/u },
      { key: "on", words: /^(?:ngày|thời gian|on$)/u, isDay: true },
    ],
    all: ["type", "on"],
    any: ["on"],
  },
  reports: {
    columns: [
      { key: "provision", words: /^(?:căn cứ|điều(?:,? khoản)?|quy định|provision)/u },
      { key: "period", words: /^(?:kỳ|period)/u },
      { key: "unit", words: /^(?:cơ quan|nơi (?:báo cáo|gửi)|unit)/u },
      { key: "on", words: /^(?:ngày|on$)/u, isDay: true },
    ],
    all: ["provision", "on"],
    any: ["period", "unit"],
  },
};

const named = <T extends string>(list: readonly T[], names: (one: T) => readonly string[]): ReadonlyMap<string, T> =>
  new Map(list.flatMap((one) => [one, ...names(one)].map((name): [string, T] => [name.toLowerCase(), one])));

/** Other names of what happens to tasks. */
const ALSO: Readonly<Partial<Record<EventType, readonly string[]>>> = {
  extensionRequested: ["xin gia hạn", "đề xuất gia hạn"],
  extensionAnswered: ["trả lời xin gia hạn", "từ chối gia hạn", "không đồng ý gia hạn"],
  deadlineAdjusted: ["gia hạn", "được gia hạn", "điều chỉnh hạn"],
  reassigned: ["giao lại", "chuyển chủ trì", "chuyển giao"],
  returned: ["chuyển lại", "trả lại"],
  cancelled: ["hủy", "huỷ"],
  confirmed: ["xác nhận", "xác nhận hoàn thành"],
  delayExplained: ["giải trình", "giải trình chậm"],
  inspectionEnded: ["kiểm tra"],
  assigned: ["giao việc", "phân công"],
  received: ["nhận", "nhận văn bản"],
};

export const EVENT_BY_WORDS: ReadonlyMap<string, EventType> = named(EVENT_TYPES, (type) => [
  EVENT[type].name.vi,
  EVENT[type].name.en,
  EVENT[type].happened.vi,
  ...(ALSO[type] ?? []),
]);

export const MEETING_BY_WORDS: ReadonlyMap<string, MeetingType> = named(MEETING_TYPES, (type) => [
  MEETING[type].vi,
  MEETING[type].en.replace(/^the /, ""),
]);

export const ROLE_BY_WORDS: ReadonlyMap<string, string> = new Map([
  ["văn phòng", "office"],
  ["cơ quan theo dõi", "office"],
  ["cơ quan giao", "assigner"],
  ["người giao", "assigner"],
  ["chủ trì", "lead"],
  ["phối hợp", "coordinator"],
  ["kiểm tra", "inspector"],
]);
