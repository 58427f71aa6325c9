import { keptByText } from "../model/kept.js";
import { LONGEST_NAME, nameKey } from "./name-key.js";

/** Titles of those who act for the body that their title names, in the spelling of a key. */
const TITLES = [
  "chủ tịch",
  "giám đốc",
  "gđ",
  "tổng giám đốc",
  "tổng biên tập",
  "bí thư",
  "thủ trưởng",
  "người đứng đầu",
  "hiệu trưởng",
  "viện trưởng",
  "chánh án",
  "chủ nhiệm",
  "lãnh đạo",
  "chỉ huy trưởng",
  "trưởng",
].map(nameKey);

/** Goes before the name of a person, and so begins no other body. */
const COMRADE = nameKey("đồng chí");

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

/** Who stands in for the head, one or several. */
const DEPUTIES = ["phó", "các phó", "cấp phó của"].map(nameKey);
/** Who holds the office of the head for the time being. */
const ACTING = ["quyền", "phụ trách"].map(nameKey);
/** A deputy's title in one word. */
const SHORT_DEPUTIES: readonly (readonly [title: string, head: string])[] = (
  [
    ["pgđ", "giám đốc"],
    ["pct", "chủ tịch"],
  ] as const
).map(([title, head]) => [nameKey(title), nameKey(head)]);
/** *CT* is short for *Chủ tịch* before a committee alone. */
const SHORT_CHAIR = [`ct ${nameKey("ủy ban nhân dân")}`, nameKey("ủy ban nhân dân")] as const;

const startsWithWords = (key: string, words: string): boolean => key === words || key.startsWith(`${words} `);

/** What a deputy is the deputy of: *Giám đốc Sở* of *Phó Giám đốc Sở*; `null` of anybody else. */
export const headOfDeputy = (key: string): string | null => {
  for (const [title, head] of SHORT_DEPUTIES)
    if (startsWithWords(key, title)) return `${head}${key.slice(title.length)}`;
  for (const deputy of DEPUTIES) if (key.startsWith(`${deputy} `)) return key.slice(deputy.length + 1);
  return null;
};

const headOfAny = (key: string, steps: number): string => {
  for (const [title, kind] of KIND_TITLES) {
    if (!startsWithWords(key, title)) continue;
    const rest = key.slice(title.length);
    // *Trưởng phòng Phòng Lễ tân* says the kind twice.
    return rest.startsWith(` ${kind} `) ? rest.slice(1) : `${kind}${rest}`;
  }
  const acting = ACTING.find((word) => key.startsWith(`${word} `));
  const head = headOfDeputy(key) ?? (acting === undefined ? null : key.slice(acting.length + 1));
  if (head !== null) {
    // Titles before titles without end are nobody's.
    const body = steps === 0 ? head : headOfAny(head, steps - 1);
    return body === head ? key : body;
  }
  for (const title of [COMRADE, ...TITLES]) {
    if (key.startsWith(`${title} `)) return key.slice(title.length + 1);
  }
  const [short, committee] = SHORT_CHAIR;
  return startsWithWords(key, short) ? `${committee}${key.slice(short.length)}` : key;
};

/** More words than stand before the title of a head. */
const MOST_TITLES = 4;

/**
 * The body that a head acts for: *Chủ tịch UBND huyện Bảo Thắng* for the committee, *Trưởng phòng Lễ tân* for the
 * division. Anything else is returned as it is.
 */
export const headOf = (key: string): string => headOfAny(key, MOST_TITLES);

/** How the titles of heads begin: what follows a comma or *và* and begins so is another head. */
export const TITLE_BEGINNINGS: readonly string[] = [
  ...TITLES,
  ...KIND_TITLES.map(([title]) => title),
  ...[...TITLES, ...KIND_TITLES.map(([title]) => title)].flatMap((title) =>
    DEPUTIES.slice(0, 2).map((deputy) => `${deputy} ${title}`),
  ),
  ...SHORT_DEPUTIES.map(([title]) => title),
  SHORT_CHAIR[0],
];

/** Titles in which no word tells the body: *Giám đốc* before *Phó Giám đốc Sở*. */
const BARE_TITLES: ReadonlySet<string> = new Set(TITLE_BEGINNINGS);
export const isBareTitle = (key: string): boolean => BARE_TITLES.has(key);

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
