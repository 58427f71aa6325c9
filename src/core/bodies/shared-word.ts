import { once } from "../model/once.js";
import { nameKey } from "./name-key.js";
import { isCity, isProvince } from "./places.js";

/** `Giám đốc các Sở: Xây dựng, Y tế`, `UBND các huyện: …`: the word before the colon stands before each name. */
const SHARED_WORD =
  /^\s*((?:[\p{L}\p{M}]+\s){0,4}?)((?:ubnd|[uủ][yỷ] ban nhân dân)\s)?(các\s)?(sở|phòng|ban|quận|huyện|thành phố|thị xã|xã|phường|đặc khu)\s*:\s*(\S.*)$/iu;

/** Whose heads may stand before the shared word. */
const HEADS = /^(?:|các|thủ trưởng|giám đốc|lãnh đạo|chủ tịch|trưởng|bí thư)$/u;

/** Fields of departments in whose names a comma or *và* stands (Decrees 24/2014, 107/2020 and 150/2025). */
const FIELDS_OF_SEVERAL = [
  "Văn hóa, Thể thao và Du lịch",
  "Văn hóa, Thể thao, Du lịch",
  "Văn hóa và Thể thao",
  "Văn hóa, Thể thao",
  "Văn hóa, Khoa học và Thông tin",
  "Du lịch, Thể thao",
  "Nông nghiệp và Phát triển nông thôn",
  "Nông nghiệp và PTNT",
  "Nông nghiệp và Môi trường",
  "Tài nguyên và Môi trường",
  "Giáo dục và Đào tạo",
  "Khoa học và Công nghệ",
  "Thông tin và Truyền thông",
  "Kế hoạch và Đầu tư",
  "Lao động, Thương binh và Xã hội",
  "Dân tộc và Tôn giáo",
  "Tài chính, Kế hoạch",
];
const fieldKeys = once(() => FIELDS_OF_SEVERAL.map((name) => name.split(/,\s|\svà\s/u).map(nameKey)));

/** The parts of a list, each with the sign before it. */
interface Item {
  readonly sign: "," | "và";
  readonly text: string;
}

const itemsOf = (list: string): Item[] => {
  const items: Item[] = [];
  for (const [i, part] of list.split(/\s?,\s?/u).entries())
    for (const [k, text] of part
      .replace(/^và\s/u, "")
      .split(/\svà\s/u)
      .entries()) {
      // A comma before *và* is one sign.
      const sign = k > 0 || (i > 0 && part.startsWith("và ")) ? "và" : ",";
      if (text.trim() !== "") items.push({ sign, text: text.trim() });
    }
  return items;
};

/** Fields that are one word of the law, and so no part of another: a *và* before or after one stands between two names. */
const ONE_FIELD = [
  "Xây dựng",
  "Y tế",
  "Tài chính",
  "Nội vụ",
  "Tư pháp",
  "Công Thương",
  "Ngoại vụ",
  "Giao thông vận tải",
];
const oneField = once(() => new Set(ONE_FIELD.map(nameKey)));

/** The names in a list of fields; `null` where a *và* in it may stand in a name as well as between two. */
const fieldsOf = (list: string): string[] | null => {
  const items = itemsOf(list);
  const names: string[] = [];
  let isDoubtful = false;
  let isBeforeSure = false;
  for (let i = 0; i < items.length; ) {
    const field = fieldKeys().find((parts) => parts.every((part, k) => nameKey(items[i + k]?.text ?? "") === part));
    const taken = items.slice(i, i + (field?.length ?? 1));
    const [first] = taken;
    const isSure = field !== undefined || oneField().has(nameKey(first?.text ?? ""));
    isDoubtful ||= first?.sign === "và" && !isSure && !isBeforeSure;
    isBeforeSure = isSure;
    names.push(taken.map(({ text, sign }, k) => (k === 0 ? text : `${sign === "," ? ", " : " và "}${text}`)).join(""));
    i += taken.length;
  }
  // Of two, the word before them says that they are several.
  return isDoubtful && names.length !== 2 ? null : names;
};

const PLACES = /^(?:quận|huyện|thành phố|thị xã|xã|phường|đặc khu)$/u;
const WITH_LEVEL = /^(?:quận|huyện|thành phố|tp\.?|thị xã|xã|phường|thị trấn|đặc khu)\s/iu;

/**
 * The names of a list whose first word is written once, before a colon; `null` where a text is no such list. A list that
 * cannot be read surely is given back whole, as many that are not named.
 */
export const sharedNames = (text: string): readonly string[] | null => {
  const found = SHARED_WORD.exec(text);
  if (found === null) return null;
  const [, before = "", committee = "", many = "", word = "", list = ""] = found;
  if (!HEADS.test(nameKey(before))) return null;
  if (PLACES.test(nameKey(word))) {
    return itemsOf(list).map(({ text: name }) => `${committee}${WITH_LEVEL.test(name) ? "" : `${word} `}${name}`);
  }
  const fields = fieldsOf(list);
  if (fields === null) return [many === "" ? `các ${text.trim()}` : text.trim()];
  return fields.map((name) => (nameKey(name).startsWith(`${nameKey(word)} `) ? name : `${word} ${name}`));
};

const DISTRICTS = /^((?:[\p{L}\p{M}]+\s){0,4}?(?:ubnd|[uủ][yỷ] ban nhân dân)\s)(huyện|quận|thị xã|thành phố|tp\.?)\s/iu;
const LIST_SIGN = /(\s?,\s?|\svà\s)/u;
const LEVEL = /^(quận|huyện|thị xã|thành phố|tp\.?)\s+(\S.*)$/iu;

/**
 * The districts that one name holds: *UBND huyện Bát Xát, Bảo Thắng*. A province after the comma says where the district
 * lies and is no other district.
 */
export const districtsOf = (name: string): readonly string[] => {
  const found = DISTRICTS.exec(name);
  if (found === null || !LIST_SIGN.test(name)) return [name];
  const [, committee = "", level = ""] = found;
  const parts = name.split(LIST_SIGN);
  const names = [parts[0] ?? name];
  for (let i = 1; i + 1 < parts.length; i += 2) {
    const [sign = "", part = ""] = [parts[i], parts[i + 1]];
    const place = nameKey(LEVEL.exec(part)?.[2] ?? part);
    const isAddress = /^tỉnh\s/iu.test(part) || (LEVEL.test(part) ? isCity(place) : isProvince(place));
    if (isAddress || !/^\p{Lu}|^(?:huyện|quận|thị xã|thành phố|tp)/u.test(part)) {
      names[names.length - 1] += `${sign}${part}`;
    } else names.push(`${committee}${LEVEL.test(part) ? part : `${level} ${part}`}`);
  }
  return names;
};
