/** Short and long names of the organs of a place, as parts of regular expressions in lower case. */
export const DEPUTIES = "(?:đoàn (?:đbqh|đại biểu quốc hội))";
export const COUNCIL = "(?:hđnd|hội đồng nhân dân)";
export const COMMITTEE = "(?:ubnd|[uủ][yỷ] ban nhân dân)";
/** What stands between two organs of one place. */
export const BETWEEN_ORGANS = "(?: ?, ?(?:và )?| và | ?[/+&–-] ?)";
/** No letter follows. */
export const WORD_END = "(?![\\p{L}\\p{M}])";
