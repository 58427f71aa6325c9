import { keptByText } from "../model/kept.js";
import { once } from "../model/once.js";
import { headOf } from "./head-of.js";
import { nameKey } from "./name-key.js";

const anyOf = (names: readonly string[]): string => names.map(nameKey).join("|");

/** Kinds of bodies, which name none of them. */
const KINDS = ["sở", "ban", "ngành", "đoàn thể", "phòng", "cơ quan", "đơn vị", "địa phương", "cấp ủy", "huyện"].concat([
  "quận",
  "thị xã",
  "thành phố",
  "phường",
  "thị trấn",
  "đặc khu",
]);
/** Whose many there are: *UBND quận, huyện*. */
const OWNERS = ["ủy ban nhân dân", "hội đồng nhân dân", "đảng ủy", "công an", "văn phòng", "ban thường vụ"];
const MANY = ["các", "toàn thể", "toàn bộ", "tất cả", "những", "mọi", "mỗi", "từng"];
/** Kinds whose name goes before *các* where many are meant: *UBND các huyện*, but not *Ban Quản lý các khu*. */
const KINDS_OF_MANY = ["ủy ban nhân dân", "hội đồng nhân dân", "đảng ủy", "sở", "phòng", "ban", "văn phòng"].concat([
  "thanh tra",
  "công an",
  "chi cục",
  "cục",
]);
/** *Trung tâm Y tế các huyện*: one such body in each place. */
const PLACES = [
  "huyện",
  "quận",
  "xã",
  "phường",
  "thị xã",
  "thị trấn",
  "đặc khu",
  "thành phố",
  "địa phương",
  "tỉnh",
].concat(["sở", "đảng ủy", "đảng bộ", "chi bộ", "cấp ủy"]);
/** *Đảng ủy các cơ quan Đảng* is one body. */
const ONE_OF_MANY = /^đảng ủy các cơ quan (?:đảng|tỉnh|thành phố|trung ương)(?: |$)/u;

const patterns = once(() => {
  const kind = `(?:${anyOf(KINDS)}|xã(?! hội(?: |$)))`;
  const owner = `(?:(?:${anyOf(OWNERS)}) )`;
  return {
    /** *ban, ngành*, *UBND huyện, thành phố Lào Cai*: several kinds in a list, whatever follows them. */
    kindsInList: new RegExp(`^${owner}?${kind}(?: và(?: và)* ${owner}?${kind})+(?: .*)?$`, "u"),
    /** *ban ngành thành phố*: several kinds without a sign between them. */
    kindsInRow: new RegExp(
      `^${owner}?${kind}(?: (?:và )?${kind})+(?: (?:cấp|tỉnh|thuộc|trực thuộc|liên quan)(?: .*)?)?$`,
      "u",
    ),
    /** *đơn vị trực thuộc Sở*, *UBND huyện*: one kind, and no name. A province may have one city, and one town. */
    kindAlone: new RegExp(
      `^${owner}?(?!(?:thành phố|thị xã)(?: |$))${kind}(?: (?:thuộc|trực thuộc|được giao|nêu trên|khác)(?: .*)?)?$`,
      "u",
    ),
    kindsByName: new RegExp(
      `^(?:(?:phòng nghiệp vụ|phòng chuyên môn)$|(?:cơ quan chuyên môn|đơn vị sự nghiệp)(?: |$)|${owner}cấp )`,
      "u",
    ),
    beginnings: new RegExp(`^(?:${anyOf(MANY)})(?: |$)`, "u"),
    kindsOfMany: new RegExp(`^(?:${anyOf(KINDS_OF_MANY)}) các(?: |$)`, "u"),
    inManyPlaces: new RegExp(` các (?:${anyOf(PLACES)})(?: |$)`, "u"),
    concerned: new RegExp(` (?:${anyOf(["liên quan", "liên quan khác"])})$`, "u"),
    many: new RegExp(`^${nameKey("các")} `, "u"),
    /** Several deputies of one body stand for that body. */
    deputies: `${nameKey("các phó")} `,
  };
});

/** Whether a text names kinds one after the other and nothing else: no comma in it sets two bodies apart. */
export const isKindsAlone = (text: string): boolean =>
  patterns().kindsInRow.test(nameKey(text).replace(patterns().many, ""));

/**
 * Whether a text names many bodies at once and none of them, or their heads: *các sở, ngành liên quan*, *UBND các
 * huyện*, *UBND quận, huyện*, *Thủ trưởng các đơn vị*.
 */
export const isCollective = keptByText((name: string): boolean => {
  const { deputies, beginnings, kindsOfMany, kindAlone, kindsByName } = patterns();
  const { kindsInRow, kindsInList, inManyPlaces, concerned } = patterns();
  const whole = nameKey(name);
  if (whole.startsWith(deputies) && !beginnings.test(headOf(whole))) return false;
  const key = headOf(whole);
  if (ONE_OF_MANY.test(key)) return false;
  if (beginnings.test(whole) || beginnings.test(key) || kindsOfMany.test(key)) return true;
  if (kindAlone.test(key) || kindsByName.test(key) || kindsInRow.test(key)) return true;
  if (inManyPlaces.test(key) || concerned.test(key)) return true;
  return /[,/]|\svà\s/u.test(name) && kindsInList.test(headOf(nameKey(name.replace(/[,/]/gu, " và "))));
});
