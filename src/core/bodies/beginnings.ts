import { TITLE_BEGINNINGS } from "./head-of.js";
import { nameKey } from "./name-key.js";

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
  "đảng ủy",
  "thành ủy",
  "huyện ủy",
  "tỉnh ủy",
  "hội",
  "mặt trận",
  "đoàn",
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
];

/** Many at once, which name nobody. */
const MANY = ["sở", "ban", "ngành", "phòng", "cơ quan", "đơn vị", "địa phương", "tổ chức", "đoàn thể", "hội"]
  .concat(["huyện", "quận", "thị xã", "thành phố", "xã", "phường", "đặc khu", "đảng ủy", "cấp ủy"])
  .map((kind) => `các ${kind}`);

const BEGINNINGS = [...[...BODIES, ...MANY].map(nameKey), ...TITLE_BEGINNINGS].sort((a, b) => b.length - a.length);

/** The beginnings above are shorter. */
const BEGINNING = 100;

/** By their first word, so that a text is compared with a few of them alone. */
const BY_WORD = new Map<string, string[]>();
for (const words of BEGINNINGS) {
  const [first = ""] = words.split(" ");
  BY_WORD.set(first, [...(BY_WORD.get(first) ?? []), words]);
}

/** Whether a text begins like the name of a body, or like the title of a head. */
export const beginsLikeBody = (text: string): boolean => {
  const key = nameKey(text.trimStart().slice(0, BEGINNING));
  const end = key.indexOf(" ");
  return (BY_WORD.get(end < 0 ? key : key.slice(0, end)) ?? []).some(
    (words) => key === words || key.startsWith(`${words} `),
  );
};
