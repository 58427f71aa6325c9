/** Short and long names of the organs of one place, without it. */
const FRONT = "(?:(?:[uủ][yỷ] ban |ub ?)?(?:mttq|mặt trận tổ quốc)(?: việt nam| vn)?)";
const COUNCIL = "(?:(?:thường trực )?(?:hđnd|hội đồng nhân dân))";
const COMMITTEE = "(?:ubnd|[uủ][yỷ] ban nhân dân)";
const DEPUTIES = "(?:đoàn (?:đbqh|đại biểu quốc hội))";
const PARTY = "(?:(?:thường trực |ban thường vụ )?(?:đảng|huyện|quận|thị|thành|tỉnh) [uủ][yỷ])";
const TITLE = "(?:(?:phó )?(?:bí thư|chủ tịch|lãnh đạo) )";
const ORGAN = `${TITLE}?(?:${PARTY}|${DEPUTIES}|${COUNCIL}|${COMMITTEE}|${FRONT})`;
const SIGN = "(?: ?, ?(?:và )?| và | ?[/+&–-] ?)";
const LEVEL = "(?:các|xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tp\\.?|tỉnh)";
const END = "(?![\\p{L}\\p{M}])";

/** *Đảng ủy, HĐND, UBND xã A*: organs of one place, which stands with the last of them; not after an office of theirs. */
const ORGANS = new RegExp(
  `(?<![\\p{L}\\p{M}]|(?:văn phòng|vp\\.?) )(${ORGAN}(?:${SIGN}${ORGAN}){1,5}) (${LEVEL}${END}(?: (?!và )[^\\s,;:/+&()]+){0,6})`,
  "giu",
);
const MAY_BE_ORGANS = /đbqh|quốc hội|hđnd|hội đồng nhân dân|ubnd|[uủ][yỷ] ban|mttq|mặt trận/iu;

/** The levels of the committees of the Party, by the word before *ủy*; that of a commune is *Đảng ủy xã*. */
const PARTY_LEVELS: ReadonlyMap<string, RegExp> = new Map([
  ["đảng", /^(?:các|xã|phường|thị trấn|đặc khu)$/iu],
  ["huyện", /^huyện$/iu],
  ["quận", /^quận$/iu],
  ["thị", /^thị xã$/iu],
  ["thành", /^(?:thành phố|tp\.?)$/iu],
  ["tỉnh", /^tỉnh$/iu],
]);
const PARTY_WORD = /(đảng|huyện|quận|thị|thành|tỉnh) [uủ][yỷ]$/iu;
const LEVEL_WORD = new RegExp(`^${LEVEL}${END}`, "iu");

/** An organ with the place that stands behind another one; `null` where it has no organ of the kind. */
const placed = (organ: string, place: string): string | null => {
  const party = PARTY_WORD.exec(organ)?.[1]?.toLowerCase();
  if (party === undefined) return `${organ} ${place}`;
  const level = LEVEL_WORD.exec(place)?.[0] ?? "";
  if (PARTY_LEVELS.get(party)?.test(level) !== true) return null;
  return party === "đảng" ? `${organ} ${place}` : `${organ}${place.slice(level.length)}`;
};

/**
 * Organs of one place, each with it, set apart by a comma: *Đảng ủy, HĐND, UBND xã A* is *Đảng ủy xã A, HĐND xã A, UBND
 * xã A*. Any other text stays as it is.
 */
export const eachWithPlace = (text: string): string => {
  if (!MAY_BE_ORGANS.test(text)) return text;
  return text.replace(ORGANS, (whole: string, organs: string, place: string) => {
    const names = organs.split(new RegExp(SIGN, "iu")).map((organ) => placed(organ.trim(), place));
    return names.includes(null) ? whole : names.join(", ");
  });
};
