import { TITLE_BEGINNINGS } from "./head-of.js";
import { nameKey } from "./name-key.js";
import { isProvince } from "./places.js";

/** How the names of bodies begin, of whatever regulation: what follows a comma or *và* and begins so is a name. */
const BODIES = [
  "sở",
  "ban",
  "bộ",
  "cục",
  "chi cục",
  "tổng cục",
  "ủy ban",
  "văn phòng",
  "phòng",
  "thanh tra",
  "công an",
  "công ty",
  "tổng công ty",
  "tập đoàn",
  "trung tâm",
  "trường",
  "bệnh viện",
  "viện",
  "học viện",
  "đảng ủy",
  "thành ủy",
  "huyện ủy",
  "quận ủy",
  "thị ủy",
  "tỉnh ủy",
  "hội",
  "mặt trận",
  "đoàn",
  "tỉnh đoàn",
  "thành đoàn",
  "huyện đoàn",
  "liên đoàn",
  "kho bạc",
  "ngân hàng",
  "bảo hiểm",
  "tòa án",
  "viện kiểm sát",
  "báo",
  "đài",
  "hội đồng",
  "thường trực",
  "hạt kiểm lâm",
  "đội quản lý thị trường",
  "tổ công tác",
  "tổ giúp việc",
  "vườn quốc gia",
];

/** The same in the short forms that offices write. */
const SHORT_FORMS = [
  "hđnd",
  "ubnd",
  "ubkt",
  "ubmttq",
  "mttq",
  "mttqvn",
  "lđlđ",
  "bch",
  "bchqs",
  "bql",
  "bcđ",
  "bđbp",
  "kbnn",
  "nhnn",
]
  .concat(["bhxh", "tand", "vksnd", "catp", "vnpt", "viettel", "mobifone", "evn"])
  .concat(["phát triển", "y tế", "khuyến nông", "kiểm soát", "dịch vụ", "phục vụ", "xúc tiến"].map((of) => `tt ${of}`));

/** Many at once, which name nobody. */
const MANY = ["sở", "ban", "ngành", "phòng", "cơ quan", "đơn vị", "địa phương", "tổ chức", "đoàn thể", "hội"]
  .concat(["huyện", "quận", "thị xã", "thành phố", "xã", "phường", "đặc khu", "đảng ủy", "cấp ủy"])
  .map((kind) => `các ${kind}`);

const BEGINNINGS = [...[...BODIES, ...SHORT_FORMS, ...MANY].map(nameKey), ...TITLE_BEGINNINGS].sort(
  (a, b) => b.length - a.length,
);

/** Words that begin like a body and name none: *phòng, chống thiên tai*, *sở hữu trí tuệ*, *báo chí*. */
const NO_BODY = [
  ...["chống", "ꙮ chống", "thủ", "hộ", "cháy", "ngừa", "ꙮ ngừa", "không", "bệnh", "dịch", "vệ"].map(
    (as) => `phòng ${as}`,
  ),
  ...["sở hữu", "báo chí", "báo cáo", "hội nhập", "hội nghị", "viện trợ", "bộ máy", "bộ môn", "trường học"],
  ...["bảo hiểm y tế", "bảo hiểm thất nghiệp", "đoàn kết", "đoàn viên", "ban hành"],
].map(nameKey);

/** Bodies only where the word of a place, or the name of a province, follows: *Thư viện tỉnh*, *Viễn thông Lào Cai*. */
const WITH_PLACE = [
  "thuế",
  "hải quan",
  "thống kê",
  "bảo tàng",
  "thư viện",
  "nhà hát",
  "bưu điện",
  "viễn thông",
  "điện lực",
]
  .map(nameKey)
  .map((words) => `${words} `);
const PLACE = new RegExp(
  `^(?:${["tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "khu vực", "cơ sở"].map(nameKey).join("|")})(?: |$)`,
  "u",
);

/** The beginnings above are shorter. */
const BEGINNING = 100;

const byWord = (all: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const words of all) {
    const [first = ""] = words.split(" ");
    found.set(first, [...(found.get(first) ?? []), words]);
  }
  return found;
};

/** By their first word, so that a text is compared with a few of them alone. */
const BY_WORD = byWord(BEGINNINGS);
const NO_BODY_BY_WORD = byWord(NO_BODY);

/** Whether a text begins like the name of a body, or like the title of a head. */
export const beginsLikeBody = (text: string): boolean => {
  const key = nameKey(text.trimStart().slice(0, BEGINNING));
  const end = key.indexOf(" ");
  const first = end < 0 ? key : key.slice(0, end);
  const begins = (words: string): boolean => key === words || key.startsWith(`${words} `);
  if ((BY_WORD.get(first) ?? []).some(begins)) return !(NO_BODY_BY_WORD.get(first) ?? []).some(begins);
  const placed = WITH_PLACE.find((words) => key.startsWith(words));
  if (placed === undefined) return false;
  const place = key.slice(placed.length);
  return PLACE.test(place) || isProvince(place);
};
