import { BETWEEN_ORGANS, COMMITTEE, COUNCIL, DEPUTIES, WORD_END } from "./organ-words.js";

/** The other organs of one place, without it. */
const FRONT = "(?:(?:[uủ][yỷ] ban |ub ?)?(?:mttq|mặt trận tổ quốc)(?: việt nam| vn)?)";
const STANDING_COUNCIL = `(?:(?:thường trực )?${COUNCIL})`;
const PARTY = "(?:(?:thường trực |ban thường vụ )?(?:đảng|huyện|quận|thị|thành|tỉnh) [uủ][yỷ])";
const TITLE = "(?:(?:phó )?(?:bí thư|chủ tịch|lãnh đạo) )";
const ORGAN = `${TITLE}?(?:${PARTY}|${DEPUTIES}|${STANDING_COUNCIL}|${COMMITTEE}|${FRONT})`;
const LEVEL = "(?:các|xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tp\\.?|tỉnh)";

/** *Đảng ủy, HĐND, UBND xã A*: organs of one place, which stands with the last of them; not after an office of theirs. */
const ORGANS = new RegExp(
  `(?<![\\p{L}\\p{M}]|(?:văn phòng|vp\\.?) )(${ORGAN}(?:${BETWEEN_ORGANS}${ORGAN}){1,5}) (${LEVEL}${WORD_END}(?: (?!và )[^\\s,;:/+&()]+){0,6})`,
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
const LEVEL_WORD = new RegExp(`^${LEVEL}${WORD_END}`, "iu");

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
    const names = organs.split(new RegExp(BETWEEN_ORGANS, "iu")).map((organ) => placed(organ.trim(), place));
    return names.includes(null) ? whole : names.join(", ");
  });
};
