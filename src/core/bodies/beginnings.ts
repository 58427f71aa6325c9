import { once } from "../model/once.js";
import { titleBeginnings } from "./head-of.js";
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

/** The beginnings above are shorter. */
const BEGINNING = 100;

/** By their first word, so that a text is compared with a few of them alone. */
const byWord = once((): ReadonlyMap<string, readonly string[]> => {
  const beginnings = [...[...BODIES, ...MANY].map(nameKey), ...titleBeginnings()].sort((a, b) => b.length - a.length);
  const known = new Map<string, string[]>();
  for (const words of beginnings) {
    const [first = ""] = words.split(" ");
    known.set(first, [...(known.get(first) ?? []), words]);
  }
  return known;
});

/** Whether a text begins like the name of a body, or like the title of a head. */
export const beginsLikeBody = (text: string): boolean => {
  const key = nameKey(text.trimStart().slice(0, BEGINNING));
  const end = key.indexOf(" ");
  return (byWord().get(end < 0 ? key : key.slice(0, end)) ?? []).some(
    (words) => key === words || key.startsWith(`${words} `),
  );
};
