import { keptByText } from "../model/kept.js";
import { LONGEST_NAME, nameKey } from "./name-key.js";

/** Titles of those who act for the body that their title names, in the spelling of a key. */
const TITLES = [
  "chủ tịch",
  "giám đốc",
  "tổng giám đốc",
  "bí thư",
  "thủ trưởng",
  "hiệu trưởng",
  "viện trưởng",
  "lãnh đạo",
  "chỉ huy trưởng",
  "đồng chí",
].map(nameKey);

/** Titles that hold the kind of the body: the head of a *phòng* is its *Trưởng phòng*. */
const KIND_TITLES: readonly (readonly [title: string, kind: string])[] = (
  [
    ["chánh văn phòng", "văn phòng"],
    ["chánh thanh tra", "thanh tra"],
    ["trưởng phòng", "phòng"],
    ["trưởng ban", "ban"],
    ["chi cục trưởng", "chi cục"],
    ["cục trưởng", "cục"],
  ] as const
).map(([title, kind]) => [nameKey(title), nameKey(kind)]);

const DEPUTY = [nameKey("phó"), nameKey("quyền")];

const startsWithWords = (key: string, words: string): boolean => key === words || key.startsWith(`${words} `);

/**
 * The body that a head acts for: *Chủ tịch UBND huyện Bảo Thắng* for the committee, *Trưởng phòng Lễ tân* for the
 * division. Anything else is returned as it is.
 */
export const headOf = (key: string): string => {
  for (const deputy of DEPUTY) {
    if (!startsWithWords(key, deputy)) continue;
    const rest = key.slice(deputy.length + 1);
    const body = headOf(rest);
    return body === rest ? key : body;
  }
  for (const [title, kind] of KIND_TITLES) {
    if (startsWithWords(key, title)) return `${kind}${key.slice(title.length)}`;
  }
  for (const title of TITLES) {
    if (key.startsWith(`${title} `)) return key.slice(title.length + 1);
  }
  return key;
};

/**
 * The name of a body without the title of its head, as it is shown: *Giám đốc Sở Y tế* is shown as *Sở Y tế*. A name in
 * which the body does not stand in so many words is left as it is.
 */
export const withoutTitle = keptByText((name: string): string => {
  if (name.length > LONGEST_NAME) return name;
  const key = nameKey(name);
  const body = headOf(key);
  if (body === key) return name;
  const words = name.trim().split(/\s+/u);
  const from = words.findIndex((_, i) => nameKey(words.slice(i).join(" ")) === body);
  const shown = from < 0 ? name : words.slice(from).join(" ");
  return `${shown.slice(0, 1).toLocaleUpperCase("vi")}${shown.slice(1)}`;
});
