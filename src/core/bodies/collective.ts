import { keptByText } from "../model/kept.js";
import { isOneOfSeveral } from "./alternatives.js";
import { headOf } from "./head-of.js";
import { nameKey } from "./name-key.js";

/** Kinds of bodies, which name none of them. */
export const KIND = `(?:${[
  "sở",
  "ban",
  "ngành",
  "đoàn thể",
  "phòng",
  "cơ quan",
  "đơn vị",
  "địa phương",
  "cấp ủy",
  "huyện",
  "quận",
  "thị xã",
  "thành phố",
  "phường",
  "thị trấn",
  "đặc khu",
]
  .map(nameKey)
  .join("|")}|xã(?! hội(?: |$)))`;
/** Whose many there are: *UBND quận, huyện*. */
export const OWNER = `(?:(?:${[
  "ủy ban nhân dân",
  "hội đồng nhân dân",
  "đảng ủy",
  "công an",
  "văn phòng",
  "ban thường vụ",
]
  .map(nameKey)
  .join("|")}) )`;

/** *ban, ngành*, *UBND huyện, thành phố Lào Cai*: several kinds in a list, whatever follows them. */
const KINDS_IN_LIST = new RegExp(`^${OWNER}?${KIND}(?: và(?: và)* ${OWNER}?${KIND})+(?: .*)?$`, "u");
/** *ban ngành thành phố*: several kinds without a sign between them. */
const KINDS_IN_ROW = new RegExp(
  `^${OWNER}?${KIND}(?: (?:và )?${KIND})+(?: (?:cấp|tỉnh|thuộc|trực thuộc|liên quan)(?: .*)?)?$`,
  "u",
);
/** *đơn vị trực thuộc Sở*, *UBND huyện*: one kind, and no name. A province may have one city, and one town. */
const KIND_ALONE = new RegExp(
  `^${OWNER}?(?!(?:thành phố|thị xã)(?: |$))${KIND}(?: (?:thuộc|trực thuộc|được giao|nêu trên|khác)(?: .*)?)?$`,
  "u",
);
const KINDS_BY_NAME = new RegExp(
  `^(?:(?:phòng nghiệp vụ|phòng chuyên môn)$|(?:cơ quan chuyên môn|đơn vị sự nghiệp)(?: |$)|${OWNER}cấp )`,
  "u",
);

const BEGINNINGS = new RegExp(
  `^(?:${["các", "toàn ngành", "toàn tỉnh", "toàn thành phố", "toàn cơ quan", "toàn đơn vị", "toàn thể", "toàn bộ", "tất cả", "những", "mọi", "mỗi", "từng"].map(nameKey).join("|")})(?: |$)`,
  "u",
);
/** Several deputies of one body stand for that body. */
const DEPUTIES = `${nameKey("các phó")} `;

/** Kinds whose name goes before *các* where many are meant: *UBND các huyện*, but not *Ban Quản lý các khu*. */
const KINDS_OF_MANY = new RegExp(
  `^(?:${["ủy ban nhân dân", "hội đồng nhân dân", "đảng ủy", "sở", "phòng", "ban", "văn phòng", "thanh tra", "công an"]
    .concat(["chi cục", "cục"])
    .map(nameKey)
    .join("|")}) các(?: |$)`,
  "u",
);
/** *Đảng ủy các cơ quan Đảng* is one body. */
const ONE_OF_MANY = /^đảng ủy các cơ quan (?:đảng|tỉnh|thành phố|trung ương)(?: |$)/u;
/** *Trung tâm Y tế các huyện*: one such body in each place. */
const IN_MANY_PLACES = new RegExp(
  ` các (?:${["huyện", "quận", "xã", "phường", "thị xã", "thị trấn", "đặc khu", "thành phố", "địa phương", "tỉnh", "sở"]
    .concat(["đảng ủy", "đảng bộ", "chi bộ", "cấp ủy"])
    .map(nameKey)
    .join("|")})(?: |$)`,
  "u",
);
/** *UBND 9 huyện, thị xã*, *18 sở, ngành*. */
const HOW_MANY = new RegExp(`^(${OWNER}?)(?:[2-9]|[0-9]{2,3}) (?=${KIND}(?: |$))`, "u");
const CONCERNED = new RegExp(` (?:${nameKey("liên quan")}|${nameKey("liên quan khác")})$`, "u");

const MANY = new RegExp(`^${nameKey("các")} `, "u");

/** Whether a text names kinds one after the other and nothing else: no comma in it sets two bodies apart. */
export const isKindsAlone = (text: string): boolean => KINDS_IN_ROW.test(nameKey(text).replace(MANY, ""));

/**
 * Whether a text names many bodies at once and none of them, or their heads: *các sở, ngành liên quan*, *UBND các
 * huyện*, *UBND quận, huyện*, *Thủ trưởng các đơn vị*; or leaves open which of several it means, *Sở A hoặc Sở B*.
 */
export const isCollective = keptByText((name: string): boolean => {
  if (isOneOfSeveral(name)) return true;
  const whole = nameKey(name).replace(HOW_MANY, "$1các ");
  if (whole.startsWith(DEPUTIES) && !BEGINNINGS.test(headOf(whole))) return false;
  const key = headOf(whole);
  if (ONE_OF_MANY.test(key)) return false;
  if (BEGINNINGS.test(whole) || BEGINNINGS.test(key) || KINDS_OF_MANY.test(key)) return true;
  if (KIND_ALONE.test(key) || KINDS_BY_NAME.test(key) || KINDS_IN_ROW.test(key)) return true;
  if (IN_MANY_PLACES.test(key) || CONCERNED.test(key)) return true;
  return /[,/]|\svà\s/u.test(name) && KINDS_IN_LIST.test(headOf(nameKey(name.replace(/[,/]/gu, " và "))));
});
