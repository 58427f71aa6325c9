import { key } from "./names.js";

/** Bodies whose names begin as the issuer's own do, and which are another's: no kind is known of them (SEMANTICS 1, 2). */

const BUSINESS = ["công ty", "tổng công ty", "tập đoàn", "doanh nghiệp", "hợp tác xã"].map(key);
const OF_PARTY_OR_COUNCIL = ["tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "hội đồng nhân dân", "hđnd"].map(key);
/** Cities that belong to no province. */
const CITIES = ["Hà Nội", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế", "Hồ Chí Minh"].map(key);

const has = (name: string, words: string): boolean => ` ${name} `.includes(` ${words} `);

export const isOutside = (name: string, place: string): boolean => {
  if (BUSINESS.some((one) => name.startsWith(`${one} `))) return false;
  if (OF_PARTY_OR_COUNCIL.some((one) => has(name, one))) return true;
  // The issuer's own place is left out of the name before.
  const province = name.indexOf(` ${key("tỉnh")} `);
  if (province >= 0) return true;
  return CITIES.some(
    (city) => key(place) !== key(`thành phố ${city}`) && name.endsWith(` ${key("thành phố")} ${city}`),
  );
};
