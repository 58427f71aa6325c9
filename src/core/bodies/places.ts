import { once } from "../model/once.js";
import { nameKey } from "./name-key.js";

/** The cities that are no part of a province. */
const CITIES = ["Hà Nội", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế", "Hồ Chí Minh", "HCM"];

/** The provinces before and after the mergers of 2025 (Resolution 202/2025/QH15). */
const PROVINCES = [
  ...["An Giang", "Bà Rịa - Vũng Tàu", "Bạc Liêu", "Bắc Giang", "Bắc Kạn", "Bắc Ninh", "Bến Tre", "Bình Dương"],
  ...["Bình Định", "Bình Phước", "Bình Thuận", "Cà Mau", "Cao Bằng", "Đắk Lắk", "Đắk Nông", "Điện Biên", "Đồng Nai"],
  ...["Đồng Tháp", "Gia Lai", "Hà Giang", "Hà Nam", "Hà Tĩnh", "Hải Dương", "Hậu Giang", "Hòa Bình", "Hưng Yên"],
  ...["Khánh Hòa", "Kiên Giang", "Kon Tum", "Lai Châu", "Lạng Sơn", "Lào Cai", "Lâm Đồng", "Long An", "Nam Định"],
  ...["Nghệ An", "Ninh Bình", "Ninh Thuận", "Phú Thọ", "Phú Yên", "Quảng Bình", "Quảng Nam", "Quảng Ngãi"],
  ...["Quảng Ninh", "Quảng Trị", "Sóc Trăng", "Sơn La", "Tây Ninh", "Thái Bình", "Thái Nguyên", "Thanh Hóa"],
  ...["Thừa Thiên Huế", "Tiền Giang", "Trà Vinh", "Tuyên Quang", "Vĩnh Long", "Vĩnh Phúc", "Yên Bái"],
];

const keysOf = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(nameKey));

const cityKeys = once(() => keysOf(CITIES));
const placeKeys = once(() => keysOf([...CITIES, ...PROVINCES]));

/** Whether a key is the name of a city that is no part of a province. */
export const isCity = (key: string): boolean => cityKeys().has(key);
/** Whether a key is the name of a province or of such a city. */
export const isProvince = (key: string): boolean => placeKeys().has(key);

/** No name of a province has more words than this. */
const MOST_WORDS = 5;

/** The province or city that stands at the end of a key, without what goes before it; `null`: none does. */
export const provinceAtEnd = (key: string): string | null => {
  const words = key.split(" ");
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count--) {
    const name = words.slice(-count).join(" ");
    if (isProvince(name)) return name;
  }
  return null;
};
