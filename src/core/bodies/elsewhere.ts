import { nameKey } from "./name-key.js";
import { isCity, isProvince, provinceAtEnd } from "./places.js";

/** The place of an issuer: the word of its level, and its name, as keys. */
export interface IssuerPlace {
  readonly level: string;
  readonly name: string;
}

/** A business is where it is; no authority of a place. */
const BUSINESS = new RegExp(
  `^(?:${["công ty", "tổng công ty", "tập đoàn", "doanh nghiệp", "hợp tác xã"].map(nameKey).join("|")})(?: |$)`,
  "u",
);
const COMMITTEE = `${nameKey("ủy ban nhân dân")} `;

/** Organs of the Party and of councils are no department of an administration. */
const OF_PARTY = new RegExp(
  `(?:^| )(?:${["tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy", "đảng ủy", "đảng bộ", "trung ương"]
    .concat(["hội đồng nhân dân", "hđnd", "đoàn đbqh", "mặt trận tổ quốc"])
    .map(nameKey)
    .join("|")})(?: |$)`,
  "u",
);
/** *tỉnh Yên Bái*, but not *tỉnh lộ*. */
const PROVINCE = / tỉnh (?!(?:lộ|ủy|đoàn|hội|đội|lỵ|lị)(?: |$))\p{L}/u;
const CITY = / thành phố (.+)$/u;
/** A district or a commune in the name of a body that is not its committee: the body is one of theirs. */
const LOWER = / (?:huyện|quận|thị xã|phường|thị trấn|đặc khu|(?<!hợp tác )xã)(?: (?!(?:hội|đoàn|và)(?: |$))\p{L}|$)/u;
const LEVEL_BEFORE = /(?:^| )(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã)$/u;

/** Whether the last words name a province or a city that is not the issuer's. */
const endsElsewhere = (key: string, place: IssuerPlace): boolean => {
  const name = provinceAtEnd(key);
  if (name === null || name === place.name) return false;
  // A ward may bear the name of a province.
  return !LEVEL_BEFORE.test(key.slice(0, -name.length - 1));
};

/**
 * Whether a body belongs to another place, to a level below the issuer's, or to the Party: by how its name begins it
 * would be taken for one of the issuer's own. The issuer's place is no more in the key.
 */
export const isElsewhere = (key: string, place: IssuerPlace): boolean => {
  if (place.name === "" || BUSINESS.test(key)) return false;
  if (OF_PARTY.test(key) || PROVINCE.test(key) || endsElsewhere(key, place)) return true;
  const city = CITY.exec(key)?.[1] ?? "";
  if (key.startsWith(COMMITTEE)) return city !== place.name && (isCity(city) || isProvince(city));
  return LOWER.test(key) || (city !== "" && !(place.level === nameKey("thành phố") && city === place.name));
};
