import { nameKey } from "./name-key.js";
import { isCity, isProvince } from "./places.js";

/** `Giám đốc các Sở: Xây dựng, Y tế`, `UBND các huyện: …`: the word before the colon stands before each name. */
const SHARED_WORD =
  /^\s*((?:[\p{L}\p{M}]+\s){0,4}?)((?:ubnd|[uủ][yỷ] ban nhân dân)\s)?(các\s)?(sở|phòng|ban|quận|huyện|thành phố|thị xã|xã|phường|đặc khu)\s*:\s*(\S.*)$/iu;

/** Where such a list begins behind other names: *Sở Tài chính, các Sở: Nội vụ, Y tế*. */
export const BEFORE_SHARED_WORD =
  /(?:\s?,|\svà)\s(?=(?:ubnd\s)?các\s(?:sở|phòng|ban|quận|huyện|thành phố|thị xã|xã|phường|đặc khu)\s?:)/iu;

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
const FIELDS = FIELDS_OF_SEVERAL.map((name) => name.split(/,\s|\svà\s/u).map(nameKey));
const ALL_FIELDS = new Set(FIELDS_OF_SEVERAL.map(nameKey));

/** The parts of a list, each with the sign before it. */
interface Item {
  readonly sign: "," | "và";
  readonly text: string;
}

const itemsOf = (list: string): Item[] => {
  const items: Item[] = [];
  for (const [i, part] of list.split(/\s?,\s?/u).entries())
    for (const [k, text] of part
      .replace(/^và\s/iu, "")
      .split(/\svà\s/iu)
      .entries()) {
      // A comma before *và* is one sign.
      const sign = k > 0 || (i > 0 && /^và\s/iu.test(part)) ? "và" : ",";
      if (text.trim() !== "") items.push({ sign, text: text.trim() });
    }
  return items;
};

/** Fields that are one word of the law, and so no part of another: a *và* before or after one stands between two names. */
const ONE_FIELD = new Set(
  ["Xây dựng", "Y tế", "Tài chính", "Nội vụ", "Tư pháp", "Công Thương", "Ngoại vụ", "Giao thông vận tải"]
    .concat([
      "TN&MT",
      "KH&ĐT",
      "NN&PTNT",
      "NN&MT",
      "GD&ĐT",
      "KH&CN",
      "TT&TT",
      "VH&TT",
      "VHTT&DL",
      "LĐTB&XH",
      "LĐ-TB&XH",
    ])
    .map(nameKey),
);

/** The names in a list of fields; `null` where a *và* in it may stand in a name as well as between two. */
const fieldsOf = (list: string): string[] | null => {
  const items = itemsOf(list);
  const names: string[] = [];
  let isDoubtful = false;
  let isBeforeSure = false;
  for (let i = 0; i < items.length; ) {
    const field = FIELDS.find((parts) => parts.every((part, k) => nameKey(items[i + k]?.text ?? "") === part));
    const taken = items.slice(i, i + (field?.length ?? 1));
    const [first] = taken;
    const isSure = field !== undefined || ONE_FIELD.has(nameKey(first?.text ?? ""));
    isDoubtful ||= first?.sign === "và" && !isSure && !isBeforeSure;
    isBeforeSure = isSure;
    names.push(taken.map(({ text, sign }, k) => (k === 0 ? text : `${sign === "," ? ", " : " và "}${text}`)).join(""));
    i += taken.length;
  }
  // Of two, the word before them says that they are several.
  return isDoubtful && names.length !== 2 ? null : names;
};

/** A name put together of a list begins as names do: of *Các sở: Y tế* it is *Sở Y tế*. */
const asName = (name: string): string => `${name.slice(0, 1).toLocaleUpperCase("vi")}${name.slice(1)}`;

const PLACES = /^(?:quận|huyện|thành phố|thị xã|xã|phường|đặc khu)$/u;
const WITH_LEVEL = /^(?:quận|huyện|thành phố|tp\.?|thị xã|xã|phường|thị trấn|đặc khu)\s/iu;

/** *Trưởng phòng: đ/c A* is who leads a division, and none of its names. */
const A_PERSON = /^(?:đ\/c|đ\.c|đồng chí|ông\s|bà\s)/iu;

/** Whether a text is such a list, as far as it goes. */
export const beginsSharedList = (text: string): boolean => {
  const before = SHARED_WORD.exec(text)?.[1];
  return before !== undefined && HEADS.test(nameKey(before));
};

/**
 * The names of a list whose first word is written once, before a colon; `null` where a text is no such list. A list that
 * cannot be read surely is given back whole, as many that are not named.
 */
export const sharedNames = (text: string): readonly string[] | null => {
  const found = SHARED_WORD.exec(text);
  if (found === null) return null;
  const [, before = "", committee = "", many = "", word = "", list = ""] = found;
  if (!HEADS.test(nameKey(before)) || A_PERSON.test(list)) return null;
  if (PLACES.test(nameKey(word))) {
    return itemsOf(list).map(({ text: name }) =>
      asName(`${committee}${WITH_LEVEL.test(name) ? "" : `${word} `}${name}`),
    );
  }
  const fields = fieldsOf(list);
  if (fields === null) return [many === "" ? `các ${text.trim()}` : text.trim()];
  return fields.map((name) => asName(nameKey(name).startsWith(`${nameKey(word)} `) ? name : `${word} ${name}`));
};

const LIST_SIGN = /(\s?,\s?|\svà\s)/iu;

/** The departments of a list that writes the word once, *Sở Y tế, Tài chính, Nội vụ*, where each field is one of the law. */
export const departmentsOf = (name: string): readonly string[] => {
  const list = /^sở (.+)$/iu.exec(name)?.[1];
  if (list === undefined || !LIST_SIGN.test(list)) return [name];
  const fields = fieldsOf(list) ?? [];
  const isSure = fields.every((field) => ONE_FIELD.has(nameKey(field)) || ALL_FIELDS.has(nameKey(field)));
  return fields.length > 1 && isSure ? fields.map((field) => asName(`${name.slice(0, 2)} ${field}`)) : [name];
};

const DISTRICTS =
  /^((?:[\p{L}\p{M}]+\s){0,4}?(?:ubnd|[uủ][yỷ] ban nhân dân)\s)(huyện|quận|thị xã|thành phố|tp\.?|tx\.?|[hqpx]\.|xã|phường|thị trấn|đặc khu)\s/iu;
const LEVEL = /^(quận|huyện|thị xã|thành phố|tp\.?|tx\.?|[hqpx]\.|xã|phường|thị trấn|đặc khu)\s+(\S.*)$/iu;
const COMMUNE = /^(?:[px]\.|xã|phường|thị trấn|đặc khu)$/iu;

/** Whether a part of a list says where the place before it lies, and is no other place. */
const isAddress = (part: string, level: string, sign: string): boolean => {
  if (/^tỉnh\s/iu.test(part)) return true;
  const [, own, name = part] = LEVEL.exec(part) ?? [];
  if (!COMMUNE.test(level)) return own === undefined ? isProvince(nameKey(name)) : isCity(nameKey(name));
  // A commune lies in a district or in a province; *và* tells of another one.
  return own === undefined ? isProvince(nameKey(name)) : !COMMUNE.test(own) && sign.trim() === ",";
};

/**
 * The committees that one name holds: *UBND huyện Bát Xát, Bảo Thắng*. A province after the comma says where the district
 * lies and is no other district; so is a name alone after that of one commune.
 */
export const districtsOf = (name: string): readonly string[] => {
  const found = DISTRICTS.exec(name);
  if (found === null || !LIST_SIGN.test(name)) return [name];
  const [, committee = "", level = ""] = found;
  const parts = name.split(LIST_SIGN);
  const isOneAlone = COMMUNE.test(level) && parts.length === 3 && parts[1]?.trim() === ",";
  if (isOneAlone && !LEVEL.test(parts[2] ?? "")) return [name];
  const names = [parts[0] ?? name];
  for (let i = 1; i + 1 < parts.length; i += 2) {
    const [sign = "", part = ""] = [parts[i], parts[i + 1]];
    const isPlace = /^\p{Lu}/u.test(part) || LEVEL.test(part);
    if (!isPlace || isAddress(part, level, sign)) names[names.length - 1] += `${sign}${part}`;
    else names.push(`${committee}${LEVEL.test(part) ? part : `${level} ${part}`}`);
  }
  return names;
};
